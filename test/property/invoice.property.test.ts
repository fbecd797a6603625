/** Invoices: nothing is ever silently different. Each property holds for every invoice Rackbeat could have computed, and for made-up nonsense too. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, decimalsOf, formatDecimal, formatMoney, isNegative, isZero, ONE, sum } from '../../src/core/money.ts';
import { compareDraft } from '../../src/mapping/compare-draft.ts';
import { toDraftBody } from '../../src/mapping/draft-body.ts';
import type { InvoiceInput, InvoiceOutcome, PlannedArticleRow } from '../../src/mapping/facts.ts';
import { mapInvoice } from '../../src/mapping/invoice.ts';
import type { RackbeatInvoice } from '../../src/rackbeat/schema.ts';
import { companies, customers, inputFor, settings } from '../golden/shop.ts';
import { type MadeInvoice, madeInvoice, oreOf, rackbeatInvoices, spreadInvoices } from './rackbeat-arbitrary.ts';
import { RUNS } from './runs.ts';
import { inOre, scaled, vendorDraft } from './vendor.ts';

type Facts = Partial<InvoiceInput>;

const map = (invoice: RackbeatInvoice, facts: Facts = {}): InvoiceOutcome =>
  mapInvoice(inputFor(invoice, { originalNumber: '501', ...facts }));

type Mapped = Extract<InvoiceOutcome, { ok: true }>;

function mapped(made: MadeInvoice, facts: Facts = {}, more: Record<string, unknown> = {}): Mapped {
  const outcome = map(made.invoice(more), facts);
  if (outcome.ok !== true) throw new Error(`${outcome.code} ${JSON.stringify(outcome.params)}`);
  return outcome;
}

const articleRows = ({ document }: Mapped): PlannedArticleRow[] => document.rows.flatMap((row) => (row.kind === 'article' ? [row] : []));

/** Percent → öre, from the rows. */
function perPercent(outcome: Mapped): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const row of articleRows(outcome)) {
    if (row.step === 'balance') continue;
    const key = formatDecimal(row.vatPercent);
    sums.set(key, (sums.get(key) ?? 0n) + scaled(formatMoney(row.amount), 2));
  }
  return sums;
}

/** Percent → öre, from Rackbeat's lines. */
function wanted(made: MadeInvoice): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const { line, net } of made.lines) sums.set(line.percent, (sums.get(line.percent) ?? 0n) + oreOf(net));
  return sums;
}

const vendor = (outcome: Mapped, method: 'c' | 'd', turnsCredit = false) => {
  const keys = articleRows(outcome).map((row) => row.article);
  const percents: Record<string, string> = {};
  for (const row of articleRows(outcome)) percents[`id-${row.article}`] = formatDecimal(row.vatPercent);
  const body = toDraftBody(outcome.document, { customerId: 'customer-1', articleIds: new Map(keys.map((key) => [key, `id-${key}`])) });
  return vendorDraft(body, {
    percents,
    method,
    includesVat: outcome.document.includesVat,
    priceDecimals: 2,
    currency: outcome.document.currency,
    turnsCredit,
  });
};

const modeNo = settings((draft) => {
  draft.invoices.exactQuantity = false;
});
const balance = settings((draft) => {
  draft.invoices.vatRounding = 'balance';
  draft.invoices.roundingArticleId = 'id-AVRUND';
});
const grossPrices = { company: { ...companies.NO, showPricesExclVat: true }, customer: customers.private };

