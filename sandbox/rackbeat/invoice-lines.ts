/**
 * Lines of a draft from what a body says: what is left out comes from the item, the customer and the VAT zone.
 * Over the API every line needs an item; only the pages can write free text.
 */
import { type Account, nextId } from './accounts.ts';
import { divideHalfAway, millionths, negated, wireNumber } from './amounts.ts';
import type { FieldErrors } from './answers.ts';
import { asBody, type FieldRules, readBody, textOf } from './field-rules.ts';
import type { CustomerRecord, InvoiceLineRecord } from './records.ts';
import { vatPercent } from './vat-zones.ts';

const lineRules: FieldRules = {
  name: { kind: 'text', max: 255 },
  quantity: { kind: 'amount' },
  line_price: { kind: 'amount' },
  discount_percentage: { kind: 'amount', min: 0, max: 100, empty: 0 },
  vat_percentage: { kind: 'amount', min: 0, max: 100 },
  unit_id: { kind: 'number-of', shelf: 'units' },
};

export interface LineContext {
  customer: CustomerRecord;
  vat_zone: string;
  currency_rate: number;
  /** Whether quantities arrive with the sign of a credit note, which is not kept. */
  negative: boolean;
  freeText: boolean;
  /** The lines before, so that a line with an id keeps what the body does not say. */
  before: InvoiceLineRecord[];
}

/** A price in base currency as a price in the document's. */
const inCurrency = (price: number, rate: number): number =>
  rate === 1 ? price : wireNumber(divideHalfAway(millionths(price) * 100n, millionths(rate)) * 10_000n);

function readLine(account: Account, raw: unknown, context: LineContext): { line: InvoiceLineRecord } | { errors: FieldErrors } {
  const body = asBody(raw);
  const before = context.before.find((line) => line.id === body.id) ?? null;
  const given = body.item_id ?? body.child_id;
  const itemNumber = given === undefined || given === null || given === '' ? (before?.child_id ?? null) : textOf(given);
  const { values, errors } = readBody(body, lineRules, account, 'create');
  const item = itemNumber === null ? undefined : account.items.get(itemNumber);
  if (itemNumber === null && !context.freeText) errors.item_id = ['Product needed'];
  else if (itemNumber !== null && (item === undefined || item.deleted_at !== null)) errors.item_id = ['The selected item is invalid.'];
  if (Object.keys(errors).length > 0) return { errors };
  const quantity = typeof values.quantity === 'number' ? (context.negative ? negated(values.quantity) : values.quantity) : null;
  const text = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null);
  const figure = (name: string): number | null => (typeof values[name] === 'number' ? values[name] : null);
  return {
    line: {
      id: before?.id ?? nextId(account, 'line'),
      child_id: itemNumber,
      name: text('name') ?? before?.name ?? item?.name ?? '',
      quantity: quantity ?? before?.quantity ?? 1,
      line_price: figure('line_price') ?? before?.line_price ?? inCurrency(item?.sales_price ?? 0, context.currency_rate),
      discount_percentage: figure('discount_percentage') ?? before?.discount_percentage ?? context.customer.general_discount_percentage,
      vat_percentage: figure('vat_percentage') ?? before?.vat_percentage ?? vatPercent(account, itemNumber, context.vat_zone),
      unit_id: figure('unit_id') ?? before?.unit_id ?? item?.unit_id ?? null,
      item_cost_price: item?.cost_price ?? null,
    },
  };
}

/** All lines of a body, or the errors of every one of them under `lines.<index>.<field>`. */
export function readLines(account: Account, raw: unknown[], context: LineContext): { lines: InvoiceLineRecord[]; errors: FieldErrors } {
  const lines: InvoiceLineRecord[] = [];
  const errors: FieldErrors = {};
  for (const [index, each] of raw.entries()) {
    const read = readLine(account, each, context);
    if ('line' in read) lines.push(read.line);
    else for (const [name, sentences] of Object.entries(read.errors)) errors[`lines.${index}.${name}`] = sentences;
  }
  return { lines, errors };
}
