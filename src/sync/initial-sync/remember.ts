/** What is kept of records that now stand on both sides: mappings for groups and units, links for customers and products. */
import type { Settings } from '../../../api/settings.ts';
import type { TenantTransaction } from '../../store/database.ts';
import { addLinks, type Link, type LinkKind } from '../../store/links.ts';
import { loadSettings, saveSettings } from '../../store/settings.ts';
import type { CustomerPayload, ProductPayload, SupplierPayload } from './payloads.ts';
import type { Made } from './writer.ts';

/** Stands as the author of the revisions that the initial sync saves. */
const AUTHOR = { statedName: 'Initial sync', sourceAddress: null };
/** Somebody may save at the same moment; then theirs is read and ours put on top of it. */
const MOST_TRIES = 5;

/** Adds to a mapping of the settings: Rackbeat's number → eAccounting's id, as a revision of its own. */
export async function rememberMapping(
  trx: TenantTransaction,
  mapping: (settings: Settings) => Record<string, string>,
  made: readonly Made[],
  now: Date,
): Promise<void> {
  if (made.length === 0) return;
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const { revision, document } = await loadSettings(trx);
    const entries = mapping(document);
    const missing = made.filter(({ number, row }) => entries[number] !== row.sourceId);
    if (missing.length === 0) return;
    for (const { number, row } of missing) entries[number] = row.sourceId;
    const saved = await saveSettings(trx, revision, document, AUTHOR, now);
    if (saved.outcome === 'saved') return;
  }
  throw new Error('the settings could not be saved: somebody else saved every time');
}

type LinkedKind = Extract<LinkKind, 'customer' | 'supplier' | 'item'>;

function linkOf(kind: LinkedKind, { row, number, version }: Made, now: Date): Omit<Link, 'updatedAt'> {
  const { card } = row.payload as ProductPayload | CustomerPayload | SupplierPayload;
  const { defaultTerm } = row.payload as Partial<CustomerPayload>;
  return {
    kind,
    rackbeatKey: number,
    generation: 1,
    rackbeatId: null,
    eaccountingId: row.sourceId,
    eaccountingNumber: card.number,
    facts: {
      card,
      readAt: now.toISOString(),
      rackbeatUpdatedAt: version,
      ...(defaultTerm === undefined ? {} : { lasting: { defaultTerm } }),
    },
  };
}

/** One to one: a record that was linked meanwhile, by an invoice for example, keeps that link. */
export async function rememberLinks(trx: TenantTransaction, kind: LinkedKind, made: readonly Made[], now: Date): Promise<void> {
  await addLinks(
    trx,
    made.map((one) => linkOf(kind, one, now)),
    now,
  );
}
