/**
 * Plays one seed: acts of chance, lost and doubled webhooks, faults, kills, and the program's own jobs between them, with the
 * invariants after each step. Then all is mended, and everything must come to rest, equal and explained; and playing all of
 * its webhooks again must write nothing.
 */
import { armKillPoint, KILL_POINTS } from '../../src/core/kill-points.ts';
import { findConnection } from '../../src/store/connections.ts';
import { withTenant } from '../../src/store/database.ts';
import { endAllLeases } from '../../src/store/transfers.ts';
import { byHandIsLeftAlone, everythingWakes, nothingTwice } from '../support/invariants.ts';
import { act, mendGrant } from './acts.ts';
import { atRest } from './checks.ts';
import { transfersOf } from './look.ts';
import type { Stage } from './stage.ts';
import { type Notice, openWorld, type World } from './world.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const STEPS = 30;
const MOST_KILLS = 2;
const never = new AbortController().signal;

export interface Played {
  seed: number;
  violations: string[];
  story: string[];
}

export async function simulate(stage: Stage, seed: number): Promise<Played> {
  const world = await openWorld(stage, seed);
  const broken = (violations: string[]): Played => ({ seed, violations, story: world.story });
  for (let step = 1; step <= STEPS; step += 1) {
    await act(world);
    await deliver(world, 0.3);
    await runDue(world, 12, true);
    await passTime(world, world.pick([SECOND, 15 * SECOND, 2 * MINUTE, 20 * MINUTE, HOUR]));
    if (world.chance(0.25)) await sweep(world);
    const violations = await alwaysTrue(world);
    if (violations.length > 0) return broken(violations);
  }
  await mend(world);
  const atLast = [...(await alwaysTrue(world)), ...(await atRest(world)), ...(await nothingMore(world))];
  return broken(atLast);
}

async function alwaysTrue(world: World): Promise<string[]> {
  const journal = world.stage.eaccounting.standIn.journal.since(0);
  return [...nothingTwice(journal), ...byHandIsLeftAlone(journal), ...everythingWakes(await transfersOf(world))];
}

/** Webhooks arrive shuffled; some never, some twice. */
async function deliver(world: World, lost: number): Promise<void> {
  const notices = world.notices.splice(0).toSorted(() => world.random() - 0.5);
  for (const notice of notices) {
    world.sent.push(notice);
    if (world.chance(lost)) continue;
    await post(world, notice);
    if (world.chance(0.2)) await post(world, notice);
  }
}

async function post({ stage, account }: World, { event, key }: Notice): Promise<void> {
  for (const webhook of account.webhooks.values()) {
    if (webhook.event !== event || !webhook.is_active) continue;
    await stage.server.inject({
      method: 'POST',
      url: new URL(webhook.url).pathname,
      headers: { 'rackbeat-webhook-token': webhook.token, 'rackbeat-webhook-event': event, 'rackbeat-account-id': String(account.id) },
      payload: { key, key_name: 'number' },
    });
  }
}

async function runDue(world: World, most: number, mayKill: boolean): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    const job = world.stage.queue.take(world.random);
    if (job === null) return;
    if (mayKill && world.kills < MOST_KILLS && world.chance(0.1)) await runAndKill(world, () => world.program.jobs.transfer(job, never));
    else await world.program.jobs.transfer(job, never);
    if (world.killed) {
      world.killed = false;
      await world.stage.queue.wakeTransfer(job);
    }
  }
}

