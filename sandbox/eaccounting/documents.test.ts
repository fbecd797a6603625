import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Draft } from './draft-model.ts';
import type { Invoice } from './invoice-model.ts';
import { type Bench, type ErrorBody, type Page, row, startBench, textRow } from './test-bench.ts';

let norway: Bench;
beforeAll(async () => {
  norway = await startBench('NO');
});
afterAll(() => norway.stop());
beforeEach(() =>
  norway.control('switches', 'PUT', Object.fromEntries(norway.standIn.switches.describe().map(({ name, initial }) => [name, initial]))),
);

const effects = (bench: Bench): string[] => bench.standIn.journal.all().map(({ effect, key }) => `${effect} ${key}`);

/** A draft of one row for customer 1001, dated. */
const simpleDraft = async (InvoiceDate: string | null = '2026-11-20', mark = 'Rackbeat-faktura 1042 #RB-7Q2KX9') => {
  const [article, customer] = [await norway.article('100'), await norway.customer('1001')];
  return norway.draft(customer.Id, [row(article.Id, 2, 1000, { DiscountPercentage: 0.1 }), textRow(mark)], { InvoiceDate });
};

test('a draft gets totals, percent and texts from the server; the journal knows it by its mark', async () => {
  const { status, body } = await simpleDraft();
  expect([status, body.TotalAmount, body.TotalVatAmount, body.TotalRoundings]).toEqual([201, 2250, 450, 0]);
  expect(body.Rows[0]).toMatchObject({
    LineNumber: 0,
    Text: 'Termokopp Fjell 0,4 l',
    VatRate: 25,
    Amount: 1800,
    UnitAbbreviation: 'stk',
    ArticleNumber: '100',
  });
  expect(body.Rows[1]).toMatchObject({ LineNumber: 1, VatRate: null, Amount: 0 });
  expect([body.DueDate, body.InvoiceCustomerName, body.InvoiceCurrencyCode]).toEqual(['2026-12-04', 'Fjellheim Sport AS', 'NOK']);
  expect(effects(norway)).toContain('draft.created RB-7Q2KX9');
});

test('PUT replaces the draft and gives every row a new id', async () => {
  const { body } = await simpleDraft();
  const { CustomerId, Rows } = body;
  const { body: changed } = await norway.call<Draft>('PUT', `/customerinvoicedrafts/${body.Id}`, {
    CustomerId,
    Rows: [{ ...Rows[0], Quantity: 3 }],
  });
  expect([changed.InvoiceDate, changed.DueDate, changed.Rows.length, changed.TotalAmount]).toEqual([null, null, 1, 3375]);
  expect(changed.Rows[0]?.Id).not.toBe(Rows[0]?.Id);
});

test.each([
  ['no article row', [textRow('only text')], {}],
  ['empty text row', [textRow('')], {}],
  ['three decimals in the quantity', ['article', 1.005, 10], {}],
  ['three decimals in a domestic price', ['article', 1, 10.005], {}],
  ['discount above one', ['article', 1, 10, { DiscountPercentage: 5 }], {}],
  ['line number twice', ['article', 1, 10, { LineNumber: 1 }, { LineNumber: 1 }], {}],
  ['text too long', ['article', 1, 10, { Text: 'x'.repeat(2001) }], {}],
  ['order reference too long', ['article', 1, 10], { BuyersOrderReference: 'x'.repeat(36) }],
  ['due before the invoice date', ['article', 1, 10], { InvoiceDate: '2026-11-20', DueDate: '2026-11-19' }],
  ['a day that does not exist', ['article', 1, 10], { InvoiceDate: '2026-02-30' }],
  ['credit with a positive total', ['article', 1, 10], { IsCreditInvoice: true }],
  ['construction mark in a company without it', ['article', 1, 10, { ReversedConstructionServicesVatFree: true }], {}],
  ['an unknown article', [row('01234567-89ab-4def-8123-0123456789ab', 1, 10)], {}],
] as [string, unknown[], object][])('refused with 2000: %s', async (_name, rows, head) => {
  const [article, customer] = [await norway.article('100'), await norway.customer('1001')];
  const [kind, quantity, price, first = {}, second] = rows as [unknown, number, number, object?, object?];
  const given =
    kind === 'article'
      ? [row(article.Id, quantity, price, first), ...(second ? [row(article.Id, quantity, price, second)] : [])]
      : (rows as object[]);
  const { status, body } = await norway.draft(customer.Id, given, head);
  expect([status, body.ErrorCode]).toEqual([400, 2000]);
  expect(body.Errors.length).toBeGreaterThan(0);
});

