/** What a person clicks in the Rackbeat sandbox. */
import { expect, type Page } from '@playwright/test';

/** The way of the article: user settings, then Apps in its menu. */
export async function openApps(page: Page, rackbeatUrl: string, company: string): Promise<void> {
  await page.goto(rackbeatUrl);
  await page.getByRole('heading', { name: company }).getByRole('link').click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Brukerinnstillinger' }).click();
  await page.getByRole('link', { name: 'Apps' }).click();
  await expect(page.getByRole('heading', { name: 'eAccounting / eEkonomi' })).toBeVisible();
}

/** Back to the Apps page from the app's settings. */
export async function openAccount(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Apps' }).click();
}

/** Writes a plain invoice and books it. Returns its number. */
export async function bookNewInvoice(page: Page, rackbeatUrl: string, company: string): Promise<string> {
  await page.goto(rackbeatUrl);
  await page.getByRole('heading', { name: company }).getByRole('link').click();
  await page.getByRole('link', { name: 'New invoice' }).click();
  await page.getByLabel('Quantity').first().fill('2');
  await page.getByLabel('Item').first().selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Save draft' }).click();
  const heading = await page.getByRole('heading', { name: /^Invoice \d+$/ }).textContent();
  const number = heading?.replace(/\D/g, '') ?? '';
  await page.getByRole('button', { name: `Book ${number}` }).click();
  await expect(page.getByText(`${number} is booked.`)).toBeVisible();
  return number;
}
