/** G4: whatever happens to a write on its way, an unknown end is never taken for a failure: the journal has one of each, and all settle by themselves. */
import { expect, test } from 'vitest';
import { askJson } from '../support/asking.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';
import { WRITE_FAULTS } from '../support/write-faults.ts';

const house = await openHouse();
const client = await house.install('NO');
await client.save(await flowingSettings(client));

const WRITES = ['POST /v2/customers', 'POST /v2/articles', 'POST /v2/customerinvoicedrafts'] as const;

/** So many side by side; more failures in a row would be taken for an outage of the vendor. */
const TOGETHER = 4;
const groups = Array.from({ length: WRITE_FAULTS.length / TOGETHER }, (_, index) => {
  const faults = WRITE_FAULTS.slice(index * TOGETHER, (index + 1) * TOGETHER);
  return { faults, names: faults.map((fault) => fault.do).join(', ') };
});

test.for(groups)('$names on each write: one customer, one article, one draft', { timeout: 60_000 }, async ({ faults }) => {
  for (const match of WRITES)
    for (const [index, fault] of faults.entries()) await house.eaccounting.fault({ match, nth: index + 1, times: 1, ...fault });
  const invoices = await Promise.all(faults.map(() => freshInvoice(house)));

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
  const { faults: rules } = await askJson<{ faults: { acted: number }[] }>(`${house.eaccounting.url}/__sandbox/faults`);
  expect(rules.map(({ acted }) => acted)).toEqual(WRITES.flatMap(() => faults.map(() => 1)));
  await house.eaccounting.clearFaults();
});
