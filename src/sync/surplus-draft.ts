/** One draft with a mark of ours: whose it is, and what becomes of it when it is surplus. */
import type { ConnectionId } from '../core/ids.ts';
import type { Draft } from '../eaccounting/schema.ts';
import { claimTransfer } from '../store/claims.ts';
import { type TenantTransaction, withTenant } from '../store/database.ts';
import { draftCreations, type EffectRow } from '../store/effects.ts';
import { openIssue } from '../store/issues.ts';
import { findLink, findLinkTo } from '../store/links.ts';
import { findTransferOf, releaseLease, type TransferIdentity, type TransferRow } from '../store/transfers.ts';
import { leaseMs, type SyncContext } from './context.ts';
import { draftDeletion } from './effects/documents.ts';
import { performEffect } from './effects/ledger.ts';
import { createRun, LeaseLost, type Run } from './run.ts';
import { fingerprintOf, type Standing } from './standing.ts';

type DraftOwner =
  /** The ledger owns it, or a write is still open that may turn out to have made it, or a person is asked already. */
  | { is: 'left-alone' }
  /** The ledger knows the mark, and its document is another one, or none. */
  | { is: 'another'; creation: EffectRow; standing: Standing | null }
  /** The ledger has never heard of the mark. */
  | { is: 'foreign' };

const LEFT_ALONE: DraftOwner = { is: 'left-alone' };

const sameId = (one: string | null | undefined, other: string): boolean => one?.toLowerCase() === other.toLowerCase();

const kindOf = ({ kind }: EffectRow) => (kind === 'test-draft.create' ? ('test-draft' as const) : ('invoice' as const));

export async function ownerOf(trx: TenantTransaction, draftId: string, mark: string): Promise<DraftOwner> {
  if ((await findLinkTo(trx, 'invoice', draftId)) !== null || (await findLinkTo(trx, 'test-draft', draftId)) !== null) return LEFT_ALONE;
  const creations = await draftCreations(trx, mark, draftId);
  if (creations.some(({ state, vendorId }) => sameId(vendorId, draftId) || !['settled', 'refused'].includes(state))) return LEFT_ALONE;
  const [creation] = creations;
  if (!creation) return { is: 'foreign' };
  const link = await findLink(trx, kindOf(creation), creation.recordKey, creation.generation);
  const standing = link === null ? null : (link.facts as unknown as Standing);
  return sameId(standing?.draftId, draftId) ? LEFT_ALONE : { is: 'another', creation, standing };
}

/** Under the lease of the record, so that no run of it writes meanwhile. False: the record is under way and is left to the next look. */
export async function endSurplusDraft(
  context: SyncContext,
  connectionId: ConnectionId,
  creation: EffectRow,
  draftId: string,
  mark: string,
): Promise<boolean> {
  const identity: TransferIdentity = { kind: kindOf(creation), recordKey: creation.recordKey, generation: creation.generation };
  const transfer = await claimAtRest(context, connectionId, identity);
  if (!transfer) return false;
  const run = createRun(context, connectionId, transfer, { lane: 'master-data' });
  try {
    await deleteOrShow(run, draftId, mark);
    await run.commit((trx) => releaseLease(trx, transfer.id, transfer.leaseFence));
    // A person asked for the record between our look and our claim: the claim took the wish away, so it is given back.
    if (transfer.state === 'running') await context.queue.wakeTransfer({ connectionId, ...identity });
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
    context.log.warn('transfer.lease-lost', { connectionId, transferId: transfer.id });
  }
  return true;
}

async function claimAtRest(context: SyncContext, connectionId: ConnectionId, identity: TransferIdentity): Promise<TransferRow | null> {
  return withTenant(context.ledger, connectionId, async (trx) => {
    const found = await findTransferOf(trx, identity);
    if (!found || found.state === 'waiting' || found.state === 'running') return null;
    const now = context.clock.now();
    return claimTransfer(trx, identity, { owner: context.owner, now, until: new Date(now.getTime() + leaseMs(context.times)) });
  });
}

async function deleteOrShow(run: Run, draftId: string, mark: string): Promise<void> {
  const { connectionId, context, transfer } = run;
  // As it is at this moment, and judged once more: the list is older than the lease.
  const draft = await run.clients.eaccounting.draft(draftId);
  const owner = await run.commit((trx) => ownerOf(trx, draftId, mark));
  if (owner.is !== 'another' || (!draft.ok && draft.kind === 'missing')) return;
  if (!draft.ok) return context.log.warn('surplus.draft-unread', { connectionId, transferId: transfer.id, code: draft.code });
  const kept = owner.standing?.draftId ? await run.clients.eaccounting.draft(owner.standing.draftId) : null;
  if (kept?.ok === false && kept.kind !== 'missing') return context.log.warn('surplus.draft-unread', { connectionId, code: kept.code });
  const number = transfer.recordKey;
  // A person who saw both may have deleted or booked the one we keep: then this one is not ours to delete.
  if (!kept?.ok || !isUntouched(draft.value, owner.standing)) {
    const cause = { cause: `surplus.touched-draft|${draftId}`, who: 'accountant' as const };
    run.later(
      async (trx) =>
        void (await openIssue(trx, { ...cause, code: 'surplus.touched-draft', params: { number, mark, draftId } }, context.clock.now())),
    );
    return;
  }
  const end = await performEffect(run, draftDeletion, { recordKey: draftId, generation: 1, subject: { draftId }, request: { draftId } });
  if (end.end === 'settled') run.tell('draft.surplus-deleted', { number });
  else context.log.warn('surplus.not-deleted', { connectionId, transferId: transfer.id, end: end.end });
}

/** Word for word what we wrote, to the same customer. Beside a booked document nothing is left to compare with, so it is shown. */
const isUntouched = (draft: Draft, standing: Standing | null): boolean =>
  standing !== null && standing.as === 'draft' && standing.fingerprint !== null && fingerprintOf(draft) === standing.fingerprint;
