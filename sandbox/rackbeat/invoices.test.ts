import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, refusedFields, startBench, type Told, under } from './testing.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());
beforeEach(async () => {
  const switches = under<{ name: string; initial: unknown }[]>(await bench.control('GET', '/switches/descriptions'), 'switches');
  await bench.control('PUT', '/switches', {
    ...Object.fromEntries(switches.map(({ name, initial }) => [name, initial])),
    rateLimitPerMinute: null,
  });
});

interface Invoice {
  number: number;
  is_booked: boolean;
  booked_at: string | null;
  is_creditnote: boolean;
  credited_invoice_number?: number | null;
  invoice_date: string;
  due_date: string | null;
  total_subtotal: number;
  total_vat: number;
  total_total: number;
  updated_at: string;
  lines: {
    id: number;
    name: string;
    quantity: number;
    line_price: number;
    line_total: number;
    vat_percentage: number;
    discount_percentage: number;
    item: object | null;
  }[];
}
const invoice = (told: Told): Invoice => under<Invoice>(told, 'customer_invoice');
const draft = async (lines: object[], more: object = {}): Promise<Invoice> =>
  invoice(await bench.api('POST', '/customer-invoices/drafts', { customer_id: 1001, lines, ...more }));
const act = (number: number, verb: string): Promise<Told> => bench.api('POST', `/customer-invoices/${number}/${verb}`);
const get = async (number: number): Promise<Invoice> => invoice(await bench.api('GET', `/customer-invoices/${number}`));

describe('a customer invoice', () => {
  it('takes from item and customer what the body does not say, and has its number at once', async () => {
    const made = await draft([
      { item_id: '100', quantity: 2 },
      { item_id: '101', quantity: 1.5, discount_percentage: 10 },
    ]);
    expect(made).toMatchObject({ is_booked: false, booked_at: null, total_subtotal: 482.38, total_vat: 112.16, total_total: 594.54 });
    expect(made.lines[0]).toMatchObject({ name: 'Termokopp Fjell 0,4 l', line_price: 199, line_total: 398, vat_percentage: 25 });
    expect(made.lines[1]).toMatchObject({ line_total: 84.375, vat_percentage: 15 });
    expect(made.due_date).not.toBeNull();
    expect((await draft([])).number).toBe(made.number + 1);
  });

  it('charges no VAT outside the zone', async () => {
    const made = await draft([{ item_id: '100', quantity: 1 }], { customer_id: 1032 });
    expect(made).toMatchObject({ currency: 'EUR', total_vat: 0, vat_zone: 'abroad' });
    expect(made.lines[0]?.line_price).toBe(16.95);
  });

  it('needs a customer and an item on every line', async () => {
    const refused = await bench.api('POST', '/customer-invoices/drafts', { customer_id: 99, lines: [] });
    expect(refused.status).toBe(422);
    expect(refused.body).toEqual({ errors: { customer_id: ['The selected Customer is invalid.'] } });
    const lineless = await bench.api('POST', '/customer-invoices/drafts', {
      customer_id: 1001,
      lines: [{ item_id: '100' }, { name: 'text' }, { item_id: 'none' }],
    });
    expect(refusedFields(lineless)).toEqual(['lines.1.item_id', 'lines.2.item_id']);
  });

  it('can be changed and deleted while it is a draft, and not when it is booked', async () => {
    const { number, lines } = await draft([{ item_id: '100', quantity: 1 }]);
    const changed = await bench.api('PUT', `/customer-invoices/${number}`, { heading: 'Ny', lines: [{ id: lines[0]?.id, quantity: 3 }] });
    expect(invoice(changed)).toMatchObject({ heading: 'Ny', lines: [{ id: lines[0]?.id, quantity: 3, line_price: 199 }] });
    await act(number, 'book');
    expect((await bench.api('PUT', `/customer-invoices/${number}`, { heading: 'Senere' })).status).toBe(422);
    expect((await bench.api('DELETE', `/customer-invoices/${number}`)).status).toBe(422);
    expect((await act(number, 'book')).status).toBe(422);
    const other = await draft([{ item_id: '100', quantity: 1 }]);
    expect((await bench.api('DELETE', `/customer-invoices/${other.number}`)).status).toBe(200);
    expect((await bench.api('GET', `/customer-invoices/${other.number}`)).status).toBe(404);
  });

  it('keeps number and totals when it is booked, whatever happens to the product and the switches', async () => {
    const { number } = await draft([{ item_id: '103', quantity: 1 }]);
    const booked = invoice(await act(number, 'book'));
    expect(booked).toMatchObject({ number, is_booked: true, total_total: 1562.38 });
    expect(booked.booked_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/);
    await bench.api('PUT', '/products/103', { sales_price: 1 });
    await bench.control('PUT', '/switches', { vatRounding: 'per-line', grossTotal: 'rounded-alone' });
    expect(await get(number)).toMatchObject({ total_total: 1562.38 });
  });

  it('moves updated_at when it is booked, or not, by switch', async () => {
    const { number } = await draft([{ item_id: '100', quantity: 1 }]);
    bench.clock.advance(60_000);
    await bench.control('PUT', '/switches', { bookingTouchesUpdatedAt: 'no' });
    const before = await get(number);
    expect(invoice(await act(number, 'book')).updated_at).toBe(before.updated_at);
    await bench.control('PUT', '/switches', { bookingTouchesUpdatedAt: 'yes' });
    expect(invoice(await act(number, 'unbook')).updated_at).not.toBe(before.updated_at);
  });

  it('can be unbooked, changed and booked again under the same number', async () => {
    const { number, lines } = await draft([{ item_id: '100', quantity: 1 }]);
    await act(number, 'book');
    expect(invoice(await act(number, 'unbook'))).toMatchObject({ is_booked: false, booked_at: null });
    await bench.api('PUT', `/customer-invoices/${number}`, { lines: [{ id: lines[0]?.id, quantity: 2 }] });
    expect(invoice(await act(number, 'book'))).toMatchObject({ number, total_subtotal: 398 });
  });

  it('adds up a thousand lines', async () => {
    const { body } = await bench.api('GET', '/customer-invoices?order_by=number&limit=1000&fields=number,heading');
    const long = (body.customer_invoices as { number: number; heading: string }[]).find(({ heading }) => heading === 'Tusen linjer');
    expect((await get(long?.number ?? 0)).lines).toHaveLength(1_000);
  });

  it('keeps notes', async () => {
    const { number } = await draft([{ item_id: '100', quantity: 1 }]);
    const made = await bench.api('POST', `/customer-invoices/${number}/notes`, { note: 'eAccounting 501' });
    expect(made.status).toBe(201);
    expect(under(await bench.api('GET', `/customer-invoices/${number}/notes`), 'notes')).toMatchObject([{ note: 'eAccounting 501' }]);
    expect(under<{ effect: string }[]>(await bench.control('GET', '/journal'), 'entries').at(-1)).toMatchObject({
      effect: 'note.created',
      key: String(number),
    });
  });
});

