/**
 * What a customer invoice adds up to: line totals, net, VAT and gross, in BigInt from beginning to end.
 * Rackbeat has never published where it rounds, so every place is a rule handed in by the caller (the switches).
 */
import { divideHalfAway, MILLION, type Millionths, millionths, wireNumber } from './amounts.ts';

export interface PricedLine {
  quantity: number;
  line_price: number;
  discount_percentage: number;
  vat_percentage: number;
}

export interface RoundingRules {
  /** Where the VAT is rounded: once, once over nets rounded per percent, per percent, or per line. */
  vatRounding: 'document' | 'document-of-nets' | 'per-percent' | 'per-line';
  /** Whether the gross is net plus VAT, or rounded by itself (it may then be a cent beside them). */
  grossTotal: 'net-plus-vat' | 'rounded-alone';
  lineTotalDecimals: 'six' | 'two';
  totalDecimals: 'two' | 'six';
  documentDiscount: 'in-lines' | 'in-totals';
}

export interface InvoiceTotals {
  /** One per line, in order: after discount, excluding VAT. */
  lineTotals: number[];
  total_subtotal: number;
  total_vat: number;
  total_total: number;
}

const HUNDRED_PERCENT = 100n * MILLION;
/** Nets are kept as millionths times a hundred per cent, so that a discount on the document loses nothing. */
const NET_TO_MILLIONTHS = HUNDRED_PERCENT;
const NET_TO_CENTS = HUNDRED_PERCENT * 10_000n;
const CENT = 10_000n;

interface LineSum {
  lineTotal: Millionths;
  net: bigint;
  percent: Millionths;
}

function lineSum(line: PricedLine, documentDiscount: Millionths, rules: RoundingRules): LineSum {
  const inLines = rules.documentDiscount === 'in-lines' ? documentDiscount : 0n;
  const exact =
    millionths(line.quantity) *
    millionths(line.line_price) *
    (HUNDRED_PERCENT - millionths(line.discount_percentage)) *
    (HUNDRED_PERCENT - inLines);
  const perMillionth = MILLION * HUNDRED_PERCENT * HUNDRED_PERCENT;
  const lineTotal =
    rules.lineTotalDecimals === 'two' ? divideHalfAway(exact, perMillionth * CENT) * CENT : divideHalfAway(exact, perMillionth);
  const left = HUNDRED_PERCENT - (rules.documentDiscount === 'in-totals' ? documentDiscount : 0n);
  return { lineTotal, net: lineTotal * left, percent: millionths(line.vat_percentage) };
}

/**
 * The lines in whole cents, adding up to the net of the document. Cents that are over or missing go to the lines
 * with the largest rounding error in that direction; of equal ones to the larger line, then to the earlier.
 */
function centsPerLine(lines: LineSum[], netCents: bigint): bigint[] {
  const cents = lines.map((line) => divideHalfAway(line.net, NET_TO_CENTS));
  let left = netCents - cents.reduce((total, value) => total + value, 0n);
  const direction = left < 0n ? -1n : 1n;
  const order = lines
    .map((line, index) => ({
      index,
      error: (line.net - (cents[index] ?? 0n) * NET_TO_CENTS) * direction,
      size: line.net < 0n ? -line.net : line.net,
    }))
    .sort((one, other) => compare(other.error, one.error) || compare(other.size, one.size) || one.index - other.index);
  for (const { index } of order) {
    if (left === 0n) break;
    cents[index] = (cents[index] ?? 0n) + direction;
    left -= direction;
  }
  return cents;
}

const compare = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0);

function vatCents(lines: LineSum[], cents: bigint[], rules: RoundingRules): bigint {
  const percentOf = (amount: bigint, percent: Millionths): bigint => divideHalfAway(amount * percent, HUNDRED_PERCENT);
  if (rules.vatRounding === 'document') {
    const exact = lines.reduce((total, line) => total + line.net * line.percent, 0n);
    return divideHalfAway(exact, NET_TO_CENTS * HUNDRED_PERCENT);
  }
  if (rules.vatRounding === 'per-line') {
    return lines.reduce((total, line, index) => total + percentOf(cents[index] ?? 0n, line.percent), 0n);
  }
  const perPercent = new Map<Millionths, bigint>();
  for (const [index, line] of lines.entries()) perPercent.set(line.percent, (perPercent.get(line.percent) ?? 0n) + (cents[index] ?? 0n));
  if (rules.vatRounding === 'per-percent') return [...perPercent].reduce((total, [percent, net]) => total + percentOf(net, percent), 0n);
  return divideHalfAway(
    [...perPercent].reduce((total, [percent, net]) => total + net * percent, 0n),
    HUNDRED_PERCENT,
  );
}

/** Adds up a document. `documentDiscount` is a percentage on the whole document. */
export function invoiceTotals(lines: readonly PricedLine[], documentDiscount: number, rules: RoundingRules): InvoiceTotals {
  const sums = lines.map((line) => lineSum(line, millionths(documentDiscount), rules));
  const net = sums.reduce((total, line) => total + line.net, 0n);
  const vatExact = sums.reduce((total, line) => total + line.net * line.percent, 0n);
  const lineTotals = sums.map((line) => wireNumber(line.lineTotal));
  if (rules.totalDecimals === 'six') {
    return {
      lineTotals,
      total_subtotal: wireNumber(divideHalfAway(net, NET_TO_MILLIONTHS)),
      total_vat: wireNumber(divideHalfAway(vatExact, NET_TO_MILLIONTHS * HUNDRED_PERCENT)),
      total_total: wireNumber(divideHalfAway(net * HUNDRED_PERCENT + vatExact, NET_TO_MILLIONTHS * HUNDRED_PERCENT)),
    };
  }
  const netCents = divideHalfAway(net, NET_TO_CENTS);
  const vat = vatCents(sums, centsPerLine(sums, netCents), rules);
  const gross =
    rules.grossTotal === 'net-plus-vat' ? netCents + vat : divideHalfAway(net * HUNDRED_PERCENT + vatExact, NET_TO_CENTS * HUNDRED_PERCENT);
  return {
    lineTotals,
    total_subtotal: wireNumber(netCents * CENT),
    total_vat: wireNumber(vat * CENT),
    total_total: wireNumber(gross * CENT),
  };
}