/** The process dies at a place of chance's: whatever it held in memory is gone, its run never ends. */
async function runAndKill(world: World, run: () => Promise<void>): Promise<void> {
  const at = world.pick(Object.values(KILL_POINTS));
  let reached = (): void => {};
  const dead = new Promise<'dead'>((resolve) => {
    reached = () => resolve('dead');
  });
  armKillPoint({ at, reached: async () => reached() });
  const end = await Promise.race([run().then(() => 'ended' as const), dead]);
  armKillPoint({ at: 'nowhere', reached: async () => {} });
  if (end === 'ended') return;
  world.kills += 1;
  world.killed = true;
  world.story.push(`killed at ${at}`);
  if (at === KILL_POINTS.tokenRead) world.grantBroken = true;
  // It may have been an e-mail that was under way.
  world.emailsInDoubt = true;
  world.program = world.stage.startProcess(`seed-${world.seed}-${world.kills + 1}`, world.random);
  // Alone on its database it takes over at once; beside others it waits for the lease to end.
  if (world.chance(0.5)) await withTenant(world.stage.database.ledger, world.connectionId, (trx) => endAllLeases(trx));
}

/** Held requests go on when their time has come, within the window in which a slow vendor may still commit. */
async function passTime(world: World, ms: number): Promise<void> {
  const { clock } = world.stage;
  const until = clock.now().getTime() + ms;
  const isHeld = (): boolean => heldRules(world).length > 0;
  if (isHeld()) {
    clock.advance(Math.min(ms, Math.floor(world.random() * 90 * SECOND)));
    for (const { standIn, id } of heldRules(world)) standIn.faults.release(id);
    world.story.push('a held request goes on');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  clock.advance(Math.max(0, until - clock.now().getTime()));
}

const heldRules = ({ stage }: World) =>
  [stage.rackbeat.standIn, stage.eaccounting.standIn].flatMap((standIn) =>
    standIn.faults
      .list()
      .filter(({ waiting }) => waiting > 0)
      .map(({ id }) => ({ standIn, id })),
  );

const sweep = (world: World): Promise<void> => world.program.jobs.sweep({ connectionId: world.connectionId }, never);

/** Lines and vendors are well again, whoever must reconnect does, and time passes until nothing waits. */
async function mend(world: World): Promise<void> {
  const { stage } = world;
  for (const { standIn } of [stage.rackbeat, stage.eaccounting]) standIn.faults.clear();
  await new Promise((resolve) => setTimeout(resolve, 5));
  world.story.push('mended');
  for (let round = 0; round < 40; round += 1) {
    await deliver(world, 0);
    await runDue(world, 200, false);
    const connection = await findConnection(stage.database.ledger, world.connectionId);
    if (connection?.state === 'reconnect-needed' && world.grantBroken) await mendGrant(world);
    if (round % 3 === 0) await sweep(world);
    const waiting = (await transfersOf(world)).filter(({ state }) => state === 'waiting' || state === 'running');
    if (round > 3 && waiting.length === 0) return;
    stage.clock.advance(2 * MINUTE + round * 10 * MINUTE);
  }
}

/** G15, G19: the whole traffic once more, and every list from the beginning: not one write. */
async function nothingMore(world: World): Promise<string[]> {
  const { journal } = world.stage.eaccounting.standIn;
  // What a person did over there and nobody told us of is found at this look: its number is written down once.
  await everythingAgain(world);
  const before = journal.since(0).length;
  await everythingAgain(world);
  // A credit note waits for what becomes of the invoice that it credits, and may cross only now.
  const touched = (await transfersOf(world)).filter(({ kind, recordKey }) => kind === 'invoice' && world.touched.has(recordKey));
  const ofTouched = (key: string, summary: string): boolean =>
    touched.some(({ recordKey, facts }) => key === facts.mark || summary.endsWith(`/${recordKey}`));
  return journal
    .since(0)
    .slice(before)
    .filter(({ effect, key, summary }) => effect !== 'token.refreshed' && !ofTouched(key, summary))
    .map(({ effect, key, summary }) => `written again: ${effect} ${key} ${summary}`);
}

async function everythingAgain(world: World): Promise<void> {
  await world.stage.database.asOwner(`delete from cursors where flow in ('invoices', 'products', 'lots', 'customers')`);
  for (const notice of world.sent) await post(world, notice);
  await sweep(world);
  await runDue(world, 1_000, false);
}
