/** Writes to the terminal: tables that line up, sentences, and JSON for programs. */
import { styleText } from 'node:util';

export const say = (text = ''): void => void process.stdout.write(`${text}\n`);
export const complain = (text: string): void => void process.stderr.write(`${text}\n`);
export const sayJson = (value: unknown): void => say(JSON.stringify(value, null, 2));

export const faint = (text: string): string => styleText('dim', text, { stream: process.stdout });
export const strong = (text: string): string => styleText('bold', text, { stream: process.stdout });

/** Control characters of a vendor's text must not steer a terminal. */
export const plain = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ');

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

const LONGEST_CELL = 60;

/** Columns as wide as their widest cell; the last one is not filled up. */
export function sayTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const cells = rows.map((row) =>
    row.map((cell, index) => (index === row.length - 1 ? plain(cell) : shortened(plain(cell), LONGEST_CELL))),
  );
  const widths = head.map((title, index) => Math.max(title.length, ...cells.map((row) => row[index]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))).join('  ');
  say(faint(line(head)));
  for (const row of cells) say(line(row));
}

/** `waiting 3, done 12`; "none" when there is nothing. */
export const countsInWords = (counts: Partial<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name.replaceAll('-', ' ')} ${count}`)
    .join(', ') || 'none';

/** `2026-11-24 09:05:11`, in the time of this machine. */
export function momentInWords(moment: string | null): string {
  if (moment === null) return '–';
  const date = new Date(moment);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`;
}
