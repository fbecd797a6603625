/**
 * A deliberate second document for a Rackbeat invoice that stands in eAccounting already: asked for by a named person, with a
 * mark of its own, never e-mailed. Also what becomes of the first one when the second has taken its place.
 */
import type { Settings } from '../../api/settings.ts';
import type { Message } from '../core/failure.ts';
import type { ConnectionId } from '../core/ids.ts';
import { PRIORITY } from '../jobs/names.ts';
import { withTenant } from '../store/database.ts';
import { latestEffect } from '../store/effects.ts';
import { findLink } from '../store/links.ts';
import { tell } from '../store/story.ts';
import { announceTransfer, latestTransferOf } from '../store/transfers.ts';
import type { SyncContext } from './context.ts';
import { type Ending, skipped } from './ending.ts';
import { moreCareful } from './plan.ts';
import type { Run } from './run.ts';
import type { Standing } from './standing.ts';

export interface SecondAct {
  number: string;
  /** Which document it would be: a person who looked before another one was sent is told, and sends no third. */
  generation: number;
  person: string;
}

/** Null when it is on its way; otherwise why not. */
export async function askSecondDocument(context: SyncContext, connectionId: ConnectionId, act: SecondAct): Promise<Message | null> {
  const { number, generation, person } = act;
  const { clock, ledger, queue } = context;
  const refusal = await withTenant(ledger, connectionId, async (trx): Promise<Message | null> => {
    const latest = await latestTransferOf(trx, 'invoice', number);
    const creation = await latestEffect(trx, 'draft.create', number);
    if (latest === null || creation === null) return { code: 'second.nothing-there', params: { number } };
    // While nobody knows how the last one ended, another would be a third.
    if (creation.state === 'sent' || creation.state === 'unknown') return { code: 'second.first-unsettled', params: { number } };
    const stands = (await findLink(trx, 'invoice', number, latest.generation)) !== null || creation.state === 'asks';
    if (!stands) return { code: latest.generation === 1 ? 'second.nothing-there' : 'second.on-its-way', params: { number } };
    if (generation !== latest.generation + 1) return { code: 'second.sent-meanwhile', params: { number } };
    const now = clock.now();
    const identity = { kind: 'invoice', recordKey: number, generation } as const;
    const reason: Message = { code: 'transfer.second-asked', params: { person, generation } };
    const id = await announceTransfer(trx, identity, reason, now, person);
    await tell(trx, id, [{ at: now, ...reason }]);
    await queue.wakeTransfer({ connectionId, ...identity }, { trx, priority: PRIORITY.person });
    return null;
  });
  context.changed(connectionId);
  return refusal;
}

/** A buyer who has one e-mail about a sale gets no other from a machine. */
export const withoutEmail = (settings: Settings): Settings => ({
  ...settings,
  invoices: { ...settings.invoices, status: moreCareful(settings.invoices.status, 'invoiced') },
});

/** What a person answers by sending a second document. */
const ANSWERED_BY_SECOND: ReadonlySet<string> = new Set([
  'invoice.number-reused',
  'draft.deleted-by-person',
  'draft.edited-by-person',
  'invoice.voided-by-person',
  'invoice.changed-after-booking',
  'invoice.booked-differs',
  'invoice.booked-on-other-date',
]);

/** The question about the first document is answered when a later one stands; and what changes in Rackbeat concerns that one too. */
export async function mindSecond(run: Run, ending: Ending, rackbeatUpdatedAt: string | null): Promise<Ending> {
  const { recordKey, generation } = run.transfer;
  const { later, link } = await withTenant(run.context.ledger, run.connectionId, async (trx) => {
    const found = await latestTransferOf(trx, 'invoice', recordKey);
    return { later: found, link: found ? await findLink(trx, 'invoice', recordKey, found.generation) : null };
  });
  if (later === null || later.generation <= generation) return ending;
  if (later.facts.rackbeatUpdatedAt !== rackbeatUpdatedAt) {
    const identity = { connectionId: run.connectionId, kind: 'invoice', recordKey, generation: later.generation } as const;
    run.later((trx) => run.context.queue.wakeTransfer(identity, { trx }));
  }
  if (link === null || ending.state !== 'needs-you' || !ANSWERED_BY_SECOND.has(ending.cause.code)) return ending;
  const { invoiceNumber } = link.facts as unknown as Standing;
  return skipped('skip.second-document-stands', { generation: later.generation, eaccounting: invoiceNumber ?? '' });
}