describe('a credit note', () => {
  it('is a draft of its own with the opposite amounts and the number of what it credits', async () => {
    const { number } = await draft([
      { item_id: '100', quantity: 2, discount_percentage: 12.5 },
      { item_id: '141', quantity: 1 },
    ]);
    expect((await act(number, 'create-creditnote')).status).toBe(422);
    const booked = invoice(await act(number, 'book'));
    const credit = invoice(await act(number, 'create-creditnote'));
    expect(credit).toMatchObject({
      is_creditnote: true,
      is_booked: false,
      credited_invoice_number: number,
      total_total: -booked.total_total,
      total_vat: -booked.total_vat,
    });
    expect(credit.lines.map(({ quantity }) => quantity)).toEqual([-2, -1]);
    await bench.control('PUT', '/switches', { creditNoteSign: 'positive', creditNoteReference: 'absent' });
    const other = await get(credit.number);
    expect(other).toMatchObject({ total_total: booked.total_total, is_creditnote: true });
    expect(other.credited_invoice_number).toBeUndefined();
  });

  it('can be credited in part: the sign of a changed line is read as it is written', async () => {
    const { number } = await draft([{ item_id: '100', quantity: 5 }]);
    await act(number, 'book');
    const credit = invoice(await act(number, 'create-creditnote'));
    await bench.api('PUT', `/customer-invoices/${credit.number}`, { lines: [{ id: credit.lines[0]?.id, quantity: -2 }] });
    expect(await get(credit.number)).toMatchObject({ total_subtotal: -398, lines: [{ quantity: -2, line_total: -398 }] });
  });
});

describe('what is made by hand', () => {
  it('may have free text lines, and is booked by one call', async () => {
    const made = await bench.control('POST', '/invoices', {
      invoice: { customer_id: 1001, lines: [{ name: 'Avtalt gebyr', quantity: 1, line_price: 49 }] },
    });
    const [number] = under<string[]>(made, 'numbers');
    expect(await get(Number(number))).toMatchObject({ is_booked: true, total_total: 61.25, lines: [{ item: null, name: 'Avtalt gebyr' }] });
  });

  it('makes believable invoices by the dozen, the same for the same seed', async () => {
    const totals = async (seed: number): Promise<number[]> => {
      const numbers = under<string[]>(await bench.control('POST', '/invoices', { count: 12, lines: 3, seed }), 'numbers');
      const made = await Promise.all(numbers.map((number) => get(Number(number))));
      expect(made.every((each) => each.is_booked && each.lines.length === 3)).toBe(true);
      return made.map((each) => each.total_total);
    };
    expect(await totals(7)).toEqual(await totals(7));
    expect(await totals(7)).not.toEqual(await totals(8));
  });

  it('gives out a deleted number again, or not, by switch', async () => {
    const first = await draft([]);
    await bench.api('DELETE', `/customer-invoices/${first.number}`);
    const second = await draft([]);
    expect(second.number).toBe(first.number + 1);
    await bench.control('PUT', '/switches', { deletedDraftNumber: 'reused' });
    await bench.api('DELETE', `/customer-invoices/${second.number}`);
    expect((await draft([])).number).toBeLessThanOrEqual(second.number);
  });
});
