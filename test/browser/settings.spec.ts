/** The settings page where two people meet, faults are made and acts need a name; in the dark, on a phone, by keyboard. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/test.ts';

test.use({ colorScheme: 'dark', viewport: { width: 390, height: 844 } });

/** Installs for the Swedish company without clicking; the browser way is another test's. */
async function installed(rackbeatUrl: string): Promise<string> {
  const response = await fetch(`${rackbeatUrl}/__sandbox/install`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ company: 'SE' }),
  });
  const { settingsUrl } = (await response.json()) as { settingsUrl: string };
  return settingsUrl;
}

const saveButton = (page: Page) => page.getByRole('button', { name: 'Save Settings' });
const wording = (page: Page, label: RegExp) =>
  page.getByRole('radiogroup', { name: 'Rackbeat invoice number on the invoice' }).getByLabel(label);

test('two people, one fault and a way back', async ({ page, context, programs, troubles }) => {
  const settingsUrl = await installed(programs.rackbeatUrl);
  await page.goto(settingsUrl);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText(/suggestions? to save/)).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await test.step('a fault is shown at its field, and nothing is saved', async () => {
    await page.getByRole('textbox', { name: 'E-mail addresses' }).fill('not an address');
    await saveButton(page).click();
    await expect(page.getByText('“not an address” is not an e-mail address.')).toBeVisible();
    await expect(page.getByText('One field cannot be saved as it stands. Nothing was saved.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'E-mail addresses' })).toBeFocused();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Discard changes' }).click();
    await expect(page.getByRole('textbox', { name: 'E-mail addresses' })).not.toHaveValue('not an address');
  });

  await test.step('a save that comes too late is asked about, field by field', async () => {
    await wording(page, /^Short/).check();
    const other = await context.newPage();
    await other.goto(settingsUrl);
    await other.getByRole('button', { name: 'English' }).click();
    await other.getByLabel('Your name').fill('Per Hansson');
    await other.getByRole('radio', { name: 'Accept and note' }).check();
    await saveButton(other).click();
    await expect(other.getByText('Saved, revision 2, by Per Hansson.')).toBeVisible();
    await other.close();

    await expect(page.getByText('Per Hansson saved meanwhile (revision 2).')).toBeVisible();
    await saveButton(page).click();
    await expect(page.getByRole('heading', { name: 'Somebody else saved meanwhile' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Take theirs: Accept and note' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Keep mine: Short wording' })).toBeChecked();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save with these choices' }).click();
    await expect(page.getByText(/^Saved, revision 3/)).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Accept and note' })).toBeChecked();
    await expect(wording(page, /^Short/)).toBeChecked();
  });

  await test.step('the last save can be undone', async () => {
    await page.getByRole('button', { name: 'Undo last save' }).click();
    await expect(page.getByText('The last save is undone. This is revision 4, as it was before.')).toBeVisible();
    await expect(wording(page, /^Long/)).toBeChecked();
  });

  await test.step('one invoice by number: preview, then send in somebody’s name', async () => {
    // Taken suggestions take their button away.
    for (const _ of ['groups', 'units'])
      await page
        .getByRole('button', { name: /^Use all \d+ suggestions$/ })
        .first()
        .click();
    for (const label of ['Default article account coding', 'Default unit', 'Default term'])
      await page.getByLabel(label).selectOption({ index: 1 });
    await saveButton(page).click();
    await expect(page.getByText(/^Saved, revision 5/)).toBeVisible();

    const number = await aBookedInvoice(programs.rackbeatUrl);
    await page.getByRole('textbox', { name: 'Rackbeat invoice number' }).fill(number);
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    await expect(page.getByText('Can be sent', { exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Rows as they would stand in eAccounting' })).toBeVisible();
    await expectAccessible(page);
    await expect(page.getByRole('button', { name: 'Send' })).toBeDisabled();
    await expect(page.getByText('Write your name first.')).toBeVisible();
    await page.getByLabel('Your name').first().fill('Karin Berg');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByText(`Rackbeat invoice ${number} is on its way.`)).toBeVisible();
    await expect(page.getByText(/^Done/)).toBeVisible();
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    await expect(page.getByText('Is there already', { exact: true })).toBeVisible();
  });

  await test.step('the other pages, and back without losing anything', async () => {
    await wording(page, /^Short/).check();
    await page.getByRole('link', { name: 'Issues' }).click();
    await expect(page.getByRole('heading', { name: 'Issues' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Transfers' }).click();
    await expect(page.getByRole('heading', { name: 'Transfers' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: /Settings.*unsaved changes/ }).click();
    await expect(wording(page, /^Short/)).toBeChecked();
  });
  expect(troubles).toEqual([]);
});

async function aBookedInvoice(rackbeatUrl: string): Promise<string> {
  const response = await fetch(`${rackbeatUrl}/__sandbox/invoices`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ company: 'SE', count: 1, lines: 2 }),
  });
  const { numbers } = (await response.json()) as { numbers: string[] };
  return numbers[0] ?? '';
}
