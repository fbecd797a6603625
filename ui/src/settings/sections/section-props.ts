/** What every section of the settings page is given beside the form itself. */
import type { SettingsSection } from '../../navigation/route.ts';
import type { Options, Settings } from '../types.ts';

export interface SectionProps {
  /** The live lists of both systems; null when they could not be read. */
  options: Options | null;
  /** As saved last. */
  saved: Settings;
}

/** Where a link to a part of the settings leads. */
export const sectionId = (section: SettingsSection): string => `settings-${section}`;
