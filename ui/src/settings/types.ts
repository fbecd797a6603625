/** Short names for what the settings page handles, and the answer to a save that came too late. */
import { z } from 'zod';
import { type choice, errorEnvelope, type settingsAnswer, settingsDifference, type settingsOptions } from '../../../api/schema.ts';

export type { Settings } from '../../../api/schema.ts';
export type SettingsAnswer = z.output<typeof settingsAnswer>;
export type SettingsDifference = z.output<typeof settingsDifference>;
export type Options = z.output<typeof settingsOptions>;
export type Choice = z.output<typeof choice>;
export type Mapping = Record<string, string>;

/** 409: somebody else saved meanwhile. */
export const staleSettings = errorEnvelope.extend({ revision: z.number().int(), differences: z.array(settingsDifference) });
