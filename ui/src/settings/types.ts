/** Short names for what the settings page handles. */
import type { z } from 'zod';
import type { choice, settingsAnswer, settingsDifference, settingsOptions } from '../../../api/schema.ts';

export type { Settings } from '../../../api/schema.ts';
export type SettingsAnswer = z.output<typeof settingsAnswer>;
export type SettingsDifference = z.output<typeof settingsDifference>;
export type Options = z.output<typeof settingsOptions>;
export type Choice = z.output<typeof choice>;
export type Mapping = Record<string, string>;
