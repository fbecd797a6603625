/** What stands in our database and at the vendors, as the simulation and its checks see it. */

import { withTenant } from '../../src/store/database.ts';
import { readTransfer, type TransferRow } from '../../src/store/transfers.ts';
import type { World } from './world.ts';

export const transfersOf = ({ stage, connectionId }: World): Promise<TransferRow[]> =>
  withTenant(stage.database.ledger, connectionId, async (trx) =>
    (await trx.selectFrom('transfers').selectAll().orderBy('created_at').orderBy('record_key').execute()).map(readTransfer),
  );

interface DocumentOver {
  Id: string;
  TotalAmount: number;
  TotalVatAmount: number;
  TotalRoundings: number;
  Rows: { Text: string }[];
}

export interface BooksOver {
  articles: { Id: string; Number: string; Name: string; NameEnglish: string | null; NetPrice: number }[];
  customers: { Id: string; CustomerNumber: string; Name: string }[];
  drafts: { doc: DocumentOver; convertedTo: string | null }[];
  invoices: { doc: DocumentOver; voided: boolean }[];
}

export async function booksOver({ stage }: World): Promise<BooksOver> {
  const answer = await stage.eaccounting.standIn.app.inject({ method: 'GET', url: '/__sandbox/state' });
  return answer.json<{ companies: { NO: BooksOver } }>().companies.NO;
}
