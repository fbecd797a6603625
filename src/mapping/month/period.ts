/** The period and the day by which a document belongs to it. */
import type { Day } from '../facts.ts';
import type { EAccountingDocument, MonthFacts } from './documents.ts';
import type { Pair } from './pair.ts';

type Period = Pick<MonthFacts, 'from' | 'to' | 'basis'>;

export const isWithin = ({ from, to }: Pick<MonthFacts, 'from' | 'to'>, day: Day | null): boolean =>
  day !== null && day >= from && day <= to;

export const eaccountingDay = ({ basis }: Pick<MonthFacts, 'basis'>, document: EAccountingDocument): Day | null =>
  basis === 'invoice-date' ? document.date : (document.deliveryDate ?? document.date);

/** Rackbeat often has no day of delivery on the invoice; then it is the one that was agreed with eAccounting. */
export function rackbeatDay({ basis }: Pick<MonthFacts, 'basis'>, { rackbeat, main }: Pair): Day | null {
  if (rackbeat === null) return null;
  return basis === 'invoice-date' ? rackbeat.date : (rackbeat.deliveryDate ?? main?.deliveryDate ?? rackbeat.date);
}

export const touches = (period: Period, pair: Pair): boolean =>
  isWithin(period, rackbeatDay(period, pair)) ||
  [...(pair.main ? [pair.main] : []), ...pair.doubled, ...pair.replaced].some((document) =>
    isWithin(period, eaccountingDay(period, document)),
  );

const MS_PER_DAY = 86_400_000;
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
