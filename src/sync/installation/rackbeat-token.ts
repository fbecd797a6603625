/** The Rackbeat key of a connection, for its calls. */
import { failure, type Result, success } from '../../core/failure.ts';
import type { TenantTransaction } from '../../store/database.ts';
import { readSecret } from '../../store/secrets.ts';
import type { Vault } from '../../vault/vault.ts';
import { RACKBEAT_TOKEN } from './context.ts';

/** `unauthorised` when there is none. */
export async function readRackbeatToken(trx: TenantTransaction, vault: Vault): Promise<Result<string>> {
  const token = await readSecret(trx, vault, RACKBEAT_TOKEN);
  return token === null ? failure('unauthorised', 'not-sent', 'connection.reconnect-needed') : success(token.expose());
}
