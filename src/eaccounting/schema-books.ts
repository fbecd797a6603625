/** What eAccounting says of the bookkeeping itself, in the vendor's spelling: only for the control of a month's VAT. */
import { z } from 'zod';
import { amount } from '../outbound/fields.ts';

const account = z
  .number()
  .int()
  .nullish()
  .transform((number) => number ?? null);

/** `Balance`: debit above zero. */
export const accountBalance = z.object({ AccountNumber: z.number().int(), Balance: amount });

export const vatCode = z.object({
  Id: z.string().min(1),
  RelatedAccounts: z
    .object({ AccountNumber1: account, AccountNumber2: account, AccountNumber3: account })
    .nullish()
    .transform((accounts) => accounts ?? null),
});

export type AccountBalance = z.output<typeof accountBalance>;
export type VatCode = z.output<typeof vatCode>;
