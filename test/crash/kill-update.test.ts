/**
 * G1 for cards: killed (-9) at each place of an update of an article or a customer, the app ends with both sides equal, after
 * at most one write for the change.
 */
import { expect, test } from 'vitest';
import { KILL_POINTS } from '../../src/core/kill-points.ts';
import { eventually } from '../support/asking.ts';
import { booksByHand } from '../support/books-by-hand.ts';
import { openChildHouse } from '../support/child-app.ts';
import { flowingSettings } from '../support/house.ts';
import { shortOrLong } from '../support/long.ts';

const house = await openChildHouse();
await house.start();
const installed = await house.install('NO');
const settings = await flowingSettings(installed);
settings.products.ongoing = 'to-eaccounting';
settings.customers.ongoing = 'to-eaccounting';
await installed.save(settings);
const books = await booksByHand(house.eaccounting.url);

const SIDES = {
  article: { kind: 'products', register: 'articles', number: 'U-1', put: 'PUT /v2/articles/:id' },
  customer: { kind: 'customers', register: 'customers', number: '', put: 'PUT /v2/customers/:id' },
} as const;
type Side = keyof typeof SIDES;

const write = (kind: string, number: string | null, values: Record<string, unknown>) =>
  house.rackbeat.control<{ number: string }>('records', { kind, ...(number === null ? {} : { number }), values });

/** The records exist on both sides before anything is killed. */
await write('products', 'U-1', { number: 'U-1', name: 'Vare', group: 1001, sales_price: 10, unit_id: 1001 });
const { number: customer } = await write('customers', null, {
  company_name: 'Oppdatert AS',
  customer_group_id: 1001,
  payment_terms_id: 1002,
  layout_id: 1,
  vat_zone: 'domestic',
  currency: 'NOK',
  address_country: 'Norge',
});
const numberOf = (side: Side): string => (side === 'customer' ? customer : SIDES.article.number);
const nameOver = async (side: Side): Promise<unknown> => (await books.card(SIDES[side].register, numberOf(side)))?.Name;
for (const side of ['article', 'customer'] as const)
  await eventually(
    `the ${side} is there`,
    () => nameOver(side),
    (name) => name !== undefined,
  );
await house.signal('SIGTERM');

const { beforeIntention, afterIntention, answerRead, beforeLookUp, afterLookUp, afterCommit } = KILL_POINTS;
const telling = [
  { at: `${answerRead}:article.update`, side: 'article', fault: null },
  { at: `${afterLookUp}:article.update`, side: 'article', fault: 'commit-then-drop' },
  { at: `${afterIntention}:customer.update`, side: 'customer', fault: null },
] as const;
const every = (['article', 'customer'] as const).flatMap((side) => [
  ...[beforeIntention, afterIntention, answerRead].map((point) => ({ at: `${point}:${side}.update`, side, fault: null })),
  ...[beforeLookUp, afterLookUp].map((point) => ({ at: `${point}:${side}.update`, side, fault: 'commit-then-drop' })),
  { at: `${afterCommit}:${side === 'article' ? 'product' : 'customer'}`, side, fault: null },
]);
const places = shortOrLong<readonly { at: string; side: Side; fault: string | null }[]>(telling, every);

let change = 0;
test.for(places)('killed at $at', async ({ at, side, fault }) => {
  const { kind, put } = SIDES[side];
  change += 1;
  const name = `Navn ${change}`;
  if (fault) await house.eaccounting.fault({ match: put, nth: 1, times: 1, do: fault });
  const written = async (): Promise<number> =>
    (await house.eaccounting.journal(`${side}.updated`)).filter(({ key }) => key === numberOf(side)).length;
  const before = await written();

  await house.start(at);
  await write(kind, numberOf(side), side === 'article' ? { name } : { company_name: name });
  await house.atKillPoint();
  await house.signal('SIGKILL');
  await house.eaccounting.clearFaults();

  await house.start();
  await eventually(
    'both sides are equal',
    () => nameOver(side),
    (found) => found === name,
    30_000,
  );
  await eventually(
    'the transfer is done',
    async () => (await installed.transfers(`&text=${encodeURIComponent(numberOf(side))}`)).find((one) => one.kind !== 'invoice'),
    (transfer) => (transfer?.state ?? '').startsWith('done'),
    30_000,
  );
  expect((await written()) - before).toBe(1);
});
