/**
 * Reads the amounts of a Rackbeat invoice and decides, for every line, the net amount in öre that its rows must add up to
 * (accounting-rules §1.1–1.2). What cannot be explained by rounding is refused here, before anything is written.
 */
import { type Decimal, decimal, formatDecimal, isNegative, isZero, ONE, round2, sum, whole, ZERO } from '../core/money.ts';
import type { RackbeatInvoice, RackbeatInvoiceLine } from '../rackbeat/schema.ts';
import { refuse } from './answer.ts';
import type { Refusal, Totals } from './facts.ts';
import { spreadCents } from './spread-cents.ts';

/** A line in the document's own direction: what is sold on an invoice, or credited on a credit note, is positive. */
export interface LineTarget {
  /** Index into the invoice's lines. */
  line: number;
  quantity: Decimal;
  /** Price of one before discount, excluding VAT; may be negative. */
  price: Decimal;
  /** The whole discount as a fraction, the document's included; may lie outside 0…1. */
  discount: Decimal;
  percent: Decimal;
  /** Net before rounding. */
  net: Decimal;
  /** Net in öre. */
  target: Decimal;
}

export interface LineTargets {
  ok: true;
  lines: readonly LineTarget[];
  rackbeat: Totals;
}

const TOLERANCE = decimal('0.01');
const HUNDRED = whole(100);
/** 10^12: far above any invoice, far below where a double in the vendor's own code loses its öre. */
const MOST = decimal('1000000000000');

/** Free text without amount: becomes a text row and takes no part in the totals. */
export const isTextLine = (line: RackbeatInvoiceLine): boolean => line.item === null && isZero(line.line_total);

const turned = (value: Decimal, turn: boolean): Decimal => (turn ? ZERO.minus(value) : value);
const combined = (line: Decimal, whole: Decimal): Decimal => ONE.minus(ONE.minus(line).times(ONE.minus(whole)));
const product = (quantity: Decimal, price: Decimal, discount: Decimal): Decimal => quantity.times(price).times(ONE.minus(discount));

function absurd(lines: readonly RackbeatInvoiceLine[]): Refusal | null {
  for (const [index, line] of lines.entries()) {
    const percent = line.vat_percentage ?? ZERO;
    if (isNegative(percent) || percent.gt(HUNDRED))
      return refuse('refusal.absurd-vat-percent', { line: index + 1, percent: formatDecimal(percent) });
    for (const value of [
      line.quantity,
      line.line_price,
      line.line_total,
      line.quantity.times(line.line_price),
      line.discount_percentage ?? ZERO,
    ]) {
      if (value.abs().gt(MOST)) return refuse('refusal.absurd-amount', { line: index + 1, value: value.toExponential(6) });
    }
  }
  return null;
}

interface Reading {
  line: number;
  source: RackbeatInvoiceLine;
  quantity: Decimal;
  discount: Decimal;
  lineTotal: Decimal;
}

/**
 * Whether credit notes come with positive or negative numbers is not documented at Rackbeat, and header, lines and quantities
 * could even differ. Each of the three is turned so that the credited amount is positive; lines with the other sign keep it.
 */
function readings(invoice: RackbeatInvoice): Reading[] {
  const lines = invoice.lines.map((source, line) => ({ source, line })).filter(({ source }) => !isTextLine(source));
  const credit = invoice.is_creditnote;
  const headerTurn = credit && isNegative(isZero(invoice.total_subtotal) ? invoice.total_total : invoice.total_subtotal);
  const lineSum = sum(lines.map(({ source }) => source.line_total));
  const productSum = sum(lines.map(({ source }) => product(source.quantity, source.line_price, fraction(source.discount_percentage))));
  const turnLines = credit && (isZero(lineSum) ? headerTurn : isNegative(lineSum));
  const turnQuantities = credit && (isZero(productSum) ? turnLines : isNegative(productSum));
  return lines.map(({ source, line }) => ({
    line,
    source,
    quantity: turned(source.quantity, turnQuantities),
    discount: fraction(source.discount_percentage),
    lineTotal: turned(source.line_total, turnLines),
  }));
}

const fraction = (percent: Decimal | null): Decimal => (percent ?? ZERO).div(HUNDRED);

/** Rackbeat's totals in öre and in the document's own direction. */
function totalsOf(invoice: RackbeatInvoice): Totals {
  const first = [invoice.total_subtotal, invoice.total_total, invoice.total_vat].find((value) => !isZero(value)) ?? ZERO;
  const turn = invoice.is_creditnote && isNegative(first);
  return {
    net: round2(turned(invoice.total_subtotal, turn)),
    vat: round2(turned(invoice.total_vat, turn)),
    gross: round2(turned(invoice.total_total, turn)),
  };
}

/**
 * The targets of all lines that become article rows. Refusals: `absurd-amount`, `absurd-vat-percent`, `mismatch-line`, `mismatch-net`.
 * A document discount may stand in the lines already or not; that is told from which of the two adds up to Rackbeat's net.
 */
export function lineTargets(invoice: RackbeatInvoice): LineTargets | Refusal {
  const refusal = absurd(invoice.lines);
  if (refusal) return refusal;
  const rackbeat = totalsOf(invoice);
  if (rackbeat.net.abs().gt(MOST) || rackbeat.gross.abs().gt(MOST) || rackbeat.vat.abs().gt(MOST)) {
    return refuse('refusal.absurd-amount', { line: 0, value: rackbeat.gross.toExponential(6) });
  }
  const read = readings(invoice);
  const ofDocument = fraction(invoice.general_discount);
  const contained = spreadCents(
    read.map(({ lineTotal }) => lineTotal),
    rackbeat.net,
  );
  const outside = !contained && !isZero(ofDocument);
  const nets = read.map(({ lineTotal }) => (outside ? lineTotal.times(ONE.minus(ofDocument)) : lineTotal));
  const targets = outside ? spreadCents(nets, rackbeat.net) : contained;

  const lines: LineTarget[] = [];
  for (const [index, { line, source, quantity, discount, lineTotal }] of read.entries()) {
    const both = combined(discount, ofDocument);
    const alone = product(quantity, source.line_price, discount).minus(lineTotal).abs();
    // With the document's discount outside, line_total follows the line's own discount; inside, either of the two.
    const withBoth = outside ? null : product(quantity, source.line_price, both).minus(lineTotal).abs();
    const distance = withBoth !== null && withBoth.lt(alone) ? withBoth : alone;
    if (distance.gt(TOLERANCE)) {
      return refuse('refusal.mismatch-line', {
        line: line + 1,
        name: source.name ?? source.item?.name ?? '',
        quantity: formatDecimal(source.quantity),
        price: formatDecimal(source.line_price),
        discount: formatDecimal(source.discount_percentage ?? ZERO),
        computed: formatDecimal(round2(product(source.quantity, source.line_price, discount))),
        rackbeat: formatDecimal(source.line_total),
      });
    }
    lines.push({
      line,
      quantity,
      price: source.line_price,
      discount: outside || distance.lt(alone) ? both : discount,
      percent: source.vat_percentage ?? ZERO,
      net: nets[index] ?? ZERO,
      target: targets?.[index] ?? ZERO,
    });
  }
  if (!targets) {
    const added = sum(nets.map(round2));
    return refuse('refusal.mismatch-net', {
      lines: formatDecimal(added),
      rackbeat: formatDecimal(rackbeat.net),
      difference: formatDecimal(rackbeat.net.minus(added)),
    });
  }
  return { ok: true, lines, rackbeat };
}
