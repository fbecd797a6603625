/** Several processes of the program on one database: one that only serves, and workers that can be killed, frozen and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll } from 'vitest';
import { startSandbox } from '../../sandbox/main.ts';
import { makeKeyText } from '../../src/vault/key-ring.ts';
import { type ApiClient, apiClient } from './api-client.ts';
import { eventually } from './asking.ts';
import { CHILD_ENVIRONMENT } from './child-environment.ts';
import { testDatabase } from './database.ts';
import { freePort, type StandInControl, standInControl } from './stand-in-control.ts';

export interface Member {
  signal(name: NodeJS.Signals): Promise<void>;
  /** In its place, as a process manager would. */
  restart(): Promise<void>;
}

export interface Fleet {
  appUrl: string;
  rackbeat: StandInControl;
  eaccounting: StandInControl;
  install(): Promise<ApiClient>;
  web: Member;
  worker(): Promise<Member>;
}

export async function openFleet(): Promise<Fleet> {
  const { connectionString } = await testDatabase();
  const port = await freePort();
  const appUrl = `http://127.0.0.1:${port}`;
  const sandbox = await startSandbox({ rackbeatPort: 0, eaccountingPort: 0, appUrl });
  const rackbeat = standInControl(sandbox.rackbeatUrl);
  const eaccounting = standInControl(sandbox.eaccountingUrl);
  for (const standIn of [rackbeat, eaccounting]) {
    await standIn.control('reset', { seed: { products: 10, customers: 10, invoices: 0 } });
    await standIn.switches({ latencyMs: 20, rateLimitPerMinute: null });
  }
  const keys = makeKeyText('fleet');
  const running = new Set<ChildProcess>();
  afterAll(async () => {
    for (const child of running) {
      child.kill('SIGCONT');
      child.kill('SIGKILL');
    }
    await sandbox.stop();
  });

  const start = async (role: 'web' | 'worker', at: number): Promise<ChildProcess> => {
    const child = spawn(process.execPath, ['src/main.ts'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...CHILD_ENVIRONMENT,
        ROLE: role,
        PORT: String(at),
        PUBLIC_URL: appUrl,
        DATABASE_URL: connectionString.replace(/^postgres:/, 'postgresql:'),
        ENCRYPTION_KEYS: keys,
        RACKBEAT_URL: sandbox.rackbeatUrl,
        EACCOUNTING_API_URL: sandbox.eaccountingUrl,
        VISMA_IDENTITY_URL: sandbox.eaccountingUrl,
        SETTLE_WINDOW_MS: '1000',
        ABSENT_GAP_MS: '300',
        WRITE_DEADLINE_MS: '2000',
        RATE_BUDGET: 'off',
        LOG_LEVEL: 'error',
        OPERATOR_TOKEN: 'f0e1d2c3b4a5968778695a4b3c2d1e0f',
      },
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    await eventually(
      `the ${role} is ready`,
      async () =>
        child.exitCode ??
        (await fetch(`http://127.0.0.1:${at}/health/ready`).then(
          (answer) => answer.ok,
          () => false,
        )),
      (state) => state === true || typeof state === 'number',
      60_000,
    );
    if (child.exitCode !== null) throw new Error(`the ${role} ended with ${child.exitCode}`);
    return child;
  };

  const member = async (role: 'web' | 'worker', at: number): Promise<Member> => {
    let child = await start(role, at);
    return {
      signal: async (name) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, 'exit');
        child.kill(name);
        if (name !== 'SIGSTOP' && name !== 'SIGCONT') await ended;
      },
      restart: async () => {
        child = await start(role, at);
      },
    };
  };
  const web = await member('web', port);
  return {
    appUrl,
    rackbeat,
    eaccounting,
    web,
    worker: async () => member('worker', await freePort()),
    install: async () => apiClient(appUrl, await rackbeat.control<{ account: string; secret: string }>('install', { company: 'NO' })),
  };
}
