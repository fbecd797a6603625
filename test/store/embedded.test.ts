/** The embedded database survives what happens to processes and folders: kills, races, odd paths, other users. */
import { chmod, chown, cp, lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { clusterFolder, makeSocketFolder, prepareFolders } from '../../src/store/embedded/folders.ts';
import { readPidFile } from '../../src/store/embedded/pid-file.ts';
import { findProgram, type Program, runnableProgram } from '../../src/store/embedded/program.ts';
import { spawnServer } from '../../src/store/embedded/server.ts';
import { canReach, type ServerUser, serverUser } from '../../src/store/embedded/unprivileged-user.ts';
import { startEmbedded } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import { eventually } from '../support/asking.ts';
import { runAsOwner } from '../support/database.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { keptRows, killServer, serverLog, startOwner, usedDataDir } from './owners.ts';

const parent = await tempFolder();
const asRoot = process.getuid?.() === 0;
const NOBODY = { uid: 65_534, gid: 65_534 };
/** Promised are 2 s; a loaded machine gets more before the test calls it broken. */
const RECOVERY_MS = 10_000;
const fresh = (): string => join(parent, `fresh-${crypto.randomUUID()}`);

async function known(): Promise<{ program: Program; user: ServerUser }> {
  const [program, user] = [await findProgram(), await serverUser()];
  if ('ok' in program || 'ok' in user) throw new Error('no program or user');
  return { program, user };
}

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0)) await step();
});

test('what was committed is there after a stop and a start; the socket’s folder is gone after a stop', async () => {
  const dataDir = await usedDataDir(parent);
  const first = await startOwner(dataDir);
  expect(first).toMatchObject({ ok: true, attached: false });
  expect(await keptRows(first.connectionString)).toBe(1);
  const socketFolder = (await readPidFile(clusterFolder(dataDir)))?.socketFolder ?? '';
  await first.stop();
  await expect(lstat(socketFolder)).rejects.toThrow('ENOENT');
});

