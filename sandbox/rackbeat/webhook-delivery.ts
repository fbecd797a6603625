/**
 * Delivers webhooks: one POST per active registration, again after a failure, at last given up. Whatever a receiver does,
 * nothing is thrown here. The vendor's limits: 3 s to connect, 15 s to answer, any 2xx is success.
 */
import { Agent, request } from 'undici';
import type { Account } from './accounts.ts';
import type { Delivery, WebhookRecord } from './app-records.ts';
import { eventName } from './event-names.ts';
import { accountById, type Happening, nowText, type Rackbeat } from './rackbeat.ts';
import { type Chaos, calm, chanceOf, departures } from './webhook-chaos.ts';

const CONNECT_MS = 3_000;
const ANSWER_MS = 15_000;
const AT_ONCE = 16;
const LOOK_EVERY_MS = 100;
const LOGS_KEPT = 5_000;

export interface Dispatcher {
  announce(rackbeat: Rackbeat, account: Account, event: string, happening: Happening): void;
  chaos(): Chaos;
  setChaos(chaos: Chaos): void;
  /** Resolves when nothing is under way or due. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

function bodyFor(event: string, happening: Happening, chaos: Chaos, asNumber: boolean): string {
  const key = asNumber && /^\d{1,15}$/.test(happening.key) ? Number(happening.key) : happening.key;
  const minimal = { key_name: event === 'plugin.uninstalled' ? 'id' : 'number', key };
  if (chaos.body === 'minimal') return JSON.stringify(minimal);
  const keys = event.endsWith('.updated')
    ? { old_key: happening.oldKey ?? happening.key, new_key: happening.key, changed: happening.changed ?? [] }
    : {};
  return JSON.stringify({ ...minimal, event, data: happening.record ?? {}, ...keys });
}

export function createDispatcher(rackbeatNow: () => Rackbeat): Dispatcher {
  // No keep-alive: a receiver that was killed and started again must not be met with a dead connection.
  const agent = new Agent({ pipelining: 0, connect: { timeout: CONNECT_MS }, headersTimeout: ANSWER_MS, bodyTimeout: ANSWER_MS });
  /** Real time after which a delivery is due even when the sandbox clock stands still. */
  const realDue = new Map<number, number>();
  const underWay = new Set<number>();
  let chaos = calm();
  let random = chanceOf(chaos);
  let stopped = false;
  let looksSoon = false;

  function plan(rackbeat: Rackbeat, delivery: Delivery, delayMs: number): void {
    delivery.dueAt = new Date(rackbeat.clock.now().getTime() + delayMs).toISOString();
    realDue.set(delivery.id, performance.now() + delayMs);
    if (delayMs === 0) lookSoon();
  }

  function enqueue(rackbeat: Rackbeat, account: Account, webhook: WebhookRecord, event: string, happening: Happening): void {
    for (const delayMs of departures(chaos, random)) {
      rackbeat.state.counter += 1;
      const delivery: Delivery = {
        id: rackbeat.state.counter,
        account: account.id,
        webhook: webhook.id,
        event,
        url: webhook.url,
        token: webhook.token,
        key: happening.key,
        body: bodyFor(event, happening, chaos, rackbeat.switches().webhookKey === 'number'),
        attempt: 1,
        dueAt: '',
        last: event === 'plugin.uninstalled',
      };
      rackbeat.state.deliveries.push(delivery);
      plan(rackbeat, delivery, delayMs);
    }
  }

