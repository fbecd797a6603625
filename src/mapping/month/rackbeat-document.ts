/** A Rackbeat invoice as the comparison needs it. What the mapping would refuse is still counted: it is booked in Rackbeat. */
import { type Decimal, isNegative, isZero, round2, sum, ZERO } from '../../core/money.ts';
import type { RackbeatInvoice } from '../../rackbeat/schema.ts';
import { readDay } from '../calendar.ts';
import { isTextLine, lineTargets } from '../line-targets.ts';
import { perPercent, rateOf, vatRoundings } from '../vat-roundings.ts';
import type { Amounts, PercentPart, RackbeatDocument } from './documents.ts';

const NOTHING = { a: ZERO, b: ZERO, c: ZERO, d: ZERO };

export function rackbeatDocument(invoice: RackbeatInvoice, mark: string): RackbeatDocument {
  const signed = (value: Decimal): Decimal => (invoice.is_creditnote ? ZERO.minus(value) : value);
  const targets = lineTargets(invoice);
  const totals = targets.ok ? targets.rackbeat : headerTotals(invoice);
  const nets = targets.ok ? perPercent(targets.lines, ({ target }) => target) : rawNets(invoice);
  const roundings = targets.ok ? vatRoundings(targets.lines) : NOTHING;
  return {
    number: invoice.number,
    mark,
    isBooked: invoice.is_booked,
    bookedAt: invoice.booked_at,
    date: readDay(invoice.invoice_date),
    deliveryDate: readDay(invoice.deliver_at),
    isCredit: invoice.is_creditnote,
    currency: invoice.currency,
    customer: invoice.customer_id,
    zone: invoice.vat_zone,
    totals: { net: signed(totals.net), vat: signed(totals.vat), gross: signed(totals.gross) },
    parts: withVat(nets, totals.vat).map(({ percent, net, vat }) => ({ percent, net: signed(net), vat: signed(vat) })),
    vatRoundings: targets.ok ? [signed(roundings.c), signed(roundings.d)] : [],
    baseGross: invoice.total_base_currency === null ? null : signed(turnedOf(invoice, round2(invoice.total_base_currency))),
    hasRows: invoice.lines.some((line) => !isTextLine(line)),
  };
}

/** Nets per percent with the VAT that belongs to each, adding up to the document's own: what rounding moved goes to the largest. */
export function withVat(nets: readonly { percent: Decimal; amount: Decimal }[], total: Decimal): PercentPart[] {
  const parts = nets.map(({ percent, amount }) => ({ percent, net: amount, vat: round2(amount.times(rateOf(percent))) }));
  const rest = total.minus(sum(parts.map(({ vat }) => vat)));
  const [largest] = parts.toSorted((one, other) => other.vat.abs().cmp(one.vat.abs()));
  if (largest) largest.vat = largest.vat.plus(rest);
  return parts;
}

/** Credit notes come with either sign; in the document's own direction they are positive. */
const turns = (invoice: RackbeatInvoice): boolean =>
  invoice.is_creditnote && isNegative(isZero(invoice.total_subtotal) ? invoice.total_total : invoice.total_subtotal);

const turnedOf = (invoice: RackbeatInvoice, value: Decimal): Decimal =>
  invoice.is_creditnote && isNegative(value) ? ZERO.minus(value) : value;

function headerTotals(invoice: RackbeatInvoice): Amounts {
  const turned = (value: Decimal): Decimal => round2(turns(invoice) ? ZERO.minus(value) : value);
  return { net: turned(invoice.total_subtotal), vat: turned(invoice.total_vat), gross: turned(invoice.total_total) };
}

function rawNets(invoice: RackbeatInvoice): { percent: Decimal; amount: Decimal }[] {
  const lines = invoice.lines.filter((line) => !isTextLine(line));
  const turn = invoice.is_creditnote && isNegative(sum(lines.map(({ line_total }) => line_total)));
  return perPercent(
    lines.map(({ vat_percentage, line_total }) => ({ percent: vat_percentage ?? ZERO, total: line_total })),
    ({ total }) => round2(turn ? ZERO.minus(total) : total),
  );
}