test('a folder with spaces, quotes and more than 107 characters in its path will do', async () => {
  const dataDir = join(parent, `with space's and "quotes"`, 'x'.repeat(120), 'data');
  const owner = await startOwner(dataDir);
  expect(owner.ok).toBe(true);
  expect(await runAsOwner(owner.connectionString, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('only the server’s user can enter the folders of data and socket; nothing listens on a port', async () => {
  const dataDir = await usedDataDir(parent);
  const owner = await startOwner(dataDir);
  const socketFolder = (await readPidFile(clusterFolder(dataDir)))?.socketFolder ?? '';
  for (const folder of [clusterFolder(dataDir), socketFolder]) expect((await lstat(folder)).mode & 0o777).toBe(0o700);
  expect(await runAsOwner(owner.connectionString, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
  expect(await runAsOwner(owner.connectionString, 'show fsync')).toEqual([{ fsync: 'on' }]);
});

test('a second process is refused, and the first one does not notice', async () => {
  const dataDir = await usedDataDir(parent);
  const first = await startOwner(dataDir);
  expect(await startOwner(dataDir)).toMatchObject({ ok: false, code: 'embedded.already-running' });
  expect(await keptRows(first.connectionString, 0)).toBe(1);
});

test('of three processes that start at once on an empty folder one owns it', async () => {
  const dataDir = fresh();
  const owners = await Promise.all(Array.from({ length: 3 }, () => startOwner(dataDir)));
  expect(owners.filter(({ ok }) => ok)).toHaveLength(1);
  expect(new Set(owners.filter(({ ok }) => !ok).map(({ code }) => code))).toEqual(new Set(['embedded.already-running']));
  expect((await readdir(dataDir)).filter((name) => name.startsWith('postgres.new-'))).toEqual([]);
});

test('the owner is killed: the next one takes the running server over, and stops it', async () => {
  const dataDir = await usedDataDir(parent);
  const first = await startOwner(dataDir);
  await first.kill();
  const next = await startOwner(dataDir);
  expect(next).toMatchObject({ ok: true, attached: true, connectionString: first.connectionString });
  expect(next.ms).toBeLessThan(RECOVERY_MS);
  await next.stop();
  expect(await serverLog(dataDir)).toMatch(/database system is shut down\s*$/);
});

test('owner and server are killed: the next start recovers', async () => {
  const dataDir = await usedDataDir(parent);
  const first = await startOwner(dataDir);
  await runAsOwner(first.connectionString, 'insert into kept values (2)');
  await killServer(dataDir);
  await first.kill();
  const next = await startOwner(dataDir);
  expect(next).toMatchObject({ ok: true });
  expect(next.ms).toBeLessThan(RECOVERY_MS);
  expect(await keptRows(next.connectionString)).toBe(2);
});

test('the server is killed under a living owner: it comes back behind the same address, again and again', async () => {
  const dataDir = await usedDataDir(parent);
  const owner = await startOwner(dataDir);
  for (const rows of [2, 3]) {
    await runAsOwner(owner.connectionString, 'insert into kept values (0)');
    await killServer(dataDir);
    expect(await keptRows(owner.connectionString, RECOVERY_MS)).toBe(rows);
  }
  await owner.stop();
});

test('our session in the server is ended: it is taken again before anybody else can own the folder', async () => {
  const dataDir = await usedDataDir(parent);
  const owner = await startOwner(dataDir);
  const session = `select pid from pg_stat_activity where application_name = 'owner of the data folder'`;
  const [ended] = await runAsOwner<{ pid: number }>(owner.connectionString, session);
  await runAsOwner(owner.connectionString, `select pg_terminate_backend(${ended?.pid})`);
  await eventually(
    'another session owns the folder',
    () => runAsOwner<{ pid: number }>(owner.connectionString, session),
    (rows) => rows.length === 1 && rows[0]?.pid !== ended?.pid,
  );
  expect(await startOwner(dataDir)).toMatchObject({ ok: false, code: 'embedded.already-running' });
});

test('killed while the database is being made: the next start makes it, and nothing half-made is left', async () => {
  const dataDir = fresh();
  const half = startOwner(dataDir).catch(() => null);
  const unfinished = async (): Promise<boolean> =>
    (await readdir(dataDir).catch(() => [])).some((name) => name.startsWith('postgres.new-'));
  await eventually('it is being made', unfinished, (found) => found, RECOVERY_MS);
  const [child] = await Promise.all([half, killByFolder(dataDir)]);
  expect(child).toBeNull();
  const next = await startOwner(dataDir);
  expect(next.ok).toBe(true);
  expect(await unfinished()).toBe(false);
});

test('a pid file whose number belongs to another living process by now blocks nothing', async () => {
  const dataDir = await usedDataDir(parent);
  const first = await startOwner(dataDir);
  await killServer(dataDir);
  await first.kill();
  const file = join(clusterFolder(dataDir), 'postmaster.pid');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^\d+/, String(process.pid)));
  const next = await startOwner(dataDir);
  expect(next).toMatchObject({ ok: true, attached: false });
  expect(await keptRows(next.connectionString)).toBe(1);
});

test('a server whose socket was swept from the temporary folder is stopped and started', async () => {
  const dataDir = await usedDataDir(parent);
  const first = await startOwner(dataDir);
  await first.kill();
  await rm((await readPidFile(clusterFolder(dataDir)))?.socketFolder ?? '', { recursive: true });
  const next = await startOwner(dataDir);
  expect(next).toMatchObject({ ok: true, attached: false });
  expect(await keptRows(next.connectionString)).toBe(1);
});

test('a running server of another version or other settings is stopped and started as ours', async () => {
  const dataDir = await usedDataDir(parent);
  const { program, user } = await known();
  const folders = await prepareFolders(dataDir, user);
  if ('ok' in folders) throw new Error(folders.code);
  await spawnServer({ folders, user, program: { ...program, version: 'earlier' } }, await makeSocketFolder(user));
  await eventually(
    'it has started',
    () => readPidFile(folders.cluster),
    (file) => file !== null,
    RECOVERY_MS,
  );
  const owner = await startOwner(dataDir);
  expect(owner).toMatchObject({ ok: true, attached: false });
  expect(await keptRows(owner.connectionString)).toBe(1);
});

test('a database of another major version is refused, and so is a folder that holds something else', async () => {
  const dataDir = await usedDataDir(parent);
  await writeFile(join(clusterFolder(dataDir), 'PG_VERSION'), '17\n');
  expect(await startEmbedded({ dataDir })).toMatchObject({
    ok: false,
    code: 'embedded.other-version',
    params: { data: '17', program: '18' },
  });
  const occupied = fresh();
  await mkdir(clusterFolder(occupied), { recursive: true });
  await writeFile(join(clusterFolder(occupied), 'holiday.jpg'), '');
  expect(await startEmbedded({ dataDir: occupied })).toMatchObject({ ok: false, code: 'embedded.folder-occupied' });
});

test('a server that cannot start says where to look', async () => {
  const dataDir = await usedDataDir(parent);
  await writeFile(join(clusterFolder(dataDir), 'postgresql.conf'), 'nonsense = 1\n');
  expect(await startEmbedded({ dataDir })).toMatchObject({
    ok: false,
    code: 'embedded.did-not-start',
    params: { detail: expect.stringContaining('postgresql.conf') },
  });
});

test('a folder that cannot be made is refused', async () => {
  const file = join(parent, 'a-file');
  await writeFile(file, '');
  expect(await startEmbedded({ dataDir: join(file, 'data') })).toMatchObject({ ok: false, code: 'embedded.folder-not-writable' });
});

test('the server never runs as root: root’s runs as nobody, in a folder that only lets it pass', async () => {
  const dataDir = fresh();
  await mkdir(dataDir, { mode: 0o700 });
  const owner = await startOwner(dataDir);
  expect(owner.ok).toBe(true);
  expect((await lstat(clusterFolder(dataDir))).uid).toBe(asRoot ? NOBODY.uid : process.getuid?.());
  expect((await lstat(dataDir)).mode & 0o777).toBe(asRoot ? 0o701 : 0o700);
});

test('a folder under a closed one is refused by name', async () => {
  const closed = fresh();
  // To root nothing is closed, but to the user that its server runs as.
  await mkdir(closed, { mode: asRoot ? 0o700 : 0o500 });
  const wanted = join(closed, 'data');
  const params = asRoot ? { folder: wanted, user: 'nobody' } : { folder: wanted, detail: 'EACCES' };
  const code = asRoot ? 'embedded.folder-closed' : 'embedded.folder-not-writable';
  expect(await startEmbedded({ dataDir: wanted })).toEqual({ ok: false, code, params });
});

test('an ordinary user needs nothing either', async () => {
  const ordinary = asRoot ? NOBODY : {};
  const dataDir = fresh();
  await mkdir(dataDir);
  if (asRoot) await chown(dataDir, NOBODY.uid, NOBODY.gid);
  const mayEnter = !asRoot || (await canReach({ switchTo: { name: 'nobody', ...NOBODY } }, import.meta.filename));
  // Nobody runs a program that lies where she may not read it.
  if (!mayEnter) return expect(startOwner(dataDir, ordinary)).rejects.toThrow('ended before');
  const owner = await startOwner(dataDir, ordinary);
  expect(owner).toMatchObject({ ok: true, attached: false });
  await owner.kill();
  const next = await startOwner(dataDir, ordinary);
  expect(next).toMatchObject({ ok: true, attached: true });
  await next.stop();
});

test('a program that the server’s user cannot read, or without its links, is copied and runs', async () => {
  const { program, user } = await known();
  const closed = fresh();
  await mkdir(closed, { mode: 0o700 });
  const hidden = join(closed, 'native');
  await cp(program.folder, hidden, {
    recursive: true,
    filter: async (path) => !path.endsWith('.a') && !(await lstat(path)).isSymbolicLink(),
  });
  if (!asRoot) {
    await chmod(join(hidden, 'lib'), 0o500);
    undo.push(() => chmod(join(hidden, 'lib'), 0o700));
  }
  const copyParent = fresh();
  await mkdir(copyParent);
  const copy = await runnableProgram({ folder: hidden, version: program.version }, user, copyParent);
  if (!asRoot) undo.push(() => chmod(join(copy.folder, 'lib'), 0o700));
  expect(copy.folder.startsWith(copyParent)).toBe(true);
  const dataDir = await usedDataDir(parent);
  const folders = await prepareFolders(dataDir, user);
  if ('ok' in folders) throw new Error(folders.code);
  await spawnServer({ folders, user, program: copy }, await makeSocketFolder(user));
  await eventually(
    'it is ready',
    () => serverLog(dataDir),
    (log) => log.includes('ready to accept'),
    RECOVERY_MS,
  );
  // Owned by a process only so that it is stopped.
  expect((await startOwner(dataDir)).ok).toBe(true);
});

test('a login that may make roles, and nothing more, can migrate a new server', async () => {
  const owner = await startOwner(await usedDataDir(parent));
  await runAsOwner(owner.connectionString, 'create role maker login createrole');
  await runAsOwner(owner.connectionString, 'alter database rackbeat_eaccounting owner to maker');
  const asMaker = owner.connectionString.replace('postgres@', 'maker@');
  expect(await migrate(asMaker)).toMatchObject({ ok: true });
  const opened = await openDatabase({ connectionString: asMaker });
  expect(opened.ok).toBe(true);
  if (opened.ok) await opened.database.close();
});

/** Kills the process that makes the database in this folder, and initdb under it. */
async function killByFolder(dataDir: string): Promise<void> {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    const words = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (words.includes(dataDir)) process.kill(Number(name), 'SIGKILL');
  }
}
