/** The app as a process of its own with its own embedded database, so that it can be killed at a named place and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { startSandbox } from '../../sandbox/main.ts';
import { type ApiClient, apiClient } from './api-client.ts';
import { CHILD_ENVIRONMENT } from './child-environment.ts';
import { eventually, freePort, type StandInControl, standInControl } from './house.ts';

export interface ChildHouse {
  appUrl: string;
  dataDir: string;
  rackbeat: StandInControl;
  eaccounting: StandInControl;
  install(company?: 'NO' | 'SE'): Promise<ApiClient>;
  /** Starts the app; with `killPoint` it stands still there and `atKillPoint` resolves. */
  start(killPoint?: string): Promise<void>;
  /** Resolves when the app stands at its kill point. Rejects when it ends before. */
  atKillPoint(): Promise<void>;
  /** Resolves with the exit code, when the signal ends it. */
  signal(signal: NodeJS.Signals): Promise<number | null>;
  /** Everything that the app has printed so far. */
  said(): string;
}

export async function openChildHouse(environment: Record<string, string> = {}): Promise<ChildHouse> {
  const port = await freePort();
  const appUrl = `http://127.0.0.1:${port}`;
  const sandbox = await startSandbox({ rackbeatPort: 0, eaccountingPort: 0, appUrl });
  const folder = await mkdtemp(join(tmpdir(), 'child-app-'));
  // As root the database runs as another user, who must be able to enter.
  await chmod(folder, 0o755);
  const dataDir = join(folder, 'data');
  let child: ChildProcess | null = null;
  let output = '';
  let barrier: string | null = null;
  let starts = 0;

  const signal = async (name: NodeJS.Signals): Promise<number | null> => {
    const current = child;
    if (!current || current.exitCode !== null || current.signalCode !== null) return null;
    const ended = once(current, 'exit');
    current.kill(name);
    if (name !== 'SIGSTOP' && name !== 'SIGCONT') await ended;
    return current.exitCode;
  };

  const start = async (killPoint?: string): Promise<void> => {
    await signal('SIGKILL');
    starts += 1;
    barrier = killPoint === undefined ? null : join(folder, `barrier-${starts}`);
    const started = spawn(process.execPath, ['src/main.ts'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...CHILD_ENVIRONMENT,
        PORT: String(port),
        DATA_DIR: dataDir,
        RACKBEAT_URL: sandbox.rackbeatUrl,
        EACCOUNTING_API_URL: sandbox.eaccountingUrl,
        VISMA_IDENTITY_URL: sandbox.eaccountingUrl,
        SETTLE_WINDOW_MS: '1000',
        ABSENT_GAP_MS: '300',
        WRITE_DEADLINE_MS: '2000',
        RATE_BUDGET: 'off',
        LOG_LEVEL: 'warn',
        OPERATOR_TOKEN: 'f0e1d2c3b4a5968778695a4b3c2d1e0f',
        ...(killPoint === undefined || barrier === null ? {} : { KILL_POINT: killPoint, KILL_BARRIER: barrier }),
        ...environment,
      },
    });
    child = started;
    for (const stream of [started.stdout, started.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await eventually(
      `the app is ready (it said: ${output})`,
      async () =>
        started.exitCode ??
        (await fetch(`${appUrl}/health/ready`).then(
          (response) => response.ok,
          () => false,
        )),
      (state) => state === true || typeof state === 'number',
      30_000,
    );
    if (started.exitCode !== null) throw new Error(`the app ended with ${started.exitCode}: ${output}`);
  };

  afterAll(async () => {
    await signal('SIGTERM');
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const rackbeat = standInControl(sandbox.rackbeatUrl);
  const eaccounting = standInControl(sandbox.eaccountingUrl);
  for (const standIn of [rackbeat, eaccounting]) {
    // Without invoices of its own: the one under test is the one that reaches the kill point.
    await standIn.control('reset', { seed: { products: 5, customers: 5, invoices: 0 } });
    await standIn.switches({ latencyMs: 0, rateLimitPerMinute: null });
  }
  return {
    appUrl,
    dataDir,
    rackbeat,
    eaccounting,
    start,
    signal,
    said: () => output,
    install: async (company = 'NO') =>
      apiClient(appUrl, await rackbeat.control<{ account: string; secret: string }>('install', { company })),
    atKillPoint: async () => {
      const file = barrier;
      if (file === null) throw new Error('no kill point is armed');
      await eventually('the app stands at its kill point', async () => existsSync(file), Boolean, 20_000);
    },
  };
}
