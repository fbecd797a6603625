/** Norske setninger (bokmål) etter kode. Rackbeat-faktura, eAccounting-kladd og eAccounting-faktura er tre ulike ting. */
import type { MessageCode } from './en.ts';
import { completeness } from './nb/completeness.ts';
import { doctor } from './nb/doctor.ts';
import { initialSync } from './nb/initial-sync.ts';
import { mail } from './nb/mail.ts';
import { notes } from './nb/notes.ts';
import { operator } from './nb/operator.ts';
import { pages } from './nb/pages.ts';
import { refusals } from './nb/refusals.ts';
import { sendAll } from './nb/send-all.ts';
import { starting } from './nb/starting.ts';
import { testDraft } from './nb/test-draft.ts';
import { transfers } from './nb/transfers.ts';
import { vendors } from './nb/vendors.ts';

export const nb: Record<MessageCode, string> = {
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