  async function post(delivery: Delivery): Promise<{ status: number | null; error: string | null }> {
    try {
      const { statusCode, body } = await request(delivery.url, {
        method: 'POST',
        dispatcher: agent,
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Rackbeat Webhook',
          'rackbeat-webhook-token': delivery.token,
          'rackbeat-webhook-event': delivery.event,
          'rackbeat-account-id': String(delivery.account),
        },
        body: delivery.body,
        signal: AbortSignal.timeout(CONNECT_MS + ANSWER_MS),
      });
      await body.dump().catch(() => undefined);
      return { status: statusCode, error: null };
    } catch (error) {
      return { status: null, error: error instanceof Error ? error.message : String(error) };
    }
  }

  function note(rackbeat: Rackbeat, delivery: Delivery, outcome: { status: number | null; error: string | null }, ms: number): boolean {
    const account = accountById(rackbeat, delivery.account);
    const succeeded = outcome.status !== null && outcome.status >= 200 && outcome.status < 300;
    if (account === null) return true;
    const webhook = account.webhooks.get(String(delivery.webhook));
    if (webhook !== undefined) webhook.failures_since_last_success = succeeded ? 0 : webhook.failures_since_last_success + 1;
    rackbeat.state.counter += 1;
    account.webhookLogs.push({
      id: rackbeat.state.counter,
      webhook_id: delivery.webhook,
      event: delivery.event,
      key: delivery.key,
      attempt: delivery.attempt,
      status: outcome.status,
      error: outcome.error,
      duration_ms: Math.round(ms),
      created_at: nowText(rackbeat),
    });
    if (account.webhookLogs.length > LOGS_KEPT) account.webhookLogs.splice(0, account.webhookLogs.length - LOGS_KEPT);
    return succeeded;
  }

  async function deliver(rackbeat: Rackbeat, delivery: Delivery): Promise<void> {
    underWay.add(delivery.id);
    const from = performance.now();
    const outcome = await post(delivery);
    underWay.delete(delivery.id);
    const current = rackbeatNow();
    // Reset meanwhile: the delivery belongs to accounts that are no more.
    if (stopped || current.state !== rackbeat.state) return;
    const succeeded = note(current, delivery, outcome, performance.now() - from);
    const nextWait = chaos.retryMs[delivery.attempt - 1];
    if (!succeeded && nextWait !== undefined) {
      delivery.attempt += 1;
      plan(current, delivery, nextWait);
    } else {
      drop(current, delivery);
      const webhook = accountById(current, delivery.account)?.webhooks.get(String(delivery.webhook));
      if (!succeeded && webhook !== undefined && current.switches().webhookGivesUp === 'deactivated') webhook.is_active = false;
    }
    current.changed();
    look();
  }

  function drop(rackbeat: Rackbeat, delivery: Delivery): void {
    const at = rackbeat.state.deliveries.indexOf(delivery);
    if (at !== -1) rackbeat.state.deliveries.splice(at, 1);
    realDue.delete(delivery.id);
  }

  function isWanted(rackbeat: Rackbeat, delivery: Delivery): boolean {
    const webhook = accountById(rackbeat, delivery.account)?.webhooks.get(String(delivery.webhook));
    return delivery.last || webhook?.is_active === true;
  }

  const isDue = (delivery: Delivery, clockNow: string): boolean =>
    delivery.dueAt <= clockNow || (realDue.get(delivery.id) ?? Number.POSITIVE_INFINITY) <= performance.now();

  /** Starts what is due, oldest first, as far as there is room. */
  function look(): void {
    if (stopped) return;
    const rackbeat = rackbeatNow();
    const clockNow = nowText(rackbeat);
    for (const delivery of rackbeat.state.deliveries.slice()) {
      if (underWay.size >= AT_ONCE) return;
      if (underWay.has(delivery.id) || !isDue(delivery, clockNow)) continue;
      if (isWanted(rackbeat, delivery)) void deliver(rackbeat, delivery);
      else drop(rackbeat, delivery);
    }
  }

  function isQuiet(): boolean {
    if (stopped) return true;
    const rackbeat = rackbeatNow();
    const clockNow = nowText(rackbeat);
    return underWay.size === 0 && !rackbeat.state.deliveries.some((delivery) => isDue(delivery, clockNow));
  }

  /** Once for any number of deliveries planned in the same turn. */
  function lookSoon(): void {
    if (looksSoon) return;
    looksSoon = true;
    setImmediate(() => {
      looksSoon = false;
      look();
    });
  }

  const timer = setInterval(look, LOOK_EVERY_MS).unref();

  return {
    announce: (rackbeat, account, event, happening) => {
      const name = eventName(event, rackbeat.switches().webhookEvents);
      if (name === null || happening.silent === true) return;
      for (const webhook of account.webhooks.values())
        if (webhook.is_active && webhook.event === name) enqueue(rackbeat, account, webhook, name, happening);
    },
    chaos: () => chaos,
    setChaos: (next) => {
      chaos = next;
      random = chanceOf(next);
    },
    quiet: async () => {
      while (!isQuiet()) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await agent.destroy();
    },
  };
}
