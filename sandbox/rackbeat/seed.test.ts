import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, startBench, under } from './testing.ts';

let bench: Bench;
afterEach(() => bench.stop());

describe('the shop', () => {
  it('has about sixty products, eight bills of materials and forty customers in each account, and every kind of invoice', async () => {
    bench = await startBench();
    for (const account of bench.standIn.rackbeat.state.accounts) {
      const all = [...account.items.values()].filter((item) => item.deleted_at === null);
      expect(all.filter(({ type }) => type === 'lot')).toHaveLength(8);
      expect(all.length).toBeGreaterThanOrEqual(60);
      expect(account.customers.size).toBeGreaterThanOrEqual(36);
      const invoices = [...account.invoices.values()];
      const today = bench.clock.now().toISOString().slice(0, 10);
      expect(invoices.some((each) => each.lines.length === 1_000)).toBe(true);
      expect(invoices.some((each) => each.invoice_date > today)).toBe(true);
      expect(invoices.some((each) => each.is_creditnote && each.is_booked)).toBe(true);
      expect(invoices.some((each) => each.due_date === null)).toBe(true);
      expect(invoices.some((each) => each.general_discount > 0)).toBe(true);
      expect(invoices.some((each) => each.lines.some((line) => line.child_id === null))).toBe(true);
      expect(invoices.some((each) => each.lines.some((line) => line.quantity < 0))).toBe(true);
      const credited = invoices.find(
        (each) => each.is_creditnote && account.invoices.get(String(each.credited_invoice_number))?.is_booked === false,
      );
      expect(credited).toBeDefined();
      for (const each of invoices) expect(each.created_at <= bench.clock.now().toISOString()).toBe(true);
      for (const customer of account.customers.values()) {
        expect(account.paymentTerms.has(String(customer.payment_terms_id))).toBe(true);
        expect(account.currencies.has(customer.currency)).toBe(true);
      }
      for (const item of all) for (const part of item.lines) expect(account.items.has(part.child_id)).toBe(true);
    }
  });

  it('is the same after every reset', async () => {
    bench = await startBench();
    bench.clock.freeze(true);
    await bench.control('POST', '/reset', {});
    const first = JSON.stringify((await bench.control('GET', '/state')).body.accounts);
    await bench.control('POST', '/records', { kind: 'products', number: '100', values: { name: 'Changed' } });
    await bench.control('POST', '/reset', {});
    expect(JSON.stringify((await bench.control('GET', '/state')).body.accounts)).toBe(first);
  });
});

describe('other seeds', () => {
  it('gives so many plain records, or none', async () => {
    bench = await startBench({ products: 300, customers: 200, invoices: 150 });
    expect((await bench.api('GET', '/products')).body.total).toBe(300);
    expect((await bench.api('GET', '/customers')).body.total).toBe(200);
    expect((await bench.api('GET', '/customer-invoices?is_booked=true')).body.total).toBe(150);
    await bench.control('POST', '/reset', { seed: 'empty' });
    const { body } = await bench.control('POST', '/keys', {});
    expect((await bench.api('GET', '/customers', undefined, String(body.token))).body).toMatchObject({ total: 0, customers: [] });
    expect((await bench.api('GET', '/payment-terms', undefined, String(body.token))).body.total).toBe(10);
  });

  it('finds everything again after a restart', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'rackbeat-'));
    bench = await startBench('shop', { dataDir });
    await bench.api('POST', '/products', { number: 'VARIG', group: 1001, name: 'Varig', sales_price: 1 });
    const { body } = await bench.control('POST', '/keys', {});
    await bench.stop();
    bench = await startBench('shop', { dataDir });
    expect((await bench.api('GET', '/products/VARIG', undefined, String(body.token))).body.product).toMatchObject({ name: 'Varig' });
    expect(under<{ key: string }[]>(await bench.control('GET', '/journal'), 'entries').map(({ key }) => key)).toContain('VARIG');
  });
});
