/**
 * What a transfer leaves for people when the document stands: a link at eAccounting to the Rackbeat invoice, and once it is
 * booked a note on the Rackbeat invoice with the other number. The ledger knows what has been written, so nothing is written
 * twice; a trace that is refused is a note and never keeps an invoice from being done.
 */
import type { Failure, Message } from '../core/failure.ts';
import { noteText } from '../mapping/note-text.ts';
import { eaccountingPage, rackbeatPage, type StandingAt } from './document-pages.ts';
import type { EffectEnd } from './effects/definition.ts';
import { performEffect } from './effects/ledger.ts';
import { noteCreation, partnerLinkCreation } from './effects/traces.ts';
import { type Ending, failed } from './ending.ts';
import type { Run } from './run.ts';
import type { TransferCase } from './run-transfer.ts';
import { sentAtOf } from './sent-at.ts';

type Done = Extract<Ending, { state: 'done' }>;

/** As `showStanding` writes it. */
interface Shown extends StandingAt {
  invoiceNumber: string | null;
}

/** eAccounting's codes for what a link stands on. */
const RESOURCE = { draft: 5, invoice: 3 } as const;
/** The vendor's own limit. */
const LONGEST_ADDRESS = 256;

const NOTES = { link: 'note.link-not-written', note: 'note.rackbeat-note-not-written' } as const;

export async function leaveTraces(run: Run, transferCase: TransferCase, ending: Done): Promise<Ending> {
  const at = transferCase.shown.facts.eaccounting as Shown | undefined;
  if (at === undefined) return ending;
  const gathered: Done = { ...ending, notes: ending.notes.filter(({ code }) => code !== NOTES.link && code !== NOTES.note) };
  for (const write of [writeLink, writeNote]) {
    const rest = await write(run, transferCase, at);
    if (rest === null) continue;
    if ('code' in rest) gathered.notes.push(rest);
    else {
      // The document itself is done: what was said of it stays for the run that comes back for this.
      transferCase.shown.notes = gathered.notes;
      return rest;
    }
  }
  return gathered;
}

/** Null: it stands. A message: it does not, and that is said. An ending: the run comes back for it. */
type Rest = Message | Ending | null;

async function writeLink(run: Run, _transferCase: TransferCase, at: Shown): Promise<Rest> {
  const resourceId = at.as === 'draft' ? at.draftId : at.invoiceId;
  const href = rackbeatPage(run.context.pages, run.transfer.recordKey);
  if (resourceId === null || href.length > LONGEST_ADDRESS) return null;
  const end = await performEffect(run, partnerLinkCreation, {
    recordKey: resourceId,
    generation: 1,
    bornAt: await documentSentAt(run, at),
    subject: { resourceId, href },
    request: {
      ResourceId: resourceId,
      ResourceType: RESOURCE[at.as],
      Href: href,
      PartnerCompanyName: 'Rackbeat',
      PartnerSystemName: 'Rackbeat',
    },
  });
  return restOf(run, end, NOTES.link);
}

/** Only a booked document has a number to tell. */
async function writeNote(run: Run, { connection, shown }: TransferCase, at: Shown): Promise<Rest> {
  if (at.as !== 'invoice' || at.invoiceId === null || at.invoiceNumber === null) return null;
  const { recordKey: number, generation } = run.transfer;
  const mark = String(shown.facts.mark);
  const page = eaccountingPage(run.context.pages, at);
  const end = await performEffect(run, noteCreation, {
    recordKey: at.invoiceId,
    generation: 1,
    bornAt: await documentSentAt(run, at),
    subject: { number, mark },
    request: {
      number,
      mark,
      note: noteText({
        countryCode: connection.countryCode,
        isCreditNote: shown.facts.isCreditNote === true,
        invoiceNumber: at.invoiceNumber,
        mark,
        second: generation > 1,
        page,
      }),
    },
  });
  return restOf(run, end, NOTES.note);
}

/** No trace is older than the draft that it leads to. */
const documentSentAt = (run: Run, { draftId }: Shown): Promise<Date | null> =>
  sentAtOf(run, 'draft.create', run.transfer.recordKey, draftId ?? '');

function restOf(run: Run, end: EffectEnd<unknown>, code: Message['code']): Rest {
  switch (end.end) {
    case 'settled':
    case 'done-before':
      return null;
    case 'unknown':
      return { state: 'waiting', reason: end.reason, wakeAt: end.wakeAt, countsAttempt: false };
    case 'asks':
      return { code, params: { vendor: '' } };
    case 'refused':
      return laterOrSaid(run, end.failure, code);
  }
}

/** What passes by itself is waited for; what does not is told and left. */
function laterOrSaid(run: Run, failure: Failure, code: Message['code']): Rest {
  const ending = failed(run, failure);
  return ending.state === 'waiting' ? ending : { code, params: { vendor: failure.vendor?.message ?? '' } };
}
