import { describe, expect, it } from 'vitest';
import { companies, customers, inputFor, type LineText, MARK, rackbeatInvoice, settings } from '../../test/golden/shop.ts';
import { articleKeys, toDraftBody, withWarning } from './draft-body.ts';
import type { CustomerFacts, InvoiceInput, InvoiceOutcome } from './facts.ts';
import { mapInvoice, neededCustomer, neededItems } from './invoice.ts';

const line = (item: string, total = '100', more: Partial<LineText> = {}): LineText => ({
  item,
  quantity: '1',
  price: total,
  percent: '25',
  total,
  ...more,
});
const plain = [line('G25')];

function outcome(
  lines: readonly LineText[],
  totals: [string, string, string],
  invoice: Record<string, unknown> = {},
  input: Partial<InvoiceInput> = {},
): InvoiceOutcome {
  return mapInvoice(inputFor(rackbeatInvoice(lines, totals, invoice), input));
}
function rows(
  lines: readonly LineText[],
  totals: [string, string, string],
  invoice: Record<string, unknown> = {},
  input: Partial<InvoiceInput> = {},
) {
  const found = outcome(lines, totals, invoice, input);
  if (found.ok !== true) throw new Error(`${found.code} ${JSON.stringify(found.params)}`);
  return found.document.rows;
}
const texts = (invoice: Record<string, unknown>, input: Partial<InvoiceInput> = {}) =>
  rows(plain, ['100', '25', '125'], invoice, input).map(({ text }) => text);

describe('text rows', () => {
  it('heading first, note after the lines, mark last', () => {
    expect(texts({ heading: 'Hei', note: 'Takk' })).toEqual(['Hei', 'G25', 'Takk', `Rackbeat-faktura 1042 (${MARK})`]);
  });

  it('short wording keeps the mark', () => {
    const short = settings((draft) => {
      draft.invoices.numberWording = 'short';
    });
    expect(texts({}, { settings: short }).at(-1)).toBe(`1042 · ${MARK}`);
  });

  it.each([
    ['sv', 'Rackbeat-faktura 1042'],
    ['da', 'Rackbeat-faktura 1042'],
    ['en', 'Rackbeat invoice 1042'],
    ['fi', 'Rackbeat-lasku 1042'],
    ['de', 'Rackbeat-faktura 1042'],
  ])('speak the customer’s language: %s', (language, expected) => {
    expect(texts({}, { customer: { ...customers.home, language } }).at(-1)).toBe(`${expected} (${MARK})`);
  });

  it('speak the country’s language, English where we have none', () => {
    const last = (currency: string, customer: CustomerFacts) =>
      rows([line('G25', '100', { percent: '0' })], ['100', '0', '100'], { currency }, { customer }).at(-1)?.text;
    expect(last('SEK', customers.sweden)).toBe(`Rackbeat-faktura 1042 (${MARK})`);
    expect(last('EUR', customers.germany)).toBe(`Rackbeat invoice 1042 (${MARK})`);
  });

  it('a long note is split, nothing lost', () => {
    const note = 'ord '.repeat(1200).trim();
    const all = texts({ note });
    expect(all.slice(1, -1).join('')).toBe(note);
    expect(all.every((text) => text.length <= 2000)).toBe(true);
  });

  it('a long name goes on in a text row, what Rackbeat said stays on the article row', () => {
    const name = `Skrue ${'x'.repeat(2500)}`;
    const made = rows([line('G25', '10.01', { quantity: '1.001', price: '10', total: '10.01', name })], ['10.01', '2.50', '12.51']);
    expect(made[0]).toMatchObject({ kind: 'article' });
    expect(made[0]?.text).toMatch(/ \(1,001 stk à 10,00 NOK\)$/);
    expect(made[0]?.text.length).toBeLessThanOrEqual(2000);
    expect(made[1]).toMatchObject({ kind: 'text', line: 0 });
  });

  it('free text becomes a text row, blank text none', () => {
    const made = rows([line('-', '0', { name: 'Levert i august' }), line('G25'), line('-', '0', { name: ' ' })], ['100', '25', '125']);
    expect(made.map(({ kind, text }) => `${kind} ${text}`).slice(0, 2)).toEqual(['text Levert i august', 'article G25']);
    expect(made).toHaveLength(3);
  });
});

