/** In English: what the monthly proof finds, and what can be answered about it. */
import { area, system } from './words.ts';

/** The same words for the place that Rackbeat sees. */
const zone = area.replace('{area_,', '{zone_,');

export const completeness = {
  'completeness.missing':
    'Rackbeat invoice {number} is booked in Rackbeat, and nothing stands for it in eAccounting. Send it from the settings page with its number.',
  'completeness.missing-under-way': 'Rackbeat invoice {number} is booked in Rackbeat and on its way to eAccounting.',
  'completeness.missing-needs-you':
    'Rackbeat invoice {number} is booked in Rackbeat and stopped on its way. Its transfer says why and what to do.',
  'completeness.missing-gone':
    'Rackbeat invoice {number} was transferred, and its document is no longer in eAccounting. Its transfer says what to do.',
  'completeness.missing-skipped': 'Rackbeat invoice {number} was skipped by {person}: {reason}',
  'completeness.missing-nothing-to-book': 'Rackbeat invoice {number} has nothing but text, so there is nothing to book.',
  'completeness.missing-before-start': 'Rackbeat invoice {number} is from before the start date {start}, so it is not transferred.',
  'completeness.missing-switched-off': 'Rackbeat invoice {number} was not transferred, because the order flow is switched off.',
  'completeness.late-arrival':
    'Rackbeat invoice {number} was booked for a period that is locked in eAccounting up to {locked}, so it cannot stand there with its date. Its transfer offers the first open day.',
  'completeness.late-draft':
    'The eAccounting draft for Rackbeat invoice {number} has a date in a period that is locked up to {locked}. In eAccounting: open the period for it, or give it an open day.',
  'completeness.extra-unbooked':
    'eAccounting has {eaccounting_, select, none {a draft} other {invoice {eaccounting}}} for Rackbeat invoice {number}, which is not booked in Rackbeat any more. Book it again in Rackbeat, or credit it in eAccounting.',
  'completeness.extra-gone':
    'eAccounting has {eaccounting_, select, none {a draft} other {invoice {eaccounting}}} for Rackbeat invoice {number}, which was not found in Rackbeat. If it is deleted there, credit it in eAccounting.',
  'completeness.extra-unknown':
    'eAccounting has {eaccounting_, select, none {a draft} other {invoice {eaccounting}}} with the code {mark}, which this connection has never written. Another installation may write to the same company.',
  'completeness.second-document':
    'eAccounting {eaccounting_, select, none {draft} other {invoice {eaccounting}}} is a second document for Rackbeat invoice {number}, sent on purpose.',
  'completeness.doubled':
    'Rackbeat invoice {number} stands twice in eAccounting: {eaccounting_, select, none {as a draft} other {as invoice {eaccounting}}} and {other_, select, none {as a draft} other {as invoice {other}}}. In eAccounting: delete the surplus draft, or credit the surplus invoice.',
  'completeness.still-draft': 'Rackbeat invoice {number} is still a draft in eAccounting. In eAccounting: convert it to an invoice.',
  'completeness.still-draft-long':
    'Rackbeat invoice {number} was delivered {days} days ago and is still a draft in eAccounting. In eAccounting: convert it before the VAT return.',
  'completeness.voided':
    'eAccounting invoice {eaccounting} for Rackbeat invoice {number} is voided. Credit it in Rackbeat as well, or send it anew.',
  'completeness.voided-replaced':
    'eAccounting invoice {eaccounting} for Rackbeat invoice {number} is voided, and another one stands in its place.',
  'completeness.different':
    'Rackbeat invoice {number} and eAccounting invoice {invoice} differ in {what_, select, currency {currency} customer {customer} credit {whether they are a credit note} net {net} vat {VAT} other {total}}{percent_, select, none {} other { at {percent} %}}: {rackbeat} in Rackbeat, {eaccounting} in eAccounting. Credit the one that is wrong.',
  'completeness.uneven':
    'Rackbeat invoice {number} and eAccounting invoice {invoice} are not counted alike on both sides, and no reason is known. Compare the two documents.',
  'completeness.date-differs': 'Rackbeat invoice {number} is dated {rackbeat}, and eAccounting invoice {invoice} is dated {eaccounting}.',
  'completeness.date-moved':
    'Rackbeat invoice {number} is dated {rackbeat}. {person} had it sent dated {eaccounting}, as eAccounting invoice {invoice}, because its own date was closed.',
  'completeness.delivery-differs':
    'Rackbeat invoice {number} was delivered on {rackbeat}, and eAccounting invoice {invoice} says {eaccounting}.',
  'completeness.area-differs': `Rackbeat takes invoice {number} for ${zone}, and eAccounting has booked invoice {invoice} as ${area}. The amounts are equal, the box of the VAT return is not. Correct the customer in the system that is wrong.`,
  'completeness.vat-rounding':
    'The VAT of Rackbeat invoice {number} is rounded differently: {rackbeat} in Rackbeat, {eaccounting} in eAccounting. Both are right.',
  'completeness.total-rounding': 'eAccounting has rounded the total of invoice {invoice} by {rounding}, as the company’s setting says.',
  'completeness.exchange-rate':
    'The two systems convert Rackbeat invoice {number} at different rates: {rackbeat} {currency} in Rackbeat, {eaccounting} {currency} in eAccounting. The amounts in the invoice’s own currency are equal.',
  'completeness.credit-to-match':
    'eAccounting credit note {invoice} has {amount} {currency} left. In eAccounting: match it with its invoice.',
  'completeness.not-delivered':
    'eAccounting could not deliver invoice {invoice} by e-mail. In eAccounting: check the address and send it again.',
  'completeness.other-origin': 'eAccounting invoice {invoice} does not come from Rackbeat.',
  'completeness.number-gap':
    '{count, plural, one {Rackbeat has no invoice with the number {from}.} other {Rackbeat has no invoices with the numbers {from}–{to}.}} They were deleted or never used.',
  'completeness.added-after-closing':
    '{number_, select, none {eAccounting invoice {eaccounting}} other {Rackbeat invoice {number}}} has come to this month after it was closed.',
  'completeness.gone-after-closing':
    '{number_, select, none {eAccounting invoice {eaccounting}} other {Rackbeat invoice {number}}} belonged to this month when it was closed, and does not any more.',
  'completeness.changed-after-closing':
    '{number_, select, none {eAccounting invoice {eaccounting}} other {Rackbeat invoice {number}}} has changed since this month was closed.',
  'completeness.copy-altered': 'The frozen copy of this month no longer fits its check sum. Ask the operator for a backup from before.',
  'completeness.invalid-month': 'Choose a month, written like 2026-10.',
  'completeness.month-not-over': '{month} is not over yet. It can be closed from {day}.',
  'completeness.not-closed': '{month} has not been closed.',
  'completeness.already-closed': '{month} was closed by {person} already.',

  'overview.slow': `${system} answers slowly: {seconds, plural, one {one second} other {# seconds}} on average.`,
  // The file for a spreadsheet
  'completeness.file.rackbeat-number': 'Rackbeat number',
  'completeness.file.kind': 'Kind',
  'completeness.file.customer': 'Customer',
  'completeness.file.currency': 'Currency',
  'completeness.file.rackbeat-date': 'Date in Rackbeat',
  'completeness.file.rackbeat-net': 'Net in Rackbeat',
  'completeness.file.rackbeat-vat': 'VAT in Rackbeat',
  'completeness.file.rackbeat-gross': 'Total in Rackbeat',
  'completeness.file.eaccounting-number': 'eAccounting number',
  'completeness.file.eaccounting-date': 'Date in eAccounting',
  'completeness.file.eaccounting-net': 'Net in eAccounting',
  'completeness.file.eaccounting-vat': 'VAT in eAccounting',
  'completeness.file.eaccounting-gross': 'Total in eAccounting',
  'completeness.file.verdict': 'Verdict',
  'completeness.file.findings': 'Findings',
  'completeness.file.open': 'To be mended',
  'completeness.file.explained': 'Explained',
  'completeness.file.equal': 'Equal',
  'completeness.file.invoice': 'Invoice',
  'completeness.file.credit': 'Credit note',
  'completeness.file.draft': 'Draft',
};
