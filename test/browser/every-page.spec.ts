/** Every page that the navigation leads to: accessible in light and dark, in each language without a text that is missing, and reached by keyboard alone. */
import type { Page } from '@playwright/test';
import { askJson } from '../support/asking.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const LANGUAGES = [
  ['Norsk', 'Innstillinger'],
  ['Svenska', 'Inställningar'],
  ['Dansk', 'Indstillinger'],
  ['English', 'Settings'],
] as const;

/** The article's own tests look at these in light, with more on them. */
const LOOKED_AT_ELSEWHERE = new Set(['#/settings', '#/transfers', '#/issues', '#/initial-sync']);

/** What an id looks like when its text is missing. */
const BARE_ID = /^[a-z]+(\.[\w-]+)+$/;

test('every page is accessible in light and dark, speaks four languages, and needs no pointer', async ({ page, programs, troubles }) => {
  const entrance = await askJson<{ account: string; secret: string }>(`${programs.rackbeatUrl}/__sandbox/install`, {
    body: { company: 'SE' },
  });
  await page.goto(`${programs.appUrl}/settings/${entrance.account}/${entrance.secret}`);
  const navigation = page.getByRole('navigation');

  await test.step('a Swedish company is spoken to in Swedish before anybody chooses', async () => {
    await expect(navigation.getByRole('link', { name: 'Inställningar' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  });

  const hashes = [
    ...(await navigation.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
    '#/start',
  ];
  expect(hashes.length).toBeGreaterThan(4);
  for (const hash of hashes) {
    await test.step(`${hash}, in light and dark`, async () => {
      await show(page, hash);
      for (const colorScheme of LOOKED_AT_ELSEWHERE.has(hash) ? (['dark'] as const) : (['dark', 'light'] as const)) {
        await page.emulateMedia({ colorScheme });
        await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
        await expectAccessible(page);
      }
    });
  }

  for (const [language, settings] of LANGUAGES) {
    await test.step(`in ${language}, with what is its own`, async () => {
      await page.getByRole('button', { name: language }).click();
      await expect(navigation.getByRole('link', { name: settings })).toBeVisible();
      for (const hash of hashes) {
        await show(page, hash);
        await expect(page.locator('main').getByText(BARE_ID).filter({ visible: true })).toHaveCount(0);
      }
    });
  }

  await test.step('by keyboard alone: to another page, back, and a choice', async () => {
    await navigation.getByRole('link', { name: 'Settings' }).press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/transfers$/);
    await navigation.getByRole('link', { name: 'Settings' }).press('Enter');
    const chosen = page.getByRole('radio', { name: /^Long wording/ });
    await chosen.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Short wording' })).toBeChecked();
  });
  expect(troubles).toEqual([]);
});

async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((there) => {
    window.location.hash = there;
  }, hash);
  await expect(page.locator('main').getByRole('heading', { level: 2 }).filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator('.mantine-Skeleton-root').filter({ visible: true })).toHaveCount(0);
}
