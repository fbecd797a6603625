/**
 * Takes the persons out of a connection that has ended and leaves what the books need: numbers, dates, amounts, ids and marks. What is
 * kept is listed, not what is taken: a field that is added later is gone too, until somebody decides that it may stay.
 */
import { type RawBuilder, sql } from 'kysely';
import type { TenantTransaction } from './database.ts';
import { toJsonb } from './safe-text.ts';

/** Beside them the document's place on both sides, which holds ids, numbers and amounts only. */
const FACTS = ['rackbeatUpdatedAt', 'bookedAt', 'invoiceDate', 'isCreditNote', 'currency', 'rackbeat', 'eaccounting', 'mark', 'emailed'];
const STORY_PARAMS = ['number', 'eaccounting', 'kind', 'draftId'];
const SUBJECT = ['mark', 'draftId', 'invoiceId', 'resourceId', 'customerId', 'id', 'number'];
const OUTCOME = ['adopted', 'kind', 'outcome', 'code'];
/** Of the link of a document; the cards of customers are not kept at all. */
const STANDING =
  'as draftId invoiceId invoiceNumber customerId mark bodyHash fingerprint net vat gross emailed wanted learned source stopped'.split(' ');

/** Requests and answers, lists of records by name, who said what, and everything that only a living connection needs. */
const EMPTIED = [
  'outside_calls',
  'examinations',
  'alerts',
  'initial_sync_rows',
  'initial_sync_runs',
  'said_to_be_same',
  'inbox',
  'webhook_registrations',
  'secrets',
  'vendor_tokens',
] as const;

const only = (column: RawBuilder<unknown>, keys: readonly string[]): RawBuilder<unknown> =>
  sql`coalesce((select jsonb_object_agg(kept.key, kept.value) from jsonb_each(${column}) kept where kept.key = any(${sql.val(keys)}::text[])), '{}'::jsonb)`;

/** `scrubMonth` takes the persons out of a closed month's copy and gives it a check sum of its own. Returns how many transfers it held. */
export async function erasePersons(
  trx: TenantTransaction,
  scrubMonth: (content: unknown) => { content: unknown; sha256: string },
): Promise<number> {
  for (const table of EMPTIED) await trx.deleteFrom(table).execute();
  await sql`delete from links where kind <> 'invoice'`.execute(trx);
  await sql`update links set facts = ${only(sql.ref('links.facts'), STANDING)} || '{"difference": null}'::jsonb`.execute(trx);
  await sql`update transfer_lines set params = ${only(sql.ref('transfer_lines.params'), STORY_PARAMS)}`.execute(trx);
  await sql`
    update effects set
      body = jsonb_build_object('subject', ${only(sql`coalesce(nullif(effects.body->'subject', 'null'), '{}')`, SUBJECT)}),
      outcome = case when jsonb_typeof(effects.outcome) = 'object' then ${only(sql.ref('effects.outcome'), OUTCOME)} end`.execute(trx);
  await sql`update issues set params = '{}', cause = code || '|' || id`.execute(trx);
  await sql`
    update settings_revisions set stated_name = null, source_address = null,
      document = case when document ? 'alerts' then jsonb_set(document, '{alerts,emails}', '[]') else document end`.execute(trx);
  for (const { month, content } of await trx.selectFrom('closed_months').select(['month', 'content']).execute()) {
    const scrubbed = scrubMonth(content);
    await trx
      .updateTable('closed_months')
      .set({ content: toJsonb(scrubbed.content), sha256: scrubbed.sha256, stated_name: '', source_address: null })
      .where('month', '=', month)
      .execute();
  }
  const { numUpdatedRows } = await trx
    .updateTable('transfers')
    .set({
      title: null,
      notes: toJsonb([]),
      reason_params: toJsonb({}),
      by_person: null,
      facts: only(sql.ref('transfers.facts'), FACTS) as RawBuilder<never>,
    })
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
