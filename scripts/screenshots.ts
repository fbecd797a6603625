/**
 * `npm run screenshots`: every page in every language, alone and in Rackbeat's frame, on a phone and on a desk, as PNG in
 * the folder screenshots/ (`SCREENSHOTS=sv,390` takes only files whose name has these words). For looking at, not for comparing.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Frame, type Page } from '@playwright/test';
import { build } from 'vite';
import { LANGUAGES } from '../api/languages.ts';
import { startPrograms } from '../test/browser/support/programs.ts';
import { browserPath } from './browser.ts';
import { fillTheShop } from './screenshots/fill-the-shop.ts';

const FOLDER = resolve(import.meta.dirname, '../screenshots');
const WIDTHS = [390, 1280];
const wanted = (process.env.SCREENSHOTS ?? '').split(',').filter(Boolean);

interface Place {
  name: string;
  /** Opens the settings; the page and the frame in which they are. */
  open(page: Page): Promise<Page | Frame>;
}

const executablePath = browserPath();
await build({ configFile: 'ui/vite.config.ts', logLevel: 'warn' });
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const programs = await startPrograms();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
let taken = 0;
try {
  const { account, secret } = await fillTheShop(programs);
  const address = `${programs.appUrl}/settings/${account}/${secret}`;
  const places: Place[] = [
    {
      name: 'alone',
      open: async (page) => {
        await page.goto(address);
        return page;
      },
    },
    {
      name: 'frame',
      open: async (page) => {
        await page.goto(`${programs.rackbeatUrl}/accounts/${account}/apps/settings`);
        const frame = await page.waitForSelector('iframe').then((element) => element.contentFrame());
        if (!frame) throw new Error('Rackbeat shows no frame');
        return frame;
      },
    },
  ];
  for (const language of LANGUAGES)
    for (const place of places) for (const width of WIDTHS) await takeAll(browser, { language, place, width });
} finally {
  await browser.close();
  await programs.stop();
}
process.stdout.write(`${taken} pictures in ${FOLDER}\n`);

interface View {
  language: (typeof LANGUAGES)[number];
  place: Place;
  width: number;
}

async function takeAll(from: Browser, { language, place, width }: View): Promise<void> {
  const start = `${language}-${place.name}-${width}`;
  if (!wanted.every((word) => start.includes(word))) return;
  const context = await from.newContext({ viewport: { width, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const inside = await place.open(page);
  await inside.waitForSelector('main section h2');
  await inside.locator(`button[lang="${language}"]`).click();
  await inside.waitForSelector(`html[lang="${language}"]`);
  const hashes = await inside.$$eval('nav a[href^="#/"]', (links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const hash of [...hashes, '#/start']) {
    await show(inside, hash);
    await take(page, `${start}-${hash.replace(/^#\//, '').replaceAll('/', '-')}`);
    if (hash !== '#/transfers') continue;
    const story = await inside.$eval('main a[href^="#/transfers/"]', (link) => link.getAttribute('href') ?? '');
    await show(inside, story);
    await take(page, `${start}-story`);
  }
  await context.close();
}

/** Waits until nothing is awaited any more. */
async function show(inside: Page | Frame, hash: string): Promise<void> {
  await inside.evaluate((there) => {
    window.location.hash = there;
  }, hash);
  await inside.waitForFunction(
    () => document.querySelectorAll('main section h2').length > 0 && !document.querySelector('.mantine-Skeleton-root'),
  );
  await inside.waitForTimeout(150);
}

/** In a window as tall as the page: what lies below the window is not drawn inside a frame. */
async function take(page: Page, name: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 900 };
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, whole) });
  await page.waitForTimeout(150);
  await page.screenshot({ path: resolve(FOLDER, `${name}.png`), fullPage: true });
  await page.setViewportSize({ width, height });
  taken += 1;
}
