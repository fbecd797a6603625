/** What must hold once everything has come to rest: every sale of the scope across or shown, amounts equal, cards equal, other people's fields untouched. */

import { findConnection } from '../../src/store/connections.ts';
import type { TransferRow } from '../../src/store/transfers.ts';
import { type BooksOver, booksOver, transfersOf } from './look.ts';
import type { World } from './world.ts';

const DONE = /^done/;

export async function atRest(world: World): Promise<string[]> {
  const [transfers, books] = [await transfersOf(world), await booksOver(world)];
  const connection = await findConnection(world.stage.database.ledger, world.connectionId);
  return [
    ...(connection?.state === 'active' ? [] : [`the connection is ${connection?.state}`]),
    ...invoicesAcross(world, transfers, books),
    ...cardsEqual(world, transfers, books),
    ...foreignFields(world, books),
  ];
}

function invoicesAcross(world: World, transfers: readonly TransferRow[], books: BooksOver): string[] {
  return [...world.account.invoices.values()].flatMap((invoice) => {
    const number = String(invoice.number);
    const transfer = transfers.find(({ kind, recordKey }) => kind === 'invoice' && recordKey === number);
    if (!invoice.is_booked) return [];
    if (!transfer) return [`invoice ${number} is booked and nobody knows of it`];
    const { state, reason, notes, facts } = transfer;
    const touched = world.touched.has(number);
    if (!DONE.test(state)) {
      if (touched && (state === 'needs-you' || state === 'skipped')) return [];
      if (state === 'needs-you' && world.emailsInDoubt && reason.code.startsWith('effect.asks') && reason.params.kind === 'invoice.email')
        return [];
      return [`invoice ${number} is ${state}: ${reason.code} ${JSON.stringify(reason.params)}`];
    }
    if (touched) return [];
    const mark = String(facts.mark);
    const drafts = books.drafts.filter(({ doc, convertedTo }) => convertedTo === null && carries(doc.Rows, mark));
    const invoices = books.invoices.filter(({ doc }) => carries(doc.Rows, mark));
    const documents = [...drafts, ...invoices].map(({ doc }) => doc);
    const [document] = documents;
    if (!document || documents.length > 1) return [`invoice ${number} has ${documents.length} documents`];
    const theirs = document.TotalAmount - document.TotalRoundings;
    const off = Math.abs(theirs - (invoice.frozen?.total_total ?? 0));
    // An explained difference of VAT rounding is accepted by the settings, and then it is said.
    const accepted = notes.some(({ code }) => /vat/.test(code)) ? 0.055 : 0.005;
    return off < accepted
      ? []
      : [`invoice ${number}: ${invoice.frozen?.total_total} became ${theirs}; ${notes.map(({ code }) => code).join()}`];
  });
}

const carries = (rows: readonly { Text: string }[], mark: string): boolean => rows.some(({ Text: text }) => text.includes(mark));

function cardsEqual(world: World, transfers: readonly TransferRow[], books: BooksOver): string[] {
  return transfers.flatMap(({ kind, recordKey, state, reason }) => {
    if (kind === 'invoice') return [];
    if (state === 'needs-you' || state === 'skipped') return [];
    if (!DONE.test(state)) return [`${kind} ${recordKey} is ${state}: ${reason.code}`];
    if (kind === 'customer') {
      const ours = world.account.customers.get(recordKey);
      const card = books.customers.find(({ CustomerNumber: number }) => number === recordKey);
      return !ours || card?.Name === ours.company_name ? [] : [`customer ${recordKey}: ${ours.company_name} is ${card?.Name} over there`];
    }
    const ours = world.account.items.get(recordKey);
    const card = books.articles.find(({ Number: number }) => number === recordKey);
    if (!ours) return [];
    if (card?.Name !== ours.name) return [`product ${recordKey}: ${ours.name} is ${card?.Name} over there`];
    return Math.abs(card.NetPrice - ours.sales_price) < 0.005
      ? []
      : [`product ${recordKey}: ${ours.sales_price} is ${card.NetPrice} over there`];
  });
}

function foreignFields(world: World, books: BooksOver): string[] {
  return [...world.handWritten].flatMap(([number, fields]) => {
    const card = books.articles.find((one) => one.Number === number);
    return Object.entries(fields).flatMap(([field, value]) =>
      card && Reflect.get(card, field) === value
        ? []
        : [`article ${number}: ${field} was ${value} and is ${String(card && Reflect.get(card, field))}`],
    );
  });
}
