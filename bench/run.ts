/**
 * `npm run bench`: measures what the program promises in figures, each on a house of its own. Without a name it lists what
 * there is and runs all, one after another; `npm run bench -- <name> [options]` runs one. A figure that misses its aim is
 * told, and ends with 1 only with `--strict`: a busy machine is no fault of the program.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { closeEverything } from './support/closers.ts';

interface Bench {
  /** One line for the list. */
  about?: string;
  run(args: string[]): Promise<void>;
}

/** No measurement takes this long; one that hangs must not keep its processes for ever. */
const LIMIT_MINUTES = 15;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

const load = async (name: string): Promise<Bench> => (await import(pathToFileURL(join(import.meta.dirname, `${name}.ts`)).href)) as Bench;

async function list(): Promise<void> {
  say('Measurements:');
  for (const name of names) say(`  ${name.padEnd(16)} ${(await load(name)).about ?? ''}`);
  say('\nnpm run bench -- <name> [options]; every one knows --strict (a missed aim ends with 1).\n');
}

/** Each in a process of its own, so that none inherits the memory or the sockets of the one before. */
async function runAll(options: string[]): Promise<number> {
  let failed = 0;
  for (const name of names) {
    say(`── ${name}`);
    const child = spawn(process.execPath, [import.meta.filename, name, ...options], { stdio: 'inherit' });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) failed += 1;
  }
  return failed;
}

async function runOne(name: string, options: string[]): Promise<void> {
  const end = async (why: string, code: number): Promise<void> => {
    complain(why);
    await closeEverything();
    process.exit(code);
  };
  const limit = setTimeout(
    () => void end(`${name} was not done within ${LIMIT_MINUTES} minutes and was stopped.`, 1),
    LIMIT_MINUTES * 60_000,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end('Stopped.', 130));
  try {
    await (await load(name)).run(options);
  } finally {
    clearTimeout(limit);
    await closeEverything();
  }
}

const [name, ...options] = process.argv.slice(2);
if (name === undefined || name.startsWith('--')) {
  await list();
  if (name !== '--list') process.exitCode = (await runAll(process.argv.slice(2))) > 0 ? 1 : 0;
} else if (names.includes(name)) {
  await runOne(name, options).catch((error: unknown) => {
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  });
} else {
  complain(`There is no measurement "${name}". There are: ${names.join(', ')}.`);
  process.exitCode = 2;
}
