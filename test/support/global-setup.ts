/**
 * One Postgres server per test run, in a folder of its own, with one migrated template database. Runs may go side by
 * side; what a killed run left behind is cleared away by the next.
 */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { clusterFolder, removeSocketFolder } from '../../src/store/embedded/folders.ts';
import { isServerOf, readPidFile } from '../../src/store/embedded/pid-file.ts';
import { stopServer } from '../../src/store/embedded/server.ts';
import { startEmbedded } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import { runAsOwner, TEMPLATE_DATABASE, withDatabaseName } from './database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the test run's server. */
    testServer: string;
  }
}

const FOLDER = 'rackbeat-eaccounting-test-';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await clearAwayKilledRuns();
  const dataDir = await mkdtemp(join(tmpdir(), `${FOLDER}${process.pid}-`));
  const server = await startEmbedded({ dataDir });
  if (!server.ok) throw new Error(`no database for the tests: ${server.code} ${JSON.stringify(server.params)}`);
  await runAsOwner(server.connectionString, `create database ${TEMPLATE_DATABASE}`);
  const migrated = await migrate(withDatabaseName(server.connectionString, TEMPLATE_DATABASE));
  if (!migrated.ok) throw new Error(`the template database cannot be migrated: ${migrated.code}`);
  await runAsOwner(server.connectionString, `alter database ${TEMPLATE_DATABASE} with is_template true allow_connections false`);
  project.provide('testServer', server.connectionString);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function clearAwayKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(FOLDER) ? Number(name.slice(FOLDER.length).split('-')[0]) : 0;
    if (pid === 0 || isAlive(pid)) continue;
    const folder = join(tmpdir(), name);
    // Another user's are hers to clear away.
    const facts = await stat(folder).catch(() => null);
    if (facts?.uid !== process.getuid?.()) continue;
    const server = await readPidFile(clusterFolder(folder));
    if (server && (await isServerOf(server.pid, clusterFolder(folder)))) await stopServer(server.pid, clusterFolder(folder));
    if (server) await removeSocketFolder(server.socketFolder);
    await rm(folder, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
