/**
 * `npm start`: the app, its database and, unless real accounts are configured, the two stand-ins to try it with.
 * `-- --no-sandbox` leaves the stand-ins out, `-- --sandbox` asks for them in spite of a configuration.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { defaultDataDir } from '../src/config.ts';

const args = new Set(process.argv.slice(2));
const unknown = [...args].filter((argument) => argument !== '--sandbox' && argument !== '--no-sandbox');
if (unknown.length > 0) {
  process.stderr.write(`Unknown argument ${unknown.join(' ')}. Known are --sandbox and --no-sandbox.\n`);
  process.exit(2);
}

const configured = process.env.DATABASE_URL !== undefined || process.env.VISMA_CLIENT_ID !== undefined;
const withSandbox = args.has('--sandbox') || (!args.has('--no-sandbox') && !configured);

const port = process.env.PORT ?? '3000';
const rackbeat = `http://127.0.0.1:${process.env.RACKBEAT_SANDBOX_PORT ?? '4001'}`;
const eaccounting = `http://127.0.0.1:${process.env.EACCOUNTING_SANDBOX_PORT ?? '4002'}`;
const app = process.env.PUBLIC_URL ?? `http://127.0.0.1:${port}`;

const children = new Map<string, ChildProcess>();
let stopping = false;

function stop(exitCode: number): void {
  if (stopping) return;
  stopping = true;
  process.exitCode = exitCode;
  for (const child of children.values()) child.kill('SIGTERM');
}

function start(name: string, file: string, environment: NodeJS.ProcessEnv): void {
  const child = spawn(process.execPath, [file], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  });
  children.set(name, child);
  child.once('exit', (code, signal) => {
    children.delete(name);
    // One without the other is of no use: the reason has been printed by the one that ended.
    if (!stopping) stop(code ?? (signal ? 1 : 0));
  });
}

process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));

if (withSandbox) {
  // Beside the app's own data: links and tokens of one start must be known to the next.
  const dataDir = process.env.DATA_DIR
    ? resolve(process.env.DATA_DIR)
    : defaultDataDir(process.getuid?.() === 0, resolve(import.meta.dirname, '..'));
  start('sandbox', 'sandbox/main.ts', { APP_URL: app, SANDBOX_DATA_DIR: process.env.SANDBOX_DATA_DIR ?? join(dataDir, 'sandbox') });
  start('app', 'src/main.ts', {
    SANDBOX: 'on',
    RACKBEAT_URL: rackbeat,
    EACCOUNTING_API_URL: eaccounting,
    VISMA_IDENTITY_URL: eaccounting,
    VISMA_CLIENT_ID: process.env.VISMA_CLIENT_ID ?? 'sandbox-client',
    VISMA_CLIENT_SECRET: process.env.VISMA_CLIENT_SECRET ?? 'sandbox-secret',
    PUBLIC_URL: app,
  });
} else {
  start('app', 'src/main.ts', {});
}
