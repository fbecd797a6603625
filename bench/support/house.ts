/**
 * The house of a measurement: a fresh embedded database, both stand-ins in one process, and the app in one or several, each a
 * process of its own on a free port, all in a temporary folder that goes away with them.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { clusterFolder } from '../../src/store/embedded/folders.ts';
import { readPidFile } from '../../src/store/embedded/pid-file.ts';
import { startEmbedded } from '../../src/store/embedded.ts';
import { makeKeyText } from '../../src/vault/key-ring.ts';
import { type ApiClient, apiClient } from '../../test/support/api-client.ts';
import { askJson, eventually } from '../../test/support/asking.ts';
import { freePort, type StandInControl, standInControl } from '../../test/support/stand-in-control.ts';
import { type Child, startChild } from './child.ts';
import { closeAtTheEnd } from './closers.ts';
import { processorMs } from './processor-time.ts';

const OPERATOR_TOKEN = 'f0e1d2c3b4a5968778695a4b3c2d1e0f';

export interface BenchHouse {
  appUrl: string;
  rackbeat: StandInControl;
  eaccounting: StandInControl;
  /** Of the superuser, past every wall: for looking and for filling tables. */
  connectionString: string;
  /** Memory of the app's first process now, in MB. */
  memoryMb(): Promise<number>;
  /** Processor time used so far in milliseconds, by the app's first process and by the database. */
  processorMs(): Promise<{ app: number; database: number }>;
  /** Installs the app for a company; the returned client is its settings page. */
  install(company?: 'NO' | 'SE'): Promise<ApiClient>;
  /** The operator's API, e.g. `POST connections/<id>/sweep`. */
  operator<Answer>(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Takes everything down, the app first. */
  close(): Promise<void>;
}

export interface BenchHouseOptions {
  /** Switches of both stand-ins; without latency and without limit when left out. */
  switches?: Record<string, unknown>;
  /** Of the app's processes. */
  environment?: Record<string, string>;
  /** Processes with workers; the first one is the web server too. */
  processes?: number;
  /** Where the first process leaves its CPU profile; not profiled when empty. */
  profileTo?: string;
  /** Counts the database's statements (`pg_stat_statements`). */
  countStatements?: boolean;
}

export async function openBenchHouse(options: BenchHouseOptions): Promise<BenchHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'rackbeat-eaccounting-bench-'));
  const removeFolder = closeAtTheEnd(() => rm(folder, { recursive: true, force: true }));
  // As root the database runs as another user, who must be able to enter.
  await chmod(folder, 0o711);
  const database = await startDatabase(join(folder, 'data'), options.countStatements ?? false);
  const port = await freePort();
  const appUrl = `http://127.0.0.1:${port}`;
  const sandbox = startChild('sandbox/main.ts', { RACKBEAT_SANDBOX_PORT: '0', EACCOUNTING_SANDBOX_PORT: '0', APP_URL: appUrl });
  const urls = await addressesOf(sandbox);
  const rackbeat = standInControl(urls.rackbeatUrl);
  const eaccounting = standInControl(urls.eaccountingUrl);
  for (const standIn of [rackbeat, eaccounting]) {
    await standIn.control('reset', { seed: { products: 0, customers: 0, invoices: 0 } });
    await standIn.switches(options.switches ?? { latencyMs: 0, rateLimitPerMinute: null });
  }
  const environment = {
    DATABASE_URL: database.connectionString.replace(/^postgres:/, 'postgresql:'),
    ENCRYPTION_KEYS: makeKeyText('bench'),
    RACKBEAT_URL: urls.rackbeatUrl,
    EACCOUNTING_API_URL: urls.eaccountingUrl,
    VISMA_IDENTITY_URL: urls.eaccountingUrl,
    OPERATOR_TOKEN,
    PUBLIC_URL: appUrl,
    RATE_BUDGET: 'off',
    LOG_LEVEL: 'warn',
    ...options.environment,
  };
  const profile = options.profileTo ? ['--cpu-prof', `--cpu-prof-dir=${resolve(options.profileTo)}`] : [];
  const apps: Child[] = [await startApp({ ...environment, PORT: String(port) }, port, profile)];
  for (let extra = 1; extra < (options.processes ?? 1); extra += 1) {
    const other = await freePort();
    apps.push(await startApp({ ...environment, PORT: String(other), ROLE: 'worker' }, other, []));
  }
  return {
    appUrl,
    rackbeat,
    eaccounting,
    connectionString: database.connectionString,
    memoryMb: async () => {
      const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(apps[0]?.process.pid)]);
      return Number(stdout.trim()) / 1_024;
    },
    processorMs: async () => ({
      app: await processorMs(apps[0]?.process.pid ?? 0),
      database: await processorMs(await database.pid()),
    }),
    install: async (company = 'NO') =>
      apiClient(appUrl, await rackbeat.control<{ account: string; secret: string }>('install', { company })),
    operator: (method, path, body) =>
      askJson(`${appUrl}/api/operator/${path}`, {
        method,
        headers: { authorization: `Bearer ${OPERATOR_TOKEN}` },
        ...(body === undefined ? {} : { body }),
      }),
    close: async () => {
      for (const app of apps) {
        await app.stop();
        const said = lastLines(app.said(), 20);
        if (said !== '') process.stderr.write(`the app said:\n${said}\n`);
      }
      await sandbox.stop();
      await database.stop();
      await removeFolder();
    },
  };
}

interface BenchDatabase {
  connectionString: string;
  pid(): Promise<number>;
  stop(): Promise<void>;
}

async function startDatabase(dataDir: string, countStatements: boolean): Promise<BenchDatabase> {
  const started = await startEmbedded({ dataDir });
  if (!started.ok) throw new Error(`no database for the measurement: ${started.code} ${JSON.stringify(started.params)}`);
  if (!countStatements)
    return {
      connectionString: started.connectionString,
      pid: async () => (await readPidFile(clusterFolder(dataDir)))?.pid ?? 0,
      stop: closeAtTheEnd(() => started.stop()),
    };
  const { preloadStatementCounting } = await import('./statements.ts');
  await preloadStatementCounting(started.connectionString);
  await started.stop();
  return startDatabase(dataDir, false);
}

async function addressesOf(sandbox: Child): Promise<{ rackbeatUrl: string; eaccountingUrl: string }> {
  const ended = once(sandbox.process, 'exit').then(() => {
    throw new Error(`the sandbox ended: ${sandbox.said()}`);
  });
  const [message] = (await Promise.race([once(sandbox.process, 'message'), ended])) as [{ rackbeatUrl: string; eaccountingUrl: string }];
  ended.catch(() => {});
  return message;
}

async function startApp(environment: Record<string, string>, port: number, nodeArguments: readonly string[]): Promise<Child> {
  const app = startChild('src/main.ts', environment, nodeArguments);
  await eventually(
    'the app is ready',
    async () =>
      app.process.exitCode ??
      (await fetch(`http://127.0.0.1:${port}/health/ready`).then(
        (response) => response.ok,
        () => false,
      )),
    (state) => state === true || typeof state === 'number',
    60_000,
  );
  if (app.process.exitCode !== null) throw new Error(`the app ended with ${app.process.exitCode}: ${app.said()}`);
  return app;
}

/** Without the addresses that every start prints. */
const lastLines = (text: string, count: number): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^App {2}/.test(line))
    .slice(-count)
    .join('\n');
