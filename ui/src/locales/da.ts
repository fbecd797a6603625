/**
 * The page's own texts in Danish. Sections, fields and choices that the help article names are translated, with the article's
 * English label in brackets, so that whoever follows it finds them.
 */

import { completeness } from './da/completeness.ts';
import { doctor } from './da/doctor.ts';
import { firstRun } from './da/first-run.ts';
import { initialSync } from './da/initial-sync.ts';
import { invoices } from './da/invoices.ts';
import { overview } from './da/overview.ts';
import { page } from './da/page.ts';
import { sendAll } from './da/send-all.ts';
import { settings } from './da/settings.ts';
import { transfers } from './da/transfers.ts';
import type { TextId } from './en.ts';

export const da: Record<TextId, string> = {
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
