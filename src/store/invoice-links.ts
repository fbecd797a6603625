/** What the comparison of many invoices needs of links and transfers: whole sets at once, whatever their size. */
import { sql } from 'kysely';
import type { Message } from '../core/failure.ts';
import type { TenantTransaction } from './database.ts';
import type { TransferState } from './tables.ts';

export interface InvoiceLink {
  number: string;
  generation: number;
  facts: Record<string, unknown>;
}

export interface InvoiceCourse {
  number: string;
  generation: number;
  transferId: string;
  state: TransferState;
  reason: Message;
  /** What a person has decided about it. */
  decided: unknown;
}

/** Postgres takes some 65,000 parameters at once. */
const AT_ONCE = 5_000;

async function inPieces<Row>(values: readonly string[], ask: (piece: string[]) => Promise<Row[]>): Promise<Row[]> {
  const distinct = [...new Set(values)];
  const rows: Row[] = [];
  for (let from = 0; from < distinct.length; from += AT_ONCE) rows.push(...(await ask(distinct.slice(from, from + AT_ONCE))));
  return rows;
}

const linksOf = (trx: TenantTransaction) =>
  trx.selectFrom('links').select(['rackbeat_key as number', 'generation', 'facts']).where('kind', '=', 'invoice');

export const invoiceLinksOf = (trx: TenantTransaction, numbers: readonly string[]): Promise<InvoiceLink[]> =>
  inPieces(numbers, (piece) => linksOf(trx).where('rackbeat_key', 'in', piece).execute());

/** By the id of the draft or invoice that stands over there. */
export const invoiceLinksTo = (trx: TenantTransaction, eaccountingIds: readonly string[]): Promise<InvoiceLink[]> =>
  inPieces(eaccountingIds, (piece) => linksOf(trx).where('eaccounting_id', 'in', piece).execute());

export async function invoiceCourses(trx: TenantTransaction, numbers: readonly string[]): Promise<InvoiceCourse[]> {
  const rows = await inPieces(numbers, (piece) =>
    trx
      .selectFrom('transfers')
      .select(['id', 'record_key', 'generation', 'state', 'reason_code', 'reason_params', sql<unknown>`facts->'decided'`.as('decided')])
      .where('kind', '=', 'invoice')
      .where('record_key', 'in', piece)
      .execute(),
  );
  return rows.map((row) => ({
    number: row.record_key,
    generation: row.generation,
    transferId: row.id,
    state: row.state,
    reason: { code: row.reason_code, params: row.reason_params },
    decided: row.decided,
  }));
}
