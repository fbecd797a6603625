/** What the operator can have done: a sweep, a sweep that only looks, and new keys. */
import { operatorRoutes } from '../../../api/operator.ts';
import { withTenant } from '../../store/database.ts';
import { dryRunOf } from '../../sync/dry-run.ts';
import { eraseConnection } from '../../sync/erase-persons.ts';
import { readStatus } from '../../sync/initial-sync/status.ts';
import { sweepConnection } from '../../sync/sweep.ts';
import { ApiError } from '../api-error.ts';
import { countedAnswer, sendAllAnswer, startedAnswer } from '../send-all-api.ts';
import type { OperatorContext } from './context.ts';
import { connectionOf, type OperatorRoute } from './route.ts';

/** Whose name stands at what is begun from the command line. */
const OPERATOR = 'Operator';

export function registerActs(route: OperatorRoute, { context, shelf, doctor, rotateKeys }: OperatorContext): void {
  route(operatorRoutes.sweep, async ({ params }) => {
    const connection = await connectionOf(context, params.id);
    const swept = await sweepConnection(context, connection.id);
    return swept.ok ? swept.value : { failed: swept.code };
  });

  route(operatorRoutes.dryRun, async ({ params, query }) => {
    const connection = await connectionOf(context, params.id);
    if (connection.state !== 'active') throw new ApiError(409, 'operator.connection-not-active', { state: connection.state });
    const planned = await dryRunOf(context, shelf, connection, query.limit);
    if (!planned.ok) throw new ApiError(502, planned.code, planned.params);
    return planned.value;
  });

  route(operatorRoutes.doctor, async ({ params }) => {
    const connection = await connectionOf(context, params.id);
    if (connection.state !== 'active') throw new ApiError(409, 'operator.connection-not-active', { state: connection.state });
    const { checkedAt, lines } = await doctor.examine(connection, true);
    return { checkedAt: checkedAt.toISOString(), lines };
  });

  route(operatorRoutes.initialSync, async ({ params }) => {
    const connection = await connectionOf(context, params.id);
    return withTenant(context.ledger, connection.id, (trx) => readStatus(trx, context.clock.now()));
  });

  route(operatorRoutes.sendAll, async ({ params }) => sendAllAnswer(context, (await connectionOf(context, params.id)).id));
  route(operatorRoutes.countSendAll, async ({ params, query }) =>
    countedAnswer(context, (await connectionOf(context, params.id)).id, query.kind),
  );
  route(operatorRoutes.startSendAll, async ({ params, query }) =>
    startedAnswer(context, (await connectionOf(context, params.id)).id, { ...query, statedName: OPERATOR }),
  );

  route(operatorRoutes.erase, async ({ params }) => {
    const connection = await connectionOf(context, params.id);
    if (connection.state !== 'uninstalled') throw new ApiError(409, 'operator.erase-not-uninstalled');
    return { transfers: await eraseConnection(context, connection.id) };
  });

  let rotation: ReturnType<typeof rotateKeys> | null = null;
  route(operatorRoutes.rotateKeys, async () => {
    // Asked twice at once, it is done once.
    rotation ??= rotateKeys().finally(() => {
      rotation = null;
    });
    const rotated = await rotation;
    if (!rotated.ok) throw new ApiError(409, rotated.code, rotated.params);
    return rotated;
  });
}
