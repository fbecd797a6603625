/**
 * Drafts of customer invoices: made, changed, deleted. A booked invoice cannot be touched here.
 * A draft gets its number at once and keeps it for good.
 */
import type { Answer } from '../kit/answer.ts';
import { type Account, nextNumber } from './accounts.ts';
import { type FieldErrors, invalid, refusal } from './answers.ts';
import { asBody, changedFields, type FieldRules, readBody } from './field-rules.ts';
import { readLines } from './invoice-lines.ts';
import { dueDay } from './payment-terms.ts';
import { nowText, type Rackbeat } from './rackbeat.ts';
import type { CustomerRecord, InvoiceRecord, PostalAddress } from './records.ts';
import { deliveryAddress, mainAddress } from './wire-customers.ts';
import { turnsNegative } from './wire-invoices.ts';
import { dayIn } from './zone-times.ts';

const text = (max: number) => ({ kind: 'text', max }) as const;

const headerRules: FieldRules = {
  invoice_date: { kind: 'day' },
  due_date: { kind: 'day' },
  deliver_at: { kind: 'day' },
  currency: { kind: 'code-of', shelf: 'currencies' },
  currency_rate: { kind: 'amount', min: 0 },
  heading: text(255),
  note: text(800),
  other_reference: text(255),
  our_reference: text(255),
  your_reference: text(255),
  their_reference: text(255),
  employee_id: { kind: 'number-of', shelf: 'employees' },
  payment_terms_id: { kind: 'number-of', shelf: 'paymentTerms' },
  layout_id: { kind: 'number-of', shelf: 'layouts' },
  vat_zone: { kind: 'word', allowed: (word) => /^(?:domestic|eu|abroad|domestic_exempt|[A-Z]{2})$/.test(word) },
  general_discount: { kind: 'amount', min: 0, max: 100, empty: 0 },
};

const addressKeys = ['name', 'street', 'street2', 'city', 'zipcode', 'state', 'country', 'email', 'phone'] as const;

/** An address block with what the body says under `<prefix>_<key>` or in a block of that name. */
function readAddress(body: Record<string, unknown>, prefix: string, block: string, start: PostalAddress): PostalAddress {
  const given = asBody(body[block]);
  const address = { ...start };
  for (const key of addressKeys) {
    const value = body[`${prefix}_${key}`] ?? given[key];
    if (typeof value === 'string') address[key] = value;
  }
  return address;
}

/** What a new document takes over from its customer. */
function headerFor(rackbeat: Rackbeat, account: Account, customer: CustomerRecord): Omit<InvoiceRecord, 'number'> {
  const now = nowText(rackbeat);
  return {
    invoice_date: dayIn(now, account.zone),
    due_date: null,
    deliver_at: null,
    is_booked: false,
    booked_at: null,
    is_creditnote: false,
    credited_invoice_number: null,
    currency: customer.currency,
    currency_rate: account.currencies.get(customer.currency)?.rate ?? 1,
    customer_id: customer.number,
    order_id: null,
    address: mainAddress(customer),
    delivery_address: deliveryAddress(customer),
    heading: null,
    note: null,
    other_reference: null,
    our_reference: customer.our_reference,
    your_reference: null,
    their_reference: customer.their_reference,
    employee_id: customer.employee_id,
    payment_terms_id: customer.payment_terms_id,
    layout_id: customer.layout_id,
    vat_zone: customer.vat_zone,
    general_discount: 0,
    lines: [],
    notes: [],
    frozen: null,
    created_at: now,
    updated_at: now,
  };
}

function findCustomer(account: Account, wanted: unknown): CustomerRecord | null {
  const customer = account.customers.get(String(wanted));
  return customer === undefined || customer.deleted_at !== null ? null : customer;
}

/** The due day by the term, unless the body says one. */
function settleDueDate(account: Account, draft: InvoiceRecord, given: boolean): void {
  const term = account.paymentTerms.get(String(draft.payment_terms_id));
  if (!given && term !== undefined) draft.due_date = dueDay(term.kind, term.maturity_days, draft.invoice_date);
}

export interface DraftOptions {
  /** Lines without an item, as the pages can write them. */
  freeText?: boolean;
}

