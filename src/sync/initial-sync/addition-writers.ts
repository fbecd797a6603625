/**
 * What is added to records that stand in Rackbeat by now, as it is written: delivery addresses and the opening stock. Which number a
 * record has got is told by its link, which may be of this very run.
 */
import type { Result } from '../../core/failure.ts';
import { formatDecimal, ZERO } from '../../core/money.ts';
import type { RackbeatItem } from '../../rackbeat/schema.ts';
import { withTenant } from '../../store/database.ts';
import { type LinkKind, linkedNumbers } from '../../store/links.ts';
import { calendarDay } from '../calendar-day.ts';
import { addressAddition, type Delivery, stockSetting } from '../effects/rackbeat-additions.ts';
import type { RecordUpdate } from '../effects/rackbeat-records.ts';
import type { Held } from './held.ts';
import { stockLocation } from './preview-stock.ts';
import type { KindWriter, OpenWriter } from './writer.ts';

type Adding<Answer> = Omit<KindWriter<never, Answer>, 'versionOf' | 'unfit'>;

async function adding<Answer>({ context, connection }: Held, update: RecordUpdate<Answer>, kind: LinkKind): Promise<Adding<Answer>> {
  const links = await withTenant(context.ledger, connection.id, (trx) => linkedNumbers(trx, kind));
  return {
    creation: null,
    update,
    choosesNumbers: false,
    requestFor: () => {
      throw new Error('an addition makes no record');
    },
    // Never the number of the preview: somebody else may stand under it by now.
    numberOf: ({ sourceId }) => links.get(sourceId) ?? null,
    remember: async () => {},
  };
}

export const openDeliveryWriter: OpenWriter<never, Delivery> = async (held) => ({
  ...(await adding(held, addressAddition, 'customer')),
  // Any address that stands there is somebody's.
  versionOf: ({ street, street2, zipcode, city }) => [street, street2, zipcode, city].filter((part) => part !== null).join(', '),
});

/** What a person reads at the movement in Rackbeat. */
const REASON = 'Opening stock from eAccounting';

export const openStockWriter: OpenWriter<never, RackbeatItem> = async (held) => {
  const { context, connection } = held;
  const location: Result<number | null> = await stockLocation(held);
  if (!location.ok) return { failure: location };
  const day = calendarDay(context.clock.now(), connection.timeZone);
  return {
    ...(await adding(held, stockSetting({ day, location: location.value ?? 0, reason: REASON }), 'item')),
    versionOf: ({ stock_quantity }) => formatDecimal(stock_quantity ?? ZERO),
    unfit: ({ number, inventory_enabled }) => (inventory_enabled ? null : { code: 'initial-sync.stock-not-kept', params: { number } }),
  };
};
