/** A connection to test with: active, of made-up companies, each with an account and a company of its own. */
import { randomUUID } from 'node:crypto';
import type { ConnectionId } from '../../src/core/ids.ts';
import { type ConnectionFacts, changeConnectionState, installConnection } from '../../src/store/connections.ts';
import type { Ledger } from '../../src/store/database.ts';

export const TEST_NOW = new Date('2026-11-24T08:00:00.000Z');

export const connectionFacts = (other: Partial<ConnectionFacts> = {}): ConnectionFacts => ({
  rackbeatOrigin: 'http://127.0.0.1:4001',
  rackbeatAccountId: randomUUID(),
  rackbeatCompanyName: 'Lampebutikken AS',
  rackbeatOrganisationNumber: '912345678',
  appSlug: 'visma-eaccounting',
  eaccountingOrigin: 'http://127.0.0.1:4002',
  eaccountingCompanyId: randomUUID(),
  eaccountingCompanyName: 'Lampebutikken AS',
  eaccountingOrganisationNumber: '912345678',
  countryCode: 'NO',
  currencyCode: 'NOK',
  timeZone: 'Europe/Oslo',
  ...other,
});

/** Installs and confirms. */
export async function activeConnection(ledger: Ledger, other: Partial<ConnectionFacts> = {}): Promise<ConnectionId> {
  return ledger.transaction().execute(async (trx) => {
    const { connection } = await installConnection(trx, connectionFacts(other), TEST_NOW);
    await changeConnectionState(trx, connection.id, 'active', TEST_NOW);
    return connection.id;
  });
}
