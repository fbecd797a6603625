/**
 * The help article step by step, as a person in a browser does it: install, accept, set and save, book invoices as draft,
 * invoiced and e-mailed, see them on both sides, uninstall. Rackbeat's page is another site than the app's, as in life.
 */
import type { FrameLocator, Page } from '@playwright/test';
import { bookNewInvoice, openAccount, openApps } from './support/rackbeat.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const COMPANY = 'Nordlys Handel AS';

test('the help article works from the first step to the last', async ({ page, programs, troubles }) => {
  const { rackbeatUrl, eaccountingUrl, appUrl } = programs;

  await test.step('Brukerinnstillinger → Apps → Installer', async () => {
    await openApps(page, rackbeatUrl, COMPANY);
    await page.getByRole('button', { name: 'Installer' }).click();
  });

  await test.step('log in at eAccounting and accept', async () => {
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByRole('button', { name: 'Accept' }).click();
    await expect(page).toHaveURL(new RegExp(`^${appUrl}/onboarding/confirm`));
    await expect(page.getByText(COMPANY)).toHaveCount(2);
    await expectAccessible(page);
    await page.locator('form[data-step="accept"] button').click();
  });

  await test.step('the settings come first; set and save them', async () => {
    await expect(page).toHaveURL(new RegExp(`^${appUrl}/settings/`));
    await expect(page.getByRole('heading', { name: 'INITIAL SYNC' })).toBeVisible();
    await expectAccessible(page);
    await chooseAll(page);
    await expect(page.getByText('Med denne lagringen starter overføringen')).toBeVisible();
    await page.getByLabel('Navnet ditt').fill('Ingrid Solheim');
    await page.getByRole('button', { name: 'Save Settings' }).click();
    await expect(page.getByText(/^Lagret, revisjon \d+, av Ingrid Solheim\.$/)).toBeVisible();
  });

  const frame = page.frameLocator('iframe');
  await test.step('back in Rackbeat the settings stand in its frame', async () => {
    await openSettingsInFrame(page, frame, rackbeatUrl);
    await expect(frame.getByRole('radio', { name: 'Rackbeat', exact: true }).first()).toBeChecked();
    await expectAccessible(page);
    await expectFrameFits(page);
  });

  const numbers: string[] = [];
  for (const [status, seen] of [
    ['Draft', 'eAccounting-kladd'],
    ['Invoiced', 'eAccounting-faktura'],
    ['Invoiced and send email', 'eAccounting-faktura'],
  ] as const) {
    await test.step(`an invoice booked while the status is ${status}`, async () => {
      await openSettingsInFrame(page, frame, rackbeatUrl);
      if (status !== 'Draft') await saveStatus(frame, status);
      const number = await bookNewInvoice(page, rackbeatUrl, COMPANY);
      numbers.push(number);
      await openSettingsInFrame(page, frame, rackbeatUrl);
      await frame.getByRole('link', { name: 'Overføringer' }).click();
      const row = frame.getByRole('row', { name: new RegExp(`Rackbeat-faktura ${number}`) });
      await expect(row.getByText(/^Ferdig/)).toBeVisible();
      if (status === 'Draft') await expectAccessible(page);
      await row.getByRole('link').click();
      await expect(frame.getByText(seen).first()).toBeVisible();
      await expect(frame.getByText('Likt', { exact: true })).toHaveCount(3);
      if (status === 'Draft') await expectAccessible(page);
    });
  }

  await test.step('they stand in eAccounting as they should', async () => {
    const [draft = '', invoiced = '', emailed = ''] = numbers;
    await page.goto(`${eaccountingUrl}/companies/NO/drafts`);
    await expect(page.getByRole('row').filter({ hasText: `Rackbeat-faktura ${draft}` })).toHaveCount(1);
    await page.goto(`${eaccountingUrl}/__sandbox/journal?since=0&limit=1000`);
    const { entries } = JSON.parse((await page.locator('body').textContent()) ?? '{}') as { entries: { effect: string }[] };
    const count = (effect: string): number => entries.filter((entry) => entry.effect === effect).length;
    expect([count('draft.created'), count('invoice.booked'), count('invoice.emailed')]).toEqual([3, 2, 1]);
    await page.goto(`${eaccountingUrl}/companies/NO/emails`);
    await expect(page.getByRole('row')).toHaveCount(2);
    expect(new Set([draft, invoiced, emailed]).size).toBe(3);
  });

  await test.step('uninstall', async () => {
    await openApps(page, rackbeatUrl, COMPANY);
    const settingsUrl = await settingsAddress(page);
    await page.getByRole('button', { name: 'Avinstaller' }).click();
    await expect(page.getByText('Ikke installert')).toBeVisible();
    await expect(async () => {
      await page.goto(settingsUrl);
      await expect(page.getByRole('alert')).toContainText('gyldig', { timeout: 2_000 });
    }).toPass();
    await expectAccessible(page);
  });

  expect(troubles).toEqual([]);
});

/** Chooses what the article names: mappings by suggestion, a default term, and where the order flow starts. */
async function chooseAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bruk alle 6 forslagene' }).click();
  // The first is gone once it is taken; two at a time would be two to choose between.
  await page.getByRole('button', { name: 'Bruk alle 5 forslagene' }).click();
  await expect(page.getByLabel('Netto 30 dager: eAccounting payment method')).toHaveValue(/.+/);
  await page.getByLabel('Standardbetingelse').selectOption('Netto 14 dager');
  await page.getByRole('radiogroup', { name: 'Start order flow from' }).getByLabel('Rackbeat').check();
  await page.getByRole('radiogroup', { name: 'Use the exact quantity' }).getByLabel('Ja').check();
}

async function openSettingsInFrame(page: Page, frame: FrameLocator, rackbeatUrl: string): Promise<void> {
  await openApps(page, rackbeatUrl, COMPANY);
  await page.getByRole('link', { name: 'Innstillinger', exact: true }).click();
  await expect(frame.getByRole('heading', { name: 'Invoice settings' })).toBeVisible();
}

async function saveStatus(frame: FrameLocator, status: string): Promise<void> {
  await frame.getByRole('radio', { name: status, exact: true }).check();
  // Inside the frame the browser keeps a storage of its own, so the name is asked for once more.
  await frame.getByLabel('Navnet ditt').fill('Ingrid Solheim');
  await frame.getByRole('button', { name: 'Save Settings' }).click();
  await expect(frame.getByText(/^Lagret, revisjon \d+, av Ingrid Solheim\.$/)).toBeVisible();
}

/** The frame is as tall as its page: not a pixel scrolls inside it, or it would catch the wheel. */
async function expectFrameFits(page: Page): Promise<void> {
  await expect(async () => {
    const inner = page.frames()[1];
    const room = await inner?.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(room).toBe(0);
  }).toPass({ timeout: 5_000 });
}

async function settingsAddress(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Innstillinger', exact: true }).click();
  const address = await page.locator('iframe').getAttribute('src');
  await openAccount(page);
  return address ?? '';
}
