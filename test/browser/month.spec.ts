/** The overview and the month's proof as a user sees them: the month agrees, an act by hand is found, paper and file say the same. */
import { apiClient } from '../support/api-client.ts';
import { askJson, eventually } from '../support/asking.ts';
import { press, restsWith } from '../support/by-hand.ts';
import { flowingSettings } from '../support/flowing-settings.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { standInControl } from '../support/stand-in-control.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('overview and proof', async ({ page, programs, troubles }) => {
  const rackbeat = standInControl(programs.rackbeatUrl);
  const eaccounting = standInControl(programs.eaccountingUrl);
  const installed = await askJson<{ account: string; secret: string; settingsUrl: string }>(`${programs.rackbeatUrl}/__sandbox/install`, {
    body: { company: 'NO' },
  });
  const client = await apiClient(programs.appUrl, installed);
  const settings = await flowingSettings(client);
  settings.invoices.status = 'invoiced';
  settings.invoices.startDate = new Date().toISOString().slice(0, 10);
  await client.save(settings);
  const book = async () => restsWith(client, (await freshInvoice({ rackbeat })).number, /^invoice\.done-booked$/);
  const [kept, voided] = [await book(), await book()];

  await test.step('the overview shows health, balance and the way on', async () => {
    await page.goto(installed.settingsUrl);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Overview' }).click();
    await expect(page.getByRole('heading', { name: 'What needs somebody' })).toBeVisible();
    await expect(page.getByRole('row', { name: /^In eAccounting/ })).toBeVisible();
    await expect(page.getByText('Well', { exact: true })).toHaveCount(2);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  const month = new Date().toISOString().slice(0, 7);
  await test.step('a voided invoice is found, with the way to its transfer', async () => {
    const { invoiceId } = voided.facts.eaccounting as { invoiceId: string };
    await press({ eaccounting }, `invoices/${invoiceId}/void`);
    await page.goto(`${installed.settingsUrl}#/completeness?month=${month}`);
    await expect(page.getByText(/things? (?:is|are) to be mended/)).toBeVisible();
    const finding = page.getByRole('listitem').filter({ hasText: `Rackbeat invoice ${voided.number} is voided` });
    await expect(finding.getByRole('link', { name: 'Transfer' })).toHaveAttribute('href', `#/transfers/${voided.id}`);
    await expect(page.getByText(`Rackbeat invoice ${kept.number} `)).toHaveCount(0);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  await test.step('the file is fetched with the session, and the paper shows the proof and nothing else', async () => {
    const fetched = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Spreadsheet (CSV)' }).click();
    expect((await fetched).suggestedFilename()).toBe(`rackbeat-eaccounting-${month}.csv`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Rackbeat: Nordlys Handel AS')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('a month that is over is closed with a name', async () => {
    const [year = 0, number = 1] = month.split('-').map(Number);
    const before = new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7);
    await page.getByLabel('Month', { exact: true }).selectOption(before);
    await page.getByRole('button', { name: 'Close the month' }).click();
    await page.getByRole('textbox', { name: 'Your name' }).fill('Kari Regnskap');
    await page.getByRole('button', { name: 'Close it now' }).click();
    await expect(page.getByRole('heading', { name: /^Closed .* by Kari Regnskap$/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Frozen copy (JSON)' })).toBeVisible();
    await expectAccessible(page);
  });
  expect(troubles).toEqual([]);
  await eventually(
    'nothing is left running',
    () => client.transfers(),
    (transfers) => transfers.every(({ state }) => state !== 'running'),
  );
});
