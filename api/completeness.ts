/** The monthly proof: what is booked in Rackbeat against what stands in eAccounting, to the öre. */
import { z } from 'zod';
import { message, statedAct, totals } from './envelopes.ts';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'completeness.invalid-month');
export const monthBasis = z.enum(['invoice-date', 'delivery-date']);

/** Documents and their amounts; what the company rounds to whole kroner is left out, because it is never a difference. */
export const sideTotals = totals.extend({ count: z.number().int() });
const bothSides = { rackbeat: sideTotals, eaccounting: sideTotals };

export const monthSums = z.object({
  currency: z.string(),
  invoices: z.object(bothSides),
  credits: z.object(bothSides),
  /** The gross of both in the company's own currency; null for that currency itself. Each system converts at its own rate. */
  base: z.object({ currency: z.string(), rackbeat: z.string().nullable(), eaccounting: z.string().nullable() }).nullable(),
  /** Invoices and credits together, per VAT area and percent. */
  vat: z.array(
    z.object({
      area: z.string(),
      percent: z.string(),
      /** The usual box or code of the country's VAT return, as a label. */
      box: z.string().nullable(),
      rackbeat: z.object({ net: z.string(), vat: z.string() }),
      eaccounting: z.object({ net: z.string(), vat: z.string() }),
    }),
  ),
});

export const monthDay = z.object({ day: z.iso.date(), currency: z.string(), ...bothSides });

/** `open` findings must be mended, `explained` ones are differences with a known reason, `told` ones are for reading. */
export const findingWeight = z.enum(['open', 'explained', 'told']);
export const findingKind = z.enum([
  'missing',
  'extra',
  'different',
  'doubled',
  'still-draft',
  'late-arrival',
  'voided',
  'date-differs',
  'area-differs',
  'vat-rounding',
  'total-rounding',
  'exchange-rate',
  'credit-to-match',
  'not-delivered',
  'other-origin',
  'number-gap',
  'after-closing',
]);
export const monthFinding = z.object({
  kind: findingKind,
  weight: findingWeight,
  message,
  rackbeatNumber: z.string().nullable(),
  eaccountingNumber: z.string().nullable(),
  customer: z.string().nullable(),
  /** The day in Rackbeat, else the one in eAccounting. */
  day: z.iso.date().nullable(),
  currency: z.string().nullable(),
  rackbeat: totals.nullable(),
  eaccounting: totals.nullable(),
  transferId: z.string().nullable(),
  /** Where the documents are looked at; null where that is not known. */
  pages: z.object({ rackbeat: z.string().nullable(), eaccounting: z.string().nullable() }),
});

export const monthReport = z.object({
  month,
  basis: monthBasis,
  /** Both systems were read then. */
  comparedAt: z.iso.datetime(),
  /** `equal`: to the öre; `explained`: every difference has its reason; `open`: something is to be mended. */
  verdict: z.enum(['equal', 'explained', 'open']),
  /** The last day that is locked for bookkeeping in eAccounting. */
  lockedTo: z.iso.date().nullable(),
  sums: z.array(monthSums),
  days: z.array(monthDay),
  findings: z.array(monthFinding),
  /** First and last eAccounting invoice number of ours. */
  numbers: z.object({ first: z.string(), last: z.string() }).nullable(),
  /** Movement on the VAT accounts against the VAT of invoices; null when the accounts cannot be read. */
  vatControl: z
    .object({ movement: z.string(), ours: z.string(), otherInvoices: z.string(), otherVouchers: z.string(), cashMethod: z.boolean() })
    .nullable(),
  /** The frozen copy of a closed month; later changes are findings against it. */
  closed: z.object({ at: z.iso.datetime(), statedName: z.string(), sha256: z.string() }).nullable(),
});

const monthQuery = z.object({ month, basis: monthBasis.default('invoice-date') });
/** `again`: both systems are read now, also when somebody has just looked. */
const reportQuery = monthQuery.extend({ again: z.enum(['true', 'false']).default('false') });

/** Every document of the month as one line of a spreadsheet; the language chooses words, separators and the decimal sign. */
export const monthFile = {
  path: '/api/completeness/report.csv',
  query: monthQuery.extend({ language: z.enum(['nb', 'sv', 'da', 'en']).default('nb') }),
} as const;

/** The frozen copy of a closed month as canonical JSON (RFC 8785): SHA-256 over the file is its check sum. */
export const frozenFile = { path: '/api/completeness/closed.json', query: z.object({ month }) } as const;

export const completenessRoutes = {
  completeness: { method: 'GET', path: '/api/completeness', query: reportQuery, answer: monthReport },
  closeMonth: { method: 'POST', path: '/api/completeness/close', body: statedAct.extend({ month }), answer: monthReport },
} as const;
