/** Booked Rackbeat invoices whose customer and products exist nowhere else yet, so that crossing takes every kind of write. */
import type { House } from './house.ts';

export type Company = 'NO' | 'SE';

const PLACES = {
  NO: { address_zipcode: '0155', address_city: 'Oslo', address_country: 'Norge', currency: 'NOK' },
  SE: { address_zipcode: '11122', address_city: 'Stockholm', address_country: 'Sverige', currency: 'SEK' },
};

let count = 0;

export interface Booked {
  number: string;
  customer: string;
  item: string;
}

export async function bookInvoice({ rackbeat }: Pick<House, 'rackbeat'>, company: Company): Promise<Booked> {
  count += 1;
  const item = `K-${count}`;
  const { number: customer } = await rackbeat.control<{ number: string }>('records', {
    company,
    kind: 'customers',
    silent: true,
    values: {
      company_name: `Kunde ${count} AS`,
      customer_group_id: 1001,
      payment_terms_id: 1002,
      layout_id: 1,
      vat_zone: 'domestic',
      address_street: 'Storgata 1',
      contact_email: `post@kunde${count}.example`,
      contact_phone: '22 33 44 55',
      ...PLACES[company],
    },
  });
  await rackbeat.control('records', {
    company,
    kind: 'products',
    number: item,
    silent: true,
    values: { number: item, name: `Vare ${count}`, group: 1001, sales_price: 190, unit_id: 1001 },
  });
  const { numbers } = await rackbeat.control<{ numbers: string[] }>('invoices', {
    company,
    invoice: {
      customer_id: Number(customer),
      other_reference: `Best. ${count}`,
      lines: [
        { item_id: item, quantity: 3, line_price: 190, discount_percentage: 5 },
        { item_id: item, quantity: 0.25, line_price: 99.5, discount_percentage: 0 },
      ],
    },
  });
  return { number: numbers[0] ?? '', customer, item };
}
