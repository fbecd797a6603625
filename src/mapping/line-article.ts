/**
 * Which eAccounting article carries a line, and whether that gives the line's own VAT percent (accounting-rules §2 substitutes, §3).
 * Draft rows have no VAT switch, so another percent than the article's is only possible with another article; what cannot be right is refused.
 */
import { type Decimal, formatDecimal, isZero, ZERO } from '../core/money.ts';
import type { RackbeatInvoiceLine } from '../rackbeat/schema.ts';
import { note, refuse } from './answer.ts';
import type { ArticleFacts, ArticleKey, CompanyFacts, CustomerFacts, Kind, Note, Refusal, SalesArea } from './facts.ts';
import { cleanText } from './text-rows.ts';
import { countryOr, vatArea, vatCountry } from './vat-area.ts';

export interface LineArticle {
  ok: true;
  key: ArticleKey;
  article: ArticleFacts;
  area: SalesArea;
  percent: Decimal;
  reverseCharge: boolean;
  /** What the line is called on the row. */
  name: string;
  notes: readonly Note[];
}

export interface LineArticleInput {
  company: CompanyFacts;
  customer: CustomerFacts;
  articles: ReadonlyMap<string, ArticleFacts>;
  substitutes: ReadonlyMap<string, ArticleFacts>;
  /** Country of the document's own delivery address. */
  deliveryCountry: string | null;
}

/** The item's number, also of an item that no longer exists. */
export const itemNumberOf = (line: RackbeatInvoiceLine): string | null => line.item?.number ?? line.child_id;

export const nameOfLine = (line: RackbeatInvoiceLine): string =>
  cleanText(line.name) || cleanText(line.item?.name) || itemNumberOf(line) || '-';

/**
 * A line whose item is gone was a product or a bill of materials; a line that never had one is work or a fee.
 * Which of the two decides the account, so the settings have a substitute for each.
 */
const kindWithoutArticle = (line: RackbeatInvoiceLine): Kind => (line.child_id === null ? 'service' : 'goods');

export const substituteKey = (percent: Decimal, kind: Kind): string => `${formatDecimal(percent)}:${kind}`;

/** Whether an article of another coding could carry the line: only where the coding's percent counts, and never to make an EU consumer's sale free of VAT. */
function codingDecides(area: SalesArea, customer: CustomerFacts, percent: Decimal): boolean {
  if (area === 'domestic' || area === 'domestic-exempt') return true;
  if (area === 'eu-consumer') return !isZero(percent);
  return area === 'export' && customer.forceBookkeepVat;
}

function substitute(
  line: RackbeatInvoiceLine,
  index: number,
  percent: Decimal,
  own: ArticleFacts | null,
  input: LineArticleInput,
): LineArticle | Refusal {
  const { company, customer } = input;
  const kind = own?.coding.kind ?? kindWithoutArticle(line);
  const key = substituteKey(percent, kind);
  const article = input.substitutes.get(key);
  const ownArea = own ? vatArea(company, customer, own, input.deliveryCountry) : null;
  const base = { line: index + 1, name: nameOfLine(line) };
  if (!article) {
    return refuse('refusal.substitute-missing', {
      ...base,
      percent: formatDecimal(percent),
      kind,
      area: ownArea?.area ?? '',
      eaccounting: ownArea?.percent ? formatDecimal(ownArea.percent) : '',
    });
  }
  const found = vatArea(company, customer, article, input.deliveryCountry);
  if (found.percent !== null && !found.percent.eq(percent)) {
    const expected = formatDecimal(percent);
    return codingDecides(found.area, customer, percent)
      ? refuse('refusal.substitute-wrong-percent', {
          line: index + 1,
          article: article.number,
          expected,
          found: formatDecimal(found.percent),
        })
      : refuse('refusal.vat-percent-differs', { ...base, area: found.area, rackbeat: expected, eaccounting: formatDecimal(found.percent) });
  }
  // Without a VAT number the buyer pays VAT; a 0 % substitute would hide a missing number.
  if (found.area === 'eu-consumer' && isZero(percent)) {
    return customer.vatNumberUnconfirmed
      ? refuse('refusal.vat-number-not-confirmed', { customer: customer.number })
      : refuse('refusal.vat-percent-differs', {
          ...base,
          area: found.area,
          rackbeat: '0',
          eaccounting: ownArea?.percent ? formatDecimal(ownArea.percent) : '',
        });
  }
  if (!found.present)
    return refuse('refusal.account-missing', { line: index + 1, article: article.number, coding: article.coding.name, area: found.area });
  const number = itemNumberOf(line);
  return {
    ok: true,
    key: `substitute:${key}`,
    article,
    area: found.area,
    percent,
    reverseCharge: false,
    name: number === null ? base.name : `${number} ${base.name}`,
    notes: [note('note.substitute-used', { ...base, article: article.number, percent: formatDecimal(percent) })],
  };
}

