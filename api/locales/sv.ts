/** Svenska meningar efter kod. Rackbeat-faktura, eAccounting-utkast och eAccounting-faktura är tre olika saker. */
import type { MessageCode } from './en.ts';
import { completeness } from './sv/completeness.ts';
import { doctor } from './sv/doctor.ts';
import { initialSync } from './sv/initial-sync.ts';
import { mail } from './sv/mail.ts';
import { notes } from './sv/notes.ts';
import { operator } from './sv/operator.ts';
import { pages } from './sv/pages.ts';
import { refusals } from './sv/refusals.ts';
import { sendAll } from './sv/send-all.ts';
import { starting } from './sv/starting.ts';
import { testDraft } from './sv/test-draft.ts';
import { transfers } from './sv/transfers.ts';
import { vendors } from './sv/vendors.ts';

export const sv: Record<MessageCode, string> = {
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
