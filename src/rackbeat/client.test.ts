import { afterEach, describe, expect, it } from 'vitest';
import { type FailureKind, type FailureOutcome, failure } from '../core/failure.ts';
import { decimal, formatDecimal } from '../core/money.ts';
import { type Act, drop, halfBody, json, type SeenRequest, text } from '../outbound/loopback.fixture.ts';
import { type Account, account, invoiceAnswer } from './account.fixture.ts';
import { acceptInstallation, replaceToken } from './install.ts';
import { createNote, createProduct, createUnit, createWebhook, setSettingsUrl } from './write.ts';

const open: Account[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function serve(...args: Parameters<typeof account>): Promise<Account> {
  const made = await account(...args);
  open.push(made);
  return made;
}

const query = (request: SeenRequest | undefined, name: string): string | null =>
  new URL(request?.path ?? '', 'http://x').searchParams.get(name);
const options = { deadlineMs: 500 };

describe('every call', () => {
  it('says who we are and with which key', async () => {
    const { client, server } = await serve(json(200, { user_account: { id: 12, company_name: 'Acme' } }));
    expect(await client.self()).toMatchObject({ ok: true, value: { user_account: { id: '12', company_name: 'Acme' } } });
    expect(server.seen[0]?.path).toBe('/api/self');
    expect(server.seen[0]?.headers).toMatchObject({
      authorization: 'Bearer key-1',
      'user-agent': 'eAccounting for Rackbeat (help@we.example)',
      'consumer-name': 'eAccounting for Rackbeat',
      'consumer-contact': 'help@we.example',
    });
  });

  it('without a token nothing is sent', async () => {
    const { client, server } = await serve(json(200, {}), { token: async () => failure('unauthorised', 'unknown', 'some.reason') });
    expect(await client.self()).toMatchObject({ ok: false, code: 'some.reason', outcome: 'not-sent' });
    expect(server.seen).toHaveLength(0);
  });
});

describe('lists', () => {
  const page = (records: unknown[], more: Record<string, unknown> = {}) =>
    json(206, { customer_invoices: records, total: 2, pages: 1, limit: 1000, page: 1, ...more });

  it('come as 206, latest change first', async () => {
    const { client, server } = await serve(page([invoiceAnswer(1042), invoiceAnswer(1041)]));
    const invoices = await client.invoicesPage({ page: 2, updatedFrom: new Date('2026-11-24T09:00:00Z') });
    expect(invoices).toMatchObject({
      ok: true,
      value: { page: 2, pages: 1, total: 2, unreadable: [], items: [{ number: '1042' }, { number: '1041' }] },
    });
    expect(Object.fromEntries(new URL(server.seen[0]?.path ?? '', 'http://x').searchParams)).toEqual({
      page: '2',
      limit: '1000',
      order_by: 'updated_at',
      order_direction: 'DESC',
      updated_at_from: '2026-11-23 09:00:00',
    });
  });

  it('a strange record is told by number and field, and hides no other', async () => {
    const broken = invoiceAnswer(7, { lines: [{ quantity: 'many', line_price: 1, line_total: 1 }] });
    const { client } = await serve(page([broken, invoiceAnswer(8), 'nonsense']));
    expect(await client.invoicesPage({ page: 1 })).toMatchObject({
      ok: true,
      value: {
        items: [{ number: '8' }],
        unreadable: [
          { number: '7', field: 'lines.0.quantity' },
          { number: null, field: '' },
        ],
      },
    });
  });

  it('heads ask for few fields and read few', async () => {
    const { client, server } = await serve(page([{ number: 1042, is_booked: 1, updated_at: 'x' }]));
    expect(await client.invoiceHeadsPage({ page: 1, limit: 50 })).toMatchObject({
      ok: true,
      value: { items: [{ number: '1042', is_booked: true, total_vat: null }] },
    });
    expect(query(server.seen[0], 'limit')).toBe('50');
    expect(query(server.seen[0], 'fields')).toContain('booked_at');
    expect(query(server.seen[0], 'fields')).not.toContain('lines');
  });

  it('short lists are read whole, also without page counts, also empty', async () => {
    const units = (page: string | null) => (page === '1' ? [{ number: 1, name: 'stk' }] : [{ number: 2, name: 'kg' }]);
    const paged = await serve((response, request, socket) =>
      json(206, { units: units(query(request, 'page')), pages: 2, total: 2 })(response, request, socket),
    );
    expect(await paged.client.units()).toMatchObject({ ok: true, value: [{ number: '1' }, { number: '2' }] });
    const bare = await serve(json(200, { units: [] }));
    expect(await bare.client.units()).toEqual({ ok: true, value: [] });
  });

  it('a short list with a hole in it is no list', async () => {
    const { client } = await serve(json(206, { units: [{ number: 1, name: 'stk' }, { number: 2 }] }));
    expect(await client.units()).toMatchObject({
      ok: false,
      kind: 'broken',
      code: 'rackbeat.unexpected-answer',
      params: { field: 'units.2.name' },
    });
  });
});

describe('items', () => {
  const knows =
    (...paths: string[]): Act =>
    (response, request, socket) => {
      const kind = request.path.split('/')[2]?.slice(0, -1) ?? '';
      return (
        paths.includes(request.path) ? json(200, { [kind]: { number: 'X', name: 'x', group_id: 1 } }) : json(404, { message: 'Not found' })
      )(response, request, socket);
    };

  it.each([
    ['plain', 'A-1', {}, ['/api/items/A-1'], '/api/items/A-1'],
    ['with type', 'A-1', { type: 'lot' }, ['/api/lots/A-1'], '/api/lots/A-1'],
    ['a lot that is called a product', 'A-1', { type: 'product' }, ['/api/products/A-1', '/api/items/A-1'], '/api/items/A-1'],
    ['special characters are encoded twice', 'A/1 #2', {}, ['/api/items/A%252F1%2520%25232'], '/api/items/A%252F1%2520%25232'],
    ['or once where that is what is known', 'A/1', {}, ['/api/items/A%252F1', '/api/items/A%2F1'], '/api/items/A%2F1'],
    ['as Rackbeat itself writes it', 'A/1', { urlfriendlyNumber: 'A%252F1' }, ['/api/items/A%252F1'], '/api/items/A%252F1'],
    ['but never as another path', 'A/1', { urlfriendlyNumber: '../self' }, ['/api/items/A%252F1'], '/api/items/A%252F1'],
  ] as const)('%s', async (_name, number, itemOptions, expected, known) => {
    const { client, server } = await serve(knows(known));
    expect((await client.item(number, itemOptions)).ok).toBe(true);
    expect(server.seen.map(({ path }) => path)).toEqual(expected);
  });

  it('missing only when every place says so', async () => {
    const { client, server } = await serve(knows());
    expect(await client.item('A-1')).toMatchObject({ ok: false, kind: 'missing', code: 'rackbeat.missing' });
    expect(server.seen.map(({ path }) => path)).toEqual(['/api/items/A-1', '/api/products/A-1', '/api/lots/A-1']);
  });

  it('trouble in between is not "missing"', async () => {
    const { client } = await serve((response, request, socket) =>
      (request.path.includes('items') ? json(404, {}) : json(500, {}))(response, request, socket),
    );
    expect(await client.item('A-1')).toMatchObject({ ok: false, kind: 'broken' });
  });

  it.each(['..', '.', '', 'half \ud800'])('a number that no address can hold, %j', async (number) => {
    const { client, server } = await serve(json(200, {}));
    expect(await client.item(number)).toMatchObject({ ok: false, kind: 'missing' });
    expect(await client.invoice(number)).toMatchObject({ ok: false, kind: 'missing' });
    expect(server.seen).toHaveLength(0);
  });

  it('a hostile key stays one path segment', async () => {
    const { client, server } = await serve(json(404, {}));
    await client.invoice('../webhooks?x=1#y');
    expect(server.seen[0]?.path).toBe('/api/customer-invoices/..%2Fwebhooks%3Fx%3D1%23y');
  });
});

describe('amounts', () => {
  it('never pass through a float', async () => {
    const body = JSON.stringify({ customer_invoice: invoiceAnswer(1) })
      .replace('1187.5', '90071992547409.93')
      .replace('237.5', '"0.123456"');
    const { client } = await serve(text(200, body, 'application/json'));
    const invoice = await client.invoice('1');
    expect(invoice.ok && formatDecimal(invoice.value.total_total)).toBe('90071992547409.93');
    expect(invoice.ok && formatDecimal(invoice.value.total_vat)).toBe('0.123456');
  });

  it('out of all bounds is refused by name', async () => {
    const body = JSON.stringify({ customer_invoice: invoiceAnswer(1) }).replace('1187.5', '1e400');
    const { client } = await serve(text(200, body, 'application/json'));
    expect(await client.invoice('1')).toMatchObject({
      ok: false,
      code: 'rackbeat.unexpected-answer',
      params: { field: 'customer_invoice.total_total' },
    });
  });
});

type Cell = [name: string, act: Act, kind: FailureKind, write: FailureOutcome, code: string];

const CELLS: Cell[] = [
  ['drop', drop, 'unreachable', 'unknown', 'outbound.no-answer'],
  ['half body', halfBody(201), 'unreachable', 'unknown', 'outbound.answer-cut'],
  ['html 200', text(200, '<html>'), 'broken', 'unknown', 'rackbeat.unexpected-answer'],
  ['empty 200', text(200, ''), 'broken', 'unknown', 'rackbeat.unexpected-answer'],
  ['500', json(500, { message: 'Server Error' }), 'broken', 'unknown', 'rackbeat.server-error'],
  ['422', json(422, { errors: { name: ['The name is required.'] } }), 'refused', 'not-done', 'rackbeat.refused'],
  [
    '422 on the number',
    json(422, { errors: { number: ['The number has already been taken.'] } }),
    'conflict',
    'not-done',
    'rackbeat.number-refused',
  ],
  ['422 with a message only', json(422, { message: "Property 'x' is not filterable" }), 'refused', 'not-done', 'rackbeat.refused'],
  ['401', json(401, { message: 'Unauthenticated.' }), 'unauthorised', 'not-done', 'rackbeat.unauthorised'],
  ['403', json(403, {}), 'refused', 'not-done', 'rackbeat.forbidden'],
  ['404', json(404, {}), 'missing', 'not-done', 'rackbeat.missing'],
  ['429', json(429, { message: 'Too Many Attempts.' }, { 'retry-after': '9' }), 'rate-limited', 'not-done', 'rackbeat.rate-limited'],
  ['502 html', text(502, '<html>'), 'broken', 'unknown', 'rackbeat.server-error'],
];

describe('what an answer means, for a write and for a read', () => {
  it.each(CELLS)('%s', async (_name, act, kind, outcome, code) => {
    const { client } = await serve(act);
    expect(await createUnit(client, { name: 'stk' }, options)).toMatchObject({ ok: false, kind, outcome, code });
    expect(await client.customer('1')).toMatchObject({ ok: false, kind, outcome: 'not-done', code });
  });

  it('says which field, what about it, and how long to wait', async () => {
    const refused = await serve(json(422, { errors: { 'lines.0.item_id': ['Product needed'] } }));
    expect(await refused.client.self()).toMatchObject({
      params: { status: 422, field: 'lines.0.item_id', said: 'Product needed' },
      vendor: { message: 'Product needed' },
    });
    const busy = await serve(json(429, {}, { 'retry-after': '9' }));
    expect(await busy.client.self()).toMatchObject({ retryAfterMs: 9_000 });
  });
});

describe('writes', () => {
  it('keep our own changes from coming back as news', async () => {
    const { client, server } = await serve(json(201, { product: { number: 'A', name: 'x', group_id: 1 } }));
    await createProduct(client, { number: 'A', name: 'x', group: 1, sales_price: decimal('12.50') }, options);
    expect(server.seen[0]?.body).toBe('{"number":"A","name":"x","group":1,"sales_price":12.5,"suppress_webhooks":true}');
  });

  it('secrets in addresses stay out of the record', async () => {
    const calls: unknown[] = [];
    const { client } = await serve(
      json(201, { webhook: { id: 1, event: 'product.created', url: 'https://we/hooks/canary', is_active: true, token: 'canary' } }),
      { record: (call) => void calls.push(call) },
    );
    expect(await createWebhook(client, { event: 'product.created', url: 'https://we/hooks/canary' }, options)).toMatchObject({
      ok: true,
      value: { token: 'canary' },
    });
    await setSettingsUrl(client, 'our-app', 'https://we/settings/1/canary', options);
    await acceptInstallation(client.access, 'canary/token', options);
    await new Promise(setImmediate);
    expect(calls).toHaveLength(3);
    expect(JSON.stringify(calls)).not.toContain('canary');
  });

  it('accept: one use, no key, no body', async () => {
    const { client, server } = await serve(json(200, { access_token: 'lasting', app_slug: 'eaccounting', redirect_to: null }));
    expect(await acceptInstallation(client.access, 'a/b', options)).toEqual({
      ok: true,
      value: { access_token: 'lasting', app_slug: 'eaccounting', redirect_to: null },
    });
    expect(server.seen[0]).toMatchObject({ method: 'POST', path: '/integration/accept/a%2Fb', body: '' });
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
  });

  it('a note and a new token', async () => {
    const { client, server } = await serve(json(200, { token: 'next' }));
    expect(await createNote(client, '1042', 'hello', options)).toEqual({ ok: true, value: null });
    expect(await replaceToken(client, options)).toEqual({ ok: true, value: 'next' });
    expect(server.seen.map(({ path }) => path)).toEqual(['/api/customer-invoices/1042/notes', '/api/tokens/replace-current']);
  });
});
