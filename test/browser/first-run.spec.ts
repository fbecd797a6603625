/** The way to the first invoice as a person takes it: one invoice is tried as a draft, looked at, deleted with one click, and crosses afterwards. */
import { readFileSync } from 'node:fs';
import { apiClient } from '../support/api-client.ts';
import { flowingSettings } from '../support/flowing-settings.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { standInControl } from '../support/stand-in-control.ts';
import { expect, expectAccessible, test } from './support/test.ts';

// The way is shown to those who have not gone it: no invoice has crossed.
test.use({ houseName: 'of a newcomer' });

test('a test draft, its deletion, and the way on; leaving and coming back keeps the place', async ({ page, programs, troubles }) => {
  const rackbeat = standInControl(programs.rackbeatUrl);
  const entrance = await rackbeat.control<{ account: string; secret: string }>('install', { company: 'NO' });
  const client = await apiClient(programs.appUrl, entrance);
  const settings = await flowingSettings(client);
  await client.save({ ...settings, invoices: { ...settings.invoices, startFrom: 'none', sender: 'eaccounting' } });
  const { number } = await freshInvoice({ rackbeat });
  const address = `${programs.appUrl}/settings/${entrance.account}/${entrance.secret}`;
  await page.goto(`${address}#/start`);
  await page.getByRole('button', { name: 'English' }).click();
  const step = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Try one invoice as a draft' }) });

  await test.step('the newest booked invoice is proposed, and becomes a draft', async () => {
    await expect(step.getByRole('combobox', { name: 'Booked invoice in Rackbeat' })).toHaveValue(number);
    await expect(step.getByRole('button', { name: 'Make a test draft' })).toHaveAttribute('aria-disabled', 'true');
    await step.getByLabel('Your name').fill('Ingrid Solheim');
    await step.getByRole('button', { name: 'Make a test draft' }).click();
    await expect(step.getByText(`The test draft of Rackbeat invoice ${number} stands in eAccounting.`)).toBeVisible();
    await expect(step.getByText('Equal', { exact: true })).toHaveCount(3);
    await expect(step.getByRole('link', { name: 'Open it in eAccounting' })).toHaveAttribute('href', /customerinvoicedraft/);
    await expectAccessible(page);
  });

  await test.step('gone away and come back, the draft still stands here; one click deletes it', async () => {
    await page.goto('about:blank');
    await page.goto(`${address}#/start`);
    await step.getByRole('button', { name: 'Delete the test draft' }).click();
    await expect(step.getByText(`The test draft of Rackbeat invoice ${number} is deleted.`)).toBeVisible();
    await expect(step.getByText('Done', { exact: true }).first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('and on: the same invoice crosses as usual', async () => {
    await client.save({ ...settings, invoices: { ...settings.invoices, sender: 'eaccounting' } });
    await client.ask('POST', `/invoices/${number}/send`, { statedName: 'Ingrid Solheim' });
    await expect.poll(async () => (await client.transferOf(number))?.reason.code, { timeout: 20_000 }).toBe('invoice.done-draft');
  });

  await test.step('who saved what stands in the history; the settings leave as a file and come back as changes to be saved', async () => {
    await page.goto(`${address}#/settings`);
    await page.getByRole('button', { name: 'Show what was saved' }).click();
    const history = page.getByRole('list', { name: 'History and file' });
    await expect(history.getByText(/^Revision \d+, .*, by Test$/).first()).toBeVisible();
    await expect(history.getByText(/Start order flow from/).first()).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export the settings' }).click();
    const file = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { settings: typeof settings };
    file.settings.invoices.numberWording = 'short';
    const read = (name: string, body: string) =>
      page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(body) });
    await read('other.json', '{"settings": 1}');
    await expect(page.getByText('This file does not hold settings of this version.')).toBeVisible();
    await read('settings.json', JSON.stringify(file));
    await expect(page.getByText('The file is read. Nothing is saved yet')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Short wording' })).toBeChecked();
    await expect(page.getByText('Unsaved changes').first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Discard changes' }).click();
    await expect(page.getByRole('radio', { name: /^Long wording/ })).toBeChecked();
  });
  expect(troubles).toEqual([]);
});
