/** What the initial sync is measured against: the same bodies sent in plain loops that keep no books, to the other account. */
import { askJson } from '../../test/support/asking.ts';
import type { StandInControl } from '../../test/support/stand-in-control.ts';

export interface PlainCreations {
  /** Creates so many in so many loops side by side. Milliseconds. */
  run(count: { products: number; customers: number }, side: number): Promise<number>;
}

/** The Swedish account, so that nothing of the measured one changes. */
const ACCOUNT = '30002';
let made = 0;

export async function plainCreations(rackbeat: StandInControl): Promise<PlainCreations> {
  const { token } = await rackbeat.control<{ token: string }>('keys', { account: ACCOUNT, name: 'plain loops' });
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const create = (path: string, body: Record<string, unknown>): Promise<unknown> =>
    askJson(`${rackbeat.url}/api/${path}`, { headers, body: { ...body, suppress_webhooks: true } });
  const product = (number: number) => ({
    number: `L${number}`,
    name: `Vare ${number}`,
    group: 1001,
    unit_id: 1001,
    sales_price: 199.9,
    recommended_cost_price: 109.95,
    is_barred: false,
    barcode: '7090000000017',
  });
  const customer = (number: number) => ({
    number,
    name: `Kunde ${number} AS`,
    company_name: `Kunde ${number} AS`,
    company_vat: '5599990115',
    address_street: 'Storgata 1',
    address_zipcode: '0155',
    address_city: 'Oslo',
    address_country: 'Norge',
    contact_email: `post@kunde${number}.example`,
    currency: 'SEK',
    vat_zone: 'domestic',
    payment_terms_id: 1002,
    customer_group_id: 1001,
    layout_id: 1,
    is_barred: false,
  });
  return {
    run: async ({ products, customers }, side) => {
      const left = [
        ...Array.from({ length: customers }, () => (): Promise<unknown> => create('customers', customer(100_000 + ++made))),
        ...Array.from({ length: products }, () => (): Promise<unknown> => create('products', product(++made))),
      ];
      const started = performance.now();
      await Promise.all(
        Array.from({ length: side }, async () => {
          for (let one = left.pop(); one !== undefined; one = left.pop()) await one();
        }),
      );
      return performance.now() - started;
    },
  };
}
