/**
 * The sweep of products, bills of materials and customers. Only what has changed since ongoing sync was switched on
 * crosses: the first sweep after the switch remembers the moment, and while it is off that moment moves along.
 */
import type { Settings } from '../../api/settings.ts';
import type { Failure } from '../core/failure.ts';
import type { ConnectionId } from '../core/ids.ts';
import type { TransferKind } from '../jobs/names.ts';
import type { RackbeatClient } from '../rackbeat/client.ts';
import { advanceCursor, readCursor } from '../store/cursors.ts';
import { withTenant } from '../store/database.ts';
import type { SyncContext } from './context.ts';
import { type SweepReport, sweepFlow } from './sweep-flow.ts';

const FLOWS = [
  { name: 'products', setting: 'products', kind: 'product', list: 'productsPage' },
  { name: 'lots', setting: 'products', kind: 'product', list: 'lotsPage' },
  { name: 'customers', setting: 'customers', kind: 'customer', list: 'customersPage' },
] as const satisfies readonly {
  name: string;
  setting: 'products' | 'customers';
  kind: TransferKind;
  list: keyof RackbeatClient;
}[];

type MasterFlow = (typeof FLOWS)[number];

export async function sweepMasterData(
  context: SyncContext,
  connectionId: ConnectionId,
  settings: Settings,
  report: SweepReport,
): Promise<Failure | null> {
  const { rackbeat } = context.clientsFor(connectionId, { lane: 'master-data' });
  let failure: Failure | null = null;
  for (const flow of FLOWS) {
    const since = await sinceOf(context, connectionId, flow, settings[flow.setting].ongoing === 'to-eaccounting', report);
    if (since === null) continue;
    const swept = await sweepFlow(
      context,
      connectionId,
      {
        name: flow.name,
        kind: flow.kind,
        page: async (query) => {
          const read = await rackbeat[flow.list](query);
          return read.ok
            ? {
                ok: true,
                value: { ...read.value, items: read.value.items.map(({ number, updated_at }) => ({ number, updated_at })) },
              }
            : read;
        },
        isWanted: ({ updated_at }) => updated_at !== null && new Date(updated_at) >= since,
      },
      report,
    );
    failure ??= swept;
  }
  return failure;
}

/** Since when changes of this flow count; null when it is switched off, or was switched on just now. */
async function sinceOf(
  context: SyncContext,
  connectionId: ConnectionId,
  flow: MasterFlow,
  isOn: boolean,
  { found }: SweepReport,
): Promise<Date | null> {
  const name = `${flow.name}.since`;
  return withTenant(context.ledger, connectionId, async (trx) => {
    const known = await readCursor(trx, name);
    if (isOn && known) return new Date(known.position);
    if (found || (!isOn && !known)) return null;
    const now = context.clock.now();
    // Rackbeat tells whole seconds.
    const moment = new Date(Math.floor(now.getTime() / 1_000) * 1_000).toISOString();
    await advanceCursor(trx, name, { position: moment, sweptAt: now });
    await advanceCursor(trx, flow.name, { position: moment, sweptAt: now });
    return null;
  });
}
