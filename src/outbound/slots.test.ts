import { expect, it } from 'vitest';
import type { Lane } from './request.ts';
import { Slots } from './slots.ts';

it('hands a freed slot to the most urgent, in order of arrival within a lane', async () => {
  const slots = new Slots(1);
  const first = await slots.acquire('one', 'back-fill', 1_000);
  const served: string[] = [];
  const wait = async (lane: Lane, name: string): Promise<void> => {
    const release = await slots.acquire('one', lane, 1_000);
    served.push(name);
    release?.();
  };
  const all = [
    wait('back-fill', 'b1'),
    wait('master-data', 'm1'),
    wait('back-fill', 'b2'),
    wait('person', 'p1'),
    wait('invoices', 'i1'),
    wait('person', 'p2'),
  ];
  first?.();
  await Promise.all(all);
  expect(served).toEqual(['p1', 'p2', 'i1', 'm1', 'b1', 'b2']);
});

it('gives up after the waiting time, and the slot still works', async () => {
  const slots = new Slots(1);
  const first = await slots.acquire('one', 'person', 10);
  expect(await slots.acquire('one', 'person', 10)).toBeNull();
  first?.();
  expect(await slots.acquire('one', 'person', 10)).not.toBeNull();
});
