/** Tells eAccounting's app page whether we are switched on for the company. */
import { setAppStatus } from '../../eaccounting/write.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { type InstallationContext, SETUP_DEADLINE_MS } from './context.ts';

/** Readable over there, so a failure is only noted: it is said again. False when it failed. */
export async function announceActive(context: InstallationContext, connection: ConnectionRow, active: boolean): Promise<boolean> {
  const { eaccounting } = context.sync.clientsFor(connection.id, { lane: 'person' });
  const told = await setAppStatus(eaccounting, active, { deadlineMs: SETUP_DEADLINE_MS });
  if (!told.ok) context.log.warn('installation.app-status-not-told', { connectionId: connection.id, active, code: told.code });
  return told.ok;
}
