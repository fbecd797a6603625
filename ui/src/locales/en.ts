/**
 * The page's own texts in English. `f.<path>` is the label of a settings field, `f.<path>.why` its explanation and
 * `f.<path>.<value>` a choice. Labels that the help article names are its own words, to the letter.
 */

import { completeness } from './en/completeness.ts';
import { doctor } from './en/doctor.ts';
import { firstRun } from './en/first-run.ts';
import { initialSync } from './en/initial-sync.ts';
import { invoices } from './en/invoices.ts';
import { overview } from './en/overview.ts';
import { page } from './en/page.ts';
import { sendAll } from './en/send-all.ts';
import { settings } from './en/settings.ts';
import { transfers } from './en/transfers.ts';

export const en = {
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

export type TextId = keyof typeof en;
