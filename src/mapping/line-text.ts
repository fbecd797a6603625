/**
 * The text of a row whose figures are not Rackbeat's own: it says what Rackbeat said, so that the buyer can follow the arithmetic.
 * The figures in it are exact, never rounded, and can be read back.
 */
import { type Decimal, decimalsOf, formatDecimal, isZero, whole } from '../core/money.ts';
import type { DocumentTexts } from './document-texts.ts';

export interface SaidByRackbeat {
  quantity: Decimal;
  unit: string | null;
  /** Price of one before discount, excluding VAT. */
  price: Decimal;
  /** The whole discount as a fraction. */
  discount: Decimal;
  currency: string;
}

/** At least two decimals for a price, as many as it has, in the language's own separator. */
function printed(value: Decimal, separator: string, atLeast: number): string {
  const text = decimalsOf(value) < atLeast ? value.toFixed(atLeast) : formatDecimal(value);
  return text.replace('.', separator);
}

/** `Skruer (12,345 kg à 189,90 NOK, rabatt 5 %)`; with `exclVat` the price is marked as excluding VAT, because the row's own includes it. */
export function saidByRackbeat(name: string, said: SaidByRackbeat, texts: DocumentTexts, exclVat: boolean): string {
  const separator = texts.decimalSeparator;
  const quantity = [printed(said.quantity, separator, 0), said.unit].filter(Boolean).join(' ');
  const price = [printed(said.price, separator, 2), said.currency, exclVat ? texts.exclVat : null].filter(Boolean).join(' ');
  const discount = isZero(said.discount) ? '' : `, ${texts.discount(printed(said.discount.times(whole(100)), separator, 0))}`;
  return `${name} (${quantity} ${texts.at} ${price}${discount})`;
}

/** `Skruer (3 eske)`: the row's unit comes from the article, so another unit is named in the text. */
export const withUnit = (name: string, quantity: Decimal, unit: string, texts: DocumentTexts): string =>
  `${name} (${printed(quantity, texts.decimalSeparator, 0)} ${unit})`;