test('too many decimals are rounded when the switch says so; foreign customers may have four', async () => {
  const [article, customer, foreign] = [await norway.article('100'), await norway.customer('1001'), await norway.customer('1012')];
  expect((await norway.draft(foreign.Id, [row(article.Id, 1, 10.0005)])).body.Rows[0]?.UnitPrice).toBe(10.0005);
  await norway.control('switches', 'PUT', { tooManyDecimals: 'rounded' });
  expect((await norway.draft(customer.Id, [row(article.Id, 1.005, 10.004)])).body.Rows[0]).toMatchObject({ Quantity: 1.01, UnitPrice: 10 });
});

test('the customer’s discount applies to a row that names none', async () => {
  const [article, customer] = [await norway.article('100'), await norway.customer('1004')];
  const rowWithout = { ArticleId: article.Id, IsTextRow: false, Quantity: 1, UnitPrice: 100 };
  expect((await norway.draft(customer.Id, [rowWithout])).body.TotalAmount).toBe(112.5);
  expect((await norway.draft(customer.Id, [{ ...rowWithout, DiscountPercentage: 0 }])).body.TotalAmount).toBe(125);
});

test('credit by the other sign: negative quantities give a positive total, to be corrected', async () => {
  await norway.control('switches', 'PUT', { creditQuantity: 'positive' });
  const [article, customer] = [await norway.article('100'), await norway.customer('1001')];
  const { body } = await norway.draft(customer.Id, [row(article.Id, -1, 100)], { IsCreditInvoice: true });
  expect(body.TotalAmount).toBe(125);
  const { body: corrected } = await norway.call<Draft>('PUT', `/customerinvoicedrafts/${body.Id}`, {
    ...body,
    Rows: [row(article.Id, 1, 100)],
  });
  expect(corrected.TotalAmount).toBe(-125);
});

test('a Norwegian company exports to everybody abroad; a coding without export account is refused with 4024', async () => {
  const [article, events, foreign] = [
    await norway.article('100'),
    await norway.articleOf('Arrangement 25 % mva, kun innland'),
    await norway.customer('1012'),
  ];
  expect((await norway.draft(foreign.Id, [row(article.Id, 1, 100)])).body).toMatchObject({ TotalAmount: 100, TotalVatAmount: 0 });
  expect((await norway.draft((await norway.customer('1020')).Id, [row(article.Id, 1, 100)])).body.TotalVatAmount).toBe(25);
  expect((await norway.draft(foreign.Id, [row(events.Id, 1, 100)])).body.ErrorCode).toBe(4024);
});

test('convert books in the series with KID, the draft is gone, a second time it is not found', async () => {
  const { body: draft } = await simpleDraft();
  const { status, body: invoice } = await norway.convert(draft.Id, {
    TotalAmountInvoiceCurrency: 2250,
    TotalVatAmountInvoiceCurrency: 450,
    TotalRoundingsInvoiceCurrency: 0,
    Rows: [{ LineNumber: 0, TotalAmountNoVatInvoiceCurrency: 1800, TotalAmountIncVatInvoiceCurrency: 2250 }],
  });
  expect([status, invoice.InvoiceDate, invoice.CreatedFromDraftId, invoice.PaymentStatus, invoice.RemainingAmount]).toEqual([
    201,
    '2026-11-20',
    draft.Id,
    1,
    2250,
  ]);
  expect(invoice.VatSpecification).toEqual([{ AmountInvoiceCurrency: 1800, VatAmountInvoiceCurrency: 450, VatPercent: 25 }]);
  expect(invoice.PaymentReferenceNumber).toMatch(/^\d{8}$/);
  expect((await norway.call('GET', `/customerinvoicedrafts/${draft.Id}`)).body.ErrorCode).toBe(3000);
  expect((await norway.convert(draft.Id)).body.ErrorCode).toBe(3000);
  const { body: next } = await norway.convert((await simpleDraft()).body.Id);
  expect(next.InvoiceNumber).toBe(invoice.InvoiceNumber + 1);
  expect(effects(norway).filter((effect) => effect === 'invoice.booked RB-7Q2KX9')).toHaveLength(2);
});

