/**
 * Large plain seeds: so many products, customers and booked invoices in the Norwegian account, the same records as on the
 * accounting side. No traps; for load and paging.
 */
import { scaleCustomer, scaleProduct } from '../../kit/scale.ts';
import type { Account } from '../accounts.ts';
import { believableInvoices } from '../believable-invoices.ts';
import type { Rackbeat } from '../rackbeat.ts';
import { seedingRackbeat } from './shop-invoices.ts';
import { addCustomer, addItem } from './shop-records.ts';

export interface Scale {
  products: number;
  customers: number;
  invoices: number;
}

export function addScaled(rackbeat: Rackbeat, account: Account, scale: Scale, now: string): void {
  for (let i = 0; i < scale.products; i++) {
    const product = scaleProduct(i);
    addItem(
      account,
      {
        number: product.number,
        name: product.name,
        sales_price: product.price,
        barcode: product.barcode,
        group_id: 1001,
        unit_id: 1001,
        stock_quantity: 10,
      },
      now,
    );
  }
  for (let i = 0; i < scale.customers; i++) {
    const customer = scaleCustomer(i);
    const { address, postalCode, city } = customer;
    addCustomer(
      account,
      {
        number: Number(customer.number),
        company_name: customer.name,
        company_vat: customer.organisationNumber,
        contact_email: customer.email,
        address_street: address,
        address_zipcode: postalCode,
        address_city: city,
        address_country: 'Norge',
      },
      now,
    );
  }
  if (scale.invoices > 0)
    believableInvoices(seedingRackbeat(rackbeat).rackbeat, account, { count: scale.invoices, lines: 3, book: true, seed: 1 });
}
