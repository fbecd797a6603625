/**
 * Invoices by the dozen, as a busy shop would make them: an ordinary customer, a few ordinary lines, now and then a discount.
 * Seeded, so that the same call gives the same invoices. For load, and for tests that need many quickly.
 */
import { seededRandom } from '../kit/random.ts';
import type { Account } from './accounts.ts';
import { decimalsWritten } from './amounts.ts';
import { book } from './invoice-booking.ts';
import { createDraft } from './invoice-drafts.ts';
import type { Rackbeat } from './rackbeat.ts';
import type { CustomerRecord, InvoiceRecord, ItemRecord } from './records.ts';
import { isAnswer } from './writing.ts';

export interface Wish {
  count: number;
  /** Lines on each. */
  lines: number;
  book: boolean;
  seed: number;
  customer?: number;
  item?: string;
}

/** Customers and items without traps: domestic, in base currency, with an ordinary term; priced, not barred, not deleted. */
const isOrdinary = (customer: CustomerRecord, account: Account): boolean =>
  customer.deleted_at === null &&
  !customer.is_barred &&
  customer.vat_zone === 'domestic' &&
  customer.currency === account.currency &&
  customer.address_country === account.address.country &&
  customer.customer_group_id === 1001 &&
  customer.payment_terms_id <= 1003 &&
  (customer.company_vat ?? '') !== '' &&
  (customer.address_city ?? '') !== '';
const isPlain = (item: ItemRecord): boolean =>
  item.deleted_at === null &&
  !item.is_barred &&
  item.sales_price >= 1 &&
  (decimalsWritten(item.sales_price) ?? 9) <= 2 &&
  /^[A-Z]?\d+$/.test(item.number);

/** Makes them, and books them when wished; whoever called tells the webhooks. */
export function believableInvoices(rackbeat: Rackbeat, account: Account, wish: Wish): InvoiceRecord[] {
  const random = seededRandom(wish.seed);
  const one = <Kept>(list: Kept[]): Kept | undefined => list[Math.floor(random() * list.length)];
  const customers = [...account.customers.values()].filter((each) =>
    wish.customer === undefined ? isOrdinary(each, account) : each.number === wish.customer,
  );
  const items = [...account.items.values()].filter((each) => (wish.item === undefined ? isPlain(each) : each.number === wish.item));
  const made: InvoiceRecord[] = [];
  for (let i = 0; i < wish.count; i++) {
    const lines = Array.from({ length: wish.lines }, () => {
      const [item, quantity, chance] = [one(items), 1 + Math.floor(random() * 8), random()];
      return { item_id: item?.number, quantity, discount_percentage: chance < 0.15 ? 10 : 0 };
    });
    const draft = createDraft(rackbeat, account, { customer_id: one(customers)?.number, lines });
    // Nothing to choose from in an empty account: fewer than asked for, and the caller sees it.
    if (isAnswer(draft)) return made;
    if (wish.book) book(rackbeat, draft);
    made.push(draft);
  }
  return made;
}
