/** One seed's world on the stage: fresh vendors, a fresh installation, and what happened in it as far as the checks need to know. */

import type { z } from 'zod';
import type { Settings, settingsOptions } from '../../api/schema.ts';
import { consent } from '../../sandbox/eaccounting/connect.ts';
import { seededRandom } from '../../sandbox/kit/random.ts';
import type { Account } from '../../sandbox/rackbeat/accounts.ts';
import type { Happening } from '../../sandbox/rackbeat/rackbeat.ts';
import { asConnectionId, type ConnectionId } from '../../src/core/ids.ts';
import type { Program } from '../../src/program.ts';
import type { ApiClient } from '../support/api-client.ts';
import { flowingSettings } from '../support/house.ts';
import { ADDRESSES, MORNING, type Stage } from './stage.ts';

export interface Notice {
  event: string;
  key: string;
}

export interface World {
  stage: Stage;
  seed: number;
  random: () => number;
  program: Program;
  connectionId: ConnectionId;
  account: Account;
  settings: Settings;
  /** Webhooks under way, and every one that ever went out. */
  notices: Notice[];
  sent: Notice[];
  /** Rackbeat invoices that a person changed, on either side, after they were booked. */
  touched: Set<string>;
  /** E-mails whose end a fault or a kill has hidden. */
  emailsInDoubt: boolean;
  /** Foreign fields of cards that a person set by hand over there: register and number → field → value. */
  handWritten: Map<string, Record<string, string>>;
  kills: number;
  /** A person has broken the grant, or a kill has lost the answer to a renewal. */
  grantBroken: boolean;

  /** The process has just died; its job goes to the next one. */
  killed: boolean;
  /** What happened, for whoever reads a failure. */
  story: string[];
  pick<Value>(values: readonly Value[]): Value;
  chance(probability: number): boolean;
}

const SECOND = 1_000;

/** A control route of a stand-in. */
export async function control<Answer>(
  world: Pick<World, 'stage'>,
  system: 'rackbeat' | 'eaccounting',
  name: string,
  body: unknown,
): Promise<Answer> {
  const { app } = world.stage[system].standIn;
  const answer = await app.inject({ method: 'POST', url: `/__sandbox/${name}`, payload: body as object });
  if (answer.statusCode >= 400) throw new Error(`${system} ${name}: ${answer.body.slice(0, 500)}`);
  return answer.json<Answer>();
}

