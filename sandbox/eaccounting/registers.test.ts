import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Article } from './article-model.ts';
import { connect } from './connect.ts';
import type { Customer } from './customer-model.ts';
import { type Bench, type ErrorBody, type Page, startBench } from './test-bench.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench('NO');
});
afterAll(() => bench.stop());
beforeEach(() =>
  bench.control('switches', 'PUT', Object.fromEntries(bench.standIn.switches.describe().map(({ name, initial }) => [name, initial]))),
);

const find = (path: string, query: Record<string, string>) =>
  bench.call<Page<Record<string, unknown>> & ErrorBody>('GET', `${path}?${new URLSearchParams(query)}`);

test('every list has its envelope, 50 to a page and at most 1000', async () => {
  const { body } = await find('/countries', {});
  expect(body.Meta).toMatchObject({ CurrentPage: 1, PageSize: 50, TotalNumberOfPages: 1 });
  expect((await find('/countries', { $pagesize: '20', $page: '3', $orderby: 'Code' })).body.Meta).toMatchObject({
    CurrentPage: 3,
    TotalNumberOfPages: 3,
  });
  expect((await find('/countries', { $pagesize: '5000' })).body.Meta.PageSize).toBe(1000);
  expect((await find('/countries', { $page: '99' })).body.Data).toEqual([]);
});

test.each([
  ["CustomerNumber eq '1001'", ['1001']],
  ["CustomerNumber eq '1001' or (startswith(Name,'Kystbua') and not contains(Name,'x'))", ['1001', '1002']],
  ["endswith(Name,'kommune') and IsActive eq true", ['1005']],
  ['IsActive eq false', ['1006']],
  ['DiscountPercentage gt 0.05', ['1004']],
  ["InvoiceCountryCode ne 'NO' and DeliveryBasedVat eq true", ['1021']],
  ['EmailAddress eq null', ['1003']],
  ['ChangedUtc gt 2100-01-01T00:00:00Z', []],
  ["length(CustomerNumber) eq 4 and CustomerNumber lt '0020'", ['0010']],
] as const)('customers where %s', async ($filter, numbers) => {
  const { body } = await find('/customers', { $filter, $orderby: 'CustomerNumber', $select: 'CustomerNumber' });
  expect(body.Data).toEqual(numbers.map((CustomerNumber) => ({ CustomerNumber })));
});

test.each([
  ["Nam eq 'x'", 6000],
  ['Name eq 5', 6000],
  ["Name eq 'x", 6000],
  ["Name like 'x'", 6000],
  ["substringof(Name,'x')", 6000],
  ["Name eq 'a' and", 6000],
  ['ChangedUtc gt 2026-13-01T00:00:00Z', 6001],
  ['ChangedUtc gt 2026-01-01T00:00:00', 6001],
  ["Id eq 'not-a-guid'", 6000],
] as const)('the filter %s is refused with %i', async ($filter, code) => {
  const { status, body } = await find('/customers', { $filter });
  expect([status, body.ErrorCode]).toEqual([400, code]);
});

test('a quote inside a text is written twice', async () => {
  await bench.newCustomer({ Name: "Ola's Kaffe", CustomerNumber: 'Q1' });
  expect((await find('/customers', { $filter: "Name eq 'Ola''s Kaffe'" })).body.Meta.TotalNumberOfResults).toBe(1);
  expect((await find('/customers', { $count: 'true' })).body.ErrorCode).toBe(6000);
});

test('units, terms and codings are the company’s own', async () => {
  const terms = (await find('/termsofpayments', {})).body.Data;
  expect(terms.map(({ Name, TermsOfPaymentTypeId, AvailableForSales }) => [Name, TermsOfPaymentTypeId, AvailableForSales])).toContainEqual([
    'Netto 60 dager, innkjøp',
    0,
    false,
  ]);
  const codings = (await find('/articleaccountcodings', { $filter: 'IsActive eq true' })).body.Data;
  expect(codings.map(({ VatRatePercent }) => VatRatePercent)).toEqual([25, 15, 0, 25, 12, 0, 25]);
  await bench.control('switches', 'PUT', { percentNotation: 'fraction' });
  expect((await find('/articleaccountcodings', {})).body.Data[1]?.['VatRatePercent']).toBe(0.15);
});

