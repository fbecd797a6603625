/**
 * What both sides add up to: per currency, invoices and credit notes apart, per VAT area and percent, and day by day. Each side
 * counts by its own days, so that a document that stands in another month over there shows in the sums too.
 */
import type { z } from 'zod';
import type { monthDay, monthSums, sideTotals } from '../../../api/completeness.ts';
import { type Decimal, formatDecimal, formatMoney, isZero, ZERO } from '../../core/money.ts';
import type { Day, SalesArea } from '../facts.ts';
import { bookedArea, returnBox, zoneArea, zoneContradicts } from './area.ts';
import type { Amounts, EAccountingDocument, MonthFacts, PercentPart } from './documents.ts';
import type { Pair } from './pair.ts';
import { eaccountingDay, isWithin, rackbeatDay } from './period.ts';

type Side = 'rackbeat' | 'eaccounting';

/** One document as it is counted. */
export interface Counted {
  side: Side;
  day: Day;
  isCredit: boolean;
  currency: string;
  totals: Amounts;
  parts: readonly (PercentPart & { area: SalesArea })[];
  base: Decimal | null;
}

class Total {
  private count = 0;
  private net = ZERO;
  private vat = ZERO;
  private gross = ZERO;

  add({ net, vat, gross }: Amounts): void {
    this.count += 1;
    this.net = this.net.plus(net);
    this.vat = this.vat.plus(vat);
    this.gross = this.gross.plus(gross);
  }

  print(): z.output<typeof sideTotals> {
    return { count: this.count, net: formatMoney(this.net), vat: formatMoney(this.vat), gross: formatMoney(this.gross) };
  }
}

const bothSides = (): Record<Side, Total> => ({ rackbeat: new Total(), eaccounting: new Total() });
const printBoth = (total: Record<Side, Total>) => ({ rackbeat: total.rackbeat.print(), eaccounting: total.eaccounting.print() });

/** What of a pair is counted in the period: what is booked on either side, and not voided. */
export function countedOf(facts: MonthFacts, pair: Pair): Counted[] {
  const { rackbeat, main } = pair;
  const counted: Counted[] = [];
  const day = rackbeatDay(facts, pair);
  if (rackbeat?.isBooked && pair.generation === 1 && day !== null && isWithin(facts, day)) {
    const areaOf = (percent: Decimal): SalesArea => {
      const area = main?.as === 'invoice' ? bookedArea(facts, main, percent) : null;
      return area === null || zoneContradicts(facts, rackbeat.zone, percent, area) ? zoneArea(facts, rackbeat.zone, percent) : area;
    };
    const { isCredit, currency, totals, baseGross } = rackbeat;
    const parts = rackbeat.parts.map((part) => ({ ...part, area: areaOf(part.percent) }));
    counted.push({ side: 'rackbeat', day, isCredit, currency, totals, parts, base: baseGross });
  }
  for (const document of [...(main ? [main] : []), ...pair.doubled]) counted.push(...countedThere(facts, document));
  return counted;
}

export function countedThere(facts: MonthFacts, document: EAccountingDocument): Counted[] {
  const day = eaccountingDay(facts, document);
  if (document.as === 'draft' || document.isVoided || day === null || !isWithin(facts, day)) return [];
  const { isCredit, currency, totals, base } = document;
  const parts = document.parts.map((part) => ({ ...part, area: bookedArea(facts, document, part.percent) }));
  return [{ side: 'eaccounting', day, isCredit, currency, totals, parts, base: base?.gross ?? null }];
}

/** Both sides the same, in number and amounts and per area and percent. */
export const isBalanced = (counted: readonly Counted[]): boolean => {
  const side = (name: Side): string =>
    counted
      .filter((one) => one.side === name)
      .map(({ isCredit, currency, totals, parts }) =>
        [
          isCredit,
          currency,
          formatMoney(totals.net),
          formatMoney(totals.vat),
          formatMoney(totals.gross),
          ...parts
            .filter(({ net, vat }) => !isZero(net) || !isZero(vat))
            .map(({ area, percent, net, vat }) => [area, formatDecimal(percent), formatMoney(net), formatMoney(vat)].join(' '))
            .toSorted(),
        ].join('|'),
      )
      .join('\n');
  return side('rackbeat') === side('eaccounting');
};

export function sumsOf({ countryCode, currencyCode }: MonthFacts, counted: readonly Counted[]): z.output<typeof monthSums>[] {
  return [...grouped(counted, ({ currency }) => currency)].map(([currency, documents]) => {
    const [invoices, credits] = [bothSides(), bothSides()];
    for (const { side, isCredit, totals } of documents) (isCredit ? credits : invoices)[side].add(totals);
    const base = (side: Side): string | null => {
      const amounts = documents.filter((one) => one.side === side).map((one) => one.base);
      if (amounts.includes(null)) return null;
      return formatMoney(amounts.reduce<Decimal>((total, amount) => total.plus(amount ?? ZERO), ZERO));
    };
    return {
      currency,
      invoices: printBoth(invoices),
      credits: printBoth(credits),
      base: currency === currencyCode ? null : { currency: currencyCode, rackbeat: base('rackbeat'), eaccounting: base('eaccounting') },
      vat: vatRows(countryCode, documents),
    };
  });
}

function vatRows(countryCode: string, documents: readonly Counted[]): z.output<typeof monthSums>['vat'] {
  const parts = documents.flatMap(({ side, parts: own }) => own.map((part) => ({ ...part, side })));
  const rows = grouped(parts, ({ area, percent }) => `${area} ${formatDecimal(percent)}`);
  return [...rows.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const side = (name: Side) => {
      const own = group.filter((part) => part.side === name);
      const add = (value: (part: PercentPart) => Decimal): string =>
        formatMoney(own.reduce<Decimal>((total, part) => total.plus(value(part)), ZERO));
      return { net: add(({ net }) => net), vat: add(({ vat }) => vat) };
    };
    const { area, percent } = first;
    const box = returnBox(countryCode, area, percent);
    return [{ area, percent: formatDecimal(percent), box, rackbeat: side('rackbeat'), eaccounting: side('eaccounting') }];
  });
}

export function daysOf(counted: readonly Counted[]): z.output<typeof monthDay>[] {
  return [...grouped(counted, ({ day, currency }) => `${day} ${currency}`)].map(([key, documents]) => {
    const total = bothSides();
    for (const { side, totals } of documents) total[side].add(totals);
    const [day = '', currency = ''] = key.split(' ');
    return { day, currency, ...printBoth(total) };
  });
}

/** In order of the key. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return new Map([...groups].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
