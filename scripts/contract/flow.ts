/**
 * What the app is made to do while its calls are recorded: for a Norwegian and a Swedish company installing, settings,
 * invoices of new and known customers in every status, a changed draft, a lost answer, a credit note, a draft taken back, cards
 * kept in step, the doctor, the proof of a month, uninstalling. Together that is every operation of our client but the suppliers'.
 */
import type { Settings, TransferRecord } from '../../api/schema.ts';
import { defaultSettings } from '../../api/settings.ts';
import { type ApiClient, apiClient } from '../../test/support/api-client.ts';
import { eventually } from '../../test/support/asking.ts';
import { type Booked, bookInvoice, type Company } from './documents.ts';
import type { House } from './house.ts';

/** What must have been called, or the run has proved too little. */
export const EXPECTED_OPERATIONS = [
  'GET /companysettings',
  'GET /countries',
  'GET /units',
  'GET /termsofpayments',
  'GET /articleaccountcodings',
  'GET /fiscalyears',
  'GET /vatcodes',
  'GET /accountbalances/{date}',
  'GET /articles',
  'GET /articles/{articleId}',
  'POST /articles',
  'PUT /articles/{articleId}',
  'GET /customers',
  'GET /customers/{customerId}',
  'POST /customers',
  'PUT /customers/{customerId}',
  'GET /customerinvoicedrafts',
  'POST /customerinvoicedrafts',
  'GET /customerinvoicedrafts/{invoiceDraftId}',
  'PUT /customerinvoicedrafts/{customerInvoiceDraftId}',
  'DELETE /customerinvoicedrafts/{customerInvoiceDraftId}',
  'POST /customerinvoicedrafts/{customerInvoiceDraftId}/convert',
  'GET /customerinvoices',
  'GET /customerinvoices/{invoiceId}',
  'POST /customerinvoices/{invoiceId}/email',
  'GET /partnerresourcelinks',
  'POST /partnerresourcelinks',
  'PUT /appstore/status',
];

const STATUSES = ['draft', 'invoiced', 'invoiced-and-emailed'] as const;
const ENDED = /^(done|done-with-notes|needs-you|gave-up|skipped)$/;

export async function runFlow(house: House): Promise<void> {
  for (const company of ['NO', 'SE'] as const) await runCompany(house, company);
}

async function runCompany(house: House, company: Company): Promise<void> {
  const client = await apiClient(house.appUrl, await house.rackbeat.control('install', { company }));
  const settings = await flowingSettings(client);
  for (const status of STATUSES) {
    settings.invoices.status = status;
    await client.save(settings);
    const booked = await bookInvoice(house, company);
    await crossed(client, booked.number);
    // The shop's own invoices come along with the first status.
    if (status === 'draft') await allEnded(client);
    if (status === 'draft') await changeOne(house, client, company);
    if (status === 'draft') await takeBackOne(house, client, company);
    if (status === 'draft') await keepInStep(house, client, company, settings, booked);
    if (status === 'invoiced') await creditOne(house, client, company);
  }
  if (company === 'NO') await loseAnswers(house, client, settings);
  await client.ask('POST', '/doctor/examine', {}).catch(() => undefined);
  await client.ask('GET', `/completeness?month=${new Date().toISOString().slice(0, 7)}`);
  await uninstall(house, client);
}

/** Every group, unit and term mapped as the settings page suggests. */
async function flowingSettings(client: ApiClient): Promise<Settings> {
  const { eaccounting, suggestions } = await client.options();
  const settings = defaultSettings();
  settings.invoices.startFrom = 'rackbeat';
  settings.invoices.vatRounding = 'accept';
  settings.products.groupCodings = suggestions.groupCodings;
  settings.products.defaultCodingId = eaccounting.codings[0]?.id ?? null;
  settings.products.units = suggestions.units;
  settings.products.defaultUnitId = eaccounting.units[0]?.id ?? null;
  settings.paymentTerms.mapping = suggestions.paymentTerms;
  settings.paymentTerms.defaultTermId = eaccounting.paymentTerms[0]?.id ?? null;
  return settings;
}

const ended = (client: ApiClient, number: string): Promise<TransferRecord | undefined> =>
  eventually(
    `invoice ${number} ends`,
    () => client.transferOf(number),
    (found) => ENDED.test(found?.state ?? ''),
    60_000,
  );

async function crossed(client: ApiClient, number: string): Promise<void> {
  const transfer = await ended(client, number);
  if (!transfer?.state.startsWith('done'))
    throw new Error(`invoice ${number} ended as ${transfer?.state}: ${JSON.stringify(transfer?.reason)}`);
}

async function crossedOne(house: House, client: ApiClient, company: Company): Promise<string> {
  const { number } = await bookInvoice(house, company);
  await crossed(client, number);
  return number;
}

