/**
 * What a connection leaves behind, read page by page for an export: settings, transfers with their stories, every write, issues. No
 * secret is in it: those stand sealed in tables of their own.
 */
import type { TransferId } from '../core/ids.ts';
import type { TenantTransaction } from './database.ts';
import { effectsOf } from './effects.ts';
import { storyOf } from './story.ts';
import { readTransfer, type TransferRow } from './transfers.ts';

export type TrailEntry = { what: 'settings' | 'issue' | 'transfer' | 'story' | 'effect' } & Record<string, unknown>;

const PAGE = 100;

/** Every saved revision, oldest first. */
export async function settingsTrail(trx: TenantTransaction): Promise<TrailEntry[]> {
  const rows = await trx.selectFrom('settings_revisions').selectAll().orderBy('revision').execute();
  return rows.map((row) => ({
    what: 'settings' as const,
    revision: row.revision,
    savedAt: row.saved_at,
    statedName: row.stated_name,
    address: row.source_address,
    schemaVersion: row.schema_version,
    document: row.document,
  }));
}

/** Every issue there has been, oldest first. */
export async function issuesTrail(trx: TenantTransaction): Promise<TrailEntry[]> {
  const rows = await trx.selectFrom('issues').selectAll().orderBy('opened_at').orderBy('id').execute();
  return rows.map(({ id, code, params, who, opened_at: openedAt, resolved_at: resolvedAt }) => ({
    what: 'issue' as const,
    id,
    code,
    params,
    who,
    openedAt,
    resolvedAt,
  }));
}

/** A page of transfers in the order in which they came; `after`: the last one of the page before. */
export async function transfersTrail(trx: TenantTransaction, after: TransferRow | null): Promise<TransferRow[]> {
  let query = trx.selectFrom('transfers').selectAll().orderBy('created_at').orderBy('id').limit(PAGE);
  if (after) {
    query = query.where((where) =>
      where.or([
        where('created_at', '>', after.createdAt),
        where.and([where('created_at', '=', after.createdAt), where('id', '>', after.id)]),
      ]),
    );
  }
  return (await query.execute()).map(readTransfer);
}

/** One transfer with its story and its writes. */
export async function transferTrail(trx: TenantTransaction, transfer: TransferRow): Promise<TrailEntry[]> {
  const transferId: TransferId = transfer.id;
  const story = await storyOf(trx, transferId);
  const effects = await effectsOf(trx, transferId);
  return [
    { what: 'transfer', ...transfer },
    ...story.map(({ at, code, params }) => ({ what: 'story' as const, transferId, at, code, params })),
    ...effects.map((effect) => ({ what: 'effect' as const, ...effect })),
  ];
}