/** Domestic construction work without VAT: only if company, customer and coding all allow it (§2). null: not that case. */
function reverseCharge(
  line: RackbeatInvoiceLine,
  index: number,
  own: ArticleFacts,
  key: ArticleKey,
  input: LineArticleInput,
): LineArticle | Refusal | null {
  const { company, customer } = input;
  const domestic = vatCountry(company, customer, input.deliveryCountry) === countryOr(company.countryCode, company.countryCode);
  const percent = line.vat_percentage ?? ZERO;
  if (!domestic || !customer.reverseChargeConstruction || !isZero(percent) || isZero(own.coding.percent)) return null;
  const name = nameOfLine(line);
  if (!company.usesReverseConstructionVat) return refuse('refusal.reverse-charge-company', { line: index + 1, name });
  if (!own.coding.columns.domesticConstruction) {
    return refuse('refusal.reverse-charge-account', { line: index + 1, article: own.number, coding: own.coding.name });
  }
  return { ok: true, key, article: own, area: 'domestic-construction', percent, reverseCharge: true, name, notes: [] };
}

/**
 * The article of one line. Refusals: `article-unknown`, `account-missing` (would be 4024), `vat-percent-differs`, `substitute-missing`,
 * `substitute-wrong-percent`, `vat-number-not-confirmed`, `reverse-charge-company`, `reverse-charge-account`.
 */
export function lineArticle(line: RackbeatInvoiceLine, index: number, input: LineArticleInput): LineArticle | Refusal {
  const { company, customer } = input;
  const percent = line.vat_percentage ?? ZERO;
  const number = itemNumberOf(line);
  const name = nameOfLine(line);
  const own = number === null ? undefined : input.articles.get(number);
  if (!own)
    return line.item
      ? refuse('refusal.article-unknown', { line: index + 1, item: line.item.number, name })
      : substitute(line, index, percent, null, input);

  const key: ArticleKey = `item:${number}`;
  const construction = reverseCharge(line, index, own, key, input);
  if (construction) return construction;
  const found = vatArea(company, customer, own, input.deliveryCountry);
  if (found.area === 'eu-consumer' && isZero(percent) && customer.vatNumberUnconfirmed) {
    return refuse('refusal.vat-number-not-confirmed', { customer: customer.number });
  }
  if (found.percent === null || found.percent.eq(percent)) {
    if (!found.present)
      return refuse('refusal.account-missing', { line: index + 1, article: own.number, coding: own.coding.name, area: found.area });
    return { ok: true, key, article: own, area: found.area, percent, reverseCharge: false, name, notes: [] };
  }
  if (codingDecides(found.area, customer, percent)) return substitute(line, index, percent, own, input);
  return refuse('refusal.vat-percent-differs', {
    line: index + 1,
    name,
    area: found.area,
    rackbeat: formatDecimal(percent),
    eaccounting: formatDecimal(found.percent),
  });
}
