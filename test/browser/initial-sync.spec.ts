/** The initial sync as a person does it: chosen and saved, looked at in a preview, started in her name, and locked with its report when it is done. */
import { readFileSync } from 'node:fs';
import { askJson } from '../support/asking.ts';
import { standInControl } from '../support/stand-in-control.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('the initial sync: preview, start, report, and once done it is locked', async ({ page, programs, troubles }) => {
  const { account, secret } = await askJson<{ account: string; secret: string }>(`${programs.rackbeatUrl}/__sandbox/install`, {
    body: { company: 'NO' },
  });
  await page.goto(`${programs.appUrl}/settings/${account}/${secret}`);
  await page.getByRole('button', { name: 'English' }).click();

  await test.step('what is chosen and saved is previewed', async () => {
    for (const kind of ['Product groups', 'Units'])
      await page.getByRole('combobox', { name: kind, exact: true }).selectOption('Sync from eAccounting to Rackbeat');
    await page.getByLabel('Your name').fill('Ingrid Solheim');
    await page.getByRole('button', { name: 'Save Settings' }).click();
    await expect(page.getByText(/^Saved, revision/)).toBeVisible();
    await page.getByRole('link', { name: 'Preview initial sync' }).click();
    await expect(page.getByText('The preview is ready')).toBeVisible();
    await expect(page.getByRole('row', { name: /^Units \d/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the records can be filtered, and whether a group is kept in stock can be changed', async () => {
    const records = page.getByRole('list', { name: 'Records' });
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('Product groups');
    await page.getByRole('combobox', { name: 'Planned' }).selectOption('Create');
    const stock = records.getByRole('checkbox', { name: 'Products of this group are kept in stock' }).first();
    const before = await stock.isChecked();
    await stock.click();
    await expect(stock).toBeChecked({ checked: !before });
  });

  await test.step('it is started in somebody’s name, stopped, gone on with, and runs to its end', async () => {
    const rackbeat = standInControl(programs.rackbeatUrl);
    // Slow enough for a person to change her mind.
    await rackbeat.switches({ latencyMs: 1_500 });
    await page.getByRole('button', { name: /^Start with \d+ records$/ }).click();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(page.getByText('Stopped', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await rackbeat.switches({ latencyMs: 0 });
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByText('Done', { exact: true })).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(/^Started .* by Ingrid Solheim$/)).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the report (CSV)' }).click();
    const file = readFileSync(await (await download).path(), 'utf8');
    expect(file).toContain('"Kind"');
    expect(file).toContain('"Created"');
    await expectAccessible(page);
  });

  await test.step('on the settings page the choice is locked and says when it was done', async () => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.getByRole('combobox', { name: 'Units', exact: true })).toBeDisabled();
    await page.getByRole('link', { name: 'Run again' }).first().click();
    await expect(page.getByRole('button', { name: 'Run again: Make a new preview' })).toBeVisible();
  });

  await test.step('the page in its other languages, none of which shows an id', async () => {
    for (const [language, heading] of [
      ['Norsk', 'Oppstartssynkronisering, eAccounting → Rackbeat'],
      ['Svenska', 'Startsynkronisering, eAccounting → Rackbeat'],
      ['Dansk', 'Hvad der sker med posterne'],
    ] as const) {
      await page.getByRole('button', { name: language }).click();
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      await expect(page.locator('main').getByText(/^(is|page|f)\.[\w.-]+$/)).toHaveCount(0);
    }
  });
  expect(troubles).toEqual([]);
});