export async function openWorld(stage: Stage, seed: number): Promise<World> {
  const random = seededRandom(seed);
  stage.queue.clear();
  await stage.database.asOwner('truncate connections, installations_pending cascade');
  stage.clock.set(MORNING);
  for (const { standIn } of [stage.rackbeat, stage.eaccounting]) {
    standIn.reset({ products: 4, customers: 3, invoices: 0 });
    standIn.switches.put({ latencyMs: 0, rateLimitPerMinute: null });
  }
  const account = stage.rackbeat.rackbeat.state.accounts.find(({ country }) => country === 'NO');
  if (!account) throw new Error('no account');
  const world: World = {
    stage,
    seed,
    random,
    program: stage.startProcess(`seed-${seed}-1`, random),
    connectionId: asConnectionId(''),
    account,
    settings: undefined as unknown as Settings,
    notices: [],
    sent: [],
    touched: new Set(),
    emailsInDoubt: false,
    handWritten: new Map(),
    kills: 0,
    grantBroken: false,
    killed: false,
    story: [],
    pick: (values) => {
      const value = values[Math.floor(random() * values.length)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
    chance: (probability) => random() < probability,
  };
  // Webhooks are the simulation's to lose, double and shuffle.
  stage.rackbeat.rackbeat.announce = (of: Account, event: string, { key, silent }: Happening) => {
    if (of === account && silent !== true) world.notices.push({ event, key });
  };
  turnSwitches(world);
  await install(world);
  await settle(world);
  return world;
}

/** The vendors' doubtful behaviours, each as chance has it. */
function turnSwitches({ stage, pick, story }: World): void {
  const answers = {
    draftFilterByRows: pick(['works', 'refused']),
    invoiceFilterByRows: pick(['works', 'refused']),
    invoiceFilterByDraft: pick(['works', 'refused']),
    draftListHasRows: pick([true, false]),
    invoiceListHasRows: pick([true, false]),
    draftAfterConvert: pick(['gone', 'stays']),
    duplicateStatus: pick(['400', '409']),
    unknownIdStatus: pick(['404', '400']),
  };
  const wrong = stage.eaccounting.standIn.switches.put(answers);
  if (wrong !== null) throw new Error(wrong);
  story.push(`switches ${JSON.stringify(answers)}`);
}

/** A person's browser: the key is pasted, both systems consent, the companies are confirmed. */
export async function install(world: World): Promise<void> {
  const { stage } = world;
  const { token } = await control<{ token: string }>(world, 'rackbeat', 'keys', { company: 'NO' });
  const begun = await stage.server.inject({ method: 'POST', url: '/connect', payload: { key: token } });
  const cookie = String(begun.headers['set-cookie']).split(';')[0] ?? '';
  const { scope = '', ...rest } = Object.fromEntries(new URL(String(begun.headers.location)).searchParams);
  const callback = await consent(ADDRESSES.eaccounting, 'NO', scope, rest, 'yes', stage.ask);
  await stage.server.inject({ method: 'GET', url: callback.pathname + callback.search, headers: { cookie } });
  const state = callback.searchParams.get('state') ?? '';
  const confirmed = await stage.server.inject({ method: 'POST', url: '/onboarding/confirm', payload: { state }, headers: { cookie } });
  const [accountId = '', secret = ''] = String(confirmed.headers.location).split('/').slice(-2).map(decodeURIComponent);
  if (confirmed.statusCode !== 303) throw new Error(`the installation ended with ${confirmed.statusCode}: ${confirmed.body.slice(0, 300)}`);
  keys.set(world, { account: accountId, secret });
  const [row] = await stage.database.asOwner<{ id: string }>('select id from connections');
  world.connectionId = asConnectionId(row?.id ?? '');
}

let callers = 0;
const keys = new WeakMap<World, { account: string; secret: string }>();

/** The app's API, as the settings page speaks it. */
export async function asPerson<Answer>(world: World, method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<Answer> {
  // A session ends after half an hour, which may be one step of a simulation.
  callers += 1;
  const session = await world.stage.server.inject({
    method: 'POST',
    url: '/api/session',
    payload: keys.get(world) ?? {},
    // Every time another machine: so many sessions from one would be refused.
    remoteAddress: `10.0.${Math.floor(callers / 250)}.${callers % 250}`,
  });
  const answer = await world.stage.server.inject({
    method,
    url: `/api${path}`,
    headers: { authorization: `Bearer ${session.json<{ token: string }>().token}` },
    ...(body === undefined ? {} : { payload: body }),
  });
  if (answer.statusCode >= 400) throw new Error(`${method} ${path} answered ${answer.statusCode}: ${answer.body.slice(0, 300)}`);
  return answer.json<Answer>();
}

async function settle(world: World): Promise<void> {
  const options = () => asPerson<z.output<typeof settingsOptions>>(world, 'GET', '/settings/options');
  const settings = await flowingSettings({ options } as ApiClient);
  settings.invoices.status = world.pick(['draft', 'invoiced', 'invoiced-and-emailed']);
  settings.invoices.vatRounding = 'accept';
  settings.products.ongoing = 'to-eaccounting';
  settings.customers.ongoing = 'to-eaccounting';
  await save(world, settings);
  // The first sweep notes since when changes count.
  await world.program.jobs.sweep({ connectionId: world.connectionId }, new AbortController().signal);
  world.stage.clock.advance(5 * SECOND);
}

export async function save(world: World, settings: Settings): Promise<void> {
  const { revision } = await asPerson<{ revision: number }>(world, 'GET', '/settings');
  await asPerson(world, 'PUT', '/settings', { revision, settings, statedName: 'Sim' });
  world.settings = settings;
  world.story.push(`status ${settings.invoices.status}`);
}