test('company settings: locked to the end of the month before last, next year missing', async () => {
  const { body } = await bench.call<Record<string, unknown>>('GET', '/companysettings');
  expect(body).toMatchObject({
    CountryCode: 'NO',
    CurrencyCode: 'NOK',
    AccountingLockedTo: '2026-09-30T00:00:00',
    KeepOriginalDraftDate: null,
    DomesticCurrencyRounding: 0,
    Iban: null,
  });
  expect((await find('/fiscalyears', {})).body.Data.map(({ EndDate }) => EndDate)).toEqual(['2025-12-31', '2026-12-31']);
});

const articleBody = async (): Promise<Record<string, unknown>> => {
  const { CodingId, UnitId } = await bench.article('100');
  return { Number: 'A1', Name: 'Prøve', IsActive: true, CodingId, UnitId, NetPrice: 100, GrossPrice: 125 };
};

test('articles: required fields, lengths, prices that agree, unique numbers', async () => {
  const good = await articleBody();
  const fault = async (change: object): Promise<[number, number, string]> => {
    const { status, body } = await bench.call('POST', '/articles', { ...good, ...change });
    return [status, body.ErrorCode, body.Errors[0]?.Field ?? ''];
  };
  expect(await fault({ Name: 'x'.repeat(51) })).toEqual([400, 2000, 'Name']);
  expect(await fault({ Number: undefined })).toEqual([400, 2000, 'Number']);
  expect(await fault({ CodingId: 'abc' })).toEqual([400, 2000, 'CodingId']);
  expect(await fault({ GrossPrice: 124.99 })).toEqual([400, 2000, 'GrossPrice']);
  expect(await fault({ NetPrice: 10.005, GrossPrice: 12.51 })).toEqual([400, 2000, 'NetPrice']);
  expect(await fault({ NetPrice: '100' })).toEqual([400, 2000, 'NetPrice']);
  expect(await fault({ IsStock: true })).toEqual([400, 2000, 'IsStock']);
  expect(await fault({ Number: '100' })).toEqual([400, 4000, '']);
  await bench.control('switches', 'PUT', { duplicateStatus: 409 });
  expect((await fault({ Number: '100' }))[0]).toBe(409);
  const made = await bench.call<Article>('POST', '/articles', { ...good, Extra: 1, IsServiceArticle: true });
  expect([made.status, made.body.IsServiceArticle, made.body.UnitAbbreviation]).toEqual([201, false, 'stk']);
});

test('PUT replaces: what is left out is gone, and required fields are required again', async () => {
  const { body: made } = await bench.newCustomer({ CustomerNumber: 'P1', EmailAddress: 'a@b.example', Note: 'remember' });
  const short = await bench.call('PUT', `/customers/${made.Id}`, { Name: 'Only a name' });
  expect([short.status, short.body.ErrorCode]).toEqual([400, 2000]);
  const { TermsOfPaymentId, InvoiceCity, InvoicePostalCode } = made;
  const { body } = await bench.call<Customer>('PUT', `/customers/${made.Id}`, {
    Name: 'Prøve AS',
    TermsOfPaymentId,
    InvoiceCity,
    InvoicePostalCode,
    IsActive: true,
  });
  expect([body.EmailAddress, body.Note, body.CustomerNumber]).toEqual([null, null, 'P1']);
});

