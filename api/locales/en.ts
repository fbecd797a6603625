/**
 * English sentences by code. What happened, then what to do, and where. Three things are never mixed up: the Rackbeat invoice,
 * the eAccounting draft, the eAccounting invoice. How '{name_, select, …}' works stands in ../catalogue.ts.
 */

import { completeness } from './en/completeness.ts';
import { doctor } from './en/doctor.ts';
import { initialSync } from './en/initial-sync.ts';
import { mail } from './en/mail.ts';
import { notes } from './en/notes.ts';
import { operator } from './en/operator.ts';
import { pages } from './en/pages.ts';
import { refusals } from './en/refusals.ts';
import { sendAll } from './en/send-all.ts';
import { starting } from './en/starting.ts';
import { testDraft } from './en/test-draft.ts';
import { transfers } from './en/transfers.ts';
import { vendors } from './en/vendors.ts';

export const en = {
  ...refusals,
  ...notes,
  ...transfers,
  ...vendors,
  ...pages,
  ...starting,
  ...completeness,
  ...doctor,
  ...initialSync,
  ...sendAll,
  ...operator,
  ...mail,
  ...testDraft,
};

export type MessageCode = keyof typeof en;
