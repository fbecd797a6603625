/**
 * The page's own texts in bokmål. The Norwegian help article names the sections, fields and choices of the settings page in
 * English; those stand here to the letter, so that whoever follows it finds them, with the explanation in Norwegian beneath.
 */
import type { TextId } from './en.ts';
import { completeness } from './nb/completeness.ts';
import { doctor } from './nb/doctor.ts';
import { firstRun } from './nb/first-run.ts';
import { initialSync } from './nb/initial-sync.ts';
import { invoices } from './nb/invoices.ts';
import { overview } from './nb/overview.ts';
import { page } from './nb/page.ts';
import { sendAll } from './nb/send-all.ts';
import { settings } from './nb/settings.ts';
import { transfers } from './nb/transfers.ts';

export const nb: Record<TextId, string> = {
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
