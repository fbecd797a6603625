/** Erases the persons of a connection that has been uninstalled. The months that were closed keep their amounts, under a new check sum. */
import type { ConnectionId } from '../core/ids.ts';
import { withTenant } from '../store/database.ts';
import { erasePersons } from '../store/erasure.ts';
import { checkSum } from './completeness/frozen.ts';
import type { SyncContext } from './context.ts';

/** Customers stand in the lines and in the findings, and in what the findings say. */
function withoutPersons(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPersons);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (name === 'customer') return [name, null];
      return [name, name === 'params' ? {} : withoutPersons(inner)];
    }),
  );
}

/** Returns how many transfers the connection held. */
export const eraseConnection = ({ ledger }: SyncContext, id: ConnectionId): Promise<number> =>
  withTenant(ledger, id, (trx) =>
    erasePersons(trx, (copy) => {
      const content = withoutPersons(copy);
      return { content, sha256: checkSum(content) };
    }),
  );
