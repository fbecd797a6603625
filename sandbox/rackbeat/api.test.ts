import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as wire from '../../src/rackbeat/schema.ts';
import { type Bench, refusedFields, send, startBench, under } from './testing.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());
beforeEach(async () => {
  const descriptions = await bench.control('GET', '/switches/descriptions');
  const switches = under<{ name: string; initial: unknown }[]>(descriptions, 'switches');
  await bench.control('PUT', '/switches', {
    ...Object.fromEntries(switches.map(({ name, initial }) => [name, initial])),
    rateLimitPerMinute: null,
  });
});

/** An answer as the app reads it: fractions never become binary floats. */
const read = async (path: string): Promise<Record<string, unknown>> => {
  const { text } = await bench.api('GET', path);
  return JSON.parse(text, (_key, value) => (typeof value === 'number' && !Number.isInteger(value) ? String(value) : value)) as Record<
    string,
    unknown
  >;
};

describe('the conventions of the API', () => {
  it('asks for a living token', async () => {
    const refused = await bench.api('GET', '/self', undefined, 'nonsense');
    expect(refused.status).toBe(401);
    expect(refused.body).toEqual({ message: 'Unauthenticated.' });
  });

  it('answers lists with 206 and the envelope, single records with 200 and the wrapper, all as bare JSON', async () => {
    const list = await bench.api('GET', '/products');
    expect(list.status).toBe(206);
    expect(list.headers.get('content-type')).toBe('application/json');
    expect(list.body).toMatchObject({ total: 59, pages: 3, limit: 20, page: 1 });
    expect(list.body.products).toHaveLength(20);
    const one = await bench.api('GET', '/products/100');
    expect(one.status).toBe(200);
    expect(one.body.product).toMatchObject({ number: '100', type: 'product' });
    expect((await bench.api('GET', '/products/none')).status).toBe(404);
    expect((await bench.api('GET', '/products?page=9')).body.products).toEqual([]);
  });

  it('gives what the app reads: every list and record parses with the schemas of the app', async () => {
    const lists = [
      ['/products', 'products', wire.item],
      ['/lots', 'lots', wire.item],
      ['/items', 'items', wire.item],
      ['/product-groups', 'product_groups', wire.productGroup],
      ['/units', 'units', wire.unit],
      ['/payment-terms', 'payment_terms', wire.paymentTerm],
      ['/customers', 'customers', wire.customer],
      ['/customer-invoices', 'customer_invoices', wire.invoice],
    ] as const;
    for (const switches of [
      {},
      { unknownFields: 'everywhere', invoiceDates: 'moment', dateTimes: 'utc', creditNoteSign: 'positive', paymentTermTypes: 'snake-case' },
    ]) {
      await bench.control('PUT', '/switches', switches);
      for (const [path, key, schema] of lists) {
        const rows = (await read(`${path}?limit=1000`))[key] as unknown[];
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) schema.parse(row);
      }
      wire.self.parse(await read('/self'));
    }
  });

  it('finds item numbers with reserved signs raw, encoded once and encoded twice, and tells a form for URLs', async () => {
    for (const path of ['A/1', 'A%2F1', 'A%252F1'])
      expect((await bench.api('GET', `/products/${path}`)).body.product).toMatchObject({ number: 'A/1' });
    for (const path of ['SEKK%2040%2F60%20L', '100%25ULL', 'B%232', 'B%25232', 'TELT-FJELLHEIM-4P-GR%C3%98NN-L']) {
      expect((await bench.api('GET', `/products/${path}`)).status).toBe(200);
    }
    const item = under<{ urlfriendly_number: string }>(await bench.api('GET', '/items/SETT%2FGAVE%20%231'), 'item');
    expect(item.urlfriendly_number).toBe('SETT%252FGAVE%2520%25231');
    expect((await bench.api('GET', `/lots/${item.urlfriendly_number}`)).body.lot).toMatchObject({ number: 'SETT/GAVE #1' });
    expect((await bench.api('GET', '/products/SETT-HELG')).status).toBe(404);
  });

  it('refuses an unknown simple filter, obeys a known one, and ignores an unknown plain one', async () => {
    const refused = await bench.api('GET', '/orders?simple_filter[is_booked]=1');
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Property 'is_booked' is not filterable");
    expect((await bench.api('GET', '/customers?simple_filter[number]=1007')).body.total).toBe(1);
    expect((await bench.api('GET', '/customers?from=2020-01-01')).body.total).toBe(48);
    expect((await bench.api('GET', '/products?search=telt&fields=number,group(name)&limit=1')).body.products).toEqual([
      { number: '110', group: { name: 'Varer 25 %' } },
    ]);
  });

  it('filters by updated_at in the zone of the account and orders as told', async () => {
    const before = await bench.api('GET', '/customers/1001');
    const moment = under<{ updated_at: string }>(before, 'customer').updated_at;
    expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/);
    await bench.api('PUT', '/customers/1001', { contact_phone: '12345678' });
    const after = await bench.api('GET', '/customers/1001?fields=updated_at');
    const wall = under<{ updated_at: string }>(after, 'customer').updated_at.slice(0, 19).replace('T', ' ');
    const changed = await bench.api('GET', `/customers?updated_at_from=${encodeURIComponent(wall)}&order_by=updated_at&fields=number`);
    expect(changed.body.customers).toEqual([{ number: 1001 }]);
    await bench.control('PUT', '/switches', { timeFilters: 'ignored' });
    expect((await bench.api('GET', `/customers?updated_at_from=${encodeURIComponent(wall)}`)).body.total).toBe(48);
    const newest = await bench.api('GET', '/customers?order_by=updated_at&order_direction=DESC&limit=1&fields=number');
    expect(newest.body.customers).toEqual([{ number: 1001 }]);
  });

  it('stops at the limit per token, and says so in its headers', async () => {
    const { body } = await bench.control('POST', '/keys', {});
    await bench.control('PUT', '/switches', { rateLimitPerMinute: 2 });
    const token = String(body.token);
    expect((await bench.api('GET', '/self', undefined, token)).headers.get('x-ratelimit-remaining')).toBe('1');
    await bench.api('GET', '/self', undefined, token);
    const refused = await bench.api('GET', '/self', undefined, token);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toBe('application/json');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('writing master data', () => {
  it('creates, changes in part, renames and deletes a product', async () => {
    const created = await bench.api('POST', '/products', {
      number: 'NY/1',
      group: 1001,
      name: 'Ny vare',
      sales_price: 12.345678,
      unit_id: 1001,
      stock_quantity: 3,
    });
    expect(created.status).toBe(201);
    expect(created.body.product).toMatchObject({
      number: 'NY/1',
      sales_price: 12.345678,
      stock_quantity: 3,
      group: { number: 1001 },
      unit: { name: 'stk' },
    });
    const renamed = await bench.api('PUT', '/products/NY%252F1', { number: 'NY-2' });
    expect(renamed.body.product).toMatchObject({ number: 'NY-2', name: 'Ny vare' });
    expect((await bench.api('GET', '/products/NY%2F1')).status).toBe(404);
    expect((await bench.api('DELETE', '/products/NY-2')).status).toBe(200);
    expect((await bench.api('GET', '/products/NY-2')).status).toBe(404);
    await bench.control('PUT', '/switches', { deletedRecords: 'visible' });
    expect((await bench.api('GET', '/products/NY-2')).body.product).toMatchObject({ deleted_at: expect.stringMatching(/^20/) });
  });

  it('refuses by field, in the words of the vendor', async () => {
    const refused = await bench.api('POST', '/products', { number: 'x'.repeat(26), group: 4711, sales_price: '1,5' });
    expect(refused.status).toBe(422);
    expect(refusedFields(refused).sort()).toEqual(['group', 'name', 'number', 'sales_price']);
    expect((await bench.api('POST', '/products', { number: '100', group: 1001, name: 'x', sales_price: 1 })).body).toEqual({
      errors: { number: ['The number has already been taken.'] },
    });
    expect((await bench.api('POST', '/products', { number: 'SETT-KOK', group: 1001, name: 'x', sales_price: 1 })).status).toBe(422);
    expect((await bench.api('POST', '/products', { number: 'Z', group: 1001, name: 'x', sales_price: 1.1234567 })).status).toBe(422);
  });

  it('gives a customer the next number, and keeps one that was chosen', async () => {
    const whole = { company_name: 'Ny Kunde AS', payment_terms_id: 1002, customer_group_id: 1001, layout_id: 1 };
    const first = under<{ number: number; name: string }>(await bench.api('POST', '/customers', whole), 'customer');
    expect(first.name).toBe('Ny Kunde AS');
    await bench.api('POST', '/customers', { ...whole, number: first.number + 500 });
    expect((await bench.api('POST', '/customers', whole)).body.customer).toMatchObject({ number: first.number + 501 });
    expect((await bench.api('POST', '/customers', { ...whole, number: 1_234_567_890 })).status).toBe(422);
    expect(refusedFields(await bench.api('POST', '/customers', { company_name: 'x' }))).toEqual([
      'payment_terms_id',
      'customer_group_id',
      'layout_id',
    ]);
    await bench.control('PUT', '/switches', { customerRequires: 'term' });
    expect((await bench.api('POST', '/customers', { name: 'x', payment_terms_id: 1002 })).status).toBe(201);
  });

  it('locks the inventory of a group after the first booking', async () => {
    expect((await bench.api('PUT', '/product-groups/1001', { has_inventory: false })).status).toBe(422);
    expect((await bench.api('PUT', '/product-groups/1006', { has_inventory: false })).status).toBe(200);
  });

  it('writes every committed effect into the journal, and nothing that was refused', async () => {
    const last = under<{ seq: number }[]>(await bench.control('GET', '/journal'), 'entries').at(-1)?.seq ?? 0;
    await bench.api('POST', '/units', { name: 'palle', number: 2001 });
    await bench.api('POST', '/units', { name: 'palle', number: 2001 });
    await bench.api('POST', '/product-groups', { name: 'Ny gruppe', has_inventory: false, number: 2002 });
    await bench.control('POST', '/records', { kind: 'units', values: { name: 'by hand' } });
    const entries = under<{ effect: string; key: string; account: string }[]>(
      await bench.control('GET', `/journal?since=${last}`),
      'entries',
    );
    expect(entries.map(({ effect, key, account }) => `${account} ${effect} ${key}`)).toEqual([
      '30001 unit.created 2001',
      '30001 group.created 2002',
    ]);
  });

  it('commits what a fault rule lets through, and loses only the answer', async () => {
    await bench.control('POST', '/faults', { match: 'POST /api/units', nth: 1, do: 'commit-then-drop' });
    await expect(bench.api('POST', '/units', { name: 'tapt', number: 3001 })).rejects.toThrow('fetch failed');
    expect((await bench.api('GET', '/units/3001')).body.unit).toMatchObject({ name: 'tapt' });
  });

  it('replaces a token: the new one works, the old one is dead', async () => {
    const { body } = await bench.control('POST', '/keys', {});
    const { body: replaced } = await bench.api('POST', '/tokens/replace-current', undefined, String(body.token));
    expect((await bench.api('GET', '/self', undefined, String(body.token))).status).toBe(401);
    expect((await bench.api('GET', '/self', undefined, String(replaced.token))).status).toBe(200);
  });

  it('keeps the accounts apart', async () => {
    const key = await bench.control('POST', '/keys', { company: 'SE' });
    const self = await send(`${bench.standIn.url}/api/self`, 'GET', undefined, { authorization: `Bearer ${under<string>(key, 'token')}` });
    expect(self.body.user_account).toMatchObject({ id: 30002, company_name: 'Norrsken Handel AB' });
  });
});
