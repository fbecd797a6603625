/**
 * Every code that mapping can emit, with the parameters it carries and who can mend it.
 * The message catalogue is checked against this list; a code that is not here cannot be emitted.
 */

export type Who = 'rackbeat-user' | 'accountant' | 'operator';

interface RefusalEntry {
  who: Who;
  params: readonly string[];
}

/** `line` counts from 1, as a person counts. Amounts are plain numerals in invoice currency, percents plain numerals. */
export const refusals = {
  // Totals (accounting-rules §1)
  'refusal.mismatch-line': { who: 'rackbeat-user', params: ['line', 'name', 'quantity', 'price', 'discount', 'computed', 'rackbeat'] },
  'refusal.mismatch-net': { who: 'rackbeat-user', params: ['lines', 'rackbeat', 'difference'] },
  'refusal.mismatch-vat': { who: 'rackbeat-user', params: ['computed', 'rackbeat', 'difference'] },
  'refusal.mismatch-gross': { who: 'rackbeat-user', params: ['computed', 'rackbeat', 'difference'] },
  'refusal.absurd-amount': { who: 'rackbeat-user', params: ['line', 'value'] },
  'refusal.absurd-vat-percent': { who: 'rackbeat-user', params: ['line', 'percent'] },
  // Rows (§2)
  'refusal.fold-on-stock-article': { who: 'accountant', params: ['line', 'article', 'name'] },
  'refusal.too-many-rows': { who: 'rackbeat-user', params: ['rows', 'most'] },
  'refusal.article-unknown': { who: 'operator', params: ['line', 'item', 'name'] },
  'refusal.substitute-missing': { who: 'accountant', params: ['line', 'name', 'percent', 'kind', 'area', 'eaccounting'] },
  'refusal.substitute-wrong-percent': { who: 'accountant', params: ['line', 'article', 'expected', 'found'] },
  'refusal.rounding-article-missing': { who: 'accountant', params: ['difference'] },
  'refusal.rounding-article-not-zero': { who: 'accountant', params: ['article', 'percent'] },
  // VAT area (§3)
  'refusal.vat-percent-differs': { who: 'accountant', params: ['line', 'name', 'area', 'rackbeat', 'eaccounting'] },
  'refusal.account-missing': { who: 'accountant', params: ['line', 'article', 'coding', 'area'] },
  'refusal.vat-number-not-confirmed': { who: 'rackbeat-user', params: ['customer'] },
  'refusal.reverse-charge-company': { who: 'accountant', params: ['line', 'name'] },
  'refusal.reverse-charge-account': { who: 'accountant', params: ['line', 'article', 'coding'] },
  // Credit notes (§4)
  'refusal.credit-original-unknown': { who: 'rackbeat-user', params: ['number'] },
  'refusal.credit-original-not-transferred': { who: 'rackbeat-user', params: ['number', 'original'] },
  // Header (§5)
  'refusal.invoice-date-missing': { who: 'rackbeat-user', params: ['number'] },
  'refusal.period-locked': { who: 'accountant', params: ['date', 'lockedTo', 'firstOpenDay'] },
  'refusal.fiscal-year-missing': { who: 'accountant', params: ['date', 'firstOpenDay'] },
  'refusal.fiscal-year-locked': { who: 'accountant', params: ['date', 'start', 'end', 'firstOpenDay'] },
  'refusal.term-not-mapped': { who: 'rackbeat-user', params: ['term', 'name'] },
  'refusal.term-missing': { who: 'rackbeat-user', params: [] },
  'refusal.term-gone': { who: 'rackbeat-user', params: ['term', 'name'] },
  'refusal.term-not-for-sales': { who: 'accountant', params: ['term', 'name'] },
  'refusal.currency-differs': { who: 'rackbeat-user', params: ['customer', 'invoice', 'card', 'newNumber'] },
  // Articles (§7)
  'refusal.coding-not-mapped': { who: 'accountant', params: ['item', 'group', 'name'] },
  'refusal.coding-gone': { who: 'accountant', params: ['item', 'coding'] },
  'refusal.coding-inactive': { who: 'accountant', params: ['item', 'coding'] },
  'refusal.unit-not-mapped': { who: 'rackbeat-user', params: ['item', 'unit', 'name'] },
  'refusal.unit-missing': { who: 'rackbeat-user', params: ['item'] },
  'refusal.unit-gone': { who: 'rackbeat-user', params: ['item', 'unit'] },
  'refusal.number-too-long': { who: 'rackbeat-user', params: ['number', 'most'] },
  'refusal.price-too-high': { who: 'rackbeat-user', params: ['item', 'price', 'most'] },
  'refusal.name-missing': { who: 'rackbeat-user', params: ['number'] },
} as const satisfies Record<string, RefusalEntry>;

