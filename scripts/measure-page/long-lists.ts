/**
 * The settings with ten thousand product groups, terms and articles: what the browser itself says about the longest time
 * between a click or a key and the next paint, and about tasks that kept it from answering. The lists are lengthened in the
 * answer of the API, because no seed of the sandbox is that large.
 */
import type { Browser, Page, Route } from '@playwright/test';

const MANY = 10_000;

export interface Blocked {
  what: string;
  blockedMs: number;
}

interface Lists {
  rackbeat: Record<'productGroups' | 'paymentTerms', object[]>;
  eaccounting: Record<'articles' | 'codings' | 'paymentTerms', object[]>;
  suggestions: { groupCodings: Record<string, string> };
}

const many = (like: object | undefined): object[] =>
  Array.from({ length: MANY }, (_, index) => ({ ...like, id: `many-${index}`, name: `Number ${index} of many` }));

async function lengthen(route: Route): Promise<void> {
  const response = await route.fetch();
  const lists = (await response.json()) as Lists;
  const [coding] = lists.eaccounting.codings as { id: string }[];
  lists.rackbeat.productGroups = many(lists.rackbeat.productGroups[0]);
  lists.rackbeat.paymentTerms = many(lists.rackbeat.paymentTerms[0]);
  lists.eaccounting.articles = many({ ...lists.eaccounting.articles[0], percent: '0', kind: 'goods' });
  lists.eaccounting.paymentTerms = many(lists.eaccounting.paymentTerms[0]);
  lists.suggestions.groupCodings = Object.fromEntries(many({}).map((one) => [(one as { id: string }).id, coding?.id ?? '']));
  await route.fulfill({ response, json: lists });
}

type Watched = Window & { worst?: number };

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keep = (list: PerformanceObserverEntryList): void => {
      for (const { duration } of list.getEntries()) Object.assign(window, { worst: Math.max((window as Watched).worst ?? 0, duration) });
    };
    new PerformanceObserver(keep).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver(keep).observe({ type: 'longtask' });
  });
}

/** Long enough for the browser to tell what it has seen. */
async function worstSince(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
  return page.evaluate(() => {
    const { worst = 0 } = window as Watched;
    Object.assign(window, { worst: 0 });
    return worst;
  });
}

const TIMES = 3;

/** The best of three: a machine that is busy with something else only adds. */
export async function measureLongLists(browser: Browser, address: string): Promise<Blocked[]> {
  const runs: Blocked[][] = [];
  for (let time = 0; time < TIMES; time += 1) runs.push(await runOnce(browser, address));
  return (runs[0] ?? []).map(({ what }, index) => ({ what, blockedMs: Math.min(...runs.map((run) => run[index]?.blockedMs ?? 0)) }));
}

async function runOnce(browser: Browser, address: string): Promise<Blocked[]> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.route('**/api/settings/options', lengthen);
  await page.goto(address);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Invoice settings' }).waitFor();
  await watch(page);
  await worstSince(page);

  const groups = page.getByRole('region', { name: 'Product groups' });
  const terms = page.getByRole('region', { name: 'Payment terms mapping' });
  const acts: [string, () => Promise<unknown>][] = [
    ['scrolling from top to bottom', () => scroll(page)],
    ['searching product groups', () => groups.getByLabel('Search').pressSequentially('9876')],
    ['clearing the search', () => groups.getByLabel('Search').fill('')],
    ['choosing the coding of one group', () => groups.getByLabel(/^Number 7 of many/).selectOption({ index: 2 })],
    ['showing more groups', () => groups.getByRole('button', { name: 'Show more' }).click()],
    ['taking all suggestions', () => groups.getByRole('button', { name: /^Use all/ }).click()],
    ['only groups that are not mapped', () => groups.getByLabel('Only those that are not mapped').check()],
    ['opening the terms of eAccounting', () => terms.getByRole('button', { name: /^Number 3 of many/ }).click()],
    ['searching terms', () => terms.getByLabel('Search').last().pressSequentially('4321')],
    ['choosing a term', () => terms.getByRole('button', { name: /^Number 4321 of many/ }).click()],
    ['another radio', () => page.getByRole('radio', { name: /^Short wording/ }).check()],
    ['another language', () => page.getByRole('button', { name: 'Dansk' }).click()],
    ['another page', () => page.getByRole('link', { name: 'Overførsler' }).click()],
    ['back to the settings', () => page.getByRole('link', { name: /Indstillinger/ }).click()],
    ['discarding', () => page.getByRole('button', { name: 'Kassér ændringer' }).click()],
  ];
  const blocked: Blocked[] = [];
  for (const [what, act] of acts) {
    await act();
    blocked.push({ what, blockedMs: await worstSince(page) });
  }
  await context.close();
  return blocked;
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(600, 400);
  for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 600);
}
