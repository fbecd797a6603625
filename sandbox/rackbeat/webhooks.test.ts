import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../../test/support/asking.ts';
import { type Bench, type Receiver, refusedFields, startBench, startReceiver, under } from './testing.ts';

let bench: Bench;
let receiver: Receiver;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());
beforeEach(async () => {
  receiver = await startReceiver();
  await bench.control('PUT', '/switches', { webhookEvents: 'convention' });
  await bench.control('POST', '/webhooks', { retryMs: [40, 80] });
});
afterEach(async () => {
  const ids = under<{ id: number }[]>(await bench.api('GET', '/webhooks?limit=100'), 'webhooks').map(({ id }) => id);
  for (const id of ids) await bench.api('DELETE', `/webhooks/${id}`);
  await receiver.stop();
});

const register = (event: string, more: object = {}) => bench.api('POST', '/webhooks', { event, url: `${receiver.url}/hook`, ...more });
const settle = () => bench.control('POST', '/webhooks/settle');

describe('registering', () => {
  it('shows the token once, updates the same event and address in place, and refuses an unknown event', async () => {
    const first = await register('customer_invoice.booked');
    expect(first.status).toBe(201);
    const made = under<{ id: number; token: string }>(first, 'webhook');
    expect(made.token).toHaveLength(32);
    const again = await register('customer_invoice.booked', { is_active: false });
    expect(again.status).toBe(200);
    expect(again.body.webhook).toMatchObject({ id: made.id, is_active: false, plugin: null });
    expect(under<object>(again, 'webhook')).not.toHaveProperty('token');
    expect((await bench.api('GET', `/webhooks/${made.id}`)).text).not.toContain(made.token);
    expect((await bench.api('GET', '/webhooks?event=customer_invoice.booked')).body.total).toBe(1);
    expect(refusedFields(await register('invoice.booked'))).toEqual(['event']);
    expect(refusedFields(await bench.api('POST', '/webhooks', { event: 'product.created', url: 'not an address' }))).toEqual(['url']);
  });

  it('knows other names under other switches', async () => {
    await bench.control('PUT', '/switches', { webhookEvents: 'other-words' });
    expect((await register('customer_invoice.booked')).status).toBe(422);
    expect((await register('invoice.booked')).status).toBe(201);
    await bench.control('PUT', '/switches', { webhookEvents: 'confirmed-only' });
    expect((await register('customer.updated')).status).toBe(422);
    expect((await register('plugin.uninstalled')).status).toBe(201);
  });
});

describe('delivering', () => {
  it('sends one small POST with token, event and account in the headers', async () => {
    const { token } = under<{ token: string }>(await register('customer_invoice.booked'), 'webhook');
    const [number] = under<string[]>(await bench.control('POST', '/invoices', {}), 'numbers');
    const [delivered] = await receiver.until(1);
    expect(delivered?.body).toEqual({ key_name: 'number', key: number });
    expect(delivered?.headers).toMatchObject({
      'rackbeat-webhook-token': token,
      'rackbeat-webhook-event': 'customer_invoice.booked',
      'rackbeat-account-id': '30001',
      'user-agent': 'Rackbeat Webhook',
      'content-type': 'application/json',
    });
  });

  it('tells the old number of a renamed product in the full body', async () => {
    await bench.control('POST', '/webhooks', { body: 'full' });
    await register('product.updated');
    await bench.api('PUT', '/products/132', { number: '132-B' });
    const [delivered] = await receiver.until(1);
    expect(delivered?.body).toMatchObject({
      key: '132-B',
      old_key: '132',
      new_key: '132-B',
      changed: ['number'],
      event: 'product.updated',
      data: { number: '132-B' },
    });
    await bench.api('PUT', '/products/132-B', { number: '132', suppress_webhooks: true });
  });

  it('is silent when the caller wishes it, and about imports', async () => {
    await register('customer.updated');
    await register('customer.created');
    await bench.api('PUT', '/customers/1001?suppress_webhooks=true', { attention: 'a' });
    await bench.api('PUT', '/customers/1001', { attention: 'b', suppress_webhooks: true });
    await bench.control('POST', '/import', {
      kind: 'customers',
      rows: [
        { number: 1001, attention: 'c' },
        { number: 5001, company_name: 'Importert AS', payment_terms_id: 1002, customer_group_id: 1001, layout_id: 1 },
      ],
    });
    expect((await bench.api('GET', '/customers/5001')).status).toBe(200);
    await bench.api('PUT', '/customers/1001', { attention: 'd' });
    await receiver.until(1);
    await settle();
    expect(receiver.delivered).toHaveLength(1);
  });

  it('tries again after a failure, counts failures, and keeps a log', async () => {
    const { id } = under<{ id: number }>(await register('unit.created'), 'webhook');
    receiver.answerWith([500, 503, 204]);
    await bench.api('POST', '/units', { name: 'prøve' });
    await receiver.until(2);
    await receiver.until(3);
    await settle();
    expect((await bench.api('GET', `/webhooks/${id}`)).body.webhook).toMatchObject({ failures_since_last_success: 0, is_active: true });
    const logs = under<{ status: number; attempt: number }[]>(await bench.api('GET', `/webhooks/${id}/logs`), 'webhook_logs');
    expect(logs.map(({ status, attempt }) => [attempt, status])).toEqual([
      [3, 204],
      [2, 503],
      [1, 500],
    ]);
  });

  it('gives up in the end without harm, also when nobody listens', async () => {
    const { id } = under<{ id: number }>(
      await bench.api('POST', '/webhooks', { event: 'unit.updated', url: 'http://127.0.0.1:9/nobody' }),
      'webhook',
    );
    await bench.api('PUT', '/units/1001', { name: 'stk' });
    await expect.poll(async () => (await bench.api('GET', `/webhooks/${id}/logs`)).body.total, { timeout: 3_000 }).toBe(3);
    expect((await bench.api('GET', `/webhooks/${id}`)).body.webhook).toMatchObject({ failures_since_last_success: 3 });
    expect((await bench.control('GET', '/webhooks')).body.waiting).toBe(0);
  });

  it('moves waiting retries up when the clock is moved', async () => {
    await bench.control('POST', '/webhooks', { retryMs: [3_600_000] });
    await register('unit.updated');
    receiver.answerWith([500]);
    await bench.api('PUT', '/units/1002', { name: 'time' });
    await receiver.until(1);
    await settle();
    bench.clock.advance(3_600_000);
    expect(await receiver.until(2)).toHaveLength(2);
  });

  it('loses and doubles by seeded chance', async () => {
    await bench.control('POST', '/webhooks', { lose: 0.5, duplicate: 0.5, shuffle: true, seed: 3 });
    await register('customer_invoice.booked');
    const numbers = under<string[]>(await bench.control('POST', '/invoices', { count: 40 }), 'numbers');
    await eventually('all have left', settle, ({ body }) => body.waiting === 0);
    const keys = receiver.delivered.map(({ key }) => key);
    const distinct = new Set(keys);
    expect(distinct.size).toBeGreaterThan(5);
    expect(distinct.size).toBeLessThan(35);
    expect(keys.length).toBeGreaterThan(distinct.size);
    expect([...distinct]).not.toEqual(numbers.filter((number) => distinct.has(number)));
  });
});