/** Makes a draft, or answers why not. */
export function createDraft(rackbeat: Rackbeat, account: Account, raw: unknown, options: DraftOptions = {}): InvoiceRecord | Answer {
  const switches = rackbeat.switches();
  const body = asBody(raw);
  const customer = findCustomer(account, body.customer_id);
  const { values, errors } = readBody(body, headerRules, account, 'create');
  if (customer === null) errors.customer_id = ['The selected Customer is invalid.'];
  if (!Array.isArray(body.lines)) errors.lines = ['The lines field is required.'];
  if (customer === null || !Array.isArray(body.lines) || Object.keys(errors).length > 0) return invalid(errors, switches);

  const header = headerFor(rackbeat, account, customer);
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  if (typeof given.currency === 'string' && given.currency_rate === undefined)
    given.currency_rate = account.currencies.get(given.currency)?.rate ?? 1;
  const draft: InvoiceRecord = { ...header, ...given, number: 0 };
  const context = {
    customer,
    vat_zone: draft.vat_zone,
    currency_rate: draft.currency_rate,
    negative: false,
    freeText: options.freeText ?? false,
    before: [],
  };
  const lines = readLines(account, body.lines, context);
  if (Object.keys(lines.errors).length > 0) return invalid(lines.errors, switches);
  draft.lines = lines.lines;
  draft.address = readAddress(body, 'address', 'billing_address', draft.address);
  draft.delivery_address = readAddress(body, 'delivery_address', 'delivery_address', draft.delivery_address);
  settleDueDate(account, draft, typeof given.due_date === 'string');
  draft.number = nextNumber(account, 'invoices');
  account.invoices.set(String(draft.number), draft);
  rackbeat.changed();
  return draft;
}

/** Changes a draft, or answers why not. */
export function updateDraft(
  rackbeat: Rackbeat,
  account: Account,
  draft: InvoiceRecord,
  raw: unknown,
  options: DraftOptions = {},
): { changed: string[] } | Answer {
  const switches = rackbeat.switches();
  if (draft.is_booked) return refusal('The customer invoice is booked and can not be changed.', switches);
  const body = asBody(raw);
  const customer = findCustomer(account, body.customer_id ?? draft.customer_id);
  const { values, errors } = readBody(body, headerRules, account, 'update');
  if (customer === null) errors.customer_id = ['The selected Customer is invalid.'];
  if (customer === null || Object.keys(errors).length > 0) return invalid(errors, switches);

  const context = {
    customer,
    vat_zone: typeof values.vat_zone === 'string' ? values.vat_zone : draft.vat_zone,
    currency_rate: draft.currency_rate,
    negative: turnsNegative(draft, switches),
    freeText: options.freeText ?? false,
    before: draft.lines,
  };
  const lines: { lines: InvoiceRecord['lines']; errors: FieldErrors } | null = Array.isArray(body.lines)
    ? readLines(account, body.lines, context)
    : null;
  if (lines !== null && Object.keys(lines.errors).length > 0) return invalid(lines.errors, switches);

  // These four are never empty on a document; an empty value leaves what is there.
  for (const name of ['invoice_date', 'currency', 'currency_rate', 'payment_terms_id', 'vat_zone'])
    if (values[name] === null) delete values[name];
  const changed = [...changedFields(draft, values), ...(lines === null ? [] : ['lines'])];
  Object.assign(draft, values, { customer_id: customer.number, updated_at: nowText(rackbeat) });
  if (lines !== null) draft.lines = lines.lines;
  draft.address = readAddress(body, 'address', 'billing_address', draft.address);
  draft.delivery_address = readAddress(body, 'delivery_address', 'delivery_address', draft.delivery_address);
  const datesMove = values.invoice_date !== undefined || values.payment_terms_id !== undefined;
  if (datesMove) settleDueDate(account, draft, typeof values.due_date === 'string');
  rackbeat.changed();
  return { changed };
}

/** Deletes a draft, or answers why not. */
export function deleteDraft(rackbeat: Rackbeat, account: Account, draft: InvoiceRecord): Answer | null {
  const switches = rackbeat.switches();
  if (draft.is_booked) return refusal('The customer invoice is booked and can not be deleted.', switches);
  account.invoices.delete(String(draft.number));
  if (switches.deletedDraftNumber === 'reused' && account.series.invoices === draft.number) {
    account.series.invoices = Math.max(1000, ...[...account.invoices.values()].map((invoice) => invoice.number));
  }
  rackbeat.changed();
  return null;
}
