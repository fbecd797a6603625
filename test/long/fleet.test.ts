/**
 * G5, G12, G31, G35, G36: workers are frozen past their leases, killed, told to stop and restarted one after another while
 * invoices cross. In the end every invoice stands over there once, and nothing that was acknowledged is lost.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { TransferRecord } from '../../api/schema.ts';
import { seededRandom } from '../../sandbox/kit/random.ts';
import { askJson, eventually } from '../support/asking.ts';
import { type Member, openFleet } from '../support/fleet.ts';
import { flowingSettings } from '../support/flowing-settings.ts';
import { nothingTwice } from '../support/invariants.ts';

const fleet = await openFleet();
const workers: Member[] = [await fleet.worker(), await fleet.worker()];
const members = [fleet.web, ...workers];
const client = await fleet.install();
const settings = await flowingSettings(client);
settings.invoices.status = 'invoiced';
settings.invoices.vatRounding = 'accept';
await client.save(settings);

const operator = { authorization: 'Bearer f0e1d2c3b4a5968778695a4b3c2d1e0f' };
const random = seededRandom(Number(process.env.SEED ?? 1));
/** Three leases: each is the write's deadline and ten seconds. This is about time that passes, so nothing else can be waited for. */
const FROZEN_MS = 36_000;
let booked = 0;
let seed = 0;

/** Webhooks come while this runs; what a vendor could not deliver is found by the sweep. */
async function book(count: number): Promise<void> {
  seed += 1;
  await fleet.rackbeat.control('invoices', { count, lines: 2, seed });
  booked += count;
}

const keysOf = async (effect: string): Promise<string[]> => (await fleet.eaccounting.journal(effect)).map(({ key }) => key);

/** `share` of everything booked so far is over there as a draft: the rest is on its way. */
const underWay = (share: number) =>
  eventually(
    `${share} of the drafts are there`,
    () => keysOf('draft.created'),
    (drafts) => drafts.length >= booked * share,
    60_000,
  );

async function allAcross(): Promise<void> {
  const { items } = await askJson<{ items: { id: string }[] }>(`${fleet.appUrl}/api/operator/connections`, { headers: operator });
  await askJson(`${fleet.appUrl}/api/operator/connections/${items[0]?.id}/sweep`, { method: 'POST', headers: operator, body: {} });
  await eventually(
    `${booked} invoices are booked over there`,
    async () => new Set(await keysOf('invoice.booked')).size,
    (count) => count === booked,
    120_000,
  );
  expect(nothingTwice(await fleet.eaccounting.journal())).toEqual([]);
}

test('a worker frozen for three leases: no surplus invoice, and after the sweep no surplus draft', { timeout: 300_000 }, async () => {
  await book(60);
  await underWay(0.1);
  await workers[0]?.signal('SIGSTOP');
  await wait(FROZEN_MS);
  await workers[0]?.signal('SIGCONT');
  await allAcross();
  expect((await keysOf('draft.created')).length - (await keysOf('draft.deleted')).length).toBe(booked);
});

test('told to stop under load: gone within 25 seconds, nothing lost', { timeout: 300_000 }, async () => {
  await book(60);
  await underWay(0.55);
  for (const worker of workers) {
    const from = performance.now();
    await worker.signal('SIGTERM');
    expect(performance.now() - from).toBeLessThan(25_000);
    await worker.restart();
  }
  await allAcross();
});

interface WebhookLog {
  event: string;
  key: string;
  status: number | null;
}

/** What the program has answered with 200, by the sender's own log. */
async function acknowledged(): Promise<string[]> {
  const { accounts } = await askJson<{ accounts: { webhookLogs: WebhookLog[] }[] }>(`${fleet.rackbeat.url}/__sandbox/state`);
  const logs = accounts.flatMap(({ webhookLogs }) => webhookLogs);
  return logs.flatMap(({ event, key, status }) => (event === 'customer_invoice.booked' && status === 200 ? [key] : []));
}

/** Numbers of the Rackbeat invoices that are done. */
async function across(): Promise<Set<string>> {
  const numbers = new Set<string>();
  for (let cursor: string | null = ''; cursor !== null; ) {
    const path: string = `/transfers?kind=invoice&limit=200${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
    const page: { items: TransferRecord[]; next: string | null } = await client.ask('GET', path);
    for (const { number, state } of page.items) if (state.startsWith('done')) numbers.add(number);
    cursor = page.next;
  }
  return numbers;
}

test('twenty kills while webhooks come: none that was acknowledged is lost', { timeout: 600_000 }, async () => {
  // No list can be read, so no sweep mends what a webhook was good for.
  await fleet.rackbeat.fault({ match: 'GET /api/customer-invoices', do: 'html' });
  for (let kill = 1; kill <= 20; kill += 1) {
    const before = (await keysOf('draft.created')).length;
    await book(10);
    const more = Math.floor(random() * 8);
    await eventually(
      `${more} more drafts are there`,
      async () => (await keysOf('draft.created')).length - before,
      (made) => made >= more,
      60_000,
    );
    const victim = members[Math.floor(random() * members.length)];
    await victim?.signal('SIGKILL');
    await victim?.restart();
  }
  await fleet.rackbeat.control('webhooks/settle');
  const told = new Set(await acknowledged());
  expect(told.size).toBeGreaterThan(150);
  await eventually(
    'what was acknowledged has crossed',
    async () => [...told.difference(await across())],
    (missing) => missing.length === 0,
    120_000,
  );
  await fleet.rackbeat.clearFaults();
  await allAcross();
});

test('rolling restarts: every member in turn, seven times over', { timeout: 600_000 }, async () => {
  for (let round = 1; round <= 7; round += 1) {
    await book(15);
    for (const member of members) {
      await member.signal('SIGTERM');
      await member.restart();
    }
  }
  await allAcross();
});
