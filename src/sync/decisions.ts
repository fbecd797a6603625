/**
 * What a named person decides about one invoice that waits for her: to send it dated the first open day, to let a credit note go
 * without an original, to give its customer a card in another currency, or to delete the draft of the original and skip both. The decision stands with the transfer and is carried out by its next run.
 */
import { z } from 'zod';
import type { Decision } from '../../api/schema.ts';
import type { Message } from '../core/failure.ts';
import type { ConnectionId, TransferId } from '../core/ids.ts';
import { PRIORITY } from '../jobs/names.ts';
import { type TenantTransaction, withTenant } from '../store/database.ts';
import { tell } from '../store/story.ts';
import { decideTransfer } from '../store/transfer-decisions.ts';
import { findTransfer, findTransferOf, latestTransferOf, type TransferRow } from '../store/transfers.ts';
import type { SyncContext } from './context.ts';

const decided = z
  .object({
    /** Holds for the date that Rackbeat said then: dated anew there, the invoice is asked about anew. */
    sendDated: z.object({ day: z.string(), insteadOf: z.string(), person: z.string() }).optional(),
    /** The customer gets a card for this currency. */
    currencyCard: z.object({ currency: z.string(), asNumber: z.string(), person: z.string() }).optional(),
    creditWithoutOriginal: z.object({ person: z.string() }).optional(),
    /** On a product: the coding that its article shall get. */
    recode: z.object({ codingId: z.string(), person: z.string() }).optional(),
    /** On a test draft: it is deleted again. */
    deleteTest: z.object({ person: z.string() }).optional(),
    /** On the original: the number of its credit note, and who decided. */
    dropDraft: z.object({ credit: z.string(), person: z.string() }).optional(),
  })
  .catch({});
export type Decided = z.output<typeof decided>;

export const decidedOf = (facts: Record<string, unknown>): Decided => decided.parse(facts.decided ?? {});

const CLOSED_PERIODS: ReadonlySet<string> = new Set(['refusal.period-locked', 'refusal.fiscal-year-missing', 'refusal.fiscal-year-locked']);
const ORIGINAL_MISSING: ReadonlySet<string> = new Set(['refusal.credit-original-unknown', 'refusal.credit-original-not-transferred']);

/** Null when it will be carried out; otherwise why not. */
export async function decide(
  context: SyncContext,
  connectionId: ConnectionId,
  id: TransferId,
  { decision, person }: { decision: Decision; person: string },
): Promise<Message | null> {
  const refusal = await withTenant(context.ledger, connectionId, async (trx) => {
    const transfer = await findTransfer(trx, id);
    if (!transfer) return { code: 'transfer.unknown', params: {} };
    const answer = answerTo(transfer, decision, person);
    if (answer === null) return { code: 'decision.not-asked', params: {} };
    const concerned = answer.original === null ? [transfer] : await everyDocument(trx, answer.original);
    if (concerned.length === 0) return { code: 'decision.not-asked', params: {} };
    for (const one of concerned) await carryOut(context, trx, one, answer, person);
    return null;
  });
  context.changed(connectionId);
  return refusal;
}

/** The first document of a Rackbeat invoice, and those that were made beside it on purpose. */
async function everyDocument(trx: TenantTransaction, recordKey: string): Promise<TransferRow[]> {
  const latest = await latestTransferOf(trx, 'invoice', recordKey);
  const all: TransferRow[] = [];
  for (let generation = latest?.generation ?? 0; generation > 0; generation -= 1) {
    const one = await findTransferOf(trx, { kind: 'invoice', recordKey, generation });
    if (one) all.push(one);
  }
  return all;
}

interface Answer {
  /** The Rackbeat number of the original, where the decision concerns that one. */
  original: string | null;
  decided: Decided;
  said: Message;
}

/** Null when this is not what the transfer asks. */
function answerTo({ reason, state, recordKey }: TransferRow, decision: Decision, person: string): Answer | null {
  if (state !== 'needs-you') return null;
  switch (decision.is) {
    case 'send-dated': {
      const { day } = decision;
      // Only the day that the page has named: another one would be nobody's proposal.
      if (!CLOSED_PERIODS.has(reason.code) || day !== reason.params.firstOpenDay) return null;
      const said = { code: 'decision.send-dated', params: { person, date: day } };
      return { original: null, decided: { sendDated: { day, insteadOf: String(reason.params.date), person } }, said };
    }
    case 'credit-without-original':
      if (!ORIGINAL_MISSING.has(reason.code)) return null;
      return {
        original: null,
        decided: { creditWithoutOriginal: { person } },
        said: { code: 'decision.credit-without-original', params: { person } },
      };
    case 'create-currency-customer':
      if (reason.code !== 'refusal.currency-differs') return null;
      return inCurrency(String(reason.params.invoice), String(reason.params.newNumber), person);
    case 'drop-original-draft':
      if (reason.code !== 'credit.original-is-draft') return null;
      return {
        original: String(reason.params.original),
        decided: { dropDraft: { credit: recordKey, person } },
        said: { code: 'decision.drop-draft', params: { person, credit: recordKey } },
      };
  }
}

const inCurrency = (currency: string, asNumber: string, person: string): Answer => ({
  original: null,
  decided: { currencyCard: { currency, asNumber, person } },
  said: { code: 'decision.currency-customer', params: { person, number: asNumber } },
});

async function carryOut(
  { clock, queue }: SyncContext,
  trx: TenantTransaction,
  transfer: TransferRow,
  answer: Answer,
  person: string,
): Promise<void> {
  const now = clock.now();
  // The original is not sent by this person, so her name does not open the start date for it.
  const by = answer.original === null ? person : transfer.byPerson;
  const all: Decided = { ...decidedOf(transfer.facts), ...answer.decided };
  await decideTransfer(trx, transfer.id, { decided: all, reason: answer.said, byPerson: by }, now);
  await tell(trx, transfer.id, [{ at: now, ...answer.said }]);
  const identity = { connectionId: trx.connectionId, kind: transfer.kind, recordKey: transfer.recordKey, generation: transfer.generation };
  await queue.wakeTransfer(identity, { trx, priority: PRIORITY.person });
}
