/** The prediction against the sandbox: what mapping expects of a draft is what the stand-in for eAccounting computes, under both of its roundings. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { computeTotals } from '../../sandbox/eaccounting/totals.ts';
import { fixed, rational } from '../../sandbox/kit/rational.ts';
import { type Decimal, formatDecimal, formatMoney } from '../../src/core/money.ts';
import { mapInvoice } from '../../src/mapping/invoice.ts';
import { companies, customers, inputFor } from '../golden/shop.ts';
import { rackbeatInvoices } from './rackbeat-arbitrary.ts';
import { RUNS } from './runs.ts';

const exact = (value: Decimal) => rational(formatDecimal(value));
const gross = { company: { ...companies.NO, showPricesExclVat: true }, customer: customers.private };

it('prediction = sandbox: rows, VAT per percent and per row, net', () => {
  fc.assert(
    fc.property(rackbeatInvoices, fc.boolean(), fc.boolean(), fc.boolean(), (made, vatPerRow, includesVat, isCredit) => {
      const outcome = mapInvoice(
        inputFor(made.invoice({ is_creditnote: isCredit }), { originalNumber: '501', ...(includesVat ? gross : {}) }),
      );
      if (outcome.ok !== true) throw new Error(`${outcome.code} ${JSON.stringify(outcome.params)}`);
      const { expected } = outcome;
      const totals = computeTotals(
        expected.rows.map((row) => ({
          quantity: exact(row.quantity),
          unitPrice: exact(row.unitPrice),
          discount: exact(row.discount),
          percent: exact(row.vatPercent),
        })),
        { includesVat, vatPerRow, toWhole: false, totalIncludesRounding: true, turnSigns: false, decimals: 2 },
      );
      expect(totals.rows.map(({ amount }) => fixed(amount, 2))).toEqual(expected.rows.map(({ amount }) => formatMoney(amount)));
      expect(fixed(totals.vat, 2)).toBe(formatMoney(vatPerRow ? expected.vat.d : expected.vat.c));
      // Per percent, net is Rackbeat's to the öre; rounding per row moves it only when prices include VAT.
      const nets = (parts: readonly { percent: string; net: string }[]) => [...parts].sort((x, y) => x.percent.localeCompare(y.percent));
      const shown = totals.perPercent.map(({ percent, net }) => ({ percent: fixed(percent, 2), net: fixed(net, 2) }));
      const wanted = expected.perPercent.map(({ percent, net }) => ({ percent: percent.toFixed(2), net: formatMoney(net) }));
      expect(includesVat && vatPerRow ? [] : nets(shown)).toEqual(includesVat && vatPerRow ? [] : nets(wanted));
    }),
    RUNS,
  );
});
