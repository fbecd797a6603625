/** A booked Rackbeat invoice whose customer and product exist nowhere else yet, so that crossing it takes every kind of write. */
import { firm } from './firm.ts';
import type { House } from './house.ts';

export interface FreshInvoice {
  number: string;
  customer: string;
  item: string;
}

export interface FreshOptions {
  book?: boolean;
  email?: boolean;
  /** Without webhooks. */
  silent?: boolean;
  /** Other fields of the invoice, in Rackbeat's words. */
  invoice?: Record<string, unknown>;
}

let count = 0;

export async function freshInvoice(
  house: Pick<House, 'rackbeat'>,
  { book = true, email = true, silent = false, invoice = {} }: FreshOptions = {},
): Promise<FreshInvoice> {
  count += 1;
  const unique = `${process.pid}${count}`;
  const item = `F-${unique}`;
  const { number: customer } = await house.rackbeat.control<{ number: string }>('records', {
    kind: 'customers',
    silent: true,
    values: firm(`Firma ${unique}`, email ? undefined : null),
  });
  await house.rackbeat.control('records', {
    kind: 'products',
    number: item,
    silent: true,
    values: { number: item, name: `Vare ${unique}`, group: 1001, sales_price: 190, unit_id: 1001 },
  });
  const { numbers } = await house.rackbeat.control<{ numbers: string[] }>('invoices', {
    book,
    silent,
    invoice: {
      customer_id: Number(customer),
      lines: [{ item_id: item, quantity: 3, line_price: 190, discount_percentage: 5 }],
      ...invoice,
    },
  });
  return { number: numbers[0] ?? '', customer, item };
}
