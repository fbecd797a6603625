/** Starts the sandbox and the app as a person would, each a program of its own on a free port, and takes both down again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Programs {
  /** Under the name that a browser takes for another site than the app's. */
  rackbeatUrl: string;
  eaccountingUrl: string;
  appUrl: string;
  stop(): Promise<void>;
}

const ROOT = resolve(import.meta.dirname, '../../..');
const START_MS = 60_000;
const STOP_MS = 15_000;

export async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** With a channel to us: a program whose parent is gone ends by itself. */
function run(file: string, environment: Record<string, string>): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [file], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => pieces.push(piece.toString()));
  return { child, said: () => pieces.join('') };
}

async function answers(url: string, { child, said }: ReturnType<typeof run>): Promise<void> {
  const deadline = performance.now() + START_MS;
  for (;;) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    if (child.exitCode !== null || performance.now() > deadline) throw new Error(`${url} does not answer:\n${said()}`);
    await new Promise((later) => setTimeout(later, 100));
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}

export async function startPrograms(): Promise<Programs> {
  const [appPort, rackbeatPort, eaccountingPort] = [await freePort(), await freePort(), await freePort()];
  const appUrl = `http://127.0.0.1:${appPort}`;
  const eaccountingUrl = `http://127.0.0.1:${eaccountingPort}`;
  const dataDir = mkdtempSync(join(tmpdir(), 'browser-test-'));
  const sandbox = run('sandbox/main.ts', {
    RACKBEAT_SANDBOX_PORT: String(rackbeatPort),
    EACCOUNTING_SANDBOX_PORT: String(eaccountingPort),
    APP_URL: appUrl,
  });
  const app = run('src/main.ts', {
    PORT: String(appPort),
    PUBLIC_URL: appUrl,
    DATA_DIR: dataDir,
    RACKBEAT_URL: `http://127.0.0.1:${rackbeatPort}`,
    EACCOUNTING_API_URL: eaccountingUrl,
    VISMA_IDENTITY_URL: eaccountingUrl,
    RATE_BUDGET: 'off',
    LOG_LEVEL: 'warn',
  });
  const stop = async (): Promise<void> => {
    await end(app.child);
    await end(sandbox.child);
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await answers(eaccountingUrl, sandbox);
    await answers(`${appUrl}/health/ready`, app);
  } catch (error) {
    await stop();
    throw error;
  }
  return { rackbeatUrl: `http://localhost:${rackbeatPort}`, eaccountingUrl, appUrl, stop };
}
