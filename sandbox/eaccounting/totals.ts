/**
 * Amounts of a draft or invoice, computed by the server from quantity, price, discount and percent.
 * Row net = quantity × price × (1 − discount), rounded to two decimals; VAT once per percent or per row (unknown: switch).
 * Halves go away from zero.
 */
import { equal, minus, negative, one, over, plus, type Rational, rational, round, sum, times, zero } from '../kit/rational.ts';

export interface RowInput {
  quantity: Rational;
  unitPrice: Rational;
  /** 0 to 1. */
  discount: Rational;
  percent: Rational;
}

export interface TotalRules {
  /** Unit prices include VAT. */
  includesVat: boolean;
  vatPerRow: boolean;
  /** Round the total to whole units of the currency. */
  toWhole: boolean;
  totalIncludesRounding: boolean;
  /** Turn every sign: credit drafts written with positive quantities. */
  turnSigns: boolean;
  decimals: number;
}

export interface RowTotals {
  /** As shown on the row: with VAT when prices include it. */
  amount: Rational;
  net: Rational;
  gross: Rational;
}

export interface Totals {
  rows: RowTotals[];
  perPercent: { percent: Rational; net: Rational; vat: Rational }[];
  net: Rational;
  vat: Rational;
  rounding: Rational;
  total: Rational;
}

const hundredth = (percent: Rational): Rational => over(percent, rational(100));

/** VAT inside or on top of an amount, not yet rounded. */
const vatOf = (amount: Rational, percent: Rational, includesVat: boolean): Rational =>
  times(amount, includesVat ? over(hundredth(percent), plus(one, hundredth(percent))) : hundredth(percent));

export function computeTotals(rows: readonly RowInput[], rules: TotalRules): Totals {
  const to = (value: Rational): Rational => round(value, rules.decimals);
  const computed = rows.map((row) => {
    const plain = to(times(times(row.quantity, row.unitPrice), minus(one, row.discount)));
    const amount = rules.turnSigns ? negative(plain) : plain;
    const vat = to(vatOf(amount, row.percent, rules.includesVat));
    const totals: RowTotals = rules.includesVat
      ? { amount, net: minus(amount, vat), gross: amount }
      : { amount, net: amount, gross: plus(amount, vat) };
    return { percent: row.percent, vat, totals };
  });

  const percents = computed.reduce<Rational[]>(
    (seen, { percent }) => (seen.some((each) => equal(each, percent)) ? seen : [...seen, percent]),
    [],
  );
  const perPercent = percents.map((percent) => {
    const own = computed.filter((row) => equal(row.percent, percent));
    const amount = sum(own.map(({ totals }) => totals.amount));
    const vat = rules.vatPerRow ? sum(own.map((row) => row.vat)) : to(vatOf(amount, percent, rules.includesVat));
    return { percent, vat, net: rules.includesVat ? minus(amount, vat) : amount };
  });

  const net = sum(perPercent.map((part) => part.net));
  const vat = sum(perPercent.map((part) => part.vat));
  const exact = plus(net, vat);
  const rounding = rules.toWhole ? minus(round(exact, 0), exact) : zero;
  return {
    rows: computed.map(({ totals }) => totals),
    perPercent,
    net,
    vat,
    rounding,
    total: rules.totalIncludesRounding ? plus(exact, rounding) : exact,
  };
}
