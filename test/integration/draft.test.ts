import { expect, test } from 'vitest';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse();

test('a booked invoice stands in eAccounting as a draft with the same totals', async () => {
  const client = await house.install('NO');
  await client.save(await flowingSettings(client));
  const { numbers } = await house.rackbeat.control<{ numbers: string[] }>('invoices', { company: 'NO', count: 1, lines: 3 });
  const number = numbers[0] ?? '';

  const transfer = await eventually(
    'the transfer ends',
    () => client.transferOf(number),
    (found) => found !== undefined && !['waiting', 'running'].includes(found.state),
  );
  expect(transfer?.state).toMatch(/^done/);
  const mark = String(transfer?.facts.mark);
  const drafts = await house.eaccounting.journal('draft.created');
  expect(drafts.filter(({ key }) => key === mark)).toHaveLength(1);
  expect(transfer?.facts.eaccounting).toMatchObject(transfer?.facts.rackbeat as object);
});
