/** What an invoice costs in calls when its customer and its articles are known, as docs/calls.md says: counted by the stand-ins. */
import { expect, test } from 'vitest';
import type { Settings } from '../../api/schema.ts';
import { restsWith, saveAndSweep } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
const settings = await flowingSettings(client);
await client.save(settings);
const known = await freshInvoice(house);
const first = await restsWith(client, known.number, /^invoice\.done/);

type Status = Settings['invoices']['status'];

const READ = 'GET /api/customer-invoices/:number';
/** Only a booked document has a number that a note could tell. */
const NOTE = 'POST /api/customer-invoices/:number/notes';
const [CREATE, CONVERT] = ['POST customerinvoicedrafts', 'POST customerinvoicedrafts/:id/convert'];
const [EMAIL, LINK] = ['POST customerinvoices/:id/email', 'POST partnerresourcelinks'];

const COSTS: [status: Status, rackbeat: string[], eaccounting: string[]][] = [
  ['draft', [READ], [CREATE, LINK]],
  ['invoiced', [READ, NOTE], [CREATE, CONVERT, LINK]],
  ['invoiced-and-emailed', [READ, NOTE], [CREATE, CONVERT, EMAIL, LINK]],
];

const short = ({ method, path }: { method: string; path: string }): string =>
  `${method} ${path
    .replace(/\?.*$/, '')
    .replace(/^\/v2\//, '')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')}`;

test.for(COSTS)('%s: one read in Rackbeat, and for the rest only the writes', async ([status, inRackbeat, expected]) => {
  expect(first.state).toMatch(/^done/);
  // A substitute article and the rounding article are read through the shelf, so naming them costs nothing per invoice.
  const articleId = (await client.options()).eaccounting.articles[0]?.id ?? null;
  const named = articleId === null ? {} : { substituteArticles: { '25:goods': articleId }, roundingArticleId: articleId };
  await saveAndSweep(house, client, { ...settings, invoices: { ...settings.invoices, status, ...named } });
  const cross = async () => {
    const { numbers } = await house.rackbeat.control<{ numbers: string[] }>('invoices', {
      silent: true,
      invoice: { customer_id: Number(known.customer), lines: [{ item_id: known.item, quantity: 2, line_price: 100 }] },
    });
    const number = numbers[0] ?? '';
    await client.ask('POST', `/invoices/${number}/send`, { statedName: 'Test' });
    return restsWith(client, number, /^invoice\.done/);
  };
  await cross();
  const [rackbeatBefore, eaccountingBefore] = [(await house.rackbeat.requests()).length, (await house.eaccounting.requests()).length];
  await cross();
  const rackbeat = (await house.rackbeat.requests()).slice(rackbeatBefore).filter(({ path }) => path.startsWith('/api/'));
  expect(rackbeat.map(({ method, path }) => `${method} ${path}`)).toEqual(inRackbeat);
  const eaccounting = (await house.eaccounting.requests()).slice(eaccountingBefore).filter(({ path }) => path.startsWith('/v2/'));
  expect(eaccounting.map(short)).toEqual(expected);
});
