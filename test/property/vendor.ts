/**
 * eAccounting's arithmetic once more, in whole numbers (BigInt) and from the written numerals, sharing nothing with the code under test.
 * It refuses what the vendor's fields do not take, so that a body that passes here has the right decimals and lengths.
 */
import { decimal, formatDecimal } from '../../src/core/money.ts';
import { type Draft, type DraftBody, type DraftRowBody, draft as draftSchema } from '../../src/eaccounting/schema.ts';

export interface VendorRules {
  /** Percent per article id, as it is written: '25', '25.5'. */
  percents: Readonly<Record<string, string>>;
  method: 'c' | 'd';
  includesVat: boolean;
  priceDecimals: 2 | 4;
  currency: string;
  /** Totals to whole kroner. */
  wholeTotals?: boolean;
  /** The vendor turns credit rows itself. */
  turnsCredit?: boolean;
}

/** Digits of a numeral as a whole number of 10^-scale. Throws when it has more decimals. */
export function scaled(numeral: string, scale: number): bigint {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(numeral);
  if (!found) throw new Error(`not a plain numeral: ${numeral}`);
  const [, sign = '', units = '0', fraction = ''] = found;
  if (fraction.length > scale) throw new Error(`more than ${scale} decimals: ${numeral}`);
  const value = BigInt(units + fraction.padEnd(scale, '0'));
  return sign === '-' ? -value : value;
}

/** Half away from zero. */
export function divided(value: bigint, by: bigint): bigint {
  const half = by / 2n;
  return value < 0n ? -((-value + half) / by) : (value + half) / by;
}

export const inOre = (ore: bigint): string => {
  const size = (ore < 0n ? -ore : ore).toString().padStart(3, '0');
  return `${ore < 0n ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`;
};

const QUANTITY_SCALE = 2;
const PRICE_SCALE = 4;
const DISCOUNT_SCALE = 4;
const PERCENT_SCALE = 4;

/** Row amount in öre. */
function rowOre(row: DraftRowBody, priceDecimals: number): bigint {
  const [quantity, price, discount] = [row.Quantity, row.UnitPrice, row.DiscountPercentage].map((value) =>
    formatDecimal(value ?? decimal('0')),
  ) as [string, string, string];
  scaled(price, priceDecimals);
  if (price.startsWith('-')) throw new Error('negative unit price');
  const fraction = scaled(discount, DISCOUNT_SCALE);
  const one = 10n ** BigInt(DISCOUNT_SCALE);
  if (fraction < 0n || fraction > one) throw new Error('discount outside 0 to 1');
  const product = scaled(quantity, QUANTITY_SCALE) * scaled(price, PRICE_SCALE) * (one - fraction);
  return divided(product, 10n ** BigInt(QUANTITY_SCALE + PRICE_SCALE + DISCOUNT_SCALE - 2));
}

/** VAT in öre, of an amount in öre. */
function vatOre(amount: bigint, percent: string, includesVat: boolean): bigint {
  const rate = scaled(percent, PERCENT_SCALE);
  const hundred = 100n * 10n ** BigInt(PERCENT_SCALE);
  return divided(amount * rate, includesVat ? hundred + rate : hundred);
}

/** The draft as the vendor answers it. Throws when the body breaks a rule of the vendor's fields. */
export function vendorDraft(body: DraftBody, rules: VendorRules): Draft {
  if (body.Rows.length === 0 || body.Rows.length > 1001) throw new Error(`${body.Rows.length} rows`);
  const rows = body.Rows.map((row, index) => {
    if (row.LineNumber !== index || index > 1000) throw new Error('line numbers');
    if (row.Text.length === 0 || row.Text.length > 2000) throw new Error(`text of ${row.Text.length} characters`);
    if (row.IsTextRow) return { row, percent: '0', ore: 0n };
    const percent = rules.percents[row.ArticleId ?? ''];
    if (percent === undefined) throw new Error(`unknown article ${row.ArticleId}`);
    const ore = rowOre(row, rules.priceDecimals);
    return {
      row,
      percent: row.ReversedConstructionServicesVatFree ? '0' : percent,
      ore: rules.turnsCredit && body.IsCreditInvoice ? -ore : ore,
    };
  });
  const perPercent = new Map<string, bigint>();
  for (const { percent, ore } of rows) perPercent.set(percent, (perPercent.get(percent) ?? 0n) + ore);
  const vat =
    rules.method === 'c'
      ? [...perPercent].reduce((total, [percent, ore]) => total + vatOre(ore, percent, rules.includesVat), 0n)
      : rows.reduce((total, { percent, ore }) => total + vatOre(ore, percent, rules.includesVat), 0n);
  const sum = rows.reduce((total, { ore }) => total + ore, 0n);
  const exact = rules.includesVat ? sum : sum + vat;
  const rounding = rules.wholeTotals ? divided(exact, 100n) * 100n - exact : 0n;
  return draftSchema.parse({
    Id: 'draft-1',
    CustomerId: body.CustomerId,
    CreatedUtc: '2026-09-30T08:00:00Z',
    IsCreditInvoice: body.IsCreditInvoice,
    IncludesVat: rules.includesVat,
    InvoiceDate: body.InvoiceDate,
    DueDate: body.DueDate,
    DeliveryDate: body.DeliveryDate,
    InvoiceCurrencyCode: rules.currency,
    TotalAmount: inOre(exact + rounding),
    TotalVatAmount: inOre(vat),
    TotalRoundings: inOre(rounding),
    Rows: rows.map(({ row, percent, ore }) => ({
      LineNumber: row.LineNumber,
      ArticleId: row.ArticleId ?? null,
      IsTextRow: row.IsTextRow,
      Text: row.Text,
      UnitPrice: row.UnitPrice ? formatDecimal(row.UnitPrice) : null,
      Quantity: row.Quantity ? formatDecimal(row.Quantity) : null,
      DiscountPercentage: row.DiscountPercentage ? formatDecimal(row.DiscountPercentage) : null,
      VatRate: row.IsTextRow ? null : percent,
      Amount: row.IsTextRow ? null : inOre(ore),
      ReversedConstructionServicesVatFree: row.ReversedConstructionServicesVatFree,
    })),
  });
}
