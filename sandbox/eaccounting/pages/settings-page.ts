/** Company settings a person may change by hand: lock, dates, prices, fiscal years, and a missing account of a coding. */
import { attribute, html, type Markup } from '../../kit/html.ts';
import { buttonForm, field, sendPage, table } from '../../kit/page.ts';
import type { AccountColumn } from '../article-model.ts';
import type { Books } from '../books.ts';
import { percentOn } from '../company.ts';
import { booksOf, type EAccounting } from '../eaccounting.ts';
import { changeSettings, type SettingsChange, settingsChange } from '../settings-changes.ts';
import { companyPage, companyPath, isCompanyKey, notThere } from './company-page.ts';

const columns: [AccountColumn, string][] = [
  ['DomesticSalesSubjectToVatAccountNumber', 'Domestic'],
  ['DomesticSalesVatExemptAccountNumber', 'Domestic, no VAT'],
  ['DomesticSalesSubjectToReversedConstructionVatAccountNumber', 'Construction'],
  ['ForeignSalesVatExemptWithinEuAccountNumber', 'EU business'],
  ['ForeignSalesSubjectToVatWithinEuAccountNumber', 'EU consumer'],
  ['ForeignSalesSubjectToMossAccountNumber', 'OSS'],
  ['ForeignSalesVatExemptOutsideEuAccountNumber', 'Export'],
];

const select = (label: string, name: string, value: string, options: [string, string][]): Markup =>
  html`<label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map(([key, text]) => html`<option value="${key}"${attribute('selected', key === value)}>${text}</option>`)}</select>`;

function body({ company, today }: Books): Markup {
  const { settings } = company;
  const path = companyPath(company.key, 'settings');
  return html`<p>${settings.name}, ${settings.corporateIdentityNumber}, ${settings.address}, ${settings.postalCode} ${settings.city}. Next invoice number: ${company.next.invoice}.</p>
<form method="post" action="${path}"><div class="row">
<div>${field({ label: 'Accounting locked to', name: 'accountingLockedTo', type: 'date', value: settings.accountingLockedTo ?? '' })}</div>
<div>${select('Keep the draft’s date as invoice date', 'keepOriginalDraftDate', String(settings.keepOriginalDraftDate), [
    ['null', 'Not chosen'],
    ['true', 'Yes'],
    ['false', 'No'],
  ])}</div>
<div>${select('Show prices excl. VAT for private individuals', 'showPricesExclVatPC', String(settings.showPricesExclVatPC), [
    ['true', 'Yes'],
    ['false', 'No'],
  ])}</div>
<div>${select('Round totals to whole units', 'domesticCurrencyRounding', String(settings.domesticCurrencyRounding), [
    ['0', 'No'],
    ['1', 'Yes'],
  ])}</div>
</div><div class="row"><button>Save</button></div></form>
<h2>Fiscal years</h2>
${table({
  caption: 'Fiscal years',
  empty: 'There are no fiscal years.',
  rows: company.fiscalYears,
  columns: [
    { head: 'From', cell: (year) => year.StartDate },
    { head: 'To', cell: (year) => year.EndDate },
    { head: 'Locked', cell: (year) => (year.IsLockedForAccounting ? 'Yes' : 'No') },
  ],
})}
<div class="row">${buttonForm({ action: path, label: 'Add the next fiscal year', kind: 'second', hidden: { addFiscalYear: 'true' } })}</div>
<h2>Article account codings</h2>
${table({
  caption: 'Accounts of each coding; an empty one means that this kind of sale can not be booked',
  empty: 'There are no codings.',
  rows: company.codings,
  columns: [
    { head: 'Name', cell: ({ coding }) => coding.Name },
    { head: 'Type', cell: ({ coding }) => coding.Type },
    { head: 'VAT today', number: true, cell: (dated) => `${percentOn(dated, today)} %` },
    { head: 'Active', cell: ({ coding }) => (coding.IsActive ? 'Yes' : 'No') },
    ...columns.map(([column, head]) => ({ head, number: true, cell: ({ coding }: (typeof company.codings)[number]) => coding[column] })),
  ],
})}
<form method="post" action="${path}"><div class="row">
<div>${select(
    'Coding',
    'coding',
    '',
    company.codings.map(({ coding }) => [coding.Name ?? '', coding.Name ?? '']),
  )}</div>
<div>${select('Kind of sale', 'column', '', columns)}</div>
<div>${field({ label: 'Account', name: 'account', type: 'number' })}</div>
<button class="second">Set account</button></div></form>`;
}

function changeOf(form: Record<string, string>): SettingsChange | null {
  const asValue = (text: string): unknown =>
    text === '' || text === 'null'
      ? null
      : text === 'true' || text === 'false'
        ? text === 'true'
        : /^\d+$/.test(text)
          ? Number(text)
          : text;
  const { coding, column, account, ...plain } = form;
  const raw =
    coding === undefined
      ? Object.fromEntries(Object.entries(plain).map(([name, text]) => [name, asValue(text)]))
      : { codingAccount: { coding, column, account: asValue(account ?? '') } };
  const read = settingsChange.safeParse(raw);
  return read.success ? read.data : null;
}

export function addSettingsPage(eaccounting: EAccounting): void {
  const { app } = eaccounting.standIn;
  app.get('/companies/:company/settings', (request, reply) => {
    const { company } = request.params as { company: string };
    const { said } = request.query as { said?: string };
    if (!isCompanyKey(eaccounting, company)) return notThere(reply, `There is no company ${company}.`);
    const books = booksOf(eaccounting, company);
    return sendPage(reply, companyPage(books.company, 'settings', 'Company settings', body(books), said ? { text: said } : null));
  });
  app.post('/companies/:company/settings', (request, reply) => {
    const { company } = request.params as { company: string };
    if (!isCompanyKey(eaccounting, company)) return notThere(reply, `There is no company ${company}.`);
    const books = booksOf(eaccounting, company);
    const change = changeOf((request.body ?? {}) as Record<string, string>);
    const wrong = change === null ? 'A field holds something it can not hold.' : changeSettings(books, change);
    if (wrong !== null)
      return sendPage(reply, companyPage(books.company, 'settings', 'Company settings', body(books), { text: wrong, bad: true }), {
        status: 400,
      });
    return reply.redirect(`${companyPath(company, 'settings')}?said=Saved.`, 303);
  });
}
