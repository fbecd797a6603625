/** A start that cannot work ends before anything is opened, with sentences an operator can act on. */
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { makeKeyText } from '../../src/vault/key-ring.ts';
import { eventually } from '../support/asking.ts';
import { CHILD_ENVIRONMENT } from '../support/child-environment.ts';
import { runAsOwner, testDatabase, withDatabaseName } from '../support/database.ts';
import { freePort } from '../support/house.ts';

const SANDBOX = {
  RACKBEAT_URL: 'http://127.0.0.1:1',
  EACCOUNTING_API_URL: 'http://127.0.0.1:2',
  VISMA_IDENTITY_URL: 'http://127.0.0.1:2',
  LOG_LEVEL: 'silent',
};

interface Ended {
  code: number | null;
  said: string;
}

/** Starts the program and waits until it ends by itself. */
async function startAndEnd(environment: Record<string, string>, program = 'src/main.ts'): Promise<Ended> {
  const child = spawn(process.execPath, [program], {
    env: { ...CHILD_ENVIRONMENT, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  try {
    await eventually(
      'the program ends',
      async () => child.exitCode,
      (code) => code !== null,
      20_000,
    );
  } finally {
    child.kill('SIGKILL');
  }
  return { code: child.exitCode, said };
}

const folder = await mkdtemp(join(tmpdir(), 'start-'));
await chmod(folder, 0o755);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('all faults of a configuration are told at once, each with its variable', async () => {
  const { code, said } = await startAndEnd({
    PORT: 'http',
    PUBLIC_URL: 'ftp://x',
    DATABASE_URL: 'mysql://x',
    ROLE: 'boss',
    ENCRYPTION_KEYS: 'a:short',
  });
  expect(code).toBe(2);
  for (const variable of ['PORT', 'PUBLIC_URL', 'DATABASE_URL', 'ROLE', 'ENCRYPTION_KEYS', 'VISMA_CLIENT_ID', 'VISMA_CLIENT_SECRET'])
    expect(said).toContain(variable);
});

test('with the sandbox: the faults of both programs together, before one of them is up', async () => {
  const wrong = { PORT: 'http', LOG_LEVEL: 'loud', RACKBEAT_SANDBOX_PORT: '99999', EACCOUNTING_SANDBOX_PORT: 'x' };
  const { code, said } = await startAndEnd({ ...wrong, DATA_DIR: join(folder, 'never') }, 'scripts/start.ts');
  expect(code).toBe(2);
  const [title, ...lines] = said.trim().split('\n');
  expect(title).toBe('The configuration has 4 faults:');
  expect(new Set(lines.map((line) => line.match(/[A-Z_]+/)?.[0]))).toEqual(new Set(Object.keys(wrong)));
});

test('real addresses without credentials: said before anything is started', async () => {
  const { code, said } = await startAndEnd({ DATA_DIR: join(folder, 'never') });
  expect(code).toBe(2);
  expect(said).toContain('VISMA_CLIENT_ID is missing');
  expect(said).toContain('PUBLIC_URL is missing');
});

test('the port is taken: one sentence', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await eventually('the port is held', async () => server.address(), Boolean);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { connectionString } = await testDatabase();
  const { code, said } = await startAndEnd({
    ...SANDBOX,
    PORT: String(port),
    DATABASE_URL: connectionString.replace(/^postgres:/, 'postgresql:'),
    ENCRYPTION_KEYS: makeKeyText('k'),
  });
  server.close();
  expect(code).toBe(1);
  expect(said).toContain(String(port));
  expect(said.trim().split('\n')).toHaveLength(1);
});

test('the data folder is in use by another instance: one sentence', { timeout: 40_000 }, async () => {
  const dataDir = join(folder, 'shared');
  const port = await freePort();
  const first = spawn(process.execPath, ['src/main.ts'], {
    env: { ...CHILD_ENVIRONMENT, ...SANDBOX, PORT: String(port), DATA_DIR: dataDir },
    stdio: 'ignore',
  });
  try {
    await eventually(
      'the first is ready',
      () =>
        fetch(`http://127.0.0.1:${port}/health/ready`).then(
          (answer) => answer.ok,
          () => false,
        ),
      Boolean,
      20_000,
    );
    const { code, said } = await startAndEnd({ ...SANDBOX, PORT: String(await freePort()), DATA_DIR: dataDir });
    expect(code).toBe(1);
    expect(said).toContain(dataDir);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).ok).toBe(true);
  } finally {
    first.kill('SIGTERM');
    await eventually(
      'the first has ended',
      async () => first.exitCode ?? first.signalCode,
      (end) => end !== null,
      20_000,
    );
  }
});

test('a database of a newer program: refused with a sentence', async () => {
  const server = inject('testServer');
  const name = `newer_${process.pid}`;
  await runAsOwner(server, `create database ${name} template template_migrated strategy file_copy`);
  const connectionString = withDatabaseName(server, name);
  await runAsOwner(connectionString, "insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030-01-01')");
  const { code, said } = await startAndEnd({
    ...SANDBOX,
    PORT: String(await freePort()),
    DATABASE_URL: connectionString.replace(/^postgres:/, 'postgresql:'),
    ENCRYPTION_KEYS: makeKeyText('k'),
  });
  await runAsOwner(server, `drop database ${name} with (force)`);
  expect(code).toBe(1);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).toMatch(/newer/);
});

test('a database that is not there: one sentence', async () => {
  const { code, said } = await startAndEnd({
    ...SANDBOX,
    PORT: String(await freePort()),
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
    ENCRYPTION_KEYS: makeKeyText('k'),
  });
  expect(code).toBe(1);
  expect(said.trim().split('\n')).toHaveLength(1);
});
