/** G20, G21: four processes with fifty jobs each meet an expired token. The identity server sees one renewal, and it takes a second use of a token for theft. */
import { type ChildProcess, spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { makeKeyText } from '../../src/vault/key-ring.ts';
import { askJson, eventually } from '../support/asking.ts';
import { openHouse } from '../support/house.ts';
import { shortOrLong } from '../support/long.ts';
import type { TokenChildSettings } from '../support/token-child.ts';

const PROCESSES = 4;
const HOUR_MS = 61 * 60_000;
const keys = makeKeyText('test');
const house = await openHouse({ environment: { ENCRYPTION_KEYS: keys }, seed: { products: 1, customers: 1, invoices: 0 } });
await house.install('NO');
await house.eaccounting.switches({ refreshReuse: 'family-revoked' });
const { items } = await askJson<{ items: { id: string }[] }>(`${house.appUrl}/api/operator/connections`, {
  headers: { authorization: 'Bearer f0e1d2c3b4a5968778695a4b3c2d1e0f' },
});
await house.stopApp();

interface Child {
  process: ChildProcess;
  said: () => string;
}

function startChild(aheadMs: number): Child {
  const { database } = house.config;
  if (database.kind !== 'external') throw new Error('the house has a database of its own');
  const settings: TokenChildSettings = {
    connectionString: database.connectionString.expose(),
    keys,
    identityUrl: house.eaccounting.url,
    connectionId: items[0]?.id ?? '',
    aheadMs,
  };
  const child = spawn(process.execPath, ['test/support/token-child.ts', JSON.stringify(settings)], { stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return { process: child, said: () => said };
}

const rounds = Array.from({ length: shortOrLong(1, 10) }, (_, index) => index + 1);
test.for(rounds)('round %d: one renewal, 200 living tokens', { timeout: 60_000 }, async (round) => {
  await house.eaccounting.control('clock', { advanceMs: HOUR_MS });
  const before = (await house.eaccounting.journal('token.refreshed')).length;
  const children = Array.from({ length: PROCESSES }, () => startChild(round * HOUR_MS));
  for (const { said } of children)
    await eventually(
      'a process is ready',
      async () => said(),
      (text) => text.startsWith('ready'),
    );
  for (const child of children) child.process.stdin?.write('go\n');
  for (const { said } of children)
    await eventually(
      'a process has its tokens',
      async () => said(),
      (text) => text.endsWith(']\n'),
      40_000,
    );
  const tokens = children.flatMap(({ said }) => JSON.parse(said().slice('ready\n'.length)) as string[]);
  expect(tokens).toHaveLength(PROCESSES * 50);
  expect(new Set(tokens).size).toBe(1);
  const answer = await fetch(`${house.eaccounting.url}/v2/companysettings`, { headers: { authorization: `Bearer ${tokens[0]}` } });
  expect(answer.status).toBe(200);
  expect((await house.eaccounting.journal('token.refreshed')).length).toBe(before + 1);
});
