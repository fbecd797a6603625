/** G17: whoever does not know the token leaves no trace, and whatever the body is, nothing in it is believed but the key. */
import { expect, test } from 'vitest';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
await client.save(await flowingSettings(client));

interface Hook {
  event: string;
  url: string;
  token: string;
}

const state = (await (await fetch(`${house.rackbeat.url}/__sandbox/state`)).json()) as unknown;
const hook = findHook(state, 'customer_invoice.booked');

/** The stand-in's state is searched, not typed: only the registration's own words matter here. */
function findHook(value: unknown, event: string): Hook {
  if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    if (record.event === event && typeof record.url === 'string' && typeof record.token === 'string') return record as unknown as Hook;
    for (const inner of Object.values(record)) {
      const found = findHook(inner, event);
      if (found.url !== '') return found;
    }
  }
  return { event: '', url: '', token: '' };
}

const send = (body: string, headers: Record<string, string> = {}, url = hook.url): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'rackbeat-webhook-token': hook.token,
      'rackbeat-webhook-event': hook.event,
      'rackbeat-account-id': client.account,
      ...headers,
    },
  });

const BODY = JSON.stringify({ key: '999999', key_name: 'number' });

test('the registration was found, so that these tests test something', () => {
  expect(hook.url).toContain('/webhooks/rackbeat/');
});

const REFUSED: { name: string; headers: Record<string, string> }[] = [
  { name: 'no token', headers: { 'rackbeat-webhook-token': '' } },
  { name: 'a wrong token of the right length', headers: { 'rackbeat-webhook-token': 'x'.repeat(32) } },
  { name: 'a token of 31 characters', headers: { 'rackbeat-webhook-token': hook.token.slice(0, 31) } },
  { name: "another account's id", headers: { 'rackbeat-account-id': '99999' } },
];
test.for(REFUSED)('$name: 401, and nothing is written', async ({ headers }) => {
  const response = await send(BODY, headers);
  expect(response.status).toBe(401);
  expect(await client.transferOf('999999')).toBeUndefined();
});

test('an unknown account: 401', async () => {
  expect((await send(BODY, {}, hook.url.replace(client.account, '1'))).status).toBe(401);
});

test('a wish that was never registered: 401', async () => {
  expect((await send(BODY, {}, hook.url.replace('invoice-booked', 'everything'))).status).toBe(401);
});

test('a body of 10 MB: refused before it is read, and the server lives', async () => {
  const response = await send(`{"key":"${'9'.repeat(10 * 1024 * 1024)}"}`).catch(() => null);
  // The connection may be cut while we still send; both are refusals.
  if (response !== null) expect(response.status).toBe(413);
  expect((await fetch(`${house.appUrl}/health/live`)).status).toBe(200);
});

const HARMLESS = [
  { name: 'no key', body: '{}' },
  { name: 'a list', body: '[1,2,3]' },
  { name: 'null', body: 'null' },
  { name: 'a key that is an object', body: '{"key":{"a":1}}' },
  { name: 'a key with a NUL', body: '{"key":"10\\u000042"}' },
  { name: 'an empty key', body: '{"key":"  "}' },
  { name: 'a key of 101 characters', body: `{"key":"${'1'.repeat(101)}"}` },
  { name: 'a deeply nested body', body: `${'['.repeat(5_000)}${']'.repeat(5_000)}` },
];
test.for(HARMLESS)('$name: answered with 200, and nothing is done', async ({ body }) => {
  const before = (await client.transfers()).length;
  expect((await send(body)).status).toBe(200);
  expect((await client.transfers()).length).toBe(before);
});

const UNREADABLE = [
  { name: 'half a body', body: '{"key":' },
  { name: 'not JSON', body: 'key=1' },
  { name: 'a __proto__ key', body: '{"__proto__":{"key":"1"},"key":"2"}' },
];
test.for(UNREADABLE)('$name: 400', async ({ body }) => {
  expect((await send(body)).status).toBe(400);
});

test('a body that lies about the invoice changes nothing: the invoice is fetched', async () => {
  expect((await send(JSON.stringify({ key: '888888', data: { is_booked: true, total_total: 1 } }))).status).toBe(200);
  const transfer = await eventually(
    'the look has ended',
    () => client.transferOf('888888'),
    (found) => found !== undefined && found.state !== 'running',
  );
  expect(transfer).toMatchObject({ state: 'skipped', reason: { code: 'skip.deleted-in-rackbeat' } });
  expect(await house.eaccounting.journal('draft.created')).toHaveLength(0);
});
