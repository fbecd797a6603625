/**
 * The page's own texts in Swedish. Sections, fields and choices that the help article names are translated, with the article's
 * English label in brackets, so that whoever follows it finds them.
 */
import type { TextId } from './en.ts';
import { completeness } from './sv/completeness.ts';
import { doctor } from './sv/doctor.ts';
import { firstRun } from './sv/first-run.ts';
import { initialSync } from './sv/initial-sync.ts';
import { invoices } from './sv/invoices.ts';
import { overview } from './sv/overview.ts';
import { page } from './sv/page.ts';
import { sendAll } from './sv/send-all.ts';
import { settings } from './sv/settings.ts';
import { transfers } from './sv/transfers.ts';

export const sv: Record<TextId, string> = {
  ...page,
  ...settings,
  ...sendAll,
  ...invoices,
  ...initialSync,
  ...firstRun,
  ...doctor,
  ...transfers,
  ...overview,
  ...completeness,
};
