/**
 * A record gets another number: everything that points at it follows, as foreign keys do at Rackbeat.
 * The number is the identity outside, so a caller who kept the old one finds nothing any more.
 */
import type { Account, ShelfName } from './accounts.ts';
import type { InvoiceLineRecord } from './records.ts';

function everyLine(account: Account): InvoiceLineRecord[] {
  return [...account.invoices.values(), ...account.orders.values()].flatMap((document) => document.lines);
}

function followItem(account: Account, old: string, number: string): void {
  for (const line of everyLine(account)) if (line.child_id === old) line.child_id = number;
  for (const item of account.items.values()) for (const line of item.lines) if (line.child_id === old) line.child_id = number;
}

function followUnit(account: Account, old: number, number: number): void {
  for (const line of everyLine(account)) if (line.unit_id === old) line.unit_id = number;
  for (const item of account.items.values()) if (item.unit_id === old) item.unit_id = number;
}

function followTerm(account: Account, old: number, number: number): void {
  const holders = [...account.customers.values(), ...account.suppliers.values(), ...account.invoices.values()];
  for (const holder of holders) if (holder.payment_terms_id === old) holder.payment_terms_id = number;
}

/** Moves everything from the old number to the new one. */
export function follow(account: Account, shelf: ShelfName, old: string, number: string): void {
  if (shelf === 'items') return followItem(account, old, number);
  const [before, after] = [Number(old), Number(number)];
  if (shelf === 'units') followUnit(account, before, after);
  if (shelf === 'paymentTerms') followTerm(account, before, after);
  if (shelf === 'productGroups') for (const item of account.items.values()) if (item.group_id === before) item.group_id = after;
  if (shelf === 'customerGroups')
    for (const customer of account.customers.values()) if (customer.customer_group_id === before) customer.customer_group_id = after;
  if (shelf === 'customers') {
    for (const document of [...account.invoices.values(), ...account.orders.values()])
      if (document.customer_id === before) document.customer_id = after;
  }
}
