/** How a measurement tells what it found: a small table for people, one JSON line for programs, and whether its aims are met. */
import { availableParallelism, loadavg } from 'node:os';

export interface Aim {
  /** In words, with the figure: `ratio to one sequential loop ≥ 0.5`. */
  aim: string;
  met: boolean;
}

export interface Measured {
  bench: string;
  /** What was asked for: numbers of records, options. */
  setting: Record<string, number | string | boolean>;
  /** In the order of the table. Units in the names. */
  figures: Record<string, number | string>;
  aims: Aim[];
}

const rounded = (figure: number | string): string =>
  typeof figure === 'string' ? figure : String(Math.abs(figure) < 10 ? Math.round(figure * 1_000) / 1_000 : Math.round(figure * 10) / 10);

const machine = (): string => `${availableParallelism()} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}, Node ${process.version}`;

/** Prints; with `strict` a missed aim ends the program with 1. */
export function report(measured: Measured, strict: boolean): void {
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const { bench, setting, figures, aims } = measured;
  say(`\n${bench} (${machine()})`);
  say(
    `  ${Object.entries(setting)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
  );
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  for (const [name, figure] of Object.entries(figures)) say(`  ${name.padEnd(width)}  ${rounded(figure)}`);
  for (const { aim, met } of aims) say(`  ${met ? 'met   ' : 'MISSED'} ${aim}`);
  const ok = aims.every(({ met }) => met);
  say(JSON.stringify({ ...measured, machine: machine(), ok }));
  if (strict && !ok) process.exitCode = 1;
}

/** The value below which `share` (0 to 1) of the values lie; nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN;
}
