import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Customer } from './customer-model.ts';
import { type Bench, row, startBench, textRow } from './test-bench.ts';

let sweden: Bench;
beforeAll(async () => {
  sweden = await startBench('SE');
});
afterAll(() => sweden.stop());

/** Net 100 on a coding to a customer with these fields: [VAT, account column fault code]. */
async function vatOf(
  coding: string,
  fields: Partial<Record<keyof Customer, unknown>>,
  rowFields: object = {},
  head: object = {},
): Promise<number | string> {
  const [article, { body: customer }] = [await sweden.articleOf(coding), await sweden.newCustomer(fields)];
  if (!customer.Id) throw new Error(JSON.stringify(customer));
  const { body } = await sweden.draft(customer.Id, [row(article.Id, 1, 100, rowFields)], head);
  return body.ErrorCode ? `error ${body.ErrorCode}` : body.TotalVatAmount;
}

test.each([
  ['domestic 25', 'Varor 25 % moms', { InvoiceCountryCode: 'SE' }, 25],
  ['domestic 6', 'Varor 6 % moms', { InvoiceCountryCode: 'SE' }, 6],
  ['EU business', 'Varor 25 % moms', { InvoiceCountryCode: 'DE', VatNumber: 'DE136695976' }, 0],
  ['EU consumer pays Swedish VAT', 'Varor 25 % moms', { InvoiceCountryCode: 'DE' }, 25],
  ['Greece with EL', 'Varor 25 % moms', { InvoiceCountryCode: 'GR', VatNumber: 'EL094259216' }, 0],
  ['export', 'Varor 25 % moms', { InvoiceCountryCode: 'NO' }, 0],
  ['export with forced VAT', 'Varor 25 % moms', { InvoiceCountryCode: 'US', ForceBookkeepVat: true }, 25],
  [
    'Northern Ireland, goods, business',
    'Varor 25 % moms',
    { InvoiceCountryCode: 'GB', IsNorthernIreland: true, VatNumber: 'XI123456789' },
    0,
  ],
  ['Northern Ireland, goods, consumer', 'Varor 25 % moms', { InvoiceCountryCode: 'GB', IsNorthernIreland: true }, 25],
  ['Northern Ireland, services', 'Tjänster 25 % moms', { InvoiceCountryCode: 'GB', IsNorthernIreland: true }, 0],
  ['Åland is outside', 'Varor 25 % moms', { InvoiceCountryCode: 'AX' }, 0],
  [
    'taxed by delivery',
    'Varor 25 % moms',
    { InvoiceCountryCode: 'SE', DeliveryBasedVat: true, DeliveryCity: 'Oslo', DeliveryPostalCode: '0150', DeliveryCountryCode: 'NO' },
    0,
  ],
] as [string, string, Partial<Record<keyof Customer, unknown>>, number][])('VAT area: %s', async (_name, coding, fields, vat) => {
  expect(await vatOf(coding, fields)).toBe(vat);
});

test('food changes its percent with the invoice date', async () => {
  expect(await vatOf('Livsmedel', {}, {}, { InvoiceDate: '2026-03-31' })).toBe(12);
  expect(await vatOf('Livsmedel', {}, {}, { InvoiceDate: '2026-04-01' })).toBe(6);
});

test('construction reverse charge needs marked customer and marked row, and the account', async () => {
  const marked = { ReverseChargeOnConstructionServices: true, VatNumber: 'SE559999033901' };
  const onRow = { ReversedConstructionServicesVatFree: true };
  expect(await vatOf('Tjänster 25 % moms', marked, onRow)).toBe(0);
  expect(await vatOf('Tjänster 25 % moms', marked)).toBe(25);
  expect(await vatOf('Tjänster 25 % moms', {}, onRow)).toBe('error 2000');
  expect(await vatOf('Varor 25 % moms', marked, onRow)).toBe('error 4024');
});

test('one-stop shop: an article marked for it is taxed at the consumer’s percent', async () => {
  const article = await sweden.article('100');
  const { body: finn } = await sweden.newCustomer({ InvoiceCountryCode: 'FI', IsPrivatePerson: false });
  expect((await sweden.draft(finn.Id, [row(article.Id, 1, 100)])).body).toMatchObject({ TotalVatAmount: 25.5 });
});

test('totals are rounded to whole kronor, in kronor only', async () => {
  const article = await sweden.articleOf('Varor 25 % moms');
  const { body: domestic } = await sweden.newCustomer({});
  const { body: euro } = await sweden.newCustomer({ InvoiceCountryCode: 'DE', VatNumber: 'DE136695976', CurrencyCode: 'EUR' });
  expect((await sweden.draft(domestic.Id, [row(article.Id, 1, 99.7)])).body).toMatchObject({
    TotalAmount: 125,
    TotalVatAmount: 24.93,
    TotalRoundings: 0.37,
  });
  const { body: draft } = await sweden.draft(euro.Id, [row(article.Id, 1, 99.7)]);
  expect(draft).toMatchObject({ InvoiceCurrencyCode: 'EUR', TotalAmount: 99.7, TotalRoundings: 0 });
  const { body: invoice } = await sweden.convert(draft.Id);
  expect([invoice.TotalAmountInvoiceCurrency, invoice.TotalAmount, invoice.CurrencyRate]).toEqual([99.7, 1133.58, 11.369877]);
});

test('private persons have prices with VAT, by the company setting, in either reading of it', async () => {
  const article = await sweden.articleOf('Varor 25 % moms');
  const { body: person } = await sweden.newCustomer({ IsPrivatePerson: true });
  expect((await sweden.draft(person.Id, [row(article.Id, 1, 125)])).body).toMatchObject({
    IncludesVat: true,
    TotalAmount: 125,
    TotalVatAmount: 25,
  });
  await sweden.control('switches', 'PUT', { includesVat: 'unchecked' });
  expect((await sweden.draft(person.Id, [row(article.Id, 1, 100)])).body).toMatchObject({
    IncludesVat: false,
    TotalAmount: 125,
    TotalVatAmount: 25,
  });
});

test('stock articles keep their flag while stock is left; the switch makes the company free of VAT', async () => {
  const stock = await sweden.article('100');
  expect([stock.IsStock, stock.StockBalance]).toEqual([true, 24]);
  expect((await sweden.call('PUT', `/articles/${stock.Id}`, { ...stock, IsStock: false })).body.ErrorCode).toBe(5003);
  await sweden.control('switches', 'PUT', { companyVariant: 'not-vat-registered' });
  expect(await vatOf('Varor 25 % moms', {})).toBe(0);
  await sweden.control('switches', 'PUT', { companyVariant: 'standard' });
});

test('a thousand rows with a mark at the end are fine, one more number than 1000 is not', async () => {
  const [article, { body: customer }] = [await sweden.articleOf('Varor 12 % moms'), await sweden.newCustomer({})];
  const rows = Array.from({ length: 1000 }, () => row(article.Id, 1, 0.37));
  const { body } = await sweden.draft(customer.Id, [...rows, textRow('Rackbeat-faktura 77 RB-THOUSAND')]);
  expect([body.Rows.length, body.TotalVatAmount, body.TotalAmount]).toEqual([1001, 44.4, 414]);
  expect((await sweden.draft(customer.Id, [...rows, textRow('one'), textRow('two')])).body.ErrorCode).toBe(2000);
});
