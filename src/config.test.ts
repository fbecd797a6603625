import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { defaultDataDir, readConfig } from './config.ts';
import { makeKeyText } from './vault/key-ring.ts';

const SANDBOX = {
  RACKBEAT_URL: 'http://127.0.0.1:4001',
  EACCOUNTING_API_URL: 'http://127.0.0.1:4002',
  VISMA_IDENTITY_URL: 'http://127.0.0.1:4002',
};
const REAL = { PUBLIC_URL: 'https://sync.example.com', VISMA_CLIENT_ID: 'id', VISMA_CLIENT_SECRET: 'the-client-secret' };
const folder = mkdtempSync(join(tmpdir(), 'rackbeat-eaccounting-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const faultsOf = (env: NodeJS.ProcessEnv): string[] => {
  const result = readConfig(env);
  return result.ok ? [] : result.faults;
};
const configOf = (env: NodeJS.ProcessEnv) => {
  const result = readConfig(env);
  if (!result.ok) throw new Error(result.faults.join('\n'));
  return result.config;
};

test('with the sandbox nothing has to be set', () => {
  const config = configOf(SANDBOX);
  expect(config.port).toBe(3000);
  expect(config.publicUrl).toBe('http://127.0.0.1:3000');
  expect(config.database).toMatchObject({ kind: 'embedded', chosen: false, keyRing: null });
  expect(config.times).toEqual({
    settleWindowMs: 120_000,
    absentGapMs: 30_000,
    mailGatherMs: 20_000,
    mailDigestMs: 300_000,
    cardGapMs: 3_000,
    sweepIntervalMs: 300_000,
    writeDeadlineMs: 30_000,
  });
});

test('all faults are told at once, each naming its variable, those between variables too', () => {
  const faults = faultsOf({
    PORT: '0',
    ROLE: 'boss',
    RACKBEAT_URL: 'http://rackbeat.com',
    DATABASE_URL: 'postgres://x/y',
    SMTP_URL: 'smtp://mail',
    CLOCK: 'sundial',
  });
  for (const name of ['PORT', 'ROLE', 'RACKBEAT_URL', 'VISMA_CLIENT_ID', 'VISMA_CLIENT_SECRET', 'ENCRYPTION_KEYS', 'MAIL_FROM', 'CLOCK']) {
    expect(faults.filter((fault) => fault.startsWith(`${name} `))).toEqual([expect.stringContaining(name)]);
  }
});

test.each([
  ['PORT', '70000'],
  ['PORT', '80x'],
  ['PUBLIC_URL', 'sync.example.com'],
  ['PUBLIC_URL', 'ftp://example.com'],
  ['PUBLIC_URL', 'https://user:pass@example.com'],
  ['EACCOUNTING_API_URL', 'http://eaccountingapi.vismaonline.com'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['TRUST_PROXY', 'perhaps'],
  ['CONTACT_EMAIL', 'nobody'],
  ['OPERATOR_TOKEN', 'short'],
  ['OPERATOR_TOKEN', 'a'.repeat(40)],
  ['LOG_LEVEL', 'loud'],
  ['SETTLE_WINDOW_MS', '-1'],
  ['ENCRYPTION_KEYS', `first:${Buffer.alloc(32).toString('base64')}`],
])('%s=%s is refused', (name, value) => {
  expect(faultsOf({ ...SANDBOX, ...REAL, [name]: value }).join()).toContain(name);
});

test('DATABASE_URL without ENCRYPTION_KEYS says how to make one; with them it is taken', () => {
  const external = { ...SANDBOX, DATABASE_URL: 'postgresql://app:hidden@db/x' };
  expect(faultsOf(external)).toEqual([expect.stringMatching(/^ENCRYPTION_KEYS is missing.*openssl/)]);
  expect(configOf({ ...external, ENCRYPTION_KEYS: makeKeyText('k1') }).database.kind).toBe('external');
});

test('real accounts need an address that Rackbeat can reach, and never the sandbox clock', () => {
  expect(faultsOf({ VISMA_CLIENT_ID: 'id', VISMA_CLIENT_SECRET: 's' })).toEqual([expect.stringMatching(/^PUBLIC_URL is missing/)]);
  expect(faultsOf({ ...REAL, CLOCK: 'sandbox' })).toEqual([expect.stringMatching(/^CLOCK/)]);
  expect(configOf(REAL).visma.redirectUri).toBe('https://sync.example.com/onboarding/callback');
});

test('a secret may stand in a file; both at once, an empty or an absent file is a fault', () => {
  const file = join(folder, 'secret');
  writeFileSync(file, ' from-file \n');
  expect(configOf({ ...SANDBOX, VISMA_CLIENT_SECRET_FILE: file }).visma.clientSecret.expose()).toBe('from-file');
  expect(faultsOf({ ...SANDBOX, VISMA_CLIENT_SECRET: 'x', VISMA_CLIENT_SECRET_FILE: file })).toHaveLength(1);
  writeFileSync(file, '\n');
  expect(faultsOf({ ...SANDBOX, VISMA_CLIENT_SECRET_FILE: file })).toHaveLength(1);
  expect(faultsOf({ ...SANDBOX, DATABASE_URL_FILE: join(folder, 'absent'), ENCRYPTION_KEYS: makeKeyText('k') })).toHaveLength(1);
});

test('an empty variable counts as absent', () => {
  expect(configOf({ ...SANDBOX, PORT: '', TRUST_PROXY: ' ' })).toMatchObject({ port: 3000, trustProxy: false });
});

test('the embedded database serves one process, so a role needs DATABASE_URL', () => {
  expect(faultsOf({ ...SANDBOX, ROLE: 'worker' })).toEqual([expect.stringMatching(/^ROLE/)]);
});

test('an explicit data folder wins; root gets one under /var/lib for each checkout', () => {
  expect(configOf({ ...SANDBOX, DATA_DIR: '/srv/x' }).database).toMatchObject({ dataDir: '/srv/x', chosen: true });
  expect(defaultDataDir(false, '/home/a/app')).toBe('/home/a/app/data');
  expect(defaultDataDir(true, '/a')).toMatch(/^\/var\/lib\/rackbeat-eaccounting\/[0-9a-f]{12}$/);
  expect(defaultDataDir(true, '/a')).not.toBe(defaultDataDir(true, '/b'));
});

test('printing the configuration or its faults shows no secret', () => {
  const key = makeKeyText('k1');
  const env = {
    ...REAL,
    DATABASE_URL: 'postgresql://app:canary-1@db/x',
    ENCRYPTION_KEYS: key,
    OPERATOR_TOKEN: 'canary-2-abcdefghijklmnopqrstuvwxyz',
    SMTP_URL: 'smtp://u:canary-3@mail',
    MAIL_FROM: 'a@example.com',
    RACKBEAT_DASHBOARD_TOKEN: 'canary-4',
    VISMA_CLIENT_SECRET: 'canary-5',
  };
  const printed = [
    inspect(configOf(env), { depth: 9 }),
    JSON.stringify(configOf(env)),
    String(faultsOf({ ...env, ENCRYPTION_KEYS: `${key}x`, PORT: 'x' })),
  ].join();
  expect(printed).not.toContain('canary');
  expect(printed).not.toContain(key.split(':')[1]);
});
