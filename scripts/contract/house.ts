/** The whole house for one run: both stand-ins, the recording proxy, and the app with an embedded database in a fresh folder. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pino from 'pino';
import { sentence } from '../../api/catalogue.ts';
import { startSandbox } from '../../sandbox/main.ts';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { askJson } from '../../test/support/asking.ts';
import type { Exchange } from './exchange.ts';
import { startRecordingProxy } from './recording-proxy.ts';

export interface StandIn {
  control<Answer>(name: string, body?: unknown, method?: string): Promise<Answer>;
}

export interface House {
  appUrl: string;
  rackbeat: StandIn;
  eaccounting: StandIn;
  /** Grows while the app works. */
  exchanges: readonly Exchange[];
  close(): Promise<void>;
}

const PATIENCE_MS = 8_000;

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const standIn = (url: string): StandIn => ({
  control: (name, body = {}, method = 'POST') => askJson(`${url}/__sandbox/${name}`, { method, body }),
});

export async function openHouse(): Promise<House> {
  const closers: (() => Promise<unknown>)[] = [];
  let removeFolder = async (): Promise<void> => {};
  /** In reverse order; one that hangs is left to end while the others, whom it may be waiting for, are stopped too. */
  const closeAll = async (): Promise<void> => {
    const ends: Promise<unknown>[] = [];
    for (const end of closers.toReversed()) {
      const ending = end();
      ends.push(ending);
      await Promise.race([ending.catch(() => {}), delay(PATIENCE_MS, undefined, { ref: false })]);
    }
    await Promise.all(ends);
    await removeFolder();
  };
  let closing: Promise<void> | null = null;
  // Whoever asks later waits for the same end.
  const close = (): Promise<void> => (closing ??= closeAll());
  try {
    const folder = await mkdtemp(join(tmpdir(), 'contract-'));
    removeFolder = () => rm(folder, { recursive: true, force: true });
    // Started by root, the database runs as another user, who must be able to enter.
    await chmod(folder, 0o755);
    const port = await freePort();
    const appUrl = `http://127.0.0.1:${port}`;
    const sandbox = await startSandbox({ rackbeatPort: 0, eaccountingPort: 0, appUrl });
    closers.push(() => sandbox.stop());
    const proxy = await startRecordingProxy(sandbox.eaccountingUrl);
    closers.push(() => proxy.stop());
    const [rackbeat, eaccounting] = [standIn(sandbox.rackbeatUrl), standIn(sandbox.eaccountingUrl)];
    for (const each of [rackbeat, eaccounting]) await each.control('switches', { latencyMs: 0, rateLimitPerMinute: null }, 'PUT');
    // Of the two answers that are thought possible for an unknown id, the file declares this one.
    await eaccounting.control('switches', { unknownIdStatus: '400' }, 'PUT');

    const read = readConfig({
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      RACKBEAT_URL: sandbox.rackbeatUrl,
      EACCOUNTING_API_URL: proxy.url,
      VISMA_IDENTITY_URL: sandbox.eaccountingUrl,
      SETTLE_WINDOW_MS: '1000',
      ABSENT_GAP_MS: '300',
      WRITE_DEADLINE_MS: '5000',
      RATE_BUDGET: 'off',
      CARD_GAP_MS: '100',
    });
    if (!read.ok) throw new Error(read.faults.join(' '));
    const started = await startApp({ config: read.config, log: pino({ level: 'silent' }) });
    if (!started.ok) throw new Error(sentence('en', started.reason));
    closers.push(() => started.app.stop());
    return { appUrl, rackbeat, eaccounting, exchanges: proxy.exchanges, close };
  } catch (error) {
    await close();
    throw error;
  }
}
