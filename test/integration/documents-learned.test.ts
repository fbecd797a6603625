/** What the vendor's answers teach is kept: the second document of its kind is right at once. */
import { expect, test } from 'vitest';
import { bookAgain, effectsOn, restsWith, saveAndSweep } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
const settings = await flowingSettings(client);
settings.customers.privateGroups = ['1001'];
await saveAndSweep(house, client, settings);

async function cross(): Promise<{ number: string; mark: string; effects: string[]; gross: string }> {
  const { number } = await freshInvoice(house);
  const transfer = await restsWith(client, number, /^invoice\.done/);
  const mark = String(transfer.facts.mark);
  const { gross } = transfer.facts.eaccounting as { gross: string };
  return { number, mark, effects: await effectsOn(house, mark), gross };
}

test('prices of private persons with VAT: guessed wrong once, then right; a document that stands keeps its own', async () => {
  const before = await cross();
  await house.eaccounting.switches({ includesVat: 'unchecked' });
  const [first, second] = [await cross(), await cross()];
  const corrected = [first, second].map(({ effects }) => effects);
  expect(corrected).toEqual([['draft.created', 'draft.updated'], ['draft.created']]);
  expect(new Set([before, first, second].map(({ gross }) => gross))).toEqual(new Set(['676.88']));

  // Looked at again, the corrected draft is what we would send: nothing is written.
  const rested = await restsWith(client, first.number, /^invoice\.done/);
  await bookAgain(house, first.number);
  await restsWith(client, first.number, /^invoice\.done/, rested);
  expect(await effectsOn(house, first.mark)).toEqual(first.effects);
});
