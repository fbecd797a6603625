/** One Rackbeat invoice against the booked eAccounting invoice that is its own: what differs, and whether rounding explains it. */
import { type Decimal, decimal, formatDecimal, formatMoney, isZero, round2, sum, ZERO } from '../../core/money.ts';
import { rateOf } from '../vat-roundings.ts';
import type { EAccountingDocument, PercentPart, RackbeatDocument } from './documents.ts';

export interface Differing {
  what: 'currency' | 'customer' | 'credit' | 'net' | 'vat' | 'gross';
  /** Of a net or VAT that belongs to one percent, else empty. */
  percent: string;
  rackbeat: string;
  eaccounting: string;
}

export interface Judgement {
  /** The first and gravest; null when nothing differs that rounding does not explain. */
  differs: Differing | null;
  /** Equal but for the rounding of VAT. */
  isRounded: boolean;
}

/** What a rounding row may hold. */
const BALANCE_MOST = decimal('0.05');
const CENT = decimal('0.01');

const PERCENTS_OF = (parts: readonly PercentPart[]): Map<string, PercentPart> =>
  new Map(parts.map((part) => [formatDecimal(part.percent), part]));

/** Nets per percent that differ. With prices that include VAT the gross is what was agreed, and the net what is left of it. */
function netPerPercent(rackbeat: RackbeatDocument, booked: EAccountingDocument): Differing | null {
  const [ours, theirs] = [PERCENTS_OF(rackbeat.parts), PERCENTS_OF(booked.parts)];
  for (const percent of new Set([...ours.keys(), ...theirs.keys()])) {
    const [one, other] = [ours.get(percent), theirs.get(percent)];
    const net = one?.net ?? ZERO;
    const their = other?.net ?? ZERO;
    if (net.eq(their)) continue;
    if (booked.includesVat && one && other && other.net.plus(other.vat).eq(net.plus(round2(net.times(rateOf(one.percent)))))) continue;
    // A rounding row stands under 0 %.
    if (isZero(one?.percent ?? other?.percent ?? ZERO) && net.minus(their).abs().lte(BALANCE_MOST)) continue;
    return { what: 'net', percent, rackbeat: formatMoney(net), eaccounting: formatMoney(their) };
  }
  return null;
}

/** `customerId`: the card that the document was written to. */
export function judgeBooked(rackbeat: RackbeatDocument, booked: EAccountingDocument, customerId: string | null): Judgement {
  const differs = (what: Differing['what'], one: string, other: string, percent = ''): Judgement => ({
    differs: { what, percent, rackbeat: one, eaccounting: other },
    isRounded: false,
  });
  if (rackbeat.currency !== booked.currency) return differs('currency', rackbeat.currency, booked.currency);
  if (customerId !== null && customerId.toLowerCase() !== booked.customerId.toLowerCase())
    return differs('customer', rackbeat.customer, booked.customerId);
  if (rackbeat.isCredit !== booked.isCredit) return differs('credit', formatMoney(rackbeat.totals.gross), formatMoney(booked.totals.gross));
  const net = booked.parts.length > 0 ? netPerPercent(rackbeat, booked) : null;
  if (net !== null) return { differs: net, isRounded: false };

  const [ours, theirs] = [rackbeat.totals, booked.totals];
  const netGap = ours.net.minus(theirs.net);
  const hasBalance = !isZero(netGap) && netGap.abs().lte(BALANCE_MOST) && balanceOf(rackbeat, booked).eq(ZERO.minus(netGap));
  if (!isZero(netGap) && !hasBalance && !(booked.includesVat && isExplained(rackbeat, booked)))
    return differs('net', formatMoney(ours.net), formatMoney(theirs.net));
  if (!ours.vat.eq(theirs.vat) && !isExplained(rackbeat, booked)) return differs('vat', formatMoney(ours.vat), formatMoney(theirs.vat));
  const gap = ours.gross.minus(theirs.gross).abs();
  const vatGap = ours.vat.minus(theirs.vat).abs();
  // Rackbeat's own total may be an öre beside net and VAT.
  if (gap.gt(vatGap.plus(netGap.abs()).plus(CENT))) return differs('gross', formatMoney(ours.gross), formatMoney(theirs.gross));
  return { differs: null, isRounded: !isZero(gap) || !isZero(vatGap) || !isZero(netGap) };
}

/** eAccounting's VAT is one of the two roundings that it may use, or what such a rounding leaves of the same gross. */
const isExplained = (rackbeat: RackbeatDocument, booked: EAccountingDocument): boolean =>
  rackbeat.vatRoundings.some((vat) => vat.eq(booked.totals.vat)) ||
  (booked.includesVat && booked.totals.vat.minus(rackbeat.totals.vat).abs().lte(BALANCE_MOST) && grossOf(rackbeat).eq(booked.totals.gross));

const grossOf = ({ parts }: RackbeatDocument): Decimal =>
  sum(parts.map(({ percent, net }) => net.plus(round2(net.times(rateOf(percent))))));

/** What eAccounting has under 0 % beyond Rackbeat. */
function balanceOf(rackbeat: RackbeatDocument, booked: EAccountingDocument): Decimal {
  const under = (parts: readonly PercentPart[]): Decimal => sum(parts.filter(({ percent }) => isZero(percent)).map(({ net }) => net));
  return under(booked.parts).minus(under(rackbeat.parts));
}