test('totals to validate are compared exactly and book nothing when they differ', async () => {
  const { body: draft } = await simpleDraft();
  const { status, body } = await norway.convert(draft.Id, { TotalAmountInvoiceCurrency: 2250.01 });
  expect([status, body.ErrorCode, body.Errors[0]?.Field]).toEqual([400, 2000, 'TotalAmountInvoiceCurrency']);
  expect((await norway.call('GET', `/customerinvoicedrafts/${draft.Id}`)).status).toBe(200);
});

test('dates: kept when told so, today otherwise, locked 4013, no year 3001, future refused for cash terms', async () => {
  const convert = async (date: string | null, keep: boolean) =>
    (await norway.convert((await simpleDraft(date)).body.Id, undefined, keep)).body;
  expect((await convert('2026-10-15', true)).InvoiceDate).toBe('2026-10-15');
  expect((await convert('2026-10-15', false)).InvoiceDate).toBe('2026-11-24');
  expect((await convert('2026-12-15', false)).InvoiceDate).toBe('2026-12-15');
  expect((await convert(null, true)).InvoiceDate).toBe('2026-11-24');
  expect((await convert('2026-09-30', true)).ErrorCode).toBe(4013);
  expect((await convert('2027-01-05', true)).ErrorCode).toBe(3001);
  const cash = (await norway.call<Page<{ Id: string }>>('GET', '/termsofpayments?$filter=TermsOfPaymentTypeId eq 2')).body.Data[0];
  const { body: customer } = await norway.newCustomer({ TermsOfPaymentId: cash?.Id });
  const { body: draft } = await norway.draft(customer.Id, [row((await norway.article('100')).Id, 1, 10)], { InvoiceDate: '2026-12-01' });
  expect((await norway.convert(draft.Id)).body.Errors[0]?.Field).toBe('InvoiceDate');
});

test('a person unlocks the period and adds the year, and it can be booked', async () => {
  const { body: draft } = await simpleDraft('2027-01-05');
  expect((await norway.convert(draft.Id)).body.ErrorCode).toBe(3001);
  expect((await norway.control('settings', 'POST', { company: 'NO', addFiscalYear: true })).status).toBe(200);
  expect((await norway.convert(draft.Id)).body.InvoiceDate).toBe('2027-01-05');
});

test('look-ups: by row text, by customer, by draft; each can be refused; rows can be left out', async () => {
  const { body: draft } = await simpleDraft('2026-11-20', 'Rackbeat-faktura 7 RB-LOOKUP1');
  const byText = '/customerinvoicedrafts?$filter=' + encodeURIComponent("Rows/any(r: contains(r/Text,'RB-LOOKUP1'))");
  const byCustomer = `/customerinvoicedrafts?$filter=CustomerId eq ${draft.CustomerId}&$orderby=CreatedUtc desc`;
  expect((await norway.call<Page<Draft>>('GET', byText)).body.Data.map(({ Id }) => Id)).toEqual([draft.Id]);
  expect((await norway.call<Page<Draft>>('GET', byCustomer)).body.Data.map(({ Id }) => Id)).toContain(draft.Id);
  await norway.control('switches', 'PUT', { draftFilterByRows: 'refused', draftFilterByCustomer: 'refused', draftListHasRows: false });
  expect((await norway.call('GET', byText)).body.ErrorCode).toBe(6000);
  expect((await norway.call('GET', byCustomer)).body.ErrorCode).toBe(6000);
  const [first] = (await norway.call<Page<Draft>>('GET', '/customerinvoicedrafts?$orderby=CreatedUtc desc')).body.Data;
  expect(first && 'Rows' in first).toBe(false);
  const { body: invoice } = await norway.convert(draft.Id);
  const byDraft = `/customerinvoices?$filter=CreatedFromDraftId eq ${draft.Id}`;
  expect((await norway.call<Page<Invoice>>('GET', byDraft)).body.Data.map(({ Id }) => Id)).toEqual([invoice.Id]);
  await norway.control('switches', 'PUT', { invoiceFilterByDraft: 'refused', readLagMs: 60_000 });
  expect((await norway.call('GET', byDraft)).body.ErrorCode).toBe(6000);
  const since = `/customerinvoices?modifiedSinceUtc=${invoice.ModifiedUtc}`;
  expect((await norway.call<Page<Invoice>>('GET', since)).body.Data.map(({ Id }) => Id)).not.toContain(invoice.Id);
  await norway.control('clock', 'POST', { advanceMs: 61_000 });
  expect((await norway.call<Page<Invoice>>('GET', since)).body.Data.map(({ Id }) => Id)).toContain(invoice.Id);
});

