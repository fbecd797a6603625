/** `/v2/accountbalances`: what the sandbox's own invoices have booked. Debit above zero; there are no opening balances. */
import { plus, type Rational, rational, toNumber, zero } from '../../kit/rational.ts';
import { balanceModel } from '../article-model.ts';
import type { Books } from '../books.ts';
import type { EAccounting } from '../eaccounting.ts';
import { asDay } from '../read-body.ts';
import { notFound, refusal } from '../refusal.ts';
import { addApiRoute, list, scopes } from './api.ts';

interface Balance {
  AccountNumber: number;
  AccountName: string | null;
  Balance: number;
  AccountType: number;
  AccountTypeDescription: null;
}

function balances({ company }: Books, day: string): Balance[] {
  const totals = new Map<number, Rational>(Object.keys(company.accountNames).map((account) => [Number(account), zero]));
  for (const { postings } of company.invoices.all()) {
    for (const { account, date, amount } of postings) {
      if (date <= day) totals.set(account, plus(totals.get(account) ?? zero, rational(amount)));
    }
  }
  return [...totals]
    .toSorted(([a], [b]) => a - b)
    .map(([account, total]) => ({
      AccountNumber: account,
      AccountName: company.accountNames[String(account)] ?? null,
      Balance: toNumber(total),
      AccountType: 0,
      AccountTypeDescription: null,
    }));
}

export function addBalanceRoutes(eaccounting: EAccounting): void {
  const badDate = refusal(6001, 'InvalidInputException - the date is not valid');
  addApiRoute(eaccounting, 'GET', '/v2/accountbalances/:date', scopes.accountingRead, (call) => {
    const day = asDay(call.params['date'] ?? '');
    return day ? list(call, balances(call.books, day), balanceModel) : badDate;
  });
  addApiRoute(eaccounting, 'GET', '/v2/accountbalances/:number/:date', scopes.accountingRead, ({ books, params }) => {
    const day = asDay(params['date'] ?? '');
    if (!day) return badDate;
    const balance = balances(books, day).find(({ AccountNumber }) => String(AccountNumber) === params['number']);
    return balance ? { status: 200, body: balance } : notFound('Account', params['number'] ?? '');
  });
}
