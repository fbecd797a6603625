import { describe, expect, it } from 'vitest';
import { failure, success } from '../core/failure.ts';
import type { RackbeatWebhook } from './schema.ts';
import { EVENT_CANDIDATES, planWebhooks, registerWebhooks, registerWish, WEBHOOK_WISHES, type WebhookWrites } from './webhooks.ts';

const urlFor = (wish: string): string => `https://we.example/hooks/12/secret/${wish}`;
const isOurs = (url: string): boolean => url.startsWith('https://we.example/hooks/12/');
const unknownEvent = failure('refused', 'not-done', 'rackbeat.refused', { status: 422, field: 'event', said: '' });

/** A Rackbeat that knows some event names, and tells a token once. */
function rackbeat(knows: (event: string) => boolean) {
  const rows: RackbeatWebhook[] = [];
  let id = 0;
  const writes: WebhookWrites = {
    create: async ({ event, url }) => {
      if (!knows(event)) return unknownEvent;
      const standing = rows.find((row) => row.event === event && row.url === url);
      if (standing !== undefined) return success({ ...standing, token: null });
      id += 1;
      const row = { id, event, url, is_active: true, token: `token-${id}` };
      rows.push({ ...row, token: null });
      return success(row);
    },
    remove: async (gone) => {
      rows.splice(
        rows.findIndex((row) => row.id === gone),
        1,
      );
      return success(null);
    },
  };
  return { rows, writes };
}

describe('registering', () => {
  it('a name that is refused falls to the next', async () => {
    const { writes } = rackbeat((event) => event === 'invoice.booked');
    expect(await registerWish('invoice-booked', 'u', writes)).toMatchObject({
      ok: true,
      value: { event: 'invoice.booked', token: 'token-1' },
    });
  });

  it('no name known: nothing, and no failure', async () => {
    expect(await registerWish('invoice-booked', 'u', rackbeat(() => false).writes)).toEqual(success(null));
  });

  it('one that was there already is made anew, for its token', async () => {
    const { writes, rows } = rackbeat(() => true);
    await registerWish('invoice-booked', 'u', writes);
    expect(await registerWish('invoice-booked', 'u', writes)).toMatchObject({ ok: true, value: { webhookId: '2', token: 'token-2' } });
    expect(rows).toHaveLength(1);
  });

  it('any other failure stops and is told; what stands is kept', async () => {
    const down = failure('unreachable', 'unknown', 'outbound.no-answer');
    const { writes } = rackbeat(() => true);
    let left = 2;
    const failing: WebhookWrites = {
      ...writes,
      create: async (body) => {
        left -= 1;
        return left >= 0 ? writes.create(body) : down;
      },
    };
    const kept: string[] = [];
    const plan = planWebhooks([], [], urlFor, isOurs);
    const report = await registerWebhooks(plan, failing, async ({ wish }) => void kept.push(wish));
    expect(report.stopped).toEqual(down);
    expect(kept).toEqual(WEBHOOK_WISHES.slice(0, 2));
  });

  it('an installation: everything once, and a second look finds nothing to do', async () => {
    const { writes, rows } = rackbeat((event) => event.startsWith('product.') || event === 'plugin.uninstalled');
    const report = await registerWebhooks(planWebhooks([], [], urlFor, isOurs), writes, async () => {});
    expect(report.registered.map(({ wish }) => wish)).toEqual(['product-created', 'product-updated', 'product-deleted', 'app-uninstalled']);
    expect(report.unheard).toHaveLength(WEBHOOK_WISHES.length - 4);
    const again = planWebhooks(rows, report.registered, urlFor, isOurs);
    expect(again).toMatchObject({ activate: [], remove: [] });
    expect(again.create.map(({ wish }) => wish)).toEqual(report.unheard);
  });
});

describe('the plan', () => {
  const known = WEBHOOK_WISHES.map((wish, index) => ({
    wish,
    event: EVENT_CANDIDATES[wish][0] ?? '',
    webhookId: String(index + 1),
    url: urlFor(wish),
  }));
  const listed: RackbeatWebhook[] = known.map(({ webhookId, event, url }) => ({
    id: Number(webhookId),
    event,
    url,
    is_active: true,
    token: null,
  }));

  it('all well: nothing', () => {
    expect(planWebhooks(listed, known, urlFor, isOurs)).toEqual({ activate: [], remove: [], create: [] });
  });

  it('gone, switched off, strange, old address, somebody else', () => {
    const stranger = { id: 900, event: 'order.created', url: 'https://other.example/hook', is_active: false, token: null };
    const lost = { id: 901, event: 'product.created', url: urlFor('product-created'), is_active: true, token: null };
    const old = {
      id: 902,
      event: 'product.created',
      url: 'https://we.example/hooks/12/old-secret/product-created',
      is_active: true,
      token: null,
    };
    const [first, second, ...rest] = listed;
    if (first === undefined || second === undefined) throw new Error('no webhooks');
    const plan = planWebhooks([{ ...second, is_active: false }, ...rest, stranger, lost, old], known, urlFor, isOurs);
    expect(plan.create).toEqual([{ wish: 'invoice-booked', url: urlFor('invoice-booked') }]);
    expect(plan.activate.map(({ id }) => id)).toEqual([2]);
    expect(plan.remove.map(({ id }) => id)).toEqual([901, 902]);
  });

  it('a new secret in the address replaces all', () => {
    const plan = planWebhooks(listed, known, (wish) => `https://we.example/hooks/12/new/${wish}`, isOurs);
    expect(plan.create).toHaveLength(WEBHOOK_WISHES.length);
    expect(plan.remove).toHaveLength(WEBHOOK_WISHES.length);
  });
});
