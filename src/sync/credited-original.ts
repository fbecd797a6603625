/** Finds the number that the buyer received for the invoice a credit note credits. Without it a credit note waits, or a person is asked. Reads only. */
import type { Failure, Message } from '../core/failure.ts';
import type { RackbeatInvoice } from '../rackbeat/schema.ts';
import type { TenantTransaction } from '../store/database.ts';
import { withTenant } from '../store/database.ts';
import { findLink } from '../store/links.ts';
import { latestTransferOf, type TransferRow } from '../store/transfers.ts';
import { invoiceMadeFrom } from './hand-changes.ts';
import type { Run } from './run.ts';
import type { Standing } from './standing.ts';

export type Original =
  /** Null: it never crossed, or Rackbeat does not name it; mapping says so. */
  | { original: 'known'; number: string | null }
  /** It is on its way: its own run gives it a number. */
  | { original: 'on-its-way'; message: Message; notBefore: Date | null }
  /** It stands as a draft that no machine will book. */
  | { original: 'draft'; message: Message }
  /** A person has decided that neither crosses. */
  | { original: 'dropped'; message: Message }
  | { original: 'failed'; failure: Failure };

export async function findOriginal(run: Run, invoice: RackbeatInvoice): Promise<Original> {
  const credited = invoice.credited_invoice_number;
  if (!invoice.is_creditnote || credited === null) return { original: 'known', number: null };
  const { standings, transfer } = await withTenant(run.context.ledger, run.connectionId, (trx) => documentsOf(trx, credited));
  const moving = transfer?.state === 'waiting' || transfer?.state === 'running';
  const params = { number: invoice.number, original: credited };
  const onItsWay: Original = {
    original: 'on-its-way',
    message: { code: 'credit.original-on-its-way', params },
    notBefore: transfer?.wakeAt ?? null,
  };
  const standing = standings.find(({ dropped }) => dropped === undefined);
  if (!standing) {
    const person = standings[0]?.dropped?.person;
    if (person !== undefined)
      return { original: 'dropped', message: { code: 'skip.original-dropped', params: { original: credited, person } } };
    return moving ? onItsWay : { original: 'known', number: null };
  }
  if (standing.as === 'invoice') return { original: 'known', number: standing.invoiceNumber };

  // A person may have booked it since; its own transfer learns that when it runs next.
  const made = await invoiceMadeFrom(run, standing, transfer?.createdAt);
  if (!made.ok) return { original: 'failed', failure: made };
  if (made.value !== null) return { original: 'known', number: String(made.value.InvoiceNumber) };
  return moving ? onItsWay : { original: 'draft', message: { code: 'credit.original-is-draft', params } };
}

/** Every document made for the original, the last one first: it is the one that stands for the sale. */
async function documentsOf(trx: TenantTransaction, number: string): Promise<{ standings: Standing[]; transfer: TransferRow | null }> {
  const transfer = await latestTransferOf(trx, 'invoice', number);
  const standings: Standing[] = [];
  for (let generation = transfer?.generation ?? 0; generation > 0; generation -= 1) {
    const link = await findLink(trx, 'invoice', number, generation);
    if (link) standings.push(link.facts as unknown as Standing);
  }
  return { standings, transfer };
}
