/** What people do on the stand-ins' pages to documents of ours, and what then stands there. */
import type { Settings, TransferRecord } from '../../api/schema.ts';
import type { ApiClient } from './api-client.ts';
import { askJson, eventually } from './asking.ts';
import type { House } from './house.ts';

export interface StandingDraft {
  Id: string;
  InvoiceDate: string;
  IsCreditInvoice: boolean;
  TotalAmount: number;
  Rows: { LineNumber: number; Text: string; IsTextRow: boolean; Quantity: number; UnitPrice: number }[];
}

interface KeptState {
  companies: Record<string, { drafts: { doc: StandingDraft }[]; invoices: { doc: { Id: string; InvoiceNumber: number } }[] }>;
}

export async function press(
  house: Pick<House, 'eaccounting'>,
  path: string,
  form: Record<string, string> = {},
  company = 'NO',
): Promise<void> {
  const response = await fetch(`${house.eaccounting.url}/companies/${company}/${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
  if (response.status !== 303) throw new Error(`the page ${path} answered ${response.status}: ${(await response.text()).slice(0, 2_000)}`);
}

export const booksOf = async (house: Pick<House, 'eaccounting'>, company = 'NO'): Promise<KeptState['companies'][string]> => {
  const { companies } = await askJson<KeptState>(`${house.eaccounting.url}/__sandbox/state`);
  const books = companies[company];
  if (!books) throw new Error(`no company ${company}`);
  return books;
};

export async function draftOf(house: Pick<House, 'eaccounting'>, transfer: TransferRecord, company = 'NO'): Promise<StandingDraft> {
  const { draftId } = transfer.facts.eaccounting as { draftId: string };
  const draft = (await booksOf(house, company)).drafts.find(({ doc }) => doc.Id === draftId);
  if (!draft) throw new Error(`no draft ${draftId}`);
  return draft.doc;
}

/** The transfer once it has come to rest with this reason; `since`: a run that ended later than this. */
export const restsWith = async (
  client: ApiClient,
  number: string,
  code: RegExp,
  since?: Pick<TransferRecord, 'updatedAt'>,
): Promise<TransferRecord> => {
  const found = await eventually(
    `transfer ${number} rests with ${String(code)}`,
    () => client.transferOf(number),
    (one) =>
      one !== undefined &&
      one.state !== 'running' &&
      code.test(one.reason.code) &&
      (since === undefined || one.updatedAt > since.updatedAt),
  );
  if (!found) throw new Error('it was there');
  return found;
};

/** Unbooked and booked again in Rackbeat, with a change between when there is one. Only the booking is announced. */
export async function bookAgain(house: Pick<House, 'rackbeat'>, number: string, values?: Record<string, unknown>): Promise<void> {
  await house.rackbeat.control('unbook', { number, silent: true });
  if (values) await house.rackbeat.control('change-invoice', { number, values, silent: true });
  await house.rackbeat.control('book', { number });
}

/** Effects of the eAccounting journal on the document with this mark. */
export const effectsOn = async (house: Pick<House, 'eaccounting'>, mark: string): Promise<string[]> =>
  (await house.eaccounting.journal())
    .filter(({ key }) => key === mark)
    .map(({ effect, summary }) => `${effect}${summary.startsWith('by hand') ? ' by hand' : ''}`);

/** Saves, and waits for the sweep that this starts: after it nothing is on its way but what the test sends. */
export async function saveAndSweep(house: Pick<House, 'rackbeat'>, client: ApiClient, settings: Settings): Promise<void> {
  const sweeps = async (): Promise<number> =>
    (await house.rackbeat.requests()).filter(({ method, path }) => method === 'GET' && path === '/api/customer-invoices').length;
  const before = await sweeps();
  await client.save(settings);
  await eventually('the sweep', sweeps, (count) => count > before);
}