/** Those that wait for a time further away are left waiting. */
async function allEnded(client: ApiClient): Promise<void> {
  const isBusy = ({ state, wakeAt }: TransferRecord): boolean =>
    !ENDED.test(state) && !(state === 'waiting' && wakeAt !== null && Date.parse(wakeAt) > Date.now() + 5_000);
  await eventually(
    'every transfer ends or waits',
    async () => (await client.transfers()).filter(isBusy).map(({ number, state, reason }) => ({ number, state, reason })),
    (busy) => busy.length === 0,
    60_000,
  );
}

/** A credit note may cross or wait for a person: whatever is sent for it is held against the file. */
async function creditOne(house: House, client: ApiClient, company: Company): Promise<void> {
  const number = await crossedOne(house, client, company);
  const credit = await house.rackbeat.control<{ number: string }>('credit', { company, number });
  await ended(client, credit.number);
}

/** Taken back in Rackbeat, changed and booked again: the draft is renewed. */
async function changeOne(house: House, client: ApiClient, company: Company): Promise<void> {
  const number = await crossedOne(house, client, company);
  const updates = (): number =>
    house.exchanges.filter(({ method, url }) => method === 'PUT' && url.includes('/customerinvoicedrafts/')).length;
  const before = updates();
  await house.rackbeat.control('unbook', { company, number });
  await house.rackbeat.control('change-invoice', { company, number, values: { other_reference: 'Endret' } });
  await house.rackbeat.control('book', { company, number });
  await eventually(
    `the draft of ${number} is renewed`,
    async () => updates(),
    (count) => count > before,
    60_000,
  );
  await crossed(client, number);
}

/** A sale that was credited while it was a draft: on a person's word the draft is deleted. */
async function takeBackOne(house: House, client: ApiClient, company: Company): Promise<void> {
  const number = await crossedOne(house, client, company);
  const credit = await house.rackbeat.control<{ number: string }>('credit', { company, number });
  const asked = await eventually(
    `credit note ${credit.number} asks about its draft`,
    () => client.transferOf(credit.number),
    (found) => found?.state === 'needs-you' && found.reason.code === 'credit.original-is-draft',
    30_000,
  );
  await client.ask('POST', `/transfers/${asked?.id}/decide`, { statedName: 'Contract', decision: { is: 'drop-original-draft' } });
  await sent(house, 'the draft is deleted', 'DELETE', '/customerinvoicedrafts/');
}

/** With the ongoing sync on, what changes in Rackbeat changes on the cards. */
async function keepInStep(
  house: House,
  client: ApiClient,
  company: Company,
  settings: Settings,
  { customer, item }: Booked,
): Promise<void> {
  const { products, customers } = settings;
  const ongoing = 'to-eaccounting' as const;
  await client.save({ ...settings, products: { ...products, ongoing }, customers: { ...customers, ongoing } });
  await house.rackbeat.control('records', { company, kind: 'customers', number: customer, values: { address_street: 'Nygata 7' } });
  await house.rackbeat.control('records', { company, kind: 'products', number: item, values: { sales_price: 210 } });
  await sent(house, 'the customer is written', 'PUT', '/customers/');
  await sent(house, 'the article is written', 'PUT', '/articles/');
  await client.save(settings);
}

const sent = (house: House, what: string, method: string, path: string): Promise<unknown> =>
  eventually(
    what,
    async () => house.exchanges.filter((one) => one.method === method && one.url.includes(path) && one.answer !== null),
    (seen) => seen.length > 0,
    30_000,
  );

/** Answers to writes are lost, so the app looks for what it wrote, once by filter and once where the filter is refused. */
async function loseAnswers(house: House, client: ApiClient, settings: Settings): Promise<void> {
  await client.save({ ...settings, invoices: { ...settings.invoices, status: 'invoiced' } });
  for (const draftFilterByRows of ['works', 'refused']) {
    await house.eaccounting.control('switches', { draftFilterByRows, invoiceFilterByDraft: draftFilterByRows }, 'PUT');
    for (const match of ['POST /v2/customerinvoicedrafts', 'POST /v2/customerinvoicedrafts/:id/convert', 'POST /v2/partnerresourcelinks'])
      await house.eaccounting.control('faults', { match, nth: 1, times: 1, do: 'commit-then-drop' });
    await crossedOne(house, client, 'NO');
  }
}

async function uninstall(house: House, client: ApiClient): Promise<void> {
  const before = house.exchanges.length;
  await client.ask('POST', '/connection/uninstall', { statedName: 'Contract' });
  await eventually(
    'eAccounting is told that the app is off',
    async () => house.exchanges.slice(before),
    (seen) => seen.some(({ method, url, answer }) => method === 'PUT' && url.endsWith('/appstore/status') && answer !== null),
    10_000,
  );
}
