/** The movement on the accounts of outgoing VAT against the VAT of all invoices; what is left are other vouchers. */
import type { z } from 'zod';
import type { monthReport } from '../../../api/completeness.ts';
import { type Decimal, formatMoney, sum, ZERO } from '../../core/money.ts';
import type { EAccountingClient } from '../../eaccounting/client.ts';
import { addDays } from '../../mapping/calendar.ts';
import type { InvoiceVat } from '../../mapping/month/invoice-vat.ts';
import type { Period } from './reach.ts';

/** Accounts of outgoing VAT in the usual charts (BAS, NS 4102). Incoming VAT and the settlement stand beside them. */
const OUTGOING: Readonly<Record<string, readonly [number, number]>> = { SE: [2610, 2639], NO: [2700, 2709] };

const CASH_METHOD = 1;

/** Null where the bookkeeping may not be read, or when it cannot be read now: the proof of the documents stands without it. */
export async function vatControl(
  client: EAccountingClient,
  countryCode: string,
  period: Period,
  vat: InvoiceVat | null,
): Promise<z.output<typeof monthReport>['vatControl']> {
  const range = OUTGOING[countryCode];
  if (range === undefined || vat === null) return null;
  const codes = await client.vatCodes();
  if (!codes.ok) return null;
  const [least, most] = range;
  const accounts = new Set(
    codes.value
      .flatMap(({ RelatedAccounts: related }) => [related?.AccountNumber1, related?.AccountNumber2, related?.AccountNumber3])
      .filter((account) => typeof account === 'number' && account >= least && account <= most),
  );
  const before = await balanceOf(client, accounts, addDays(period.from, -1));
  const after = await balanceOf(client, accounts, period.to);
  const years = await client.fiscalYears();
  if (before === null || after === null || !years.ok) return null;
  // Owed VAT is credit, below zero.
  const movement = before.minus(after);
  const cashMethod = years.value.some(
    ({ StartDate, EndDate, BookkeepingMethod }) =>
      BookkeepingMethod === CASH_METHOD && (StartDate ?? '') <= period.to && (EndDate ?? '') >= period.from,
  );
  return {
    movement: formatMoney(movement),
    ours: formatMoney(vat.ours),
    otherInvoices: formatMoney(vat.others),
    otherVouchers: formatMoney(movement.minus(vat.ours).minus(vat.others)),
    cashMethod,
  };
}

async function balanceOf(client: EAccountingClient, accounts: ReadonlySet<unknown>, day: string): Promise<Decimal | null> {
  const balances = await client.accountBalances(day);
  if (!balances.ok) return null;
  const wanted = balances.value.filter(({ AccountNumber }) => accounts.has(AccountNumber));
  return wanted.length === 0 ? ZERO : sum(wanted.map(({ Balance }) => Balance));
}
