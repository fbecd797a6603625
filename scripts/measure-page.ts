/**
 * `npm run measure-page`: builds the page and measures it in a real browser against the sandbox: weight, the time to the
 * first useful paint with a cold cache, and the longest wait after a click or a key while the lists hold ten thousand
 * records. Prints the figures and fails when one is over its budget.
 */
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { startPrograms } from '../test/browser/support/programs.ts';
import { askJson } from '../test/support/asking.ts';
import { browserPath } from './browser.ts';
import { measureFirstPaint } from './measure-page/first-paint.ts';
import { measureLongLists } from './measure-page/long-lists.ts';
import { weighEntry } from './measure-page/weight.ts';

const FIRST_PAINT_MS = 1_000;
const BLOCKED_MS = 100;

const executablePath = browserPath();
await build({ configFile: 'ui/vite.config.ts', logLevel: 'warn' });
const { total, budget } = weighEntry();
const programs = await startPrograms();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });

interface Figure {
  what: string;
  value: number;
  most: number;
  unit: string;
}
const figures: Figure[] = [{ what: 'JavaScript of the settings entry, gzipped', value: total / 1_000, most: budget / 1_000, unit: 'kB' }];
try {
  const entrance = await askJson<{ account: string; secret: string }>(`${programs.rackbeatUrl}/__sandbox/install`, {
    body: { company: 'NO' },
  });
  const address = `${programs.appUrl}/settings/${entrance.account}/${entrance.secret}`;
  figures.push({
    what: 'First useful paint of the settings, cold cache',
    value: await measureFirstPaint(browser, address),
    most: FIRST_PAINT_MS,
    unit: 'ms',
  });
  for (const { what, blockedMs } of await measureLongLists(browser, address))
    figures.push({ what: `10,000 records: ${what}`, value: blockedMs, most: BLOCKED_MS, unit: 'ms' });
} finally {
  await browser.close();
  await programs.stop();
}

let over = 0;
for (const { what, value, most, unit } of figures) {
  const isOver = value > most;
  over += isOver ? 1 : 0;
  process.stdout.write(`${value.toFixed(0).padStart(6)} ${unit}  ${isOver ? 'OVER' : 'ok  '}  at most ${most} ${unit}: ${what}\n`);
}
process.stdout.write(over === 0 ? 'Within every budget.\n' : `${over} over budget.\n`);
process.exit(over === 0 ? 0 : 1);
