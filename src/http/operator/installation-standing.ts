/** One connection as the operator's lists show it. */
import type { z } from 'zod';
import type { operatorConnection } from '../../../api/operator.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { readCursor } from '../../store/cursors.ts';
import { withTenant } from '../../store/database.ts';
import { openIssues } from '../../store/issues.ts';
import { transferCounts } from '../../store/transfers.ts';
import type { SyncContext } from '../../sync/context.ts';
import { WHOLE_SWEEP } from '../../sync/sweep.ts';

export function standingOf({ ledger }: SyncContext, connection: ConnectionRow): Promise<z.output<typeof operatorConnection>> {
  const { id, state, rackbeatAccountId, rackbeatCompanyName, eaccountingCompanyName } = connection;
  return withTenant(ledger, id, async (trx) => ({
    id,
    state,
    rackbeatAccountId,
    rackbeatCompanyName,
    eaccountingCompanyName,
    transfers: await transferCounts(trx),
    openIssues: (await openIssues(trx)).length,
    lastSweptAt: (await readCursor(trx, WHOLE_SWEEP))?.sweptAt.toISOString() ?? null,
  }));
}
