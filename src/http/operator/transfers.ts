/** Transfers and issues of all connections: listed, told in full, and tried again. */
import { operatorRoutes } from '../../../api/operator.ts';
import { asTransferId } from '../../core/ids.ts';
import { PRIORITY } from '../../jobs/names.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { type TenantTransaction, withTenant } from '../../store/database.ts';
import { openIssues } from '../../store/issues.ts';
import { listTransfers } from '../../store/transfer-list.ts';
import { findTransfer, restartTransfer, type TransferRow, transfersOfNumber, wakeAll } from '../../store/transfers.ts';
import type { SyncContext } from '../../sync/context.ts';
import { ApiError, notFound } from '../api-error.ts';
import { transferRecord, transferStoryRecord } from '../transfer-records.ts';
import { connectionsOf, everyConnection, type OperatorRoute } from './route.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const placeOf = ({ id, rackbeatCompanyName }: ConnectionRow) => ({ connectionId: id, company: rackbeatCompanyName });

export function registerTransfers(route: OperatorRoute, context: SyncContext): void {
  const { ledger, clock, queue } = context;

  /** The first connection in which `work` finds something. */
  const first = async <Found>(work: (trx: TenantTransaction) => Promise<Found | null>): Promise<Found | null> => {
    for (const { id } of await everyConnection(context)) {
      const found = await withTenant(ledger, id, work);
      if (found !== null) return found;
    }
    return null;
  };

  route(operatorRoutes.transfers, async ({ query: { connection, ...filter } }) => {
    const connections = await connectionsOf(context, connection);
    const pages = await Promise.all(
      connections.map(async (one) => {
        const page = await withTenant(ledger, one.id, (trx) => listTransfers(trx, filter));
        return { ...page, items: page.items.map((row) => ({ ...transferRecord(row), ...placeOf(one) })) };
      }),
    );
    // The cursor is a moment and an id, so the newest of all connections are one list with one cursor.
    const all = pages.flatMap(({ items }) => items).toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
    const items = all.slice(0, filter.limit);
    const last = items.at(-1);
    const more = all.length > items.length || pages.some(({ next }) => next !== null);
    return { items, next: more && last ? `${last.updatedAt}_${last.id}` : null };
  });

  route(operatorRoutes.transferStories, async ({ params: { key }, query }) => {
    const connections = await connectionsOf(context, query.connection);
    const wanted = async (trx: TenantTransaction): Promise<TransferRow[]> => {
      const byId = UUID.test(key) ? await findTransfer(trx, asTransferId(key)) : null;
      return byId ? [byId] : transfersOfNumber(trx, key);
    };
    const stories = await Promise.all(
      connections.map((connection) =>
        withTenant(ledger, connection.id, async (trx) => {
          const found = (await wanted(trx)).filter(({ kind }) => query.kind === undefined || kind === query.kind);
          const told = [];
          for (const transfer of found) told.push({ ...(await transferStoryRecord(trx, transfer)), ...placeOf(connection) });
          return told;
        }),
      ),
    );
    const items = stories.flat();
    if (items.length === 0) throw notFound('transfer.unknown');
    return { items };
  });

  route(operatorRoutes.issues, async () => {
    const lists = await Promise.all(
      (await everyConnection(context)).map(async (connection) => {
        const issues = await withTenant(ledger, connection.id, (trx) => openIssues(trx));
        return issues.map(({ id, code, params, who, records, openedAt }) => ({
          ...placeOf(connection),
          id,
          code,
          params,
          who,
          records,
          openedAt: openedAt.toISOString(),
        }));
      }),
    );
    return { items: lists.flat().toSorted((a, b) => b.records - a.records) };
  });

  route(operatorRoutes.retryTransfer, async ({ params: { id } }) => {
    const woken = await first(async (trx) => {
      const found = await findTransfer(trx, asTransferId(id));
      if (!found) return null;
      const restarted = await restartTransfer(trx, found.id, found.byPerson, clock.now());
      if (!restarted) throw new ApiError(409, 'transfer.cannot-be-retried', { state: found.state });
      await queue.wakeTransfers([restarted], { trx, priority: PRIORITY.person });
      return trx.connectionId;
    });
    if (woken === null) throw notFound('transfer.unknown');
    context.changed(woken);
    return { woken: 1 };
  });

  route(operatorRoutes.retryIssue, async ({ params: { id } }) => {
    const woken = await first(async (trx) => {
      if (!(await openIssues(trx)).some((issue) => issue.id === id)) return null;
      const records = await wakeAll(trx, clock.now(), { issueIds: [id] });
      await queue.wakeTransfers(records, { trx, priority: PRIORITY.person });
      return records.length;
    });
    if (woken === null) throw notFound('operator.issue-unknown');
    return { woken };
  });
}
