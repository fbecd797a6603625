/**
 * The whole house for a test: both stand-ins and the app, over real HTTP on free ports, with a database of its own. What
 * happened is read from the stand-ins' journals, never from our own tables.
 */
import pino from 'pino';
import { afterAll } from 'vitest';
import { startSandbox } from '../../sandbox/main.ts';
import { type App, startApp } from '../../src/app.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { type Clock, systemClock } from '../../src/core/clock.ts';
import { makeKeyText } from '../../src/vault/key-ring.ts';
import { type ApiClient, apiClient } from './api-client.ts';
import { testDatabase } from './database.ts';
import { freePort, type StandInControl, standInControl } from './stand-in-control.ts';

export { eventually } from './asking.ts';
export { flowingSettings } from './flowing-settings.ts';
export { freePort, type JournalEntry, type StandInControl, standInControl } from './stand-in-control.ts';

export type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

export interface House {
  rackbeat: StandInControl;
  eaccounting: StandInControl;
  appUrl: string;
  config: Config;
  /** Installs the app for a company; the returned client is its settings page. */
  install(company?: 'NO' | 'SE'): Promise<ApiClient>;
  restartApp(changes?: Partial<Config>): Promise<void>;
  stopApp(): Promise<void>;
}

export interface HouseOptions {
  environment?: Record<string, string>;
  clock?: Clock;
  /** What the Rackbeat and eAccounting stand-ins start with; the shop by default. */
  seed?: unknown;
}

export async function openHouse({ environment = {}, clock = systemClock, seed }: HouseOptions = {}): Promise<House> {
  const { connectionString } = await testDatabase();
  const port = await freePort();
  const appUrl = `http://127.0.0.1:${port}`;
  const sandbox = await startSandbox({ rackbeatPort: 0, eaccountingPort: 0, appUrl });
  const read = readConfig({
    PORT: String(port),
    DATABASE_URL: connectionString.replace(/^postgres:/, 'postgresql:'),
    ENCRYPTION_KEYS: makeKeyText('test'),
    RACKBEAT_URL: sandbox.rackbeatUrl,
    EACCOUNTING_API_URL: sandbox.eaccountingUrl,
    VISMA_IDENTITY_URL: sandbox.eaccountingUrl,
    SETTLE_WINDOW_MS: '1000',
    ABSENT_GAP_MS: '300',
    WRITE_DEADLINE_MS: '2000',
    RATE_BUDGET: 'off',
    OPERATOR_TOKEN: 'f0e1d2c3b4a5968778695a4b3c2d1e0f',
    ...environment,
  });
  if (!read.ok) throw new Error(read.faults.join('\n'));
  const log = pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' });
  let app: App | null = null;
  const start = async (config: Config): Promise<void> => {
    const started = await startApp({ config, log, clock });
    if (!started.ok) throw new Error(`the app did not start: ${started.reason.code} ${JSON.stringify(started.reason.params)}`);
    app = started.app;
  };
  const stopApp = async (): Promise<void> => {
    await app?.stop();
    app = null;
  };
  const rackbeat = standInControl(sandbox.rackbeatUrl);
  const eaccounting = standInControl(sandbox.eaccountingUrl);
  afterAll(async () => {
    await stopApp();
    await sandbox.stop();
  });
  if (seed !== undefined) for (const standIn of [rackbeat, eaccounting]) await standIn.control('reset', { seed });
  for (const standIn of [rackbeat, eaccounting]) await standIn.switches({ latencyMs: 0, rateLimitPerMinute: null });
  await start(read.config);
  return {
    rackbeat,
    eaccounting,
    appUrl,
    config: read.config,
    install: async (company = 'NO') => {
      const installed = await rackbeat.control<{ account: string; secret: string }>('install', { company });
      return apiClient(appUrl, installed);
    },
    restartApp: async (changes = {}) => {
      await stopApp();
      await start({ ...read.config, ...changes });
    },
    stopApp,
  };
}
