/** Runs the command line as an operator does: as a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { CHILD_ENVIRONMENT } from './child-environment.ts';

export interface CliEnd {
  code: number | null;
  out: string;
  err: string;
  /** Of what was printed, with `--json`. */
  json(): unknown;
}

const TEST_OPERATOR_TOKEN = 'f0e1d2c3b4a5968778695a4b3c2d1e0f';

/** `environment` is added to an operator's usual one; an empty value takes a variable out. */
export async function cli(args: readonly string[], environment: Record<string, string> = {}): Promise<CliEnd> {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    env: { ...CHILD_ENVIRONMENT, OPERATOR_TOKEN: TEST_OPERATOR_TOKEN, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said, json: () => JSON.parse(said.out) as unknown };
}
