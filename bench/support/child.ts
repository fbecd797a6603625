/** A program of ours as a process of its own, so that what is measured does not share a thread with who measures. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeAtTheEnd } from './closers.ts';

export interface Child {
  process: ChildProcess;
  /** What it has printed. */
  said(): string;
  /** In good order: a profile is written at the end. */
  stop(): Promise<void>;
}

/** Longer than the program's own patience with its jobs. */
const STOP_MS = 30_000;

export function startChild(file: string, environment: Record<string, string>, nodeArguments: readonly string[] = []): Child {
  const child = spawn(process.execPath, [...nodeArguments, file], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const stop = closeAtTheEnd(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    const patience = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(patience);
  });
  return { process: child, said: () => output, stop };
}
