/** What the vendor filters is not certain, so a lost answer is looked for by row text, by customer, by time. Each rung alone finds the document. */
import { expect, test } from 'vitest';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
const settings = await flowingSettings(client);
settings.invoices.status = 'invoiced';
await client.save(settings);

const CREATE = 'POST /v2/customerinvoicedrafts';
const CONVERT = 'POST /v2/customerinvoicedrafts/:id/convert';

const RUNGS = [
  { rung: 'by row text', switches: {} },
  { rung: 'by row text, in a list without rows', switches: { draftListHasRows: false, invoiceListHasRows: false } },
  { rung: 'by customer', switches: { draftFilterByRows: 'refused', invoiceFilterByRows: 'refused', invoiceFilterByDraft: 'refused' } },
  {
    rung: 'by time',
    switches: {
      draftFilterByRows: 'refused',
      draftFilterByCustomer: 'refused',
      invoiceFilterByRows: 'refused',
      invoiceFilterByDraft: 'refused',
    },
  },
  {
    rung: 'by time, in a list without rows',
    switches: { draftFilterByRows: 'refused', draftFilterByCustomer: 'refused', draftListHasRows: false, invoiceListHasRows: false },
  },
] as const;

const REST = {
  draftListHasRows: true,
  invoiceListHasRows: true,
  draftFilterByRows: 'works',
  draftFilterByCustomer: 'works',
  invoiceFilterByRows: 'works',
  invoiceFilterByDraft: 'works',
  readLagMs: 0,
};

async function crosses(number: string): Promise<Record<string, number>> {
  const transfer = await eventually(
    `invoice ${number} ends`,
    () => client.transferOf(number),
    (found) => /^(done|needs-you|gave-up)/.test(found?.state ?? ''),
    30_000,
  );
  expect(transfer?.state, JSON.stringify(transfer?.reason)).toMatch(/^done/);
  const journal = await house.eaccounting.journal();
  const of = (effect: string): number => journal.filter((entry) => entry.effect === effect && entry.key === transfer?.facts.mark).length;
  return { drafts: of('draft.created'), invoices: of('invoice.booked') };
}

test.for(RUNGS)('the answers to draft and booking are lost: found $rung', { timeout: 60_000 }, async ({ switches }) => {
  await house.eaccounting.switches({ ...REST, ...switches });
  for (const match of [CREATE, CONVERT]) await house.eaccounting.fault({ match, nth: 1, times: 1, do: 'commit-then-drop' });
  const { number } = await freshInvoice(house);
  expect(await crosses(number)).toEqual({ drafts: 1, invoices: 1 });
  await house.eaccounting.clearFaults();
});

test('a document that appears in the lists late is not made again', { timeout: 60_000 }, async () => {
  // Later than the first look, well inside the settle window after the write's deadline.
  await house.eaccounting.switches({ ...REST, readLagMs: 1_500 });
  await house.eaccounting.fault({ match: CREATE, nth: 1, times: 1, do: 'commit-then-drop' });
  const { number } = await freshInvoice(house);
  expect(await crosses(number)).toEqual({ drafts: 1, invoices: 1 });
});
