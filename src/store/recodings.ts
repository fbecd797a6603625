/** Products whose article keeps another account coding than the settings now give: counted for a preview, and decided about in bulk. */
import { sql } from 'kysely';
import type { TenantTransaction } from './database.ts';
import { toJsonb } from './safe-text.ts';
import type { TransferIdentity } from './transfers.ts';

/** The note that a product's run leaves behind; its parameters name both codings. */
const NOTE = 'note.coding-kept';

export interface Recoding {
  /** Names of the codings. */
  from: string;
  to: string;
  products: number;
}

export async function openRecodings(trx: TenantTransaction): Promise<Recoding[]> {
  const { rows } = await sql<Recoding>`
    select note->'params'->>'from' as "from", note->'params'->>'to' as "to", count(*)::int as products
    from transfers, jsonb_array_elements(notes) note
    where kind = 'product' and state = 'done-with-notes' and note->>'code' = ${NOTE}
    group by 1, 2 order by 3 desc, 1, 2`.execute(trx);
  return rows;
}

/** Writes the decision where the next run of each product reads it, and returns the products to wake. */
export async function decideRecodings(trx: TenantTransaction, person: string, now: Date): Promise<TransferIdentity[]> {
  const { rows } = await sql<{ record_key: string; generation: number }>`
    update transfers set
      facts = facts || jsonb_build_object('decided', coalesce(facts->'decided', '{}') || jsonb_build_object('recode',
        jsonb_build_object('codingId', note->'params'->>'codingId', 'person', ${person}::text))),
      state = 'waiting', reason_code = 'article.recoding-decided', reason_params = jsonb_build_object('person', ${person}::text),
      attempts = 0, claims_without_end = 0, wake_at = ${now}, updated_at = ${now}
    from (
      select id as noted, element as note from transfers, jsonb_array_elements(notes) element
      where kind = 'product' and state = 'done-with-notes' and element->>'code' = ${NOTE}
    ) open
    where id = open.noted and state = 'done-with-notes'
    returning record_key, generation`.execute(trx);
  return rows.map((row) => ({ kind: 'product', recordKey: row.record_key, generation: row.generation }));
}

/** Products of these groups are looked at again, because the coding that the settings give them has changed. */
export async function reopenProductsOf(trx: TenantTransaction, groups: readonly string[], now: Date): Promise<TransferIdentity[]> {
  if (groups.length === 0) return [];
  const rows = await trx
    .updateTable('transfers')
    .set({ state: 'waiting', reason_code: 'article.mapping-changed', reason_params: toJsonb({}), wake_at: now, updated_at: now })
    .where('kind', '=', 'product')
    .where('state', 'in', ['done', 'done-with-notes'])
    .where(sql<string>`facts->>'group'`, 'in', groups)
    .returning(['record_key', 'generation'])
    .execute();
  return rows.map((row) => ({ kind: 'product', recordKey: row.record_key, generation: row.generation }));
}
