/** G48: secrets never leak. Everything the program prints and shows is searched for every secret it was given, in three spellings. */
import { expect, test } from 'vitest';
import { eventually } from '../support/asking.ts';
import { openChildHouse } from '../support/child-app.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings } from '../support/house.ts';

const CLIENT_SECRET = 'sandbox-secret';
const OPERATOR_TOKEN = 'f0e1d2c3b4a5968778695a4b3c2d1e0f';

const house = await openChildHouse({ LOG_LEVEL: 'trace' });
await house.start();
const client = await house.install('NO');
await client.save(await flowingSettings(client));

/** Texts under names that say they are secret, anywhere in a stand-in's state. */
function secretsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && /token|refresh|access|secret/i.test(name) && inner.length >= 16) found.add(inner);
    else secretsIn(inner, found);
  }
  return found;
}

const spellings = (secret: string): string[] => [
  secret,
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  encodeURIComponent(secret),
];

test('neither the log nor a story holds a secret of any kind', { timeout: 60_000 }, async () => {
  await house.eaccounting.fault({ match: 'POST /v2/customerinvoicedrafts', nth: 1, times: 1, do: 'commit-then-500' });
  const { number } = await freshInvoice(house);
  const transfer = await eventually(
    'the invoice crosses',
    () => client.transferOf(number),
    (found) => (found?.state ?? '').startsWith('done'),
    30_000,
  );
  await house.eaccounting.control('expire-tokens');
  // A token that is refused in its first seconds is not renewed for that.
  await eventually(
    'the token is renewed',
    () =>
      client.ask('GET', '/settings/options').then(
        () => true,
        () => false,
      ),
    Boolean,
  );
  const story = JSON.stringify(await client.story(transfer?.id ?? ''));
  await fetch(`${house.appUrl}/settings/${client.account}/${client.secret}`);
  await fetch(`${house.appUrl}/settings/${client.account}/${client.secret}/nothing-here`);
  await fetch(`${house.appUrl}/onboarding/callback?code=canary-code-0123456789&state=canary-state-0123456789`);

  const secrets = new Set([
    client.secret,
    client.token,
    CLIENT_SECRET,
    OPERATOR_TOKEN,
    'canary-code-0123456789',
    'canary-state-0123456789',
  ]);
  for (const standIn of [house.rackbeat, house.eaccounting]) {
    const state = (await (await fetch(`${standIn.url}/__sandbox/state`)).json()) as unknown;
    for (const secret of secretsIn(state)) secrets.add(secret);
  }
  // Several for each side, or the search would have nothing to find.
  expect(secrets.size).toBeGreaterThan(15);
  await house.signal('SIGTERM');

  const seen = `${house.said()}\n${story}`;
  expect(seen.length).toBeGreaterThan(5_000);
  const leaked = [...secrets].filter((secret) => spellings(secret).some((spelling) => seen.includes(spelling)));
  expect(leaked).toEqual([]);
});
