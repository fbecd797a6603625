/** Danske sætninger efter kode. Rackbeat-faktura, eAccounting-kladde og eAccounting-faktura er tre forskellige ting. */

import { completeness } from './da/completeness.ts';
import { doctor } from './da/doctor.ts';
import { initialSync } from './da/initial-sync.ts';
import { mail } from './da/mail.ts';
import { notes } from './da/notes.ts';
import { operator } from './da/operator.ts';
import { pages } from './da/pages.ts';
import { refusals } from './da/refusals.ts';
import { sendAll } from './da/send-all.ts';
import { starting } from './da/starting.ts';
import { testDraft } from './da/test-draft.ts';
import { transfers } from './da/transfers.ts';
import { vendors } from './da/vendors.ts';
import type { MessageCode } from './en.ts';

export const da: Record<MessageCode, string> = {
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