describe('the row budget', () => {
  const lines = (count: number, more: Partial<LineText> = {}) => Array.from({ length: count }, () => line('G25', '1', more));
  const totals = (count: number): [string, string, string] => [String(count), (count / 4).toFixed(2), (count * 1.25).toFixed(2)];

  it('1,000 lines and the mark fit', () => {
    expect(rows(lines(1000), totals(1000))).toHaveLength(1001);
  });

  it('over it, texts share rows and the mark stays last', () => {
    const made = rows(lines(1000), totals(1000), { heading: 'Hei', note: 'Takk' });
    expect(made).toHaveLength(1001);
    expect(made.at(-1)?.text).toBe(`Hei\nTakk\nRackbeat-faktura 1042 (${MARK})`);
  });

  it('still over it, split rows are folded', () => {
    const split = Array.from({ length: 600 }, () => line('G25', '20.008', { quantity: '2', price: '10.004' }));
    const made = rows(split, ['12006', '3001.50', '15007.50'].map(String) as [string, string, string]);
    expect(made).toHaveLength(601);
    expect(made[0]).toMatchObject({ step: 'fold', text: 'G25 (2 stk à 10,004 NOK)' });
  });

  it('what cannot fit needs a person', () => {
    expect(outcome(lines(1001), totals(1001))).toMatchObject({
      ok: false,
      code: 'refusal.too-many-rows',
      params: { rows: 1002, most: 1001 },
    });
  });
});

describe('the draft body', () => {
  const planned = outcome([line('G25'), line('FRAKT', '80')], ['180', '45', '225']);
  if (planned.ok !== true) throw new Error(planned.code);
  const { document } = planned;
  const ids = {
    customerId: 'c',
    articleIds: new Map([
      ['item:G25', 'a'],
      ['item:FRAKT', 'b'],
    ] as const),
  };

  it('numbers its rows and always sends price, discount and the two falses', () => {
    const body = toDraftBody(document, ids);
    expect(body).toMatchObject({
      CustomerId: 'c',
      ReplaceUnitPriceWhenZero: false,
      EuThirdParty: false,
      RotReducedInvoicingType: 0,
      TermsOfPaymentId: 'net14',
    });
    expect(body.Rows.map(({ LineNumber, ArticleId, IsTextRow }) => [LineNumber, ArticleId, IsTextRow])).toEqual([
      [0, 'a', false],
      [1, 'b', false],
      [2, undefined, true],
    ]);
    expect(body.Rows[0]?.DiscountPercentage?.toFixed()).toBe('0');
    expect(Object.keys(body)).not.toContain('InvoiceAddress1');
    expect(Object.keys(body)).not.toContain('DeliveryCity');
  });

  it('names the articles it needs and does not go without one', () => {
    expect(articleKeys(document)).toEqual(['item:G25', 'item:FRAKT']);
    expect(() => toDraftBody(document, { ...ids, articleIds: new Map() })).toThrow('item:G25');
  });

  it('can be marked so that nobody books it, without moving a row', () => {
    const stopped = withWarning(document, companies.NO, 'stop');
    expect(stopped.rows).toHaveLength(document.rows.length);
    expect(stopped.rows[0]?.text).toBe('STOPP: avviker fra Rackbeat. Skal ikke bokføres.\nG25');
    expect(withWarning(document, companies.SE, 'stop').rows[0]?.text).toContain('STOPP: avviker från Rackbeat');
    expect(stopped.rows.at(-1)?.text).toContain(MARK);
  });
});

describe('what must exist first', () => {
  it('items once each, with their kind; deleted ones marked', () => {
    const invoice = rackbeatInvoice([line('G25'), line('G25'), line('†X9'), line('-'), line('-', '0')], ['400', '100', '500']);
    expect(neededItems(invoice)).toEqual([
      { number: 'G25', kind: 'product', deleted: false },
      { number: 'X9', kind: 'product', deleted: true },
    ]);
    expect(neededCustomer(invoice)).toBe('2001');
  });
});
