/** What the draft will show, computed from the planned rows: the other side of the comparison that decides whether a document may be booked. */
import { type Decimal, isZero, round2, sum, ZERO } from '../core/money.ts';
import type { ExpectedRow, ExpectedTotals, PlannedDocument, Totals } from './facts.ts';
import type { LineTarget } from './line-targets.ts';
import { vatOf } from './planned-line.ts';
import { perPercent, rateOf, type VatRoundings } from './vat-roundings.ts';

/**
 * Amounts with the document's sign. `d` is computed from the rows as they will stand: splitting never changes it,
 * and with VAT included it is the VAT taken out of each row.
 */
export function expectedTotals(
  document: PlannedDocument,
  targets: readonly LineTarget[],
  rackbeat: Totals,
  vat: VatRoundings,
): ExpectedTotals {
  const turn = (value: Decimal): Decimal => (document.isCredit ? ZERO.minus(value) : value);
  const rows = document.rows.flatMap((row, index): ExpectedRow[] => {
    if (row.kind === 'text') return [];
    const { line, step, quantity, unitPrice, discount, amount, vatPercent } = row;
    return [{ row: index, line, step, quantity, unitPrice, discount, amount, vatPercent }];
  });
  const ofLines = rows.filter(({ step }) => step !== 'balance');
  const d = sum(ofLines.map(({ amount, vatPercent }) => vatOf(amount, vatPercent, document.includesVat)));
  const c = turn(vat.c);
  const nets = perPercent(targets, (target) => turn(target.target));
  const said = { net: turn(rackbeat.net), vat: turn(rackbeat.vat), gross: turn(rackbeat.gross) };
  const balance = sum(rows.filter(({ step }) => step === 'balance').map(({ amount }) => amount));
  const addsUp = said.gross.eq(said.net.plus(said.vat));
  const hits = [c, d].filter((candidate) => candidate.eq(said.vat)).length;
  return {
    currency: document.currency,
    isCredit: document.isCredit,
    includesVat: document.includesVat,
    invoiceDate: document.invoiceDate,
    dueDate: document.dueDate,
    rows,
    perPercent: nets.map(({ percent, amount }) => ({ percent, net: amount, gross: amount.plus(round2(amount.times(rateOf(percent)))) })),
    net: said.net,
    vat: { a: turn(vat.a), b: turn(vat.b), c, d },
    balance,
    rackbeat: said,
    predicted: addsUp && hits === 2 && isZero(balance) ? 'equal' : addsUp && hits === 1 && isZero(balance) ? 'depends' : 'explained',
  };
}
