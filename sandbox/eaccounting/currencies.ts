/** Currencies with fixed rates, so that amounts in base currency are the same in every run. Not real rates. */
import { over, type Rational, rational, round } from '../kit/rational.ts';

/** What one unit costs in NOK. */
const inKroner: Record<string, string> = {
  NOK: '1',
  SEK: '1.0125',
  DKK: '1.5430',
  EUR: '11.5120',
  USD: '10.6250',
  GBP: '13.4480',
  JPY: '0.0712',
  CHF: '12.3150',
  PLN: '2.7050',
  ISK: '0.0812',
};

export const currencyCodes: readonly string[] = Object.keys(inKroner).toSorted();

/** How many units of `target` one unit of `source` is, to six decimals. Null for a currency the sandbox does not have. */
export function exchangeRate(source: string, target: string): Rational | null {
  const [from, to] = [inKroner[source], inKroner[target]];
  return from === undefined || to === undefined ? null : round(over(rational(from), rational(to)), 6);
}