test('customers: the vendor’s refusals', async () => {
  const codeOf = async (fields: Record<string, unknown>): Promise<number> => (await bench.newCustomer(fields)).body.ErrorCode ?? 0;
  expect(await codeOf({ CustomerNumber: '1007' })).toBe(4000);
  expect(await codeOf({ InvoiceCity: ' ' })).toBe(2000);
  expect(
    await codeOf({
      EmailAddress: 'a@b.example',
      EmailAddresses: ['1@x.example', '2@x.example', '3@x.example', '4@x.example', '5@x.example', '6@x.example'],
    }),
  ).toBe(2000);
  expect(await codeOf({ EmailAddresses: ['1@x.example'] })).toBe(2000);
  expect(await codeOf({ InvoiceCountryCode: 'DE', VatNumber: 'DE199999001' })).toBe(4025);
  expect(await codeOf({ InvoiceCountryCode: 'NO', VatNumber: 'NO311001213MVA' })).toBe(4025);
  expect(await codeOf({ InvoiceCountryCode: 'FR', VatNumber: 'FR55555123456' })).toBe(4100);
  expect(await codeOf({ InvoiceCountryCode: 'GR', VatNumber: 'EL094259216' })).toBe(0);
  expect(await codeOf({ InvoiceCountryCode: 'DE', ForceBookkeepVat: true })).toBe(4035);
  expect(await codeOf({ DeliveryBasedVat: true })).toBe(2000);
  await bench.control('switches', 'PUT', { viesDownCode: 5001 });
  const down = await bench.newCustomer({ InvoiceCountryCode: 'FR', VatNumber: 'FR55555123456' });
  expect([down.status, down.body.ErrorCode]).toEqual([500, 5001]);
});

test('a number is given when none is sent; a used customer can not be deleted', async () => {
  const { body: made } = await bench.newCustomer({});
  expect(Number(made.CustomerNumber)).toBeGreaterThan(1021);
  expect((await bench.call('DELETE', `/customers/${made.Id}`)).status).toBe(200);
  expect((await bench.call('DELETE', `/customers/${(await bench.customer('0010')).Id}`)).body.ErrorCode).toBe(4001);
  const gone = await bench.call('GET', `/customers/${made.Id}`);
  expect([gone.status, gone.body.ErrorCode]).toEqual([404, 3000]);
});

test('missing scope 403/4006, module off 403/4002, no token 401', async () => {
  const { access_token: poor } = await connect(bench.url, 'NO', 'ea:api ea:sales_readonly offline_access');
  const post = (token: string): Promise<Response> =>
    fetch(`${bench.url}/v2/articles`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{}',
    });
  const lacking = await post(poor);
  expect([lacking.status, ((await lacking.json()) as ErrorBody).ErrorCode]).toEqual([403, 4006]);
  expect((await post('nonsense')).status).toBe(401);
  await bench.control('switches', 'PUT', { apiModule: 'off' });
  const off = await bench.call('GET', '/articles');
  expect([off.status, off.body.ErrorCode, off.body.DeveloperErrorMessage]).toEqual([
    403,
    4002,
    'ForbiddenRequestException - No access to module: api_standard',
  ]);
});

test('one call too many in a minute on one path is refused in the documented words; other paths go on', async () => {
  await bench.control('switches', 'PUT', { rateLimitPerMinute: 30 });
  for (let i = 0; i < 30; i += 1) await bench.call('GET', '/users');
  const { status, body } = await bench.call('GET', '/users');
  expect([status, body.ErrorCode]).toEqual([429, 4010]);
  expect(body.DeveloperErrorMessage).toMatch(/^API calls quota exceeded! maximum admitted 30 per Minute\. Try again in \d+ seconds\.$/);
  expect((await bench.call('GET', '/units')).status).toBe(200);
});

test('links and the app’s activation; activating twice is one effect', async () => {
  const article = await bench.article('100');
  const link = {
    ResourceId: article.Id,
    ResourceType: 0,
    Href: 'https://app.example/1',
    PartnerCompanyName: 'Rackbeat',
    PartnerSystemName: 'Rackbeat',
  };
  expect((await bench.call('POST', '/partnerresourcelinks', link)).status).toBe(201);
  expect(
    (await bench.call('POST', '/partnerresourcelinks', { ...link, Href: `https://app.example/${'x'.repeat(256)}` })).body.ErrorCode,
  ).toBe(2000);
  for (const ActivationStatus of [0, 0]) await bench.call('PUT', '/appstore/status', { ActivationStatus });
  const effects = bench.standIn.journal.all().map(({ effect }) => effect);
  expect(effects.filter((effect) => effect === 'app.activated')).toHaveLength(1);
  expect(bench.standIn.journal.all().find(({ effect }) => effect === 'link.created')).toMatchObject({
    account: 'NO',
    method: 'POST',
    path: '/v2/partnerresourcelinks',
    key: article.Id,
  });
});
