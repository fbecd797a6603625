/** How the installation stands: in all, by connection, and what keeps records back. */
import { operatorRoutes } from '../../../api/operator.ts';
import type { ConnectionState, TransferState } from '../../store/tables.ts';
import type { OperatorContext } from './context.ts';
import { standingOf } from './installation-standing.ts';
import { everyConnection, type OperatorRoute } from './route.ts';

export function registerOverview(route: OperatorRoute, options: OperatorContext): void {
  const { context, installation, startedAt } = options;

  route(operatorRoutes.status, async () => {
    const rows = await Promise.all((await everyConnection(context)).map((connection) => standingOf(context, connection)));
    const active = rows.filter(({ state }) => state === 'active');
    const sweeps = active.flatMap(({ lastSweptAt }) => lastSweptAt ?? []).toSorted();
    const lost = installation.lostWindow;
    return {
      startedAt: startedAt.toISOString(),
      installation: {
        id: installation.id,
        epoch: installation.epoch,
        lost: lost && { backupMadeAt: lost.backupMadeAt.toISOString(), restoredAt: lost.restoredAt.toISOString() },
      },
      connections: countBy<ConnectionState>(rows.map(({ state }) => ({ [state]: 1 }))),
      transfers: countBy<TransferState>(rows.map(({ transfers }) => transfers)),
      openIssues: rows.reduce((sum, { openIssues }) => sum + openIssues, 0),
      sweep: { oldest: sweeps[0] ?? null, never: active.length - sweeps.length },
      queue: await context.queue.depth(),
      closed: (await options.closedBreakers()).map(({ key, openUntil }) => ({ what: key, until: openUntil.toISOString() })),
    };
  });

  route(operatorRoutes.connections, async () => ({
    items: await Promise.all((await everyConnection(context)).map((connection) => standingOf(context, connection))),
    next: null,
  }));
}

const countBy = <Name extends string>(parts: readonly Partial<Record<Name, number>>[]): Partial<Record<Name, number>> => {
  const sums: Partial<Record<Name, number>> = {};
  for (const part of parts)
    for (const [name, count] of Object.entries<number | undefined>(part)) sums[name as Name] = (sums[name as Name] ?? 0) + (count ?? 0);
  return sums;
};
