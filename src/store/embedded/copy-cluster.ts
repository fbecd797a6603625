/** Copies a cluster's files while its server runs: what vanishes meanwhile is no fault, and what is torn is mended from the log at the restoring. */
import { chmod, copyFile, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Postgres fills these anew at every start; copied, they would only be wrong. The folders themselves must be there. */
const EMPTY_FOLDERS = new Set([
  'pg_wal',
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);
const LEFT_OUT = new Set(['postmaster.pid', 'postmaster.opts', 'backup_label', 'backup_manifest']);
const TEMPORARY = 'pgsql_tmp';
/** Files in flight at once; more does not make a disk faster. */
const AT_ONCE = 16;

export interface CopyOptions {
  from: string;
  to: string;
  /** Paths inside `from`, with slashes. */
  files: readonly string[];
  onProgress(done: number): void;
}

/** Files and folders of a cluster that belong into a copy, as paths inside it. */
export async function clusterFiles(cluster: string, leaveOut: readonly string[]): Promise<{ folders: string[]; files: string[] }> {
  const folders: string[] = [];
  const files: string[] = [];
  const walk = async (path: string): Promise<void> => {
    for (const entry of await readdir(join(cluster, path), { withFileTypes: true })) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.name.startsWith(TEMPORARY) || (path === '' && (LEFT_OUT.has(entry.name) || leaveOut.includes(entry.name)))) continue;
      if (!entry.isDirectory()) {
        files.push(inside);
        continue;
      }
      folders.push(inside);
      if (path !== '' || !EMPTY_FOLDERS.has(entry.name)) await walk(inside);
    }
  };
  await walk('');
  return { folders, files };
}

/** Copies the files and sees them to the disk. Returns how many were there and how large they are together. */
export async function copyFiles({ from, to, files, onProgress }: CopyOptions): Promise<{ files: number; bytes: number }> {
  const sum = { files: 0, bytes: 0 };
  const left = [...files];
  const work = async (): Promise<void> => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const size = await copyOne(join(from, path), join(to, path));
      if (size === null) continue;
      sum.files += 1;
      sum.bytes += size;
      onProgress(sum.files);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return sum;
}

/** Null when the file is gone: a table was dropped, or a piece of the log recycled. */
async function copyOne(from: string, to: string): Promise<number | null> {
  try {
    await copyFile(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const handle = await open(to, 'r+');
  try {
    await handle.chmod(0o600);
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

/** Makes the folders, closed to everybody else. */
export async function makeFolders(root: string, folders: readonly string[]): Promise<void> {
  for (const folder of ['', ...folders]) {
    await mkdir(join(root, folder), { recursive: true, mode: 0o700 });
    await chmod(join(root, folder), 0o700);
  }
}
