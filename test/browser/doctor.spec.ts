/** The doctor's page: what is wrong first, with what to do and where; and said again where invoices are switched on. */
import { apiClient } from '../support/api-client.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** Installed, and no invoices crossing yet, whatever the tests before have switched on. */
async function installed({ rackbeatUrl, appUrl }: { rackbeatUrl: string; appUrl: string }): Promise<string> {
  const response = await fetch(`${rackbeatUrl}/__sandbox/install`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ company: 'NO' }),
  });
  const { settingsUrl, ...entrance } = (await response.json()) as { settingsUrl: string; account: string; secret: string };
  const client = await apiClient(appUrl, entrance);
  const { settings } = await client.settings();
  settings.invoices.startFrom = 'none';
  await client.save(settings);
  return settingsUrl;
}

async function change(eaccountingUrl: string, values: Record<string, unknown>): Promise<void> {
  await fetch(`${eaccountingUrl}/__sandbox/settings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ company: 'NO', ...values }),
  });
}

test('what stands in the way is found before it does, mended over there, and gone at the next examination', async ({
  page,
  programs,
  troubles,
}) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  const settingsUrl = await installed(programs);
  await page.goto(`${settingsUrl}#/settings`);
  await page.getByRole('button', { name: 'English' }).click();

  await test.step('switching invoices on shows what the doctor finds wrong, and stops nobody', async () => {
    await page.getByRole('radiogroup', { name: 'Start order flow from' }).getByLabel('Rackbeat').check();
    await expect(page.getByText(/the doctor has found (one thing|\d+ things) that should be mended first/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Open the doctor' }).click();
  });

  await test.step('the worst first, each with its mend, who and where', async () => {
    await expect(page.getByRole('heading', { name: 'Wrong: mend this first' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Date of drafts' })).toBeVisible();
    await expect(page.getByText('In eAccounting’s company settings, let drafts keep their original date.')).toBeVisible();
    await page
      .getByText(/^\d+ records$/)
      .first()
      .click();
    await expectAccessible(page);
    for (const [width, scheme] of [
      [390, 'dark'],
      [1400, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (process.env.SCREENSHOTS)
        await page.screenshot({ path: `${process.env.SCREENSHOTS}/doctor-${width}-${scheme}.png`, fullPage: true });
    }
  });

  await test.step('mended over there and examined again: the line is fine', async () => {
    await change(programs.eaccountingUrl, { keepOriginalDraftDate: true });
    await page.getByRole('button', { name: 'Examine again' }).click();
    await expect(page.getByText('The date of an invoice stays as it is in Rackbeat.')).toBeVisible();
  });

  await test.step('a line leads to the part of the settings that mends it', async () => {
    await page.getByRole('link', { name: 'Open the settings' }).first().click();
    await expect(page).toHaveURL(/#\/settings\/(products|terms|invoices)$/);
    const part = new URL(page.url()).hash.split('/').at(-1) as 'products' | 'terms' | 'invoices';
    const titles = { products: 'Product settings', terms: 'Payment terms mapping', invoices: 'Invoice settings' };
    await expect(page.getByRole('heading', { name: titles[part] })).toBeInViewport();
  });
  expect(troubles).toEqual([]);
});
