/** In English: why an invoice cannot go as it stands. */
import { area, firstOpenDay, kind, line, rebook, term } from './words.ts';

export const refusals = {
  // Totals
  'refusal.mismatch-line': `${line} does not add up: {quantity} × {price} less {discount} % is {computed}, but Rackbeat says {rackbeat}. ${rebook}`,
  'refusal.mismatch-net': `The lines add up to {lines} before VAT, but Rackbeat’s net total is {rackbeat} (difference {difference}). ${rebook}`,
  'refusal.mismatch-vat': `Rackbeat’s VAT of {rackbeat} does not follow from its lines, which give {computed} (difference {difference}). Check the VAT percent of each line. ${rebook}`,
  'refusal.mismatch-gross': `Net and VAT in Rackbeat add up to {computed}, but the total there is {rackbeat} (difference {difference}). ${rebook}`,
  'refusal.absurd-amount': `{line, plural, =0 {The invoice total} other {Line {line}}} holds the figure {value}, which is too large to be carried exactly. ${rebook}`,
  'refusal.absurd-vat-percent': `Line {line} has {percent} % VAT; a percent lies between 0 and 100. ${rebook}`,

  // Rows
  'refusal.fold-on-stock-article': `${line} fits eAccounting only as one row with quantity 1, and that would make the stock of article {article} wrong. Set “Use the exact quantity” to Yes, use at most 2 decimals in Rackbeat, or make it a non-stock article in eAccounting.`,
  'refusal.too-many-rows':
    'The invoice needs {rows} rows, and eAccounting takes at most {most}. In Rackbeat: unbook it, divide it into several invoices and book them.',
  'refusal.article-unknown': `${line} uses Rackbeat item {item}, which could not be looked up in Rackbeat. See whether the item is still there; if it is, the operator should report this.`,
  'refusal.substitute-missing': `${line} has {percent} % VAT, {eaccounting_, select, none {and there is no article for it} other {but its own article gives {eaccounting} %}}. On the settings page, under Invoice settings, choose a substitute article for ${kind} with {percent} % VAT.`,
  'refusal.substitute-wrong-percent':
    'Line {line} needs {expected} % VAT, but the substitute article {article} gives {found} %. Choose another for {expected} % on the settings page, under Invoice settings, or change the account coding of {article} in eAccounting.',
  'refusal.rounding-article-missing':
    'VAT differs by a rounding of {difference}, which a rounding row should balance, but its article is not chosen or no longer usable. On the settings page, under Invoice settings, choose an article with 0 % VAT.',
  'refusal.rounding-article-not-zero':
    'The rounding article {article} would carry {percent} % VAT on this invoice; it must carry 0 %. Choose another on the settings page, under Invoice settings.',

  // VAT
  'refusal.vat-percent-differs': `${line} has {rackbeat} % VAT in Rackbeat, but in eAccounting this is ${area} with {eaccounting_, select, none {VAT} other {{eaccounting} %}}. Correct the country or VAT number of the customer, in Rackbeat and on the eAccounting card, or the VAT of the line.`,
  'refusal.account-missing': `The account coding “{coding}” of article {article} has no account for ${area}. In eAccounting: fill in that account, or give the article another coding.`,
  'refusal.vat-number-not-confirmed':
    'The VAT number of customer {customer} is not confirmed, so the invoice cannot go without VAT. In Rackbeat: correct the VAT number, which is checked in the EU register (VIES), or charge VAT on the invoice.',
  'refusal.reverse-charge-company': `${line} is construction work without VAT, but reverse charge for construction is not switched on for your company. Switch it on in eAccounting, or charge VAT on the line in Rackbeat.`,
  'refusal.reverse-charge-account':
    'Line {line} is construction work with reverse charge, but the account coding “{coding}” of article {article} has no account for it. In eAccounting: fill in that account, or give the article another coding.',

  // Credit notes
  'refusal.credit-original-unknown':
    'Rackbeat credit note {number} does not say which invoice it credits. Name the invoice in Rackbeat. If there is none, say so here, and it is sent without naming one.',
  'refusal.credit-original-not-transferred':
    'Rackbeat credit note {number} credits Rackbeat invoice {original}, which has no eAccounting invoice yet. Bring that one across first, or say here that there is no original.',

  // Dates, payment terms, currency
  'refusal.invoice-date-missing':
    'Rackbeat invoice {number} has no date that can be read. In Rackbeat: unbook it, set the invoice date and book it again.',
  'refusal.period-locked': `The invoice is dated {date}, and the books in eAccounting are locked up to and including {lockedTo}.${firstOpenDay} Open the period in eAccounting, or change the invoice date in Rackbeat.`,
  'refusal.fiscal-year-missing': `The invoice is dated {date}, and eAccounting has no fiscal year for that day.${firstOpenDay} Add the fiscal year in eAccounting; the invoice then goes by itself.`,
  'refusal.fiscal-year-locked': `The invoice is dated {date}, and the fiscal year {start} to {end} is locked in eAccounting.${firstOpenDay} Unlock the year in eAccounting, or change the invoice date in Rackbeat.`,
  'refusal.term-not-mapped': `The Rackbeat payment term ${term} has no counterpart. Choose one on the settings page, under Payment terms mapping.`,
  'refusal.term-missing':
    'There is no payment term in Rackbeat and no default term. Set the term in Rackbeat, or a default term on the settings page, under Payment terms mapping.',
  'refusal.term-gone':
    'The eAccounting payment term chosen for {name_, select, none {{term}} other {“{name}”}} no longer exists. Choose another on the settings page, under Payment terms mapping.',
  'refusal.term-not-for-sales':
    'The eAccounting payment term “{name}” cannot be used for sales. Choose another on the settings page, under Payment terms mapping.',
  'refusal.currency-differs':
    'The Rackbeat invoice is in {invoice}, but customer {customer} in eAccounting has {card}, and an eAccounting invoice follows its customer. Let customer {newNumber} be created here, or use a separate customer for {invoice} in Rackbeat.',

  // Products and customers
  'refusal.coding-not-mapped':
    'Product {item} cannot become an article, because {group_, select, none {it has no product group} other {its product group {name_, select, none {{group}} other {“{name}” ({group})}} has no account coding}}. Choose the coding on the settings page, under Product settings.',
  'refusal.coding-gone':
    'The account coding chosen for product {item} no longer exists in eAccounting. Choose another on the settings page, under Product settings.',
  'refusal.coding-inactive':
    'The account coding “{coding}” chosen for product {item} is inactive. Activate it in eAccounting, or choose another on the settings page, under Product settings.',
  'refusal.unit-not-mapped':
    'The unit {name_, select, none {{unit}} other {“{name}” ({unit})}} of product {item} has no counterpart in eAccounting. Choose one on the settings page, under Product settings.',
  'refusal.unit-missing':
    'Product {item} has no unit in Rackbeat, and no default unit is chosen. Set the unit in Rackbeat, or a default unit on the settings page, under Product settings.',
  'refusal.unit-gone':
    'The unit chosen for product {item} no longer exists in eAccounting. Choose another on the settings page, under Product settings.',
  'refusal.number-too-long':
    'The number {number} is longer than the {most} characters that eAccounting takes. Give the record a shorter number in Rackbeat.',
  'refusal.price-too-high': 'The price {price} of product {item} is above the limit of eAccounting, {most}. Correct the price in Rackbeat.',
  'refusal.name-missing': 'The customer or product {number} has no name, and eAccounting requires one. Enter the name in Rackbeat.',
} satisfies Record<string, string>;