export const notes = {
  'note.price-rounded': ['line', 'from', 'to'],
  'note.discount-rounded': ['line', 'from', 'to'],
  'note.row-net-price': ['line', 'name'],
  'note.row-split': ['line', 'name'],
  'note.row-folded': ['line', 'name'],
  'note.unit-differs': ['line', 'rackbeat', 'eaccounting'],
  'note.substitute-used': ['line', 'name', 'article', 'percent'],
  'note.blank-line-left-out': ['line'],
  'note.rounding-row': ['difference'],
  'note.area-differs': ['zone', 'area'],
  'note.negative-invoice': ['total'],
  'note.zero-total': [],
  'note.currency-without-decimals': ['currency', 'total'],
  'note.due-date-from-term': ['date'],
  'note.due-date-moved': ['from', 'to'],
  'note.delivery-date-is-invoice-date': ['date'],
  'note.date-moved': ['from', 'to'],
  'note.term-default': ['term', 'name', 'used'],
  'note.term-mapped-by-name': ['term', 'name'],
  'note.term-paid-at-once': ['name'],
  'note.reference-as-text': ['reference'],
  'note.name-as-text': ['name'],
  'note.address-as-text': [],
  'note.delivery-address-cut': [],
  'note.customer-will-be-reactivated': ['customer'],
  'note.second-document': ['generation'],
  'note.credit-without-original': [],
  'note.texts-combined': ['rows'],
  // Articles
  'note.name-cut': ['from', 'to'],
  'note.price-to-two-decimals': ['from', 'to'],
  'note.price-below-zero': ['from'],
  'note.unit-mapped-by-name': ['unit', 'name'],
  'note.unit-default': ['unit'],
  'note.coding-default': ['group'],
  'note.barcode-left-out': ['barcode'],
  // Customers
  'note.number-chosen': ['from', 'to'],
  'note.country-unknown': ['text', 'used'],
  'note.city-missing': [],
  'note.postcode-missing': [],
  'note.field-cut': ['field', 'from', 'to'],
  'note.emails-left-out': ['addresses'],
  'note.organisation-number-invalid': ['number'],
  'note.vat-number-invalid': ['number'],
  'note.vat-number-not-confirmed': ['number'],
  'note.personal-number-not-copied': [],
  'note.gln-invalid': ['ean'],
  // Initial sync, eAccounting → Rackbeat
  'note.initial-number-not-kept': ['number', 'why'],
  'note.initial-term-chosen': ['name', 'count'],
  'note.initial-term-suggested': ['name'],
  'note.initial-term-default': ['name', 'from'],
  'note.initial-linked-by-percent': ['name'],
  'note.initial-group-chosen': ['name', 'count'],
  'note.initial-group-default': ['name'],
  'note.initial-unit-chosen': ['name', 'count'],
  'note.initial-unit-default': ['name'],
  'note.initial-first-barcode': ['barcode', 'count'],
  'note.initial-emails-left-out': ['addresses'],
  'note.initial-vat-forced': [],
} as const satisfies Record<string, readonly string[]>;

export const skips = {
  'skip.not-booked': ['number'],
  'skip.no-article-rows': ['number'],
} as const satisfies Record<string, readonly string[]>;

export const waits = {
  'wait.future-date': ['date'],
} as const satisfies Record<string, readonly string[]>;

export type RefusalCode = keyof typeof refusals;
export type NoteCode = keyof typeof notes;
export type SkipCode = keyof typeof skips;
export type WaitCode = keyof typeof waits;

export type ParamsOf<Names extends readonly string[]> = Readonly<Record<Names[number], string | number>>;
