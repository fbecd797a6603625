/** G4: whatever happens to a write on its way, an unknown end is never taken for a failure: the journal has one of each, and all settle by themselves. */
import { expect, test } from 'vitest';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';
import { WRITE_FAULTS } from '../support/write-faults.ts';

const house = await openHouse();
const client = await house.install('NO');
await client.save(await flowingSettings(client));

const WRITES = ['POST /v2/customers', 'POST /v2/articles', 'POST /v2/customerinvoicedrafts'] as const;

test.for(WRITE_FAULTS)('$do on each write: one customer, one article, one draft', { timeout: 60_000 }, async (fault) => {
  for (const match of WRITES) await house.eaccounting.fault({ match, nth: 1, times: 1, ...fault });
  const invoices = [await freshInvoice(house), await freshInvoice(house), await freshInvoice(house)];

  for (const { number, customer, item } of invoices) {
    const transfer = await eventually(
      `invoice ${number} ends`,
      () => client.transferOf(number),
      (found) => /^(done|needs-you|gave-up|skipped)/.test(found?.state ?? ''),
      50_000,
    );
    expect(transfer, JSON.stringify(transfer?.reason)).toMatchObject({ state: expect.stringMatching(/^done/) });
    const journal = await house.eaccounting.journal();
    const of = (effect: string, key: string): number => journal.filter((entry) => entry.effect === effect && entry.key === key).length;
    expect(of('customer.created', customer)).toBe(1);
    expect(of('article.created', item)).toBe(1);
    expect(of('draft.created', String(transfer?.facts.mark))).toBe(1);
  }
  await house.eaccounting.clearFaults();
});
