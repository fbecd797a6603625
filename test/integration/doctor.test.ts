/** The doctor against the stand-ins: what a person breaks by hand over there is found, with what to do about it; a vendor that is away is told, not thrown. */
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { sentence } from '../../api/catalogue.ts';
import type { diagnosis } from '../../api/schema.ts';
import { systemClock } from '../../src/core/clock.ts';
import { apiClient } from '../support/api-client.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

type Diagnosis = z.output<typeof diagnosis>;

const clock = { aheadMs: 0, now: () => new Date(systemClock.now().getTime() + clock.aheadMs) };
const house = await openHouse({ clock });
let client = await house.install('NO');

const examine = (): Promise<Diagnosis> => client.ask('POST', '/doctor/examine', {});
const line = ({ lines }: Diagnosis, check: string, state?: string) =>
  lines.find((one) => one.check === check && (state === undefined || one.state === state));
const found = async (check: string) => {
  const one = line(await examine(), check);
  return { state: one?.state, code: one?.finding.code };
};

test('before going live: the seeded Norwegian company has a draft date that moves and no IBAN, and nothing is mapped yet', async () => {
  const first = await client.ask<Diagnosis>('GET', '/doctor');
  expect(first.checkedAt).not.toBeNull();
  expect(line(first, 'draft-date')).toMatchObject({ state: 'wrong', finding: { code: 'doctor.draft-date-moves' }, who: 'accountant' });
  expect(line(first, 'iban')?.finding.code).toBe('doctor.iban-missing');
  expect(line(first, 'iban')?.records.length).toBeGreaterThan(0);
  expect(line(first, 'product-groups')).toMatchObject({ state: 'wrong', place: '#/settings/products' });
  expect(line(first, 'api-add-on')?.state).toBe('fine');
  expect(line(first, 'scopes')?.state).toBe('fine');
  expect(line(first, 'webhooks')?.state).toBe('fine');
  for (const { finding, mend } of first.lines) {
    expect(sentence('nb', finding)).not.toMatch(/^doctor\.|NaN|undefined/);
    if (mend) expect(sentence('nb', mend)).not.toMatch(/^doctor\.|NaN|undefined/);
  }
  // The latest one is kept: the second asker costs no call.
  // Others may ask for something of their own meanwhile; the company's settings are what an examination begins with.
  const asked = async () => (await house.eaccounting.requests()).filter(({ path }) => path.startsWith('/v2/companysettings')).length;
  const calls = await asked();
  expect((await client.ask<Diagnosis>('GET', '/doctor')).checkedAt).toBe(first.checkedAt);
  expect(await asked()).toBe(calls);
});

test('mapped: what was red is fine; without the account for export it is told which customers that stops', async () => {
  const settings = await flowingSettings(client);
  await client.save(settings);
  const mapped = await examine();
  for (const check of ['product-groups', 'settings', 'vat-coverage']) expect(line(mapped, check)?.state).toBe('fine');
  const { codings } = (await client.options()).eaccounting;
  const used = Object.values(settings.products.groupCodings)[0];
  const coding = codings.find(({ id }) => id === used)?.name;
  const column = 'ForeignSalesVatExemptOutsideEuAccountNumber';
  await house.eaccounting.control('settings', { company: 'NO', codingAccount: { coding, column, account: null } });
  const hole = line(await examine(), 'vat-coverage');
  expect(hole).toMatchObject({ state: 'warning', finding: { params: { coding, area: 'export' } }, place: house.eaccounting.url });
  expect(hole?.records.length).toBeGreaterThan(5);
  await house.eaccounting.control('settings', { company: 'NO', codingAccount: { coding, column, account: 3100 } });
  expect((await found('vat-coverage')).state).toBe('fine');
});

test('a person deletes a payment term over there: the line names what must be chosen anew, and the next save mends it', async () => {
  const before = await flowingSettings(client);
  await house.eaccounting.control('settings', { company: 'NO', removeTerm: 'Netto 14 dager' });
  const gone = line(await examine(), 'settings');
  expect(gone).toMatchObject({
    state: 'wrong',
    finding: { code: 'doctor.choice-gone', params: { what: 'term' } },
    place: '#/settings/terms',
  });
  expect(gone?.records.map(({ name }) => name)).toContain('Netto 14 dager');
  const mended = structuredClone(before);
  for (const { number } of gone?.records ?? []) delete mended.paymentTerms.mapping[number];
  await client.save(mended);
  expect((await found('settings')).state).toBe('fine');
});

test.for([
  [{ apiModule: 'off' }, { apiModule: 'on' }, 'api-add-on', 'doctor.api-add-on-off'],
  [{ startupGuide: 'open' }, { startupGuide: 'completed' }, 'start-up-guide', 'doctor.start-up-guide-open'],
  [{ companyActive: false }, { companyActive: true }, 'company', 'doctor.company-inactive'],
  [{ userMaySell: false }, { userMaySell: true }, 'scopes', 'doctor.user-rights-missing'],
] as const)('%j over there is one red line until it is switched back', async ([broken, mended, check, code]) => {
  await house.eaccounting.switches(broken);
  expect(await found(check)).toEqual({ state: 'wrong', code });
  await house.eaccounting.switches(mended);
  expect((await found(check)).state).toBe('fine');
});

test('what a person changes in the company settings over there is seen at the next examination', async () => {
  const change = (values: Record<string, unknown>) => house.eaccounting.control('settings', { company: 'NO', ...values });
  await change({ keepOriginalDraftDate: true, iban: 'NO9386011117947' });
  expect((await found('draft-date')).state).toBe('fine');
  expect((await found('iban')).state).toBe('fine');
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(clock.now());
  await change({ accountingLockedTo: today });
  expect((await found('lock-date')).code).toBe('doctor.locked-today');
  await change({ accountingLockedTo: null });
  expect((await found('lock-date')).state).toBe('fine');
});

test('the vendor does not answer: the lines that need it say why, and the others are there', async () => {
  await house.eaccounting.fault({ match: 'GET /v2/companysettings', times: 1, do: 'drop-before' });
  const away = await examine();
  expect(line(away, 'fiscal-years')).toMatchObject({ state: 'unknown', mend: { code: 'doctor.look-again' } });
  expect(line(away, 'webhooks')?.state).toBe('fine');
  expect((await found('fiscal-years')).state).not.toBe('unknown');
});

test('every night by itself, and in December the missing fiscal year is warned of', async () => {
  const tonight = new Date(`${new Date(clock.now().getTime() + 86_400_000).toISOString().slice(0, 10)}T02:30:00+01:00`);
  clock.aheadMs = tonight.getTime() - systemClock.now().getTime();
  client = await apiClient(house.appUrl, client);
  const { checkedAt } = await client.ask<Diagnosis>('GET', '/doctor');
  await house.restartApp();
  await eventually(
    'the night’s examination',
    () => client.ask<Diagnosis>('GET', '/doctor'),
    (latest) => latest.checkedAt !== checkedAt,
  );
  clock.aheadMs = Date.parse(`${clock.now().getFullYear()}-12-05T12:00:00+01:00`) - systemClock.now().getTime();
  client = await apiClient(house.appUrl, client);
  expect(await found('fiscal-years')).toEqual({ state: 'warning', code: 'doctor.fiscal-year-missing-soon' });
  await house.eaccounting.control('settings', { company: 'NO', addFiscalYear: true });
  expect((await found('fiscal-years')).state).toBe('fine');
});
