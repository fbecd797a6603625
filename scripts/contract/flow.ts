/**
 * What the app is made to do while its calls are recorded: for a Norwegian and a Swedish company installing, settings,
 * invoices of new and known customers in every status, a changed draft, a lost answer, a credit note, uninstalling.
 */
import type { Settings, TransferRecord } from '../../api/schema.ts';
import { defaultSettings } from '../../api/settings.ts';
import { type ApiClient, apiClient } from '../../test/support/api-client.ts';
import { eventually } from '../../test/support/asking.ts';
import { bookInvoice, type Company } from './documents.ts';
import type { House } from './house.ts';

/** What must have been called, or the run has proved too little. */
export const EXPECTED_OPERATIONS = [
  'GET /companysettings',
  'GET /countries',
  'GET /units',
  'GET /termsofpayments',
  'GET /articleaccountcodings',
  'GET /fiscalyears',
  'GET /articles',
  'POST /articles',
  'GET /customers',
  'POST /customers',
  'GET /customerinvoicedrafts',
  'POST /customerinvoicedrafts',
  'GET /customerinvoicedrafts/{invoiceDraftId}',
  'PUT /customerinvoicedrafts/{customerInvoiceDraftId}',
  'POST /customerinvoicedrafts/{customerInvoiceDraftId}/convert',
  'GET /customerinvoices',
  'POST /customerinvoices/{invoiceId}/email',
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
    await crossed(client, await bookInvoice(house, company));
    // The shop's own invoices come along with the first status.
    if (status === 'draft') await allEnded(client);
    if (status === 'draft') await changeOne(house, client, company);
    if (status === 'invoiced') await creditOne(house, client, company);
  }
  if (company === 'NO') await loseAnswers(house, client, settings);
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
  const number = await bookInvoice(house, company);
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

/** Answers to writes are lost, so the app looks for what it wrote, once by filter and once where the filter is refused. */
async function loseAnswers(house: House, client: ApiClient, settings: Settings): Promise<void> {
  await client.save({ ...settings, invoices: { ...settings.invoices, status: 'invoiced' } });
  for (const draftFilterByRows of ['works', 'refused']) {
    await house.eaccounting.control('switches', { draftFilterByRows, invoiceFilterByDraft: draftFilterByRows }, 'PUT');
    for (const match of ['POST /v2/customerinvoicedrafts', 'POST /v2/customerinvoicedrafts/:id/convert'])
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
