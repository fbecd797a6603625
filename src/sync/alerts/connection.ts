/** The connection is lost, or there again: written down together with the alert that says so. */
import { openLoss, planAlert, planEnd } from '../../store/alerts.ts';
import { changeConnectionState } from '../../store/connections.ts';
import type { TenantTransaction } from '../../store/database.ts';
import type { SyncContext } from '../context.ts';

type Telling = Pick<SyncContext, 'clock' | 'queue'>;

export async function loseConnection(trx: TenantTransaction, { clock, queue }: Telling): Promise<void> {
  const { connectionId } = trx;
  const now = clock.now();
  if ((await changeConnectionState(trx, connectionId, 'reconnect-needed', now)) !== 'changed') return;
  const message = { code: 'connection.reconnect-needed', params: {} };
  await planAlert(trx, { about: `connection-lost:${now.toISOString()}`, kind: 'connection-lost', message }, now);
  await queue.wakeMail({ connectionId }, trx);
}

export async function regainConnection(trx: TenantTransaction, { clock, queue }: Telling): Promise<void> {
  const loss = await openLoss(trx);
  if (loss === null) return;
  const now = clock.now();
  const message = { code: 'mail.connected-again', params: {} };
  await planEnd(trx, loss, { about: `${loss}:back`, kind: 'connection-back', message }, now);
  await queue.wakeMail({ connectionId: trx.connectionId }, trx);
}
