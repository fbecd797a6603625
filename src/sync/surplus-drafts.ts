/**
 * Drafts that carry a mark of ours and that the ledger does not own. A worker that is frozen between its last check and the
 * first byte may leave one, never an invoice. Once an hour the newest drafts are looked through: a surplus one is deleted
 * while it is untouched and shown to the accountant when it is not; one that this ledger never heard of is only shown.
 */
import type { Result } from '../core/failure.ts';
import type { ConnectionId } from '../core/ids.ts';
import type { EAccountingClient } from '../eaccounting/client.ts';
import type { Draft } from '../eaccounting/schema.ts';
import { advanceCursor, readCursor } from '../store/cursors.ts';
import { type TenantTransaction, withTenant } from '../store/database.ts';
import { openIssue, openIssues, resolveEmptyIssues } from '../store/issues.ts';
import { linkedAmong } from '../store/links.ts';
import type { SyncContext } from './context.ts';
import { endSurplusDraft, ownerOf } from './surplus-draft.ts';

const HOUR_MS = 60 * 60_000;
const FLOW = 'surplus-drafts';
const FIRST_LOOK_MS = 48 * HOUR_MS;
/** What could not be judged an hour ago (a write still open, a record under way) is met again for a day. */
const OVERLAP_MS = 24 * HOUR_MS;

const MARK = /\bRB-[0-9A-Z]{10}\b/;

/** The mark stands in the last text row; a person's rows may follow it. */
const markOf = (draft: Draft): string | null => MARK.exec(draft.Rows?.findLast((row) => row.IsTextRow)?.Text ?? '')?.[0] ?? null;

interface MarkedDraft {
  draft: Draft;
  mark: string;
}

/** Does nothing when the last look is less than `everyMs` ago. A look that failed is repeated at the next call. */
export async function removeSurplusDrafts(context: SyncContext, connectionId: ConnectionId, everyMs = HOUR_MS): Promise<void> {
  const now = context.clock.now();
  const last = await withTenant(context.ledger, connectionId, (trx) => readCursor(trx, FLOW));
  if (last !== null && now.getTime() - last.sweptAt.getTime() < everyMs) return;
  const { eaccounting } = context.clientsFor(connectionId, { lane: 'master-data' });
  const since = last === null ? now.getTime() - FIRST_LOOK_MS : Date.parse(last.position) - OVERLAP_MS;
  const list = await eaccounting.draftsNewestFirst(new Date(since));
  const marked = list.ok ? await markedAmong(eaccounting, list.value.items) : list;
  if (!list.ok || !marked.ok) {
    context.log.warn('surplus.look-failed', { connectionId, code: marked.ok ? null : marked.code });
    return;
  }
  await forgetWhatIsGone(context, connectionId, eaccounting);
  // The ledger is read after the list: whatever stands in the list was an intention in the ledger before it was sent.
  const linked = await withTenant(context.ledger, connectionId, (trx) =>
    linkedAmong(
      trx,
      'invoice',
      marked.value.map(({ draft }) => draft.Id),
    ),
  );
  let allSeen = true;
  // Hardly any is left: a draft that stands is the document of its record.
  for (const { draft, mark } of marked.value.filter(({ draft: { Id } }) => !linked.has(Id))) {
    const owner = await withTenant(context.ledger, connectionId, (trx) => ownerOf(trx, draft.Id, mark));
    if (owner.is === 'foreign' && !wasJustRestored(context))
      await withTenant(context.ledger, connectionId, (trx) => showForeign(trx, draft.Id, mark, now));
    if (owner.is === 'another' && !(await endSurplusDraft(context, connectionId, owner.creation, draft.Id, mark))) allSeen = false;
  }
  context.changed(connectionId);
  // A record was under way: the next sweep looks again, not the next hour.
  if (!allSeen) return;
  await withTenant(context.ledger, connectionId, (trx) =>
    advanceCursor(trx, FLOW, { position: list.value.serverTime.toISOString(), sweptAt: now }),
  );
}

/** The ledger of a restored database first has to find its own documents again; until then they look like another installation's. */
const wasJustRestored = ({ lostWindow, clock }: SyncContext): boolean =>
  lostWindow !== null && clock.now().getTime() - lostWindow.restoredAt.getTime() < OVERLAP_MS / 2;

/** Some list answers come without rows: then only the draft itself can tell. */
async function markedAmong(eaccounting: EAccountingClient, drafts: readonly Draft[]): Promise<Result<MarkedDraft[]>> {
  const marked: MarkedDraft[] = [];
  for (const listed of drafts) {
    const whole = listed.Rows === null ? await eaccounting.draft(listed.Id) : { ok: true as const, value: listed };
    if (!whole.ok) {
      if (whole.kind === 'missing') continue;
      return whole;
    }
    const mark = markOf(whole.value);
    if (mark !== null) marked.push({ draft: whole.value, mark });
  }
  return { ok: true, value: marked };
}

/** However many there are: another installation that writes into the same company is one cause. */
async function showForeign(trx: TenantTransaction, draftId: string, mark: string, now: Date): Promise<void> {
  const cause = { cause: 'surplus.foreign-draft', who: 'operator' as const };
  await openIssue(trx, { ...cause, code: 'surplus.foreign-draft', params: { mark, draftId } }, now);
}

/** These issues stop no transfer, so no run closes them: they close when their draft is no longer there. */
async function forgetWhatIsGone(context: SyncContext, connectionId: ConnectionId, eaccounting: EAccountingClient): Promise<void> {
  const open = await withTenant(context.ledger, connectionId, (trx) => openIssues(trx));
  for (const { id, code, params } of open) {
    if (!code.startsWith('surplus.')) continue;
    const draft = await eaccounting.draft(String(params.draftId));
    if (draft.ok || draft.kind !== 'missing') continue;
    await withTenant(context.ledger, connectionId, (trx) => resolveEmptyIssues(trx, context.clock.now(), id));
  }
}
