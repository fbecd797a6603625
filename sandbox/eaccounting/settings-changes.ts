/**
 * Changes a person makes in the company's settings: lock, dates, rounding, fiscal years, accounts of a coding.
 * Used by the settings page and by the control route, so that a test can repair a cause the way a person would.
 */
import * as z from 'zod';
import { guidFor } from '../kit/random.ts';
import type { AccountColumn } from './article-model.ts';
import { codingModel } from './article-model.ts';
import type { Books } from './books.ts';
import { addDays } from './calendar.ts';
import { asDay } from './read-body.ts';

const day = z.string().refine((text) => asDay(text) === text, 'must be YYYY-MM-DD');
const accountColumns = Object.keys(codingModel).filter((name): name is AccountColumn => name.endsWith('AccountNumber'));

export const settingsChange = z.strictObject({
  accountingLockedTo: day.nullable().optional(),
  keepOriginalDraftDate: z.boolean().nullable().optional(),
  domesticCurrencyRounding: z.union([z.literal(0), z.literal(1)]).optional(),
  showPricesExclVatPC: z.boolean().optional(),
  usesMoss: z.boolean().optional(),
  usesReverseConstructionVat: z.boolean().optional(),
  usesPaymentReferenceNumber: z.boolean().optional(),
  stockModule: z.boolean().optional(),
  autoInvoiceStatus: z.union([z.literal(0), z.literal(1), z.literal(2)]).optional(),
  iban: z.string().nullable().optional(),
  /** Adds the year after the last one. */
  addFiscalYear: z.literal(true).optional(),
  /** Sets or clears one account of a coding, by the coding's name. */
  codingAccount: z
    .strictObject({
      coding: z.string(),
      column: z.enum(accountColumns as [AccountColumn, ...AccountColumn[]]),
      account: z.int().nullable(),
    })
    .optional(),
  /** Changes a coding's percent from a day on. */
  codingPercent: z.strictObject({ coding: z.string(), percent: z.number().min(0).max(100), from: day }).optional(),
  /** Deletes a payment term, by its name. */
  removeTerm: z.string().optional(),
  /** Makes a coding active or inactive. */
  codingActive: z.strictObject({ coding: z.string(), active: z.boolean() }).optional(),
});
export type SettingsChange = z.output<typeof settingsChange>;

/** Applies a change; a sentence when it names something that is not there. */
export function changeSettings({ company, stamp }: Books, change: SettingsChange): string | null {
  const { addFiscalYear, removeTerm, codingAccount, codingPercent, codingActive, ...plain } = change;
  const named = codingAccount?.coding ?? codingPercent?.coding ?? codingActive?.coding;
  const dated = company.codings.find(({ coding }) => coding.Name === named);
  if (named !== undefined && !dated)
    return `There is no coding "${named}". Codings: ${company.codings.map(({ coding }) => coding.Name).join(', ')}.`;
  if (removeTerm !== undefined && !company.terms.some(({ Name }) => Name === removeTerm))
    return `There is no payment term "${removeTerm}". Terms: ${company.terms.map(({ Name }) => Name).join(', ')}.`;
  company.terms = company.terms.filter(({ Name }) => Name !== removeTerm);
  Object.assign(company.settings, plain);
  if (addFiscalYear) {
    const last = company.fiscalYears.toSorted((a, b) => ((a.EndDate ?? '') < (b.EndDate ?? '') ? -1 : 1)).at(-1);
    const start = addDays(last?.EndDate ?? '', 1);
    const end = addDays(`${Number(start.slice(0, 4)) + 1}${start.slice(4)}`, -1);
    company.fiscalYears.push({
      Id: guidFor(`${company.key}:year:${start}`),
      StartDate: start,
      EndDate: end,
      IsLockedForAccounting: false,
      BookkeepingMethod: 0,
    });
  }
  if (!dated) return null;
  if (codingAccount) dated.coding[codingAccount.column] = codingAccount.account;
  if (codingActive) dated.coding.IsActive = codingActive.active;
  if (codingPercent) {
    dated.percents = [
      ...dated.percents.filter(({ from }) => from !== codingPercent.from),
      { from: codingPercent.from, percent: codingPercent.percent },
    ].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  }
  dated.coding.ChangedUtc = stamp;
  return null;
}
