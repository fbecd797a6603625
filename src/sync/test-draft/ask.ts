/** What a person does with test drafts: chooses an invoice, has one made, sees it, and has it deleted. One stands at a time. */
import type { Message, Result } from '../../core/failure.ts';
import type { ConnectionId } from '../../core/ids.ts';
import { formatMoney } from '../../core/money.ts';
import { PRIORITY } from '../../jobs/names.ts';
import type { RackbeatInvoice } from '../../rackbeat/schema.ts';
import { withTenant } from '../../store/database.ts';
import { anyLink, findLinks, latestLink } from '../../store/links.ts';
import { tell } from '../../store/story.ts';
import { decideTransfer } from '../../store/transfer-decisions.ts';
import {
  announceTransfer,
  findTransferOf,
  latestTransferOf,
  newestTransferOf,
  restartTransfer,
  type TransferRow,
} from '../../store/transfers.ts';
import type { SyncContext } from '../context.ts';
import { decidedOf } from '../decisions.ts';

/** Ended for good: another test of the same invoice is a new one. */
const OVER: ReadonlySet<string> = new Set(['test.deleted', 'test.booked']);

/** The test that was made last, of whatever invoice. */
export const lastTest = ({ ledger }: SyncContext, connectionId: ConnectionId): Promise<TransferRow | null> =>
  withTenant(ledger, connectionId, (trx) => newestTransferOf(trx, 'test-draft'));

/** Null when it is on its way; otherwise why not. */
export async function askTest(
  context: SyncContext,
  connectionId: ConnectionId,
  { number, person }: { number: string; person: string },
): Promise<Message | null> {
  const { clock, ledger, queue } = context;
  const refusal = await withTenant(ledger, connectionId, async (trx): Promise<Message | null> => {
    const there = await latestLink(trx, 'invoice', number);
    if (there) return { code: 'test.invoice-there', params: { number } };
    const standing = await anyLink(trx, 'test-draft');
    const made = standing
      ? await findTransferOf(trx, { kind: 'test-draft', recordKey: standing.rackbeatKey, generation: standing.generation })
      : null;
    // What somebody has booked stands for good, and only its own invoice is not tested again.
    if (standing && (standing.rackbeatKey === number || made?.reason.code !== 'test.booked'))
      return { code: 'test.stands-already', params: { number: standing.rackbeatKey } };
    const latest = await latestTransferOf(trx, 'test-draft', number);
    const now = clock.now();
    const generation = latest === null ? 1 : OVER.has(latest.reason.code) ? latest.generation + 1 : latest.generation;
    const identity = { kind: 'test-draft', recordKey: number, generation } as const;
    const reason: Message = { code: 'transfer.asked-by-person', params: { person } };
    const id = await announceTransfer(trx, identity, reason, now, person);
    await restartTransfer(trx, id, person, now);
    await tell(trx, id, [{ at: now, ...reason }]);
    await queue.wakeTransfer({ connectionId, ...identity }, { trx, priority: PRIORITY.person });
    return null;
  });
  context.changed(connectionId);
  return refusal;
}

/** Null when it is being deleted, in the name of whoever had it made. */
export async function askDeletion(context: SyncContext, connectionId: ConnectionId, number: string): Promise<Message | null> {
  const { clock, ledger, queue } = context;
  const refusal = await withTenant(ledger, connectionId, async (trx): Promise<Message | null> => {
    const link = await latestLink(trx, 'test-draft', number);
    const identity = { kind: 'test-draft', recordKey: number, generation: link?.generation ?? 0 } as const;
    const transfer = await findTransferOf(trx, identity);
    if (!transfer) return { code: 'test.none-stands', params: { number } };
    const now = clock.now();
    const person = transfer.byPerson ?? '';
    const reason: Message = { code: 'test.deletion-asked', params: { number } };
    const decided = { ...decidedOf(transfer.facts), deleteTest: { person } };
    await decideTransfer(trx, transfer.id, { decided, reason, byPerson: transfer.byPerson }, now);
    await tell(trx, transfer.id, [{ at: now, ...reason }]);
    await queue.wakeTransfer({ connectionId, ...identity }, { trx, priority: PRIORITY.person });
    return null;
  });
  context.changed(connectionId);
  return refusal;
}

export interface TestCandidate {
  number: string;
  customer: string | null;
  day: string | null;
  gross: string;
  currency: string;
}

const MOST_CANDIDATES = 25;

/** Booked in Rackbeat and not in eAccounting yet, the newest first. */
export async function testCandidates(context: SyncContext, connectionId: ConnectionId): Promise<Result<TestCandidate[]>> {
  const { rackbeat } = context.clientsFor(connectionId, { lane: 'person' });
  const read = await rackbeat.invoicesPage({ page: 1, limit: 4 * MOST_CANDIDATES });
  if (!read.ok) return read;
  const booked = read.value.items.filter(({ is_booked: isBooked }) => isBooked).toSorted(newestFirst);
  const there = await withTenant(context.ledger, connectionId, (trx) =>
    findLinks(
      trx,
      'invoice',
      booked.map(({ number }) => number),
    ),
  );
  return {
    ok: true,
    value: booked
      .filter(({ number }) => !there.has(number))
      .slice(0, MOST_CANDIDATES)
      .map((invoice) => ({
        number: invoice.number,
        customer: invoice.customer?.name ?? null,
        day: invoice.invoice_date?.slice(0, 10) ?? null,
        gross: formatMoney(invoice.total_total),
        currency: invoice.currency,
      })),
  };
}

const newestFirst = (one: RackbeatInvoice, other: RackbeatInvoice): number =>
  Date.parse(other.booked_at ?? '') - Date.parse(one.booked_at ?? '') || other.number.localeCompare(one.number, 'en', { numeric: true });
