/**
 * A process of its own that asks for a living access token fifty times at once. It says `ready`, waits for a line, and then
 * tells in one JSON line what it was given. Settings come as JSON in its only argument.
 */
import { once } from 'node:events';
import { systemClock } from '../../src/core/clock.ts';
import { asConnectionId } from '../../src/core/ids.ts';
import { createVismaOAuth } from '../../src/eaccounting/oauth.ts';
import { createTokenSource } from '../../src/eaccounting/tokens.ts';
import { unlimitedBudget } from '../../src/outbound/budget.ts';
import { createOutbound } from '../../src/outbound/outbound.ts';
import { openDatabase } from '../../src/store/database.ts';
import { tokenStore } from '../../src/store/vendor-tokens.ts';
import { parseKeyRing } from '../../src/vault/key-ring.ts';
import { createVault } from '../../src/vault/vault.ts';

export interface TokenChildSettings {
  connectionString: string;
  keys: string;
  identityUrl: string;
  connectionId: string;
  /** How far its clock is ahead, milliseconds. */
  aheadMs: number;
}

const JOBS = 50;
const settings = JSON.parse(process.argv[2] ?? '{}') as TokenChildSettings;
const opened = await openDatabase({ connectionString: settings.connectionString, ledgerPoolSize: 4 });
const keys = parseKeyRing(settings.keys);
if (!opened.ok || !keys.ok) throw new Error('neither database nor keys');
const clock = { now: () => new Date(systemClock.now().getTime() + settings.aheadMs) };
const outbound = createOutbound({ clock, allowedOrigins: [settings.identityUrl], budget: unlimitedBudget });
const oauth = createVismaOAuth({
  outbound,
  clock,
  identityUrl: settings.identityUrl,
  clientId: 'sandbox-client',
  clientSecret: 'sandbox-secret',
  redirectUri: 'http://127.0.0.1/not-used',
});
const id = asConnectionId(settings.connectionId);
const source = createTokenSource({
  store: tokenStore(opened.database.ledger, createVault(keys.keyRing), id),
  clock,
  refresh: (refreshToken) => oauth.refresh(refreshToken, id),
  owner: `child-${process.pid}`,
});
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const tokens = await Promise.all(Array.from({ length: JOBS }, () => source.current()));
process.stdout.write(`${JSON.stringify(tokens.map((token) => (token.ok ? token.value : token.code)))}\n`);
await outbound.close();
await opened.database.close();
process.exit(0);
