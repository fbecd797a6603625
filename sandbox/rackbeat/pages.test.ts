import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, type Receiver, startBench, startReceiver, under } from './testing.ts';

let bench: Bench;
let receiver: Receiver;
beforeAll(async () => {
  bench = await startBench();
  receiver = await startReceiver();
  for (const event of ['product.created', 'product.updated', 'customer.created', 'customer_invoice.booked', 'customer_invoice.unbooked']) {
    await bench.api('POST', '/webhooks', { event, url: receiver.url });
  }
});
afterAll(async () => {
  await bench.stop();
  await receiver.stop();
});

const get = (path: string): Promise<Response> => fetch(`${bench.standIn.url}${path}`);
/** Sends a form and follows it to the page that comes after. */
const submit = async (path: string, fields: Record<string, string> = {}): Promise<{ status: number; url: string; text: string }> => {
  const answered = await fetch(`${bench.standIn.url}${path}`, { method: 'POST', body: new URLSearchParams(fields) });
  return { status: answered.status, url: answered.url, text: await answered.text() };
};
const product = {
  type: 'product',
  number: 'SIDE-1',
  name: 'Fra siden',
  sales_price: '12.5',
  group_id: '1001',
  unit_id: '1001',
  is_barred: '0',
};

describe('the pages for people', () => {
  it('are all there, say that they are a sandbox, and label every field', async () => {
    const paths = [
      '',
      '/products',
      '/products/new',
      '/products/new?type=lot',
      '/products/edit?number=SETT-HELG',
      '/customers',
      '/customers/new',
      '/customers/edit?number=1007',
      '/invoices',
      '/invoices/new',
      '/settings',
      '/apps',
      '/api-keys',
      '/webhooks',
    ];
    for (const path of ['/', ...['30001', '30002'].flatMap((account) => paths.map((each) => `/accounts/${account}${each}`))]) {
      const answered = await get(path);
      const text = await answered.text();
      expect(`${path} ${answered.status}`).toBe(`${path} 200`);
      expect(text).toContain('<strong>Sandbox</strong>');
      expect(text).toMatch(/<h1>[^<]+<\/h1>/);
      for (const [, id] of text.matchAll(/<(?:input|select|textarea) id="([^"]+)"/g)) expect(text).toContain(`for="${id}"`);
    }
    expect((await get('/accounts/4711/products')).status).toBe(404);
  });

  it('make and change a product by the rules of the API, with webhooks and without a line in the journal', async () => {
    const saved = await submit('/accounts/30001/products/save', product);
    expect(saved.text).toContain('SIDE-1 is saved.');
    await submit('/accounts/30001/products/save', { ...product, was: 'SIDE-1', name: 'Nytt navn' });
    await receiver.until(2);
    expect(receiver.delivered.map(({ event, key }) => `${event} ${key}`)).toEqual(['product.created SIDE-1', 'product.updated SIDE-1']);
    expect((await bench.api('GET', '/products/SIDE-1')).body.product).toMatchObject({
      name: 'Nytt navn',
      sales_price: 12.5,
      is_barred: false,
    });
    expect(
      under<{ effect: string }[]>(await bench.control('GET', '/journal'), 'entries').filter(({ effect }) => effect.startsWith('product')),
    ).toEqual([]);
    const refused = await submit('/accounts/30001/products/save', { ...product, name: '' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('The name field is required.');
    expect(refused.text).toContain('The number has already been taken.');
  });

  it('make a bill of materials from its parts', async () => {
    await submit('/accounts/30001/products/save', { ...product, type: 'lot', number: 'SIDE-SETT', parts: '2 100\n1 A/1\nnonsense' });
    expect((await bench.api('GET', '/lots/SIDE-SETT')).body.lot).toMatchObject({
      type: 'lot',
      lines: [
        { child_id: '100', quantity: 2 },
        { child_id: 'A/1', quantity: 1 },
      ],
    });
  });

  it('make a customer, an invoice with a free text line, and book, credit and unbook it', async () => {
    const before = receiver.delivered.length;
    await submit('/accounts/30001/customers/save', {
      company_name: 'Ny på siden AS',
      customer_group_id: '1001',
      payment_terms_id: '1002',
      vat_zone: 'domestic',
      currency: 'NOK',
      layout_id: '1',
      general_discount_percentage: '',
    });
    await receiver.until(before + 1);
    const number = receiver.delivered.at(-1)?.key ?? '';
    const made = await submit('/accounts/30001/invoices/new', {
      customer_id: number,
      invoice_date: '2026-11-20',
      item_0: '100',
      quantity_0: '2',
      text_1: 'Gebyr',
      quantity_1: '1',
      price_1: '10',
    });
    const invoice = /invoices\/(\d+)\?said/.exec(made.url)?.[1] ?? '';
    expect((await submit(`/accounts/30001/invoices/${invoice}/book`)).text).toContain(`${invoice} is booked.`);
    expect((await bench.api('GET', `/customer-invoices/${invoice}`)).body.customer_invoice).toMatchObject({
      is_booked: true,
      total_subtotal: 408,
      invoice_date: '2026-11-20',
    });
    expect((await submit(`/accounts/30001/invoices/${invoice}/book`)).text).toContain('already booked');
    expect((await submit(`/accounts/30001/invoices/${invoice}/credit`)).text).toContain(`is credited: draft ${Number(invoice) + 1}.`);
    await submit(`/accounts/30001/invoices/${invoice}/unbook`, { back: 'https://elsewhere.example' });
    await receiver.until(before + 3);
    expect(
      receiver.delivered
        .slice(before + 1)
        .map(({ event, key }) => `${event} ${key}`)
        .sort(),
    ).toEqual([`customer_invoice.booked ${invoice}`, `customer_invoice.unbooked ${invoice}`]);
  });

  it('show a hostile name as text', async () => {
    await submit('/accounts/30001/products/save', { ...product, number: '<b>', name: '<script>alert(1)</script>' });
    const text = await (await get('/accounts/30001/products?search=script')).text();
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toContain('<script>');
  });
});
