/** Alerts by e-mail against a real mail server: one mail for one cause, what was mended, a lost connection, and silence. */
import { expect, test } from 'vitest';
import { systemClock } from '../../src/core/clock.ts';
import { apiClient } from '../support/api-client.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';
import { startMailbox } from '../support/mailbox.ts';

const mailbox = await startMailbox();
const clock = { aheadMs: 0, now: () => new Date(systemClock.now().getTime() + clock.aheadMs) };
const house = await openHouse({
  seed: { products: 5, customers: 5, invoices: 0 },
  clock,
  environment: { SMTP_URL: mailbox.url, MAIL_FROM: 'alerts@example.com', MAIL_GATHER_MS: '1500', MAIL_DIGEST_MS: '1500' },
});
let client = await house.install('NO');
const settings = await flowingSettings(client);
settings.alerts = { emails: ['kari@example.com'], language: 'nb' };
await client.save(settings);

const mailAbout = (words: RegExp) =>
  eventually(
    `a mail about ${String(words)}`,
    async () => mailbox.mails.filter(({ subject }) => words.test(subject ?? '')),
    (found) => found.length > 0,
  );

test('G61: many failures of one cause are one issue and one mail; mended, one more says so', async () => {
  const unmapped = structuredClone(settings);
  Object.assign(unmapped.products, { groupCodings: {}, defaultCodingId: null });
  await client.save(unmapped);
  const many = 12;
  for (let count = 0; count < many; count += 1) await freshInvoice(house);
  await eventually(
    'all of them need somebody',
    () => client.transfers('&state=needs-you'),
    (found) => found.length === many,
  );
  expect(await client.issues()).toHaveLength(1);

  // As many as it was when the mail left.
  const [mail] = await mailAbout(/stopper \d+ post/);
  expect(mail?.to?.map(({ address }) => address)).toEqual(['kari@example.com']);
  expect(mail?.text).toContain('artikkelkontering');
  expect(mail?.text).toMatch(/Det stopper \d+ post(er)?\. Hvem som kan rette det: regnskapsføreren\./);
  expect(mail?.text).toContain(house.rackbeat.url);
  expect(mail?.text).toContain(house.appUrl);
  expect(mail?.html).toMatch(/Det stopper \d+ post/);

  await client.save(settings);
  const [mended] = await mailAbout(/rettet, og går videre/);
  expect(mended?.text).toContain('artikkelkontering');
  expect(mailbox.mails).toHaveLength(2);
});

test('nobody to write to: the alert and its end are shown, and no mail leaves', async () => {
  const before = mailbox.mails.length;
  const alone = structuredClone(settings);
  alone.alerts.emails = [];
  const broken = structuredClone(alone);
  Object.assign(broken.products, { groupCodings: {}, defaultCodingId: null });
  const latest = async () => (await client.ask<{ items: { kind: string; state: string }[] }>('GET', '/alerts')).items[0];
  await eventually('the one before is sent', latest, (alert) => alert?.state === 'sent');
  await client.save(broken);
  await freshInvoice(house);
  await eventually('it is shown', latest, (alert) => alert?.kind === 'issue-opened' && alert.state === 'shown');
  expect((await client.issues())[0]?.place).toBe('#/settings/products');
  await client.save(alone);
  await eventually('so is its end', latest, (alert) => alert?.kind === 'issue-resolved' && alert.state === 'shown');
  await client.save(settings);
  expect(mailbox.mails).toHaveLength(before);
});

test('the connection is lost: told within a minute, and told again when it is back', async () => {
  const before = mailbox.mails.length;
  await house.eaccounting.control('password-changed');
  await house.eaccounting.control('expire-tokens');
  const lost = performance.now();
  await freshInvoice(house);
  const [mail] = await mailAbout(/tilkoblingen må gjøres på nytt/);
  expect(performance.now() - lost).toBeLessThan(60_000);
  expect(mail?.text).toContain('Ingenting er tapt');
  client = await house.install('NO');
  await mailAbout(/tilkoblet igjen/);
  expect(mailbox.mails.length - before).toBe(2);
});

test('G60: invoices are booked, nothing fails and nothing arrives: told after half an hour of working time', async () => {
  // A Tuesday that is still to come, at ten.
  const tuesday = new Date(systemClock.now().getTime() + (((2 - systemClock.now().getUTCDay() + 7) % 7) + 7) * 86_400_000);
  const moveTo = async (time: string): Promise<void> => {
    const moment = `${tuesday.toISOString().slice(0, 10)}T${time}:00Z`;
    clock.aheadMs = Date.parse(moment) - systemClock.now().getTime();
    await house.rackbeat.control('clock', { now: moment });
  };
  await moveTo('10:00');
  client = await apiClient(house.appUrl, client);
  await house.eaccounting.fault({ match: 'GET /v2/companysettings', do: 'refuse-before' });
  await house.restartApp();
  const { number } = await freshInvoice(house);
  await eventually(
    'it waits',
    () => client.transferOf(number),
    (found) => found?.state === 'waiting' && (found.attempts > 0 || found.reason.code !== 'transfer.running'),
  );
  expect(await client.issues()).toEqual([]);
  const before = mailbox.mails.length;
  await moveTo('10:45');
  await house.restartApp();
  const [mail] = await mailAbout(/ingen faktura har nådd eAccounting/);
  expect(mail?.text).toMatch(/\d+ faktura(er)? er bokført i Rackbeat/);
  expect(mailbox.mails.length - before).toBe(1);
});