describe('every invoice that Rackbeat can compute', () => {
  it.each([
    ['exact quantity', {}],
    ['folded', { settings: modeNo }],
  ] as [string, Facts][])('keeps its net per percent to the öre, and an independent vendor agrees: %s', (_, facts) => {
    fc.assert(
      fc.property(rackbeatInvoices, fc.constantFrom<'c' | 'd'>('c', 'd'), (made, method) => {
        const outcome = mapped(made, facts);
        expect(perPercent(outcome)).toEqual(wanted(made));
        const draft = vendor(outcome, method);
        expect(formatMoney(draft.TotalVatAmount)).toBe(formatMoney(outcome.expected.vat[method]));
        const comparison = compareDraft(outcome.expected, draft, 'ask');
        expect(comparison.differences.filter(({ where }) => where === 'row' || where === 'header')).toEqual([]);
        expect(comparison.verdict).toBe(formatMoney(draft.TotalVatAmount) === inOre(made.vat) ? 'equal' : 'explained');
        expect([comparison.verdict, 'depends']).toContain(outcome.expected.predicted);
      }),
      RUNS,
    );
  });

  it('keeps a net that Rackbeat rounded once', () => {
    fc.assert(
      fc.property(spreadInvoices, (made) => {
        const outcome = map(made.invoice());
        if (outcome.ok !== true) throw new Error(outcome.code);
        expect([...perPercent(outcome).values()].reduce((total, ore) => total + ore, 0n)).toBe(made.net);
        expect(compareDraft(outcome.expected, vendor(outcome, 'c'), 'ask').verdict).toBe('equal');
      }),
      RUNS,
    );
  });

  it('keeps net and gross when prices include VAT', () => {
    fc.assert(
      fc.property(rackbeatInvoices, (made) => {
        const outcome = mapped(made, grossPrices);
        expect(outcome.document.includesVat).toBe(true);
        const draft = vendor(outcome, 'c');
        // Per percent, VAT taken out of the gross leaves Rackbeat's net.
        for (const [percent, gross] of perPercent(outcome)) {
          const net = wanted(made).get(percent) ?? 0n;
          const rate = scaled(percent, 4);
          const half = (value: bigint, by: bigint): bigint => (value < 0n ? -((-value + by / 2n) / by) : (value + by / 2n) / by);
          expect(gross - half(gross * rate, 1_000_000n + rate)).toBe(net);
        }
        expect(['equal', 'explained']).toContain(compareDraft(outcome.expected, draft, 'ask').verdict);
      }),
      RUNS,
    );
  });

  it('is balanced to its gross by the rounding row', () => {
    fc.assert(
      fc.property(rackbeatInvoices, fc.constantFrom<'c' | 'd'>('c', 'd'), (made, method) => {
        const outcome = mapped(made, { settings: balance, vatMethod: method });
        const draft = vendor(outcome, method);
        const comparison = compareDraft(outcome.expected, draft, 'balance');
        expect(comparison.verdict).not.toBe('mismatch');
        const row = articleRows(outcome).find(({ step }) => step === 'balance');
        const difference = made.gross - scaled(formatMoney(outcome.expected.net.plus(outcome.expected.vat[method])), 2);
        expect(row ? scaled(formatMoney(row.amount), 2) : 0n).toBe(difference > 5n || difference < -5n ? 0n : difference);
        const reachable = difference <= 5n && difference >= -5n;
        expect([comparison.action, formatMoney(draft.TotalAmount) === inOre(made.gross)]).toEqual(
          reachable ? ['book', true] : ['ask', false],
        );
        // Planned for the other method: never booked with a total that is not Rackbeat's.
        const other = vendor(outcome, method === 'c' ? 'd' : 'c');
        const wrong = compareDraft(outcome.expected, other, 'balance');
        expect(wrong.action !== 'book' || formatMoney(other.TotalAmount) === inOre(made.gross)).toBe(true);
      }),
      RUNS,
    );
  });

  it('never sends a negative price, a rounded quantity or an invented discount', () => {
    fc.assert(
      fc.property(rackbeatInvoices, (made) => {
        const rows = articleRows(mapped(made));
        const said = (row: PlannedArticleRow) => made.lines[row.line ?? -1]?.line;
        const whole = (row: PlannedArticleRow): boolean => row.step === 'as-is' || row.step === 'net-price';
        const invented = (row: PlannedArticleRow): boolean => {
          const discount = decimal(said(row)?.discount ?? '0').div(decimal('100'));
          return !isZero(row.discount) && row.discount.minus(discount).abs().gt(decimal('0.00005'));
        };
        const quantityOf = (row: PlannedArticleRow) => decimal(said(row)?.quantity ?? '0').abs();
        expect(rows.filter(({ unitPrice }) => isNegative(unitPrice))).toEqual([]);
        expect(rows.filter(({ quantity }) => decimalsOf(quantity) > 2)).toEqual([]);
        expect(rows.filter(invented)).toEqual([]);
        expect(rows.filter((row) => whole(row) && !row.quantity.abs().eq(quantityOf(row)))).toEqual([]);
        const halves = rows.filter(({ step }) => step === 'split');
        const together = (row: PlannedArticleRow) =>
          sum(halves.filter(({ line }) => line === row.line).map(({ quantity }) => quantity)).abs();
        expect(halves.filter((row) => !together(row).eq(quantityOf(row)))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('credit notes', () => {
  it('are the exact negative per percent, whatever sign Rackbeat writes', () => {
    fc.assert(
      fc.property(rackbeatInvoices, fc.boolean(), (made, turnsCredit) => {
        fc.pre(made.net > 0n);
        const plain = perPercent(mapped(made));
        const negative = madeInvoice(
          made.lines.map(({ line, net }) => ({ net: -net, line: { ...line, quantity: turned(line.quantity), total: turned(line.total) } })),
          -made.net,
          -made.vat,
        );
        for (const written of [made, negative]) {
          const outcome = mapped(written, turnsCredit ? { creditQuantity: 'positive' } : {}, { is_creditnote: true });
          expect(perPercent(outcome)).toEqual(new Map([...plain].map(([percent, ore]) => [percent, -ore])));
          const draft = vendor(outcome, 'c', turnsCredit);
          expect(compareDraft(outcome.expected, draft, 'accept').action).toBe('book');
          // Sent the wrong way round, the draft says so and tells what to send instead.
          const wrong = compareDraft(outcome.expected, vendor(outcome, 'c', !turnsCredit), 'accept');
          expect(wrong).toMatchObject({
            verdict: 'mismatch',
            action: 'replan',
            replan: { creditQuantity: turnsCredit ? 'negative' : 'positive' },
          });
        }
      }),
      RUNS,
    );
  });
});

const turned = (numeral: string): string => (numeral.startsWith('-') ? numeral.slice(1) : `-${numeral}`);

describe('order and text', () => {
  it('totals do not depend on the order of the lines', () => {
    const shuffled = fc.tuple(rackbeatInvoices, fc.infiniteStream(fc.nat())).map(([made, stream]) => {
      const keyed = made.lines.map((line) => ({ line, key: stream.next().value ?? 0 }));
      return {
        made,
        other: madeInvoice(
          keyed.sort((x, y) => x.key - y.key).map(({ line }) => line),
          made.net,
          made.vat,
        ),
      };
    });
    fc.assert(
      fc.property(shuffled, ({ made, other }) => {
        const [one, two] = [mapped(made), mapped(other)];
        expect(perPercent(two)).toEqual(perPercent(one));
        for (const name of ['a', 'b', 'c', 'd'] as const) expect(two.expected.vat[name].eq(one.expected.vat[name])).toBe(true);
      }),
      RUNS,
    );
  });

  it('the amounts are the same set in any order, also when öre must be spread', () => {
    fc.assert(
      fc.property(spreadInvoices, (made) => {
        const reversed = madeInvoice([...made.lines].toReversed(), made.net, made.vat);
        const targets = (outcome: Mapped): string[] => {
          const sums = new Map<number, bigint>();
          for (const row of articleRows(outcome))
            sums.set(row.line ?? -1, (sums.get(row.line ?? -1) ?? 0n) + scaled(formatMoney(row.amount), 2));
          return [...sums.values()].map(String).sort();
        };
        expect(targets(mapped(reversed))).toEqual(targets(mapped(made)));
      }),
      RUNS,
    );
  });

  it('the text of a changed row reads back to Rackbeat’s own numbers', () => {
    const SAID = /^(.*) \((-?[\d,]+) stk à (-?[\d,]+) NOK(?:, rabatt (-?[\d,]+) %)?\)$/;
    const read = (text: string | undefined) => decimal((text ?? '0').replace(',', '.'));
    fc.assert(
      fc.property(rackbeatInvoices, fc.boolean(), (made, folded) => {
        for (const row of articleRows(mapped(made, folded ? { settings: modeNo } : {}))) {
          if (row.step === 'as-is') continue;
          const found = SAID.exec(row.text);
          const said = made.lines[row.line ?? -1]?.line;
          expect(found?.[1]).toBe(said?.item);
          expect(read(found?.[2]).eq(decimal(said?.quantity ?? '0'))).toBe(true);
          expect(read(found?.[3]).eq(decimal(said?.price ?? '0'))).toBe(true);
          expect(read(found?.[4]).eq(decimal(said?.discount ?? '0'))).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

/** What in a plan is not what Rackbeat said, in öre. */
function faults(outcome: Mapped, said: { net: bigint; vat: bigint; gross: bigint }): string[] {
  const net = [...perPercent(outcome).values()].reduce((total, ore) => total + ore, 0n);
  const stray = said.gross - said.net - said.vat;
  const { a, b, c, d } = outcome.expected.vat;
  return [
    ...(net === said.net ? [] : ['net']),
    ...([a, b, c, d].some((one) => formatMoney(one) === inOre(said.vat)) ? [] : ['vat']),
    ...(stray <= 1n && stray >= -1n ? [] : ['gross']),
  ];
}

describe('numbers that do not agree', () => {
  it('are refused, or the rows still add up to Rackbeat’s net', () => {
    const off = fc.bigInt({ min: -200n, max: 200n });
    fc.assert(
      fc.property(rackbeatInvoices, off, off, off, (made, net, vat, gross) => {
        const outcome = map(
          made.invoice({ total_subtotal: inOre(made.net + net), total_vat: inOre(made.vat + vat), total_total: inOre(made.gross + gross) }),
        );
        const said = { net: made.net + net, vat: made.vat + vat, gross: made.gross + gross };
        expect(outcome.ok === true ? faults(outcome, said) : [outcome.code]).toEqual(
          outcome.ok === true ? [] : [expect.stringMatching(/^refusal\.mismatch-/)],
        );
      }),
      RUNS,
    );
  });

  it('a line that is more than 0.01 from its own product is refused', () => {
    fc.assert(
      fc.property(rackbeatInvoices, fc.nat(), fc.bigInt({ min: 2n, max: 10_000n }), (made, which, ore) => {
        const index = which % made.lines.length;
        const broken = made.lines.map((one, at) => {
          if (at !== index) return one;
          const net = one.net + ore * 10_000n;
          return { net, line: { ...one.line, total: inOre(oreOf(net)) } };
        });
        const outcome = map(madeInvoice(broken, made.net + ore, made.vat).invoice());
        expect(outcome).toMatchObject({ ok: false, code: 'refusal.mismatch-line', params: { line: index + 1 } });
      }),
      RUNS,
    );
  });

  it('nonsense never throws', () => {
    const wild = fc.oneof(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((value) => value.toFixed(6)),
    );
    const line = fc.record({
      item: fc.constantFrom('G25', '-', '†X', 'LAGER'),
      quantity: wild,
      price: wild,
      discount: wild,
      percent: wild,
      total: wild,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), wild, wild, wild, fc.boolean(), (lines, net, vat, gross, credit) => {
        const outcome = map(
          madeInvoice([], 0n, 0n).invoice({
            is_creditnote: credit,
            total_subtotal: net,
            total_vat: vat,
            total_total: gross,
            lines: lines.map(asLine),
          }),
        );
        expect([true, false, 'skip', 'wait']).toContain(outcome.ok);
      }),
      RUNS,
    );
  });
});

const asLine = (line: { item: string; quantity: string; price: string; discount: string; percent: string; total: string }) => ({
  child_id: line.item === '-' ? null : line.item,
  item: line.item === '-' || line.item === '†X' ? null : { number: line.item },
  name: line.item,
  quantity: line.quantity,
  line_price: line.price,
  line_total: line.total,
  discount_percentage: line.discount,
  vat_percentage: line.percent,
});

describe('the comparison', () => {
  it('never calls a draft equal whose money is not Rackbeat’s', () => {
    fc.assert(
      fc.property(
        rackbeatInvoices,
        fc.nat(),
        fc.constantFrom('amount', 'vat', 'total', 'row', 'rate'),
        fc.bigInt({ min: 1n, max: 300n }),
        (made, which, what, ore) => {
          const outcome = mapped(made);
          const draft = vendor(outcome, 'c');
          const rows = draft.Rows ?? [];
          const targets = rows.filter((row) => !row.IsTextRow);
          const row = targets[which % targets.length];
          if (!row) return;
          const more = decimal(inOre(ore));
          if (what === 'amount') row.Amount = (row.Amount ?? decimal('0')).plus(more);
          if (what === 'vat') draft.TotalVatAmount = draft.TotalVatAmount.plus(more);
          if (what === 'total') draft.TotalAmount = draft.TotalAmount.plus(more);
          if (what === 'row') rows.push({ ...row, LineNumber: rows.length });
          if (what === 'rate') row.VatRate = (row.VatRate ?? decimal('0')).plus(ONE).plus(ONE);
          const verdict = compareDraft(outcome.expected, draft, 'ask').verdict;
          expect(verdict).toBe('mismatch');
        },
      ),
      RUNS,
    );
  });
});
