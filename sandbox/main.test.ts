import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { startSandbox } from './main.ts';

const children: ChildProcess[] = [];
const servers: Server[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) server.close();
});

interface Run {
  child: ChildProcess;
  /** Resolves with everything printed when the text appears. */
  prints: (text: string) => Promise<string>;
  exited: Promise<number | null>;
  /** Exit code and all output. */
  ended: Promise<{ code: number | null; output: string }>;
}

function run(environment: Record<string, string>): Run {
  const child = spawn(process.execPath, ['sandbox/main.ts'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  children.push(child);
  let output = '';
  const listeners: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  return {
    child,
    prints: (text) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (output.includes(text)) resolve(output);
        };
        listeners.push(look);
        look();
      }),
    // 'exit', because 'close' does not come after the parent itself has disconnected.
    exited: new Promise((resolve) => child.once('exit', (code) => resolve(code))),
    ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, output }))),
  };
}

test('in-process: both stand-ins run on one clock', async () => {
  const sandbox = await startSandbox({ rackbeatPort: 0, eaccountingPort: 0, appUrl: 'http://127.0.0.1:3000' });
  try {
    await fetch(`${sandbox.rackbeatUrl}/__sandbox/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ now: '2027-03-01T12:00:00Z' }),
    });
    const there = (await (await fetch(`${sandbox.eaccountingUrl}/__sandbox/clock`)).json()) as { now: string };
    expect(there.now.slice(0, 10)).toBe('2027-03-01');
  } finally {
    await sandbox.stop();
  }
});

test.each(['SIGTERM', 'disconnect'] as const)('as a program it prints both addresses and ends cleanly on %s', async (how) => {
  const { child, prints, exited } = run({ RACKBEAT_SANDBOX_PORT: '0', EACCOUNTING_SANDBOX_PORT: '0' });
  const output = await prints('eAccounting sandbox  http://127.0.0.1:');
  expect(output).toMatch(/^Rackbeat sandbox {5}http:\/\/127\.0\.0\.1:\d+$/m);
  if (how === 'SIGTERM') child.kill('SIGTERM');
  else child.disconnect();
  expect(await exited).toBe(0);
});

test('a taken port is one sentence and exit code 1', async () => {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { code, output } = await run({ RACKBEAT_SANDBOX_PORT: String(port), EACCOUNTING_SANDBOX_PORT: '0' }).ended;
  expect(code).toBe(1);
  expect(output).toMatch(new RegExp(`^Port ${port} is taken: [^\n]+\n$`));
});
