/**
 * `npm start`: the app, its database and, unless real accounts are configured, the two stand-ins to try it with.
 * `-- --no-sandbox` leaves the stand-ins out, `-- --sandbox` asks for them in spite of a configuration.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { readPorts } from '../sandbox/ports.ts';
import { defaultDataDir, readConfig, tellFaults } from '../src/config.ts';

const args = new Set(process.argv.slice(2));
const unknown = [...args].filter((argument) => argument !== '--sandbox' && argument !== '--no-sandbox');
if (unknown.length > 0) {
  process.stderr.write(`Unknown argument ${unknown.join(' ')}. Known are --sandbox and --no-sandbox.\n`);
  process.exit(2);
}

const configured = process.env.DATABASE_URL !== undefined || process.env.VISMA_CLIENT_ID !== undefined;
const withSandbox = args.has('--sandbox') || (!args.has('--no-sandbox') && !configured);

const { rackbeatPort, eaccountingPort, faults: portFaults } = readPorts(process.env);
const rackbeat = `http://127.0.0.1:${rackbeatPort}`;
const eaccounting = `http://127.0.0.1:${eaccountingPort}`;
const ofTheApp: NodeJS.ProcessEnv = withSandbox
  ? {
      SANDBOX: 'on',
      RACKBEAT_URL: rackbeat,
      EACCOUNTING_API_URL: eaccounting,
      VISMA_IDENTITY_URL: eaccounting,
    }
  : {};

// Both programs would tell their own faults; a person wants to hear of all of them, and before one of the two is up.
const read = readConfig({ ...process.env, ...ofTheApp });
const faults = [...(read.ok ? [] : read.faults), ...(withSandbox ? portFaults : [])];
if (faults.length > 0 || !read.ok) {
  process.stderr.write(`${tellFaults(faults)}\n`);
  process.exit(2);
}
const { publicUrl } = read.config;

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
  start('sandbox', 'sandbox/main.ts', { APP_URL: publicUrl, SANDBOX_DATA_DIR: process.env.SANDBOX_DATA_DIR ?? join(dataDir, 'sandbox') });
}
start('app', 'src/main.ts', ofTheApp);
