/** In English: what was changed on the way, and what is rightly left alone. */
import { area, line } from './words.ts';

export const notes = {
  // Notes on invoices
  'note.price-rounded': 'Line {line}: the unit price {from} was rounded to {to}. The line total is unchanged.',
  'note.discount-rounded': 'Line {line}: the discount {from} was rounded to {to}, where 1 is the whole price. The line total is unchanged.',
  'note.row-net-price': `${line} carries the price after discount, so that the amount is exact. The text of the row shows Rackbeat’s own figures.`,
  'note.row-split': `${line} became two rows, so that the amount is exact. The text of the rows shows Rackbeat’s own figures.`,
  'note.row-folded': `${line} became one row with quantity 1 and the whole amount as its price. The text of the row shows Rackbeat’s own figures.`,
  'note.unit-differs':
    'Line {line} is counted in “{rackbeat}”, but its eAccounting article in {eaccounting_, select, none {another unit} other {“{eaccounting}”}}. The quantity was not converted; the text of the row names Rackbeat’s unit.',
  'note.substitute-used': `${line} uses the substitute article {article} with {percent} % VAT. The text of the row names what was sold.`,
  'note.blank-line-left-out': 'Line {line} is empty and was left out.',
  'note.rounding-row': 'A rounding row of {difference} makes the total equal to Rackbeat’s.',
  'note.area-differs': `The VAT zone in Rackbeat is {zone_, select, domestic {domestic} domestic_exempt {domestic without VAT} eu {EU} abroad {abroad} other {“{zone}”}}, but in eAccounting this is ${area}. The VAT percent is the same; check country and VAT number of the customer.`,
  'note.negative-invoice': 'The total is negative ({total}), although Rackbeat does not call it a credit note.',
  'note.zero-total': 'The invoice total is 0.',
  'note.currency-without-decimals': '{currency} has no decimals, but the invoice total is {total}. It was carried as it stands.',
  'note.due-date-from-term': 'Rackbeat gives no due date; {date} follows from the payment term.',
  'note.due-date-moved': 'The due date {from} lies before the invoice date and was moved to {to}.',
  'note.delivery-date-is-invoice-date': 'No delivery date is known, so the invoice date {date} was used.',
  'note.date-moved': 'The invoice date was moved from {from} to {to}, as a person decided. The original date stands in a text row.',
  'note.term-default':
    'The default payment term “{used}” was used, because {term_, select, none {there is none in Rackbeat} other {{name_, select, none {{term}} other {“{name}”}} has no counterpart}}.',
  'note.term-mapped-by-name': 'The payment term “{name}” was matched to the eAccounting term with the same name.',
  'note.term-paid-at-once':
    'The payment term “{name}” means payment at the sale, by cash, card or the like. eAccounting may book the invoice as paid; check its payment there.',
  'note.reference-as-text': 'The reference is too long for its field and stands whole in a text row: {reference}',
  'note.name-as-text': 'The name of the buyer is too long for its field and stands whole in a text row: {name}',
  'note.address-as-text': 'The invoice address differs from the one on the eAccounting customer and stands in a text row.',
  'note.delivery-address-cut': 'The delivery address is too long for its fields. It was shortened there and stands whole in a text row.',
  'note.customer-will-be-reactivated': 'Customer {customer} is inactive in eAccounting and is made active for this invoice.',
  'note.article-will-be-reactivated': 'The article of product {item} is inactive in eAccounting and is made active for this invoice.',
  'note.second-document': 'This is document number {generation} for the same Rackbeat invoice, made on purpose.',
  'note.credit-without-original': 'The credit note has no original invoice, as a person has stated.',
  'note.texts-combined': 'The document would have had {rows} rows, so its texts were put together into fewer.',
  'note.no-email-address':
    'Customer {customer} has no e-mail address in eAccounting, so the eAccounting invoice was not sent. Send it from eAccounting, and add the address for the next one.',
  'note.not-emailed-booked-by-person':
    'The eAccounting invoice was not e-mailed by us: a person booked it, or nobody knows who did. Send it from eAccounting if the buyer has not got it.',
  'note.link-not-written':
    'The link to Rackbeat could not be written on the eAccounting document{vendor_, select, none {} other {: {vendor}}}. The document itself is in order.',
  'note.rackbeat-note-not-written':
    'The note with the eAccounting number could not be written on the Rackbeat invoice{vendor_, select, none {} other {: {vendor}}}. The invoice itself is in order.',
  'note.draft-edited-by-person': 'A person has edited the eAccounting draft; it was left as it is.',
  'note.booked-by-person': 'A person converted the eAccounting draft; it is now eAccounting invoice {number}.',
  'note.vat-rounding': 'VAT is {rackbeat} in Rackbeat and {eaccounting} in eAccounting. The difference is rounding only.',

  // Notes on products and customers
  'note.name-cut': 'The name “{from}” is too long for eAccounting and was shortened to “{to}”.',
  'note.price-to-two-decimals': 'The price {from} was rounded to {to}; eAccounting keeps two decimals.',
  'note.price-below-zero': 'The price {from} is below zero, so the article got the price 0. Invoices keep their own prices.',
  'note.unit-mapped-by-name': 'The unit “{name}” was matched to an eAccounting unit by its name.',
  'note.unit-default':
    'The default unit was used, because {unit_, select, none {there is none in Rackbeat} other {“{unit}” has no counterpart}}.',
  'note.coding-default':
    'The default account coding was used, because {group_, select, none {there is no product group in Rackbeat} other {product group {group} has none of its own}}.',
  'note.barcode-left-out': 'The barcode is too long for eAccounting and was left out: {barcode}',
  'note.number-chosen': 'Customer number {from} is taken in eAccounting, so the customer got the number {to} there.',
  'note.country-unknown':
    'The country “{text}” was not recognised, and {used} was used. If that is wrong, correct the country in Rackbeat.',
  'note.city-missing': 'The customer has no city in Rackbeat. eAccounting requires one, so “-” was written.',
  'note.postcode-missing': 'The customer has no postcode in Rackbeat. eAccounting requires one, so “-” was written.',
  'note.field-cut':
    'The {field_, select, OurReference {name under “our reference”} Telephone {telephone number} CorporateIdentityNumber {organisation number} InvoiceAddress1 {invoice address} InvoiceAddress2 {invoice address} InvoicePostalCode {postcode} InvoiceCity {city} DeliveryCustomerName {delivery name} DeliveryAddress1 {delivery address} DeliveryAddress2 {delivery address} DeliveryPostalCode {delivery postcode} DeliveryCity {delivery city} other {field {field}}} “{from}” is too long for eAccounting and was shortened to “{to}”.',
  'note.emails-left-out': 'These e-mail addresses are not valid, or more than eAccounting takes, and were left out: {addresses}',
  'note.organisation-number-invalid': 'The organisation number {number} is not valid and was left out. Correct it in Rackbeat.',
  'note.vat-number-invalid':
    'The VAT number {number} does not have the form its country uses and was left out. Until it is corrected in Rackbeat, invoices without VAT are held.',
  'note.vat-number-not-confirmed':
    'The EU register (VIES) does not confirm the VAT number {number}, so it was left out. Until it is corrected in Rackbeat, invoices without VAT are held.',
  'note.personal-number-not-copied': 'The customer is a private person, so the personal number was not copied.',
  'note.gln-invalid': 'The number {ean} is not a valid GLN, the location number for e-invoices, and was left out.',
  'note.edited-over-there':
    'Somebody has changed the {field_, select, Name {name} NetPrice {price} UnitId {unit} IsActive {status active or inactive} InvoiceAddress1 {invoice address} InvoiceAddress2 {invoice address} InvoicePostalCode {invoice address} InvoiceCity {invoice address} InvoiceCountryCode {invoice address} DeliveryCustomerName {delivery address} DeliveryAddress1 {delivery address} DeliveryAddress2 {delivery address} DeliveryPostalCode {delivery address} DeliveryCity {delivery address} DeliveryCountryCode {delivery address} EmailAddress {e-mail address} Telephone {telephone number} CorporateIdentityNumber {organisation number} VatNumber {VAT number} TermsOfPaymentId {payment term} CurrencyCode {currency} other {field {field}}} in eAccounting{eaccounting_, select, none {} other { to “{eaccounting}”}}. That stays until it changes in Rackbeat{rackbeat_, select, none {} other {, which says “{rackbeat}”}}.',
  'note.update-ignored':
    'eAccounting took the update but kept its own value for the {field_, select, Name {name} NetPrice {price} UnitId {unit} IsActive {status active or inactive} InvoiceAddress1 {invoice address} InvoiceAddress2 {invoice address} InvoicePostalCode {invoice address} InvoiceCity {invoice address} InvoiceCountryCode {invoice address} DeliveryCustomerName {delivery address} DeliveryAddress1 {delivery address} DeliveryAddress2 {delivery address} DeliveryPostalCode {delivery address} DeliveryCity {delivery address} DeliveryCountryCode {delivery address} EmailAddress {e-mail address} Telephone {telephone number} CorporateIdentityNumber {organisation number} VatNumber {VAT number} TermsOfPaymentId {payment term} CurrencyCode {currency} other {field {field}}}{eaccounting_, select, none {} other {: “{eaccounting}”}}. Compare the two, and correct it in eAccounting if it matters.',
  'note.coding-kept':
    'The product should now have the account coding “{to}”, but the article keeps “{from}”, because another coding moves revenue. If that is wanted, say so under Issues.',
  'note.private-person-differs':
    'The customer is a private person in only one of the two systems. That is set when the customer is created and never changed afterwards; correct it in eAccounting if it is wrong.',

  // Not transferred, and that is right
  'skip.not-booked': 'Rackbeat invoice {number} is not booked, so there is nothing to transfer yet.',
  'skip.no-article-rows': 'Rackbeat invoice {number} holds only text and nothing to book.',
  'skip.deleted-in-rackbeat': 'There is no invoice {number} in Rackbeat. It was deleted, or never existed.',
  'skip.switched-off': 'Invoices are not transferred, because “Start order flow from” is set to “Don’t transfer”.',
  'skip.before-start-date':
    'The invoice{dated_, select, none {} other { of {dated}}} is older than the start date {start}{booked_, select, none {} other { (booked {booked})}}. To send it all the same, enter its number under “Manual GET Rackbeat customer invoice”.',
  'skip.by-person': '{person} decided that it shall not be transferred: {reason}',
  'skip.dropped-with-credit': '{person} deleted the eAccounting draft and skipped this invoice together with its credit note {credit}.',
  'skip.original-dropped':
    'Its original, Rackbeat invoice {original}, was skipped by {person} before it was booked, so there is nothing to credit.',
  'skip.second-document-stands':
    'A later document stands for this Rackbeat invoice: {eaccounting_, select, none {a draft in eAccounting} other {eAccounting invoice {eaccounting}}} (document number {generation}).',
  'skip.products-off': 'Products are not transferred, because their ongoing sync is switched off.',
  'skip.product-deleted': 'Product {item} is deleted in Rackbeat, and eAccounting has no article for it.',
  'skip.customers-off': 'Customers are not transferred, because their ongoing sync is switched off.',
  'skip.customer-deleted': 'Customer {customer} is deleted in Rackbeat, and eAccounting has no customer for it.',
  'wait.future-date': 'The invoice is dated {date}, and eAccounting takes no future date for this customer. It goes by itself on that day.',
} satisfies Record<string, string>;
