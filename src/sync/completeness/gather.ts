/**
 * Reads both systems and our own memory for a period: everything that the pure comparison is told. What a list did not show and a
 * link names is asked for by its id, so that a list that changes while it is read misses nothing.
 */
import { type Result, success } from '../../core/failure.ts';
import type { EAccountingDocument, MonthFacts, OwnLink, RackbeatDocument } from '../../mapping/month/documents.ts';
import { draftDocument, invoiceDocument } from '../../mapping/month/eaccounting-document.ts';
import type { Lane } from '../../outbound/request.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { withTenant } from '../../store/database.ts';
import { invoiceCourses, invoiceLinksOf } from '../../store/invoice-links.ts';
import { loadSettings } from '../../store/settings.ts';
import { calendarDay } from '../calendar-day.ts';
import type { CompanyFactsShelf } from '../company-facts.ts';
import type { Clients, SyncContext } from '../context.ts';
import { decidedOf } from '../decisions.ts';
import { holds, type Period } from './reach.ts';
import { type EAccountingSide, ownLink, readEAccountingSide } from './read-eaccounting.ts';
import { documentOf, readRackbeatSide } from './read-rackbeat.ts';

export type Gathered = Omit<MonthFacts, 'basis'>;

export async function gatherMonth(
  context: SyncContext,
  shelf: CompanyFactsShelf,
  connection: ConnectionRow,
  period: Period,
  lane: Lane,
): Promise<Result<Gathered>> {
  const clients = context.clientsFor(connection.id, { lane });
  const book = await shelf.book(connection.id, clients.eaccounting);
  if (!book.ok) return book;
  const rackbeat = await readRackbeatSide(clients.rackbeat, connection.rackbeatAccountId, period);
  if (!rackbeat.ok) return rackbeat;
  const { documents } = rackbeat.value;
  for (const number of rackbeat.value.unreadable) context.log.warn('comparison.unreadable-record', { connectionId: connection.id, number });
  const numbers = new Set(documents.map(({ number }) => number));
  const marks = new Set(documents.map(({ mark }) => mark));
  const eaccounting = await readEAccountingSide(context, connection.id, clients.eaccounting, period, { marks, numbers });
  if (!eaccounting.ok) return eaccounting;

  const own = await withTenant(context.ledger, connection.id, (trx) => invoiceLinksOf(trx, [...numbers]));
  const links = uniqueLinks([...own.map(ownLink), ...eaccounting.value.links.values()]);
  const asked = await askForUnseen(clients, period, documents, eaccounting.value, links);
  if (!asked.ok) return asked;
  const others = await askForOwners(clients, connection, period, numbers, eaccounting.value);
  if (!others.ok) return others;

  const { ledger, clock } = context;
  const all = [...documents, ...others.value];
  const courses = await withTenant(ledger, connection.id, (trx) =>
    invoiceCourses(
      trx,
      all.map(({ number }) => number),
    ),
  );
  const { document: settings } = await withTenant(ledger, connection.id, (trx) => loadSettings(trx));
  const { company } = book.value;
  return success({
    from: period.from,
    to: period.to,
    today: calendarDay(clock.now(), connection.timeZone),
    lockedTo: company.lockedTo,
    countryCode: company.countryCode,
    currencyCode: company.currencyCode || connection.currencyCode,
    euCountries: company.euCountries,
    isOn: settings.invoices.startFrom === 'rackbeat',
    startDate: settings.invoices.startDate,
    rackbeat: all,
    eaccounting: [...eaccounting.value.documents, ...asked.value],
    links,
    courses: courses.map(({ decided, ...course }) => ({ ...course, sentDated: decidedOf({ decided }).sendDated })),
  });
}

const uniqueLinks = (links: readonly OwnLink[]): OwnLink[] => [
  ...new Map(links.map((link) => [`${link.generation} ${link.number}`, link])).values(),
];

/** What a link names and no list has shown. */
async function askForUnseen(
  { eaccounting }: Clients,
  period: Period,
  documents: readonly RackbeatDocument[],
  side: EAccountingSide,
  links: readonly OwnLink[],
): Promise<Result<EAccountingDocument[]>> {
  const seen = new Set(side.documents.flatMap(({ id, draftId }) => (draftId === null ? [id] : [id, draftId])));
  const inPeriod = new Set(documents.filter(({ date, deliveryDate }) => holds(period, date, deliveryDate)).map(({ number }) => number));
  const found: EAccountingDocument[] = [];
  for (const { number, draftId, invoiceId } of links) {
    if (!inPeriod.has(number) || [draftId, invoiceId].some((id) => id !== null && seen.has(id))) continue;
    if (invoiceId !== null) {
      const read = await eaccounting.invoice(invoiceId);
      if (read.ok) found.push(invoiceDocument(read.value));
      else if (read.kind !== 'missing') return read;
    } else if (draftId !== null) {
      const read = await eaccounting.draft(draftId);
      if (read.ok) found.push(draftDocument(read.value));
      else if (read.kind !== 'missing') return read;
    }
  }
  return success(found);
}

/** Rackbeat invoices of documents in the period that are themselves dated far outside of it. */
async function askForOwners(
  { rackbeat }: Clients,
  connection: ConnectionRow,
  period: Period,
  numbers: ReadonlySet<string>,
  side: EAccountingSide,
): Promise<Result<RackbeatDocument[]>> {
  const wanted = new Set<string>();
  for (const document of side.documents) {
    const link = side.links.get(document.id) ?? side.links.get(document.draftId ?? '');
    if (link && !numbers.has(link.number) && holds(period, document.date, document.deliveryDate)) wanted.add(link.number);
  }
  const found: RackbeatDocument[] = [];
  for (const number of wanted) {
    const read = await rackbeat.invoice(number);
    if (read.ok) found.push(documentOf(read.value, connection.rackbeatAccountId));
    else if (read.kind !== 'missing') return read;
  }
  return success(found);
}
