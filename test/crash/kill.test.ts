/**
 * G1, G3: the app is killed (-9) at each place of each write, started again, and left alone. The accounting system's own
 * journal has at most one of each, and everything settles without help.
 */
import { expect, test } from 'vitest';
import { KILL_POINTS } from '../../src/core/kill-points.ts';
import { apiClient } from '../support/api-client.ts';
import { openChildHouse } from '../support/child-app.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually, flowingSettings } from '../support/house.ts';

const house = await openChildHouse();
await house.start();
const installed = await house.install('NO');
await installed.save(await flowingSettings(installed));
await house.signal('SIGTERM');

const WRITES = {
  'customer.create': 'POST /v2/customers',
  'article.create': 'POST /v2/articles',
  'draft.create': 'POST /v2/customerinvoicedrafts',
} as const;
const kinds = Object.keys(WRITES) as (keyof typeof WRITES)[];

/** Kill points in our own code, and two inside the vendor: the request is there and not committed, or committed and not answered. */
const places = [
  ...kinds.flatMap((kind) =>
    [KILL_POINTS.beforeIntention, KILL_POINTS.afterIntention, KILL_POINTS.answerRead].map((point) => ({
      at: `${point}:${kind}`,
      kind,
      fault: null,
    })),
  ),
  { at: `${KILL_POINTS.afterCommit}:invoice`, kind: 'draft.create' as const, fault: null },
  ...kinds.flatMap((kind) => ['hold-before', 'commit-then-hold'].map((fault) => ({ at: `${fault} at the vendor:${kind}`, kind, fault }))),
  ...kinds.flatMap((kind) =>
    [KILL_POINTS.beforeLookUp, KILL_POINTS.afterLookUp].map((point) => ({ at: `${point}:${kind}`, kind, fault: 'commit-then-drop' })),
  ),
];

test.for(places)('killed at $at', async ({ at, kind, fault }) => {
  const inVendor = at.includes('at the vendor');
  const rule = fault === null ? null : await house.eaccounting.fault({ match: WRITES[kind], nth: 1, times: 1, do: fault });
  await house.start(inVendor ? undefined : at);
  const { number, customer, item } = await freshInvoice(house);
  if (inVendor) {
    await eventually(
      'the request waits at the vendor',
      () => waitingUnder(rule ?? ''),
      (waiting) => waiting > 0,
    );
  } else {
    await house.atKillPoint();
  }
  await house.signal('SIGKILL');
  if (inVendor) await house.eaccounting.control(`faults/${rule}/release`);
  await house.eaccounting.clearFaults();

  await house.start();
  const client = await apiClient(house.appUrl, installed);
  const transfer = await eventually(
    `invoice ${number} ends`,
    () => client.transferOf(number),
    (found) => /^(done|needs-you|gave-up|skipped)/.test(found?.state ?? ''),
    30_000,
  );
  expect(transfer, JSON.stringify(transfer?.reason)).toMatchObject({ state: expect.stringMatching(/^done/) });
  const journal = await house.eaccounting.journal();
  const of = (effect: string, key: string): number => journal.filter((entry) => entry.effect === effect && entry.key === key).length;
  expect({
    customers: of('customer.created', customer),
    articles: of('article.created', item),
    drafts: of('draft.created', String(transfer?.facts.mark)),
  }).toEqual({ customers: 1, articles: 1, drafts: 1 });
});

async function waitingUnder(id: string): Promise<number> {
  const response = await fetch(`${house.eaccounting.url}/__sandbox/faults`);
  const { faults: rules } = (await response.json()) as { faults: { id: string; waiting: number }[] };
  return rules.find((rule) => rule.id === id)?.waiting ?? 0;
}
