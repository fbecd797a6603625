/** What a person does with single invoices on the page: a second document behind a typed number, and an answer that a story asks for. */
import { join } from 'node:path';
import { apiClient } from '../support/api-client.ts';
import { flowingSettings } from '../support/flowing-settings.ts';
import { standInControl } from '../support/stand-in-control.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const SHOTS = process.env.SHOTS ?? null;

test('a second document only when the number is typed; a sale and its credit are taken back together', async ({
  page,
  programs,
  troubles,
}) => {
  const rackbeat = standInControl(programs.rackbeatUrl.replace('localhost', '127.0.0.1'));
  const eaccounting = standInControl(programs.eaccountingUrl);
  const entrance = await rackbeat.control<{ account: string; secret: string }>('install', { company: 'NO' });
  const client = await apiClient(programs.appUrl, entrance);
  const settings = await flowingSettings(client);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());
  await client.save({ ...settings, invoices: { ...settings.invoices, startDate: today } });
  const { numbers } = await rackbeat.control<{ numbers: string[] }>('invoices', { company: 'NO', count: 1, lines: 2 });
  const number = numbers[0] ?? '';
  await expect.poll(async () => (await client.transferOf(number))?.state, { timeout: 20_000 }).toMatch(/^done/);

  await page.goto(`${programs.appUrl}/settings/${entrance.account}/${entrance.secret}`);
  await page.getByLabel('Overfør fakturaer bokført fra').fill('2020-01-01');
  await expect(page.getByText(/er \d+ fakturaer bokført i Rackbeat/)).toBeVisible();
  await expect(page.getByText(/av dem er i eAccounting allerede/)).toBeVisible();
  if (SHOTS) await page.screenshot({ path: join(SHOTS, 'consequence.png') });
  await page.getByRole('button', { name: 'Forkast endringer' }).click();

  await page.getByRole('textbox', { name: 'Rackbeat-fakturanummer' }).fill(number);
  await page.getByRole('button', { name: 'Forhåndsvis', exact: true }).click();
  await expect(page.getByText('Er der allerede')).toBeVisible();
  await page.getByRole('button', { name: 'Send som et ekstra dokument likevel' }).click();
  const send = page.getByRole('button', { name: 'Send et ekstra dokument' });
  await expect(send).toBeDisabled();
  const before = (await eaccounting.journal('draft.created')).length;
  const question = page.getByRole('group', { name: 'Send som et ekstra dokument likevel' });
  await question.getByLabel(`Skriv ${number} for å vise at du mener det`).fill(number);
  await question.getByLabel('Navnet ditt').fill('Kari Nordmann');
  await expectAccessible(page);
  if (SHOTS) await question.screenshot({ path: join(SHOTS, 'second.png') });
  await send.click();
  await expect.poll(async () => (await eaccounting.journal('draft.created')).length, { timeout: 20_000 }).toBe(before + 1);

  const { number: note } = await rackbeat.control<{ number: string }>('credit', { number });
  await expect.poll(async () => (await client.transferOf(note))?.reason.code, { timeout: 20_000 }).toBe('credit.original-is-draft');
  await page.goto(`${programs.appUrl}/settings/${entrance.account}/${entrance.secret}#/transfers/${(await client.transferOf(note))?.id}`);
  await page.reload();
  await page.getByRole('button', { name: 'Slett kladden og hopp over begge' }).click();
  await expectAccessible(page);
  if (SHOTS) await page.screenshot({ path: join(SHOTS, 'decision.png'), fullPage: true });
  expect(troubles).toEqual([]);
});