test('e-mail: to the customer with copies, 200 without a body; drafts and customers without address are refused', async () => {
  const { body: draft } = await simpleDraft();
  expect((await norway.call('POST', `/customerinvoices/${draft.Id}/email`, {})).body.ErrorCode).toBe(3000);
  const { body: invoice } = await norway.convert(draft.Id);
  const sent = await norway.call('POST', `/customerinvoices/${invoice.Id}/email`, { Subject: 'Faktura ####', CcRecipients: null });
  expect([sent.status, sent.body]).toEqual([200, {}]);
  expect(effects(norway).at(-1)).toBe('invoice.emailed RB-7Q2KX9');
  const state = (await norway.control('state')).body as { companies: { NO: { emails: object[] } } };
  expect(state.companies.NO.emails).toMatchObject([
    { to: 'faktura@fjellheim-sport.example', subject: `Faktura ${invoice.InvoiceNumber}`, cc: [], delivered: true },
  ]);
  const { body: silent } = await norway.draft((await norway.customer('1003')).Id, [row((await norway.article('100')).Id, 1, 10)]);
  const { body: booked } = await norway.convert(silent.Id);
  expect((await norway.call('POST', `/customerinvoices/${booked.Id}/email`)).body.ErrorCode).toBe(2000);
});

test('void leaves number and document, nothing to pay, and the accounts at zero', async () => {
  const balance = async (): Promise<number> =>
    (await norway.call<{ Balance: number }>('GET', '/accountbalances/2701/2026-12-31')).body.Balance;
  const before = await balance();
  const { body: invoice } = await norway.convert((await simpleDraft()).body.Id);
  expect(await balance()).toBe(Math.round((before - 450) * 100) / 100);
  expect((await norway.call('POST', `/customerinvoices/${invoice.Id}/void`)).status).toBe(200);
  expect(await balance()).toBe(before);
  expect((await norway.call<Invoice>('GET', `/customerinvoices/${invoice.Id}`)).body).toMatchObject({
    InvoiceNumber: invoice.InvoiceNumber,
    RemainingAmount: 0,
    PaymentStatus: 0,
  });
  expect((await norway.call('POST', `/customerinvoices/${invoice.Id}/void`)).body.ErrorCode).toBe(4002);
});

test('a person edits, converts and deletes on the pages; the journal says "by hand"', async () => {
  const page = (path: string, form?: Record<string, string>): Promise<Response> =>
    fetch(`${norway.url}/companies/NO/${path}`, form ? { method: 'POST', body: new URLSearchParams(form) } : {});
  const { body: draft } = await simpleDraft();
  const shown = await (await page(`drafts/${draft.Id}`)).text();
  expect(shown).toContain('Convert to invoice');
  expect((await page(`drafts/${draft.Id}`, { invoiceDate: '2026-11-21', quantity0: '3', text0: '<b>Kopp</b>' })).ok).toBe(true);
  expect(await (await page(`drafts/${draft.Id}`)).text()).toContain('&lt;b&gt;Kopp&lt;/b&gt;');
  const booked = await page(`drafts/${draft.Id}/convert`, {});
  expect(await booked.text()).toContain('Booked as invoice');
  const { body: other } = await simpleDraft();
  await page(`drafts/${other.Id}/delete`, {});
  const byHand = norway.standIn.journal
    .all()
    .filter(({ summary }) => summary.startsWith('by hand'))
    .map(({ effect }) => effect);
  expect(byHand).toEqual(['draft.updated', 'invoice.booked', 'draft.deleted']);
});

test('a fault after the commit: the caller sees 500, the ledger has the draft once', async () => {
  await norway.control('faults', 'POST', { match: 'POST /v2/customerinvoicedrafts', do: 'commit-then-500', times: 1 });
  const answer = await simpleDraft('2026-11-20', 'Rackbeat-faktura 9 RB-FAULT01');
  expect([answer.status, (answer.body as ErrorBody).ErrorCode]).toEqual([500, 5000]);
  expect(effects(norway).filter((effect) => effect.endsWith('RB-FAULT01'))).toEqual(['draft.created RB-FAULT01']);
});
