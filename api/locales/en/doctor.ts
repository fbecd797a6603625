/** In English: what an examination found, and how each thing is mended. */
import { area, kind, system } from './words.ts';

const customers = '{count, plural, one {# customer} other {# customers}}';
const what = '{what_, select, coding {account coding} unit {unit} term {payment term} other {record}}';

export const doctor = {
  'doctor.look-again': 'This could not be looked at just now. Examine again in a while.',

  // Being let in
  'doctor.connection-fine': 'Rackbeat and eAccounting both let us in.',
  'doctor.reconnect-needed': `The access to ${system} has ended.`,
  'doctor.reconnect-needed.next': 'Connect again with the button at the top of this page. Nothing is lost; everything waits.',
  'doctor.api-add-on-fine': 'The add-on for integrations is switched on in eAccounting.',
  'doctor.api-add-on-off': 'The add-on for integrations (API) is not switched on for the company, so eAccounting answers nothing.',
  'doctor.api-add-on-off.next':
    'In eAccounting, order or activate the add-on for integrations under the company’s settings, then examine again.',
  'doctor.start-up-guide-fine': 'The start-up guide of eAccounting is done.',
  'doctor.start-up-guide-open': 'The start-up guide of eAccounting is not finished, and until then it answers nothing.',
  'doctor.start-up-guide-open.next': 'Log in to eAccounting and go through the guide to its end.',
  'doctor.company-fine': 'The company {name} is active.',
  'doctor.company-inactive': 'The company is not active in eAccounting.',
  'doctor.company-inactive.next': 'Ask Visma’s support to activate it, or connect the right company.',
  'doctor.scopes-fine': 'Every right that is needed was given.',
  'doctor.scopes-missing': 'A right that was asked for at the connection is missing, so a part of eAccounting is closed to us.',
  'doctor.scopes-missing.next': 'Open the app from Rackbeat’s Apps page, connect again and accept everything that is asked for.',
  'doctor.user-rights-missing': 'The user who gave the access may not use the sales register of eAccounting.',
  'doctor.user-rights-missing.next': 'Give that user the right to sales in eAccounting, or connect again as a user who has it.',

  // Dates
  'doctor.fiscal-years-fine': 'Fiscal years are open, at least until {date}.',
  'doctor.fiscal-year-closed': 'There is no open fiscal year for today, {date}. Nothing can be booked.',
  'doctor.fiscal-year-closed.next': 'In eAccounting, add the fiscal year, or unlock it.',
  'doctor.fiscal-year-missing-soon': 'There is no open fiscal year for {date}. Invoices dated in it will wait.',
  'doctor.fiscal-year-missing-soon.next': 'In eAccounting, add the next fiscal year before it begins.',
  'doctor.lock-date-fine': '{lockedTo_, select, none {No period is locked.} other {Locked up to {lockedTo}; today is open.}}',
  'doctor.locked-today': 'The books are locked up to {lockedTo}, today included. Nothing can be booked.',
  'doctor.locked-today.next': 'In eAccounting, move the lock date back to the last finished period.',
  'doctor.locked-after-start':
    'Invoices are to cross from {start}, but the books are locked up to {lockedTo}. Those between the two will need somebody.',
  'doctor.locked-after-start.next': 'Open the period in eAccounting, or choose a later start date under “Invoice settings”.',
  'doctor.draft-date-fine': 'The date of an invoice stays as it is in Rackbeat.',
  'doctor.draft-date-moves':
    'A draft that somebody converts in eAccounting gets that day’s date instead of its own, so an invoice can slip into another month.',
  'doctor.draft-date-moves.next':
    'In eAccounting’s company settings, let drafts keep their original date. Or set “Status of new eAccounting invoices” to “Invoiced”.',

  // Articles and VAT
  'doctor.settings-fine': 'Everything that the settings name still exists.',
  'doctor.choice-gone': `{count, plural, one {# ${what} that was chosen} other {# choices of a ${what}}} in eAccounting can no longer be used.`,
  'doctor.choice-gone.next': 'Choose another for each one on the settings page, and save.',
  'doctor.default-gone': `The default ${what} can no longer be used in eAccounting.`,
  'doctor.default-gone.next': 'Choose another default on the settings page, and save.',
  'doctor.groups-fine': 'Every product group ({count}) has an account coding with its own VAT percent.',
  'doctor.groups-unmapped':
    '{count, plural, one {# product group has} other {# product groups have}} no account coding, so invoices with their products will stop.',
  'doctor.groups-unmapped.next': 'Choose a coding for each, or a default coding, under “Product settings”.',
  'doctor.group-percent-differs':
    '{count, plural, one {# product group has} other {# product groups have}} another VAT percent than the account coding chosen for it.',
  'doctor.group-percent-differs.next': 'Choose a coding with the same percent, or correct the percent of the group in Rackbeat.',
  'doctor.coverage-fine': 'Every account coding in use ({codings}) has an account for each kind of sale to your customers ({areas}).',
  'doctor.account-missing': `The account coding “{coding}” has no account for ${area}. That stops invoices to ${customers}.`,
  'doctor.account-missing.next': 'In eAccounting, fill in that account on the coding “{coding}”, or let the group use another coding.',
  'doctor.substitutes-fine':
    '{count, plural, =0 {No substitute articles are chosen} other {The substitute articles (#) have the right percent}}.',
  'doctor.substitute-gone': `The substitute article for ${kind} with {percent} % VAT can no longer be used.`,
  'doctor.substitute-gone.next': 'Choose another under “Invoice settings”.',
  'doctor.substitute-wrong': `The substitute article {article} for ${kind} with {percent} % VAT now gives {found} %.`,
  'doctor.substitute-wrong.next': 'Choose another under “Invoice settings”, or give the article a coding with {percent} %.',
  'doctor.rounding-article-gone': 'The article for the rounding row can no longer be used.',
  'doctor.rounding-article-gone.next': 'Choose another under “Invoice settings”.',
  'doctor.rounding-article-wrong': 'The article {article} for the rounding row has {percent} % VAT; it must have 0 %.',
  'doctor.rounding-article-wrong.next': 'Choose another under “Invoice settings”.',
  'doctor.stock-fine': 'eAccounting counts no stock.',
  'doctor.stock-module-on': 'eAccounting counts stock of its own for {count, plural, one {# article} other {# articles}}.',
  'doctor.stock-module-on.next':
    'If Rackbeat keeps the stock, switch the stock module off in eAccounting, or make these articles non-stock.',
  'doctor.stock-counts-twice':
    'Both systems count down: {count, plural, one {# product of Rackbeat is a stock article} other {# products of Rackbeat are stock articles}} in eAccounting.',
  'doctor.stock-counts-twice.next': 'In eAccounting, make these articles non-stock, or switch the stock module off.',

  // Payment terms and customers
  'doctor.terms-fine': 'Every payment term in use ({count}) has a counterpart in eAccounting.',
  'doctor.terms-unmapped':
    '{count, plural, one {# payment term in use has} other {# payment terms in use have}} no counterpart in eAccounting, so their invoices will stop.',
  'doctor.terms-unmapped.next': 'Choose one for each under “Payment terms mapping”, or a default term.',
  'doctor.terms-by-default':
    '{count, plural, one {# payment term in use becomes} other {# payment terms in use become}} the default term, which may have another due date.',
  'doctor.terms-by-default.next': 'Choose a counterpart under “Payment terms mapping” if the due date matters.',
  'doctor.terms-paid-at-once':
    '{count, plural, one {# payment term means} other {# payment terms mean}} payment at the sale (cash, card and the like). eAccounting may book such invoices as paid.',
  'doctor.terms-paid-at-once.next': 'If that is not meant, choose an ordinary term under “Payment terms mapping”.',
  'doctor.customers-fine': 'Every customer looked at ({count}) has what an invoice needs.',
  'doctor.customers-without-name': `${customers} without a name: their invoices will stop.`,
  'doctor.customers-without-name.next': 'Write the name in Rackbeat.',
  'doctor.customers-country-unknown': `${customers} with a country that is not recognised: the company’s own country is used, and with it its VAT.`,
  'doctor.customers-country-unknown.next': 'Correct the country in Rackbeat.',
  'doctor.customers-without-place': `${customers} without city or postcode. eAccounting requires both, so “-” is written.`,
  'doctor.customers-without-place.next': 'Fill them in in Rackbeat when the address matters.',
  'doctor.emails-fine': 'Every customer looked at ({count}) has an e-mail address.',
  'doctor.emails-missing': `${customers} without an e-mail address: their invoices are booked, but not sent.`,
  'doctor.emails-missing.next': 'Write the address on the customer. A customer who stands in eAccounting already needs it there.',
  'doctor.e-invoices-fine': 'No customer receives e-invoices.',
  'doctor.e-invoice-customers': `${customers} can receive e-invoices. We send none: {treatment_, select, email {they are e-mailed all the same} leave {their invoices are left unsent and listed} other {send them from eAccounting}}.`,
  'doctor.e-invoice-customers.next': 'Send their e-invoices from eAccounting. How they are treated is chosen under “Invoice settings”.',
  'doctor.iban-fine':
    '{count, plural, =0 {No customer is abroad, so no IBAN is needed} other {An IBAN is there for the customers abroad}}.',
  'doctor.iban-missing': `The company has no IBAN, and ${customers} abroad cannot pay without one.`,
  'doctor.iban-missing.next': 'Write the IBAN in eAccounting’s company settings.',

  // Documents
  'doctor.rounding-fine':
    'Totals are {rounding_, select, on {rounded to whole kroner} other {not rounded}} in eAccounting; that is no difference.',
  'doctor.rounding-unknown': 'eAccounting does not say whether totals are rounded to whole kroner.',
  'doctor.rounding-unknown.next': 'Save the company settings in eAccounting once; then it says so.',
  'doctor.rounding-two-documents':
    'Rackbeat sends the invoice, but eAccounting rounds totals to whole kroner: the buyer’s document and the books would differ.',
  'doctor.rounding-two-documents.next': 'Switch the rounding off in eAccounting, or let eAccounting send the invoices.',
  'doctor.reference-two-documents':
    'Rackbeat sends the invoice, but eAccounting makes payment references of its own (OCR or KID): the buyer would pay with another one.',
  'doctor.reference-two-documents.next': 'Switch the payment references off in eAccounting, or let eAccounting send the invoices.',
  'doctor.sender-open': 'Nobody has said yet which system sends the invoice to the buyer.',
  'doctor.sender-open.next': 'Choose it under “Invoice settings”: “Who sends the invoice to the buyer?”',
  'doctor.numbers-fine': 'The next eAccounting invoice gets number {next}.',
  'doctor.numbers-unknown': 'eAccounting does not say which number its next invoice gets.',
  'doctor.numbers-unknown.next': 'In eAccounting, set the first number of the invoice series.',
  'doctor.numbers-alike':
    'The two series of numbers run close together: eAccounting’s next is {next}, Rackbeat’s last is {rackbeat}. The legal number is eAccounting’s.',
  'doctor.numbers-alike.next': 'Begin the series in eAccounting much higher, so that the two numbers are never taken for one another.',

  // Hearing of changes
  'doctor.webhooks-fine': 'Rackbeat tells us at once ({count} kinds of news){last_, select, none {} other {; the last came on {last}}}.',
  'doctor.webhooks-none': 'Rackbeat tells us nothing: no webhook of ours stands there. Changes are found every five minutes.',
  'doctor.webhooks-none.next': 'They are registered anew every day. If this stays, check that Rackbeat can reach the program’s address.',
  'doctor.webhook-of-booking-missing': 'Rackbeat does not tell us when an invoice is booked. It is found every five minutes.',
  'doctor.webhook-of-booking-missing.next': 'It is registered anew every day. If this stays, report it together with the names below.',
  'doctor.webhooks-some-missing':
    '{count, plural, one {# kind of news} other {# kinds of news}} from Rackbeat cannot be had. Those changes are found every five minutes.',
  'doctor.webhooks-some-missing.next': 'Nothing needs to be done.',
  'doctor.public-address-fine': 'Rackbeat can reach this program.',
  'doctor.sweep-only': 'This program has no public address, so Rackbeat cannot tell it anything. Changes are found every five minutes.',
  'doctor.sweep-only.next': 'That is enough for daily work. For news within seconds, set PUBLIC_URL to an address that Rackbeat can reach.',
} satisfies Record<string, string>;
