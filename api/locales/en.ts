/**
 * English sentences by code. What happened, then what to do, and where. Three things are never mixed up: the Rackbeat invoice,
 * the eAccounting draft, the eAccounting invoice. How '{name_, select, …}' works stands in ../catalogue.ts.
 */

/** "Line 3 (Screws)". */
const line = '{name_, select, none {Line {line}} other {Line {line} ({name})}}';
/** Where a sale belongs for VAT, with its article. */
const area =
  '{area_, select, domestic {a domestic sale} domestic_exempt {a domestic sale without VAT} domestic_construction {domestic construction work with reverse charge} eu_business {a sale to a business in another EU country} eu_consumer {a sale to an EU customer without a VAT number} eu_oss {an EU sale under OSS} export {an export sale} other {this sale}}';
const kind = '{kind_, select, goods {goods} service {services} other {this kind}}';
/** A Rackbeat payment term or unit by name and number. */
const term = '{name_, select, none {{term}} other {“{name}” ({term})}}';
const firstOpenDay = '{firstOpenDay_, select, none {} other { The first open day is {firstOpenDay}.}}';
/** One write, as something that is done. */
const act =
  '{kind_, select, customer_create {creating the customer} customer_update {updating the customer} article_create {creating the article} article_update {updating the article} draft_create {creating the draft} draft_update {updating the draft} draft_delete {deleting the draft} invoice_convert {converting the draft to an invoice} invoice_email {e-mailing the invoice} link_create {writing the link to Rackbeat} other {writing}}';
const system = '{system_, select, rackbeat {Rackbeat} eaccounting {eAccounting} visma_identity {Visma’s sign-in} other {the other system}}';
const state =
  '{state_, select, waiting {waiting} running {running} done {done} done_with_notes {done with notes} needs_you {needs you} skipped {skipped} gave_up {gave up} other {another}}';
const rebook = 'In Rackbeat: unbook the invoice, correct it and book it again.';
const report = 'If it stays so, the operator should report it.';
const begin = 'Begin again in Rackbeat: User settings → Apps → Install.';

export const en = {
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
    'Rackbeat credit note {number} does not say which invoice it credits. Name the invoice in Rackbeat. If there is none, enter the credit note in eAccounting by hand and skip it here.',
  'refusal.credit-original-not-transferred':
    'Rackbeat credit note {number} credits Rackbeat invoice {original}, which has no eAccounting invoice yet. Bring that one across first, or enter the credit note in eAccounting by hand and skip it here.',

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
    'The Rackbeat invoice is in {invoice}, but customer {customer} in eAccounting has {card}, and an eAccounting invoice follows its customer. In Rackbeat: use a separate customer for {invoice}, for example {newNumber}.',

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
  'note.second-document': 'This is document number {generation} for the same Rackbeat invoice, made on purpose.',
  'note.credit-without-original': 'The credit note has no original invoice, as a person has stated.',
  'note.texts-combined': 'The document would have had {rows} rows, so its texts were put together into fewer.',
  'note.no-email-address':
    'Customer {customer} has no e-mail address in eAccounting, so the eAccounting invoice was not sent. Send it from eAccounting, and add the address for the next one.',
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
    'The product should now have the account coding “{to}”, but the article keeps “{from}”, because another coding moves revenue. Change it on the article in eAccounting if that is wanted.',
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
  'skip.products-off': 'Products are not transferred, because their ongoing sync is switched off.',
  'skip.product-deleted': 'Product {item} is deleted in Rackbeat, and eAccounting has no article for it.',
  'skip.customers-off': 'Customers are not transferred, because their ongoing sync is switched off.',
  'skip.customer-deleted': 'Customer {customer} is deleted in Rackbeat, and eAccounting has no customer for it.',
  'wait.future-date': 'The invoice is dated {date}, and eAccounting takes no future date for this customer. It goes by itself on that day.',

  // One invoice on its way
  'invoice.done': 'The Rackbeat invoice is in eAccounting.',
  'invoice.done-draft': 'The Rackbeat invoice stands as an eAccounting draft.',
  'invoice.done-booked': 'The Rackbeat invoice is booked as eAccounting invoice {eaccounting}.',
  'invoice.booked': 'The eAccounting draft was converted to eAccounting invoice {eaccounting}.',
  'invoice.emailed': 'eAccounting invoice {eaccounting} was sent by e-mail.',
  'invoice.changed-meanwhile': 'The Rackbeat invoice was changed or unbooked while we worked on it. It is read again at once.',
  'invoice.already-there':
    'Rackbeat invoice {number} is already in eAccounting, as {eaccounting_, select, none {a draft} other {invoice {eaccounting}}}. Nothing was sent.',
  'invoice.mismatch':
    'The eAccounting draft for Rackbeat invoice {number} differs {where_, select, row {in a row} vat {in the VAT} rounding {in the rounding} other {in its date, currency or total}}: {rackbeat_, select, none {nothing} other {{rackbeat}}} in Rackbeat, {eaccounting_, select, none {nothing} other {{eaccounting}}} in eAccounting. Nothing was booked. Do not convert the draft before the cause is mended.',
  'invoice.vat-rounding-differs':
    'VAT differs between Rackbeat and eAccounting by rounding only. On the settings page, under VAT rounding differences, choose to accept this or to balance it with a rounding row. All such invoices then go on.',
  'invoice.booked-on-other-date':
    'Rackbeat invoice {number} is dated {rackbeat}, but its eAccounting invoice got the date {eaccounting}. Decide whether that date may stand. If not, correct it in eAccounting; nothing is sent again.',
  'invoice.changed-after-booking':
    'Rackbeat invoice {number} was changed after it became eAccounting invoice {eaccounting}, which was left as it is. In Rackbeat: undo the change; if it was right, credit the invoice and make a new one.',
  'invoice.unbooked':
    'Rackbeat invoice {number} was unbooked, but stands in eAccounting as {standing_, select, draft {a draft} other {an invoice}}. Book it again in Rackbeat, or {standing_, select, draft {delete the draft} other {credit the invoice}} in eAccounting.',
  'invoice.deleted-in-rackbeat':
    'Rackbeat invoice {number} was deleted, but still stands in eAccounting. In eAccounting: delete it if it is a draft, credit it if it is an invoice.',
  'draft.created': 'The eAccounting draft for Rackbeat invoice {number} was created.',
  'draft.updated': 'The eAccounting draft for Rackbeat invoice {number} was updated.',
  'draft.corrected':
    'The eAccounting draft for Rackbeat invoice {number} was written once more, because eAccounting reads VAT or credit amounts in another way than expected.',
  'draft.edited-by-person':
    'A person has edited the eAccounting draft for Rackbeat invoice {number}, so it is left alone. In eAccounting: convert it if the change is right, or undo the change.',
  'draft.deleted-by-person':
    'A person has deleted the eAccounting draft for Rackbeat invoice {number}. It is not made again unasked: decide whether it shall be sent anew, or skip it here.',
  'draft.stopped':
    'The eAccounting draft for Rackbeat invoice {number} now begins with a warning, so that nobody books it before the cause is mended.',
  'draft.surplus-deleted':
    'The surplus eAccounting draft for Rackbeat invoice {number} was deleted: an interrupted process had left it, and nobody had edited it.',
  'surplus.touched-draft':
    'A second eAccounting draft carries the code {mark} of Rackbeat invoice {number}. It was edited, or is not the same as the first, so it was not deleted. In eAccounting: search for the code and delete the one that is too many.',
  'surplus.foreign-draft':
    'An eAccounting draft carries the code {mark}, which this connection has never written. Probably another installation writes to the same company. Nothing is deleted: see that only one is connected, and delete the draft if it is too many.',
  'invoice.booked-differs':
    'Rackbeat invoice {number} became eAccounting invoice {invoice}, and they differ{field_, select, currency { in the currency} invoiceDate { in the date} dueDate { in the due date} vat { in the VAT} net { in the amount} other {}}: {rackbeat} in Rackbeat, {eaccounting} in eAccounting. Credit it in eAccounting, or let it stand; nothing is sent again.',
  'invoice.voided-by-person':
    'eAccounting invoice {eaccounting} of Rackbeat invoice {number} was voided or removed in eAccounting. It is not made again unasked. Credit the invoice in Rackbeat, or send it anew by hand.',
  'credit.original-on-its-way':
    'Rackbeat credit note {number} credits Rackbeat invoice {original}, which is being transferred now. The credit note follows by itself.',
  'credit.original-is-draft':
    'Rackbeat credit note {number} credits Rackbeat invoice {original}, which is still a draft in eAccounting and has no number yet. In eAccounting: convert that draft, and the credit note follows by itself. Or delete the draft there and skip both here.',
  'preview.already-draft': 'It already stands as an eAccounting draft. Sending would change nothing.',
  'preview.already-invoice': 'It is already booked as eAccounting invoice {eaccounting}. Sending would change nothing.',

  // Customers and articles that an invoice needs
  'customer.created': 'Rackbeat customer {customer} was created in eAccounting as customer {number}.',
  'customer.linked': 'Rackbeat customer {customer} was linked to eAccounting customer {number}.',
  'customer.card-gone':
    'The eAccounting customer that Rackbeat customer {customer} is linked to no longer exists. It was probably deleted there. Ask the operator to remove the link; the customer is then matched or created anew.',
  'customer.several-candidates':
    'Rackbeat customer {customer} fits several eAccounting customers: {numbers}. In eAccounting: give the right one the number {customer}, or delete the doubles.',
  'customer.no-free-number':
    'The number of Rackbeat customer {customer} is taken in eAccounting, and so are the numbers tried instead. Change the number of the customer in Rackbeat, or of the other one in eAccounting.',
  'article.created': 'Product {item} was created in eAccounting as an article.',
  'article.linked': 'Product {item} was linked to the eAccounting article with the same number.',
  'article.updated': 'The article of product {item} was updated in eAccounting.',
  'article.up-to-date': 'The article of product {item} is as it should be in eAccounting.',
  'article.closed': 'Product {item} is deleted in Rackbeat, so its article is inactive in eAccounting.',
  'article.needed-still':
    'The article of product {item} stays active for now, because the invoice {document} in Rackbeat still needs it. It is looked at again every few hours.',
  'customer.updated': 'Customer {customer} was updated in eAccounting.',
  'customer.up-to-date': 'Customer {customer} is as it should be in eAccounting.',
  'customer.closed': 'Customer {customer} is deleted in Rackbeat, so it is inactive in eAccounting.',
  'customer.needed-still':
    'Customer {customer} is deleted in Rackbeat but stays active in eAccounting for now: an unpaid or unfinished document ({document}) still needs it. It is looked at again every few hours.',
  'master-data.gathers-changes': 'It was written a moment ago. Further changes are gathered for a few seconds and written together.',
  'article.gone':
    'The eAccounting article that product {item} is linked to no longer exists. It was probably deleted there. Ask the operator to remove the link; the product is then matched or created anew.',
  'article.coding-gone':
    'The eAccounting article of product {item} has an account coding that no longer exists. In eAccounting: give the article another coding.',
  'article.other-under-number':
    'Article {item} in eAccounting is called “{other}”, but product {item} in Rackbeat “{name}”. If they are the same, give them the same name; if not, give one of them another number.',

  // Writes and what became of them
  'effect.in-flight': 'Another invoice is writing the same customer or article at this moment. It goes on in a few seconds.',
  'effect.done-by-other': 'Another invoice has just made the same customer or article. It goes on at once.',
  'effect.outcome-unknown': `While ${act}, no answer came from eAccounting, so nobody knows yet whether it was done. We look before anything is sent again.`,
  'effect.unknown': 'Nobody knows yet whether the last write to eAccounting was done. We look again soon and send nothing before that.',
  'effect.looking-again': `Nobody knows yet whether ${act} in eAccounting succeeded. We look again soon and send nothing before that.`,
  'effect.found-again': `A look in eAccounting shows that ${act} succeeded. It is not sent again.`,
  'effect.not-there': `A look in eAccounting shows that ${act} did not happen. It is sent again.`,
  'effect.asks': `Nobody knows whether ${act} succeeded, and a person must look. Check it in eAccounting, do there what is missing, and skip this here.`,
  'effect.asks-absent': `Nobody knows whether ${act} succeeded, and it cannot be looked up. It is never repeated by itself: check it in eAccounting, do there what is missing, and skip this here.`,
  'effect.asks-several': `While ${act}, no answer came, and now more than one document in eAccounting carries our mark. Keep one of them, and delete or credit the others in eAccounting.`,
  'effect.asks-lost': `While ${act}, no answer came, and now the draft is gone from eAccounting. Look there whether it became an invoice or was deleted. It is not sent again by itself.`,

  // The story of a transfer
  'transfer.running': 'It is being worked on.',
  'transfer.preview': 'This is a preview; nothing is sent.',
  'transfer.asked-by-person': '{person} asked for this invoice by its number.',
  'transfer.asked-again': 'A person asked for another try.',
  'transfer.bug':
    'The program met a fault of its own: {message}. It is tried again in five minutes. If it stays so, the operator should report it.',
  'transfer.ends-the-process':
    'This record has stopped the program several times, so it is not tried again by itself. The operator should report it, and ask for another try after that.',
  'transfer.unknown': 'There is no such transfer.',
  'transfer.cannot-be-retried': `It cannot be tried again now; its state is “${state}”.`,
  'transfer.cannot-be-skipped': `It cannot be skipped now; its state is “${state}”.`,

  // The way to the two systems
  'outbound.origin-refused':
    'A call was stopped because its address is not allowed ({reason_, select, not_an_address {not an address} credentials {it holds a user name or password} protocol {neither http nor https} plain_http {http without encryption} other {not on the list}}). The operator should check RACKBEAT_URL, EACCOUNTING_API_URL and VISMA_IDENTITY_URL.',
  'outbound.held-back': 'The time for this call ran out before it left, so nothing was sent.',
  'outbound.stopped': `The program was being stopped during a call to ${system}.`,
  'outbound.budget-spent': `${system} takes a limited number of calls, and there was no room for this one yet.`,
  'outbound.budget-unavailable': `The database did not answer, so nothing was sent to ${system}. If it lasts, the operator should look at the database.`,
  'outbound.outage': `${system} has failed several times in a row. For now it is asked only now and then.`,
  'outbound.no-connection': `${system} could not be reached{reason_, select, none {} other { ({reason})}}. Nothing was sent.`,
  'outbound.too-slow': `${system} did not answer in time.`,
  'outbound.no-answer': `${system} ended the connection without an answer.`,
  'outbound.answer-cut': `The answer of ${system} broke off.`,
  'outbound.answer-too-large': `The answer of ${system} is larger than we read. ${report}`,
  'outbound.redirected': `${system} sent us to another address, which is not followed. The operator should check its address in the configuration.`,

  // Rackbeat
  'rackbeat.unauthorised':
    'Rackbeat no longer accepts our access: the app was uninstalled there, or its key was deleted. Install it again in Rackbeat, under Apps. Settings and links are kept.',
  'rackbeat.forbidden': 'Rackbeat does not allow the app to do this. Check in Rackbeat what the app or its API key may do.',
  'rackbeat.missing': 'Rackbeat does not have this record. Look for it in Rackbeat.',
  'rackbeat.conflict': 'Rackbeat says that this clashes with what is already there. Look at the record in Rackbeat, then try again.',
  'rackbeat.number-refused': 'Rackbeat did not accept the number; most likely it is taken. Look at the record in Rackbeat, then try again.',
  'rackbeat.refused':
    'Rackbeat did not accept {field_, select, none {what was sent} other {the field “{field}”}}. Correct the record, then try again.',
  'rackbeat.rate-limited': 'Rackbeat asks us to slow down. Soon there is room again.',
  'rackbeat.server-error': 'Rackbeat had a fault of its own.',
  'rackbeat.unexpected-answer': `The answer of Rackbeat cannot be read{field_, select, none {} other { (field “{field}”)}}. ${report}`,
  'rackbeat.endless-list': `The list {path} of Rackbeat does not end, so reading was stopped. ${report}`,

  // eAccounting: the connection
  'connection.reconnect-needed':
    'The access to eAccounting or Rackbeat has ended, for example because a password was changed. Connect again from Rackbeat, under Apps. Nothing is lost; everything waits.',
  'connection.token-busy': 'The access to eAccounting is being renewed, which takes a few seconds.',
  'visma.grant-dead':
    'Visma has ended our access to eAccounting, for example because a password was changed. Connect again from Rackbeat, under Apps. Nothing is lost; everything waits.',
  'visma.client-refused': 'Visma does not know this app. The operator should check VISMA_CLIENT_ID and VISMA_CLIENT_SECRET.',
  'visma.refused':
    'Visma’s sign-in refused the request{error_, select, none {} other { ({error})}}. Try again; if it stays so, tell the operator.',
  'visma.unavailable': 'Visma’s sign-in does not answer at the moment.',
  'visma.unexpected-answer': `The answer of Visma’s sign-in cannot be read{error_, select, none {} other { ({error})}}. ${report}`,
  'eaccounting.unauthorised': 'eAccounting does not accept our access. If it stays so, connect again from Rackbeat, under Apps.',
  'eaccounting.token-renewed': 'The access to eAccounting had run out and was renewed. Nothing was sent; it goes on at once.',
  'eaccounting.rate-limited': 'eAccounting asks us to slow down. Soon there is room again.',
  'eaccounting.server-error': 'eAccounting had a fault of its own.',
  'eaccounting.refused':
    'eAccounting did not accept {field_, select, none {what was sent} other {the field “{field}”}}. Correct the record, then try again.',
  'eaccounting.forbidden': 'eAccounting does not allow this. Check in eAccounting what the user who connected may do.',
  'eaccounting.missing': 'eAccounting does not have this record any more. Look for it in eAccounting; somebody may have deleted it.',
  'eaccounting.conflict':
    'eAccounting says that this clashes with what is already there. Look at the record in eAccounting, then try again.',
  'eaccounting.unexpected-answer': `The answer of eAccounting cannot be read{field_, select, none {} other { (field “{field}”)}}. ${report}`,
  'eaccounting.endless-list': `The list {path} of eAccounting does not end, so reading was stopped. ${report}`,

  // eAccounting: its own error codes
  'eaccounting.2000':
    'eAccounting did not accept {field_, select, none {a value} other {the value in “{field}”}}. Correct the record in Rackbeat or in eAccounting, then try again.',
  'eaccounting.3000': 'eAccounting does not have this record any more. Look for it in eAccounting; somebody may have deleted it.',
  'eaccounting.3001': 'eAccounting has no fiscal year for this date. Add the fiscal year in eAccounting.',
  'eaccounting.3002':
    'An account that is needed does not exist in eAccounting. Check the chart of accounts and the account coding of the article there.',
  'eaccounting.3003':
    'The user who connected may not approve this in eAccounting. Give that user the right, or connect again with another user.',
  'eaccounting.4000': 'The number is taken in eAccounting. Look there who has it, and change one of the two numbers.',
  'eaccounting.4001': 'eAccounting does not let this be deleted, because other records depend on it. Make it inactive there instead.',
  'eaccounting.4002':
    'eAccounting closes this part of the program to us. Most often the add-on for integrations (API) is not active: activate it in eAccounting, under Apps and extensions, and check that the right company is connected.',
  'eaccounting.4003': 'The start-up guide of eAccounting is not completed. Complete it in eAccounting.',
  'eaccounting.4004': 'The company is not active in eAccounting. Activate its subscription with Visma, or connect another company.',
  'eaccounting.4005':
    'The user who connected is not authorised for this in eAccounting. Give that user the right, or connect again with another user.',
  'eaccounting.4006':
    'The connection lacks a permission that this needs. Connect again from Rackbeat, under Apps, and accept everything that is asked for.',
  'eaccounting.4007':
    'The user who connected lacks the right to do this in eAccounting. Give that user the right, or connect again with another user.',
  'eaccounting.4008':
    'The check digit of a number is wrong, either an organisation number or a payment reference (OCR, KID). Correct the number on the customer in Rackbeat.',
  'eaccounting.4009': 'The variant of eAccounting that the company has does not include this. Ask Visma for a variant that does.',
  'eaccounting.4010': 'eAccounting asks us to slow down. Soon there is room again.',
  'eaccounting.4011':
    'The user who connected has no access to this company in eAccounting. Give that user access, or connect again with another user.',
  'eaccounting.4012': 'The licence agreement of eAccounting has not been accepted. Sign in to eAccounting and accept it.',
  'eaccounting.4013':
    'eAccounting cannot book the invoice, most likely because the period or the fiscal year is locked. Open it in eAccounting, or change the date of the invoice.',
  'eaccounting.4014':
    'An e-invoice must name the reference of the buyer (“your reference”). Enter it on the document in eAccounting, or on the invoice in Rackbeat.',
  'eaccounting.4015':
    'An e-invoice must name the reference of the seller (“our reference”). Enter it on the document in eAccounting, or on the invoice in Rackbeat.',
  'eaccounting.4016': 'eAccounting does not accept the due date of a supplier invoice. Correct it in eAccounting.',
  'eaccounting.4017': 'The customer has no electronic address for e-invoices. Enter it on the customer in eAccounting.',
  'eaccounting.4018': 'eAccounting does not accept how a supplier invoice is sent to the bank. Correct it in eAccounting.',
  'eaccounting.4019':
    'The user who connected may only read in eAccounting. Give that user the right to write, or connect again with another user.',
  'eaccounting.4020': 'The fiscal year overlaps another one. Correct the fiscal years in eAccounting.',
  'eaccounting.4021': 'The fiscal year is longer than eAccounting allows. Correct it in eAccounting.',
  'eaccounting.4022': 'A fiscal year must end on the last day of a month. Correct it in eAccounting.',
  'eaccounting.4023': 'eAccounting does not accept a date in the future. Change the date, or wait for that day.',
  'eaccounting.4024':
    'The account coding of an article has no account for this kind of sale, for example EU or export. In eAccounting: fill in that account, or give the article another coding.',
  'eaccounting.4025': 'The EU register (VIES) does not confirm the VAT number of the customer. Correct the VAT number in Rackbeat.',
  'eaccounting.4026': 'The date lies in a locked period. Open the period in eAccounting, or change the date of the invoice.',
  'eaccounting.4027': 'eAccounting does not accept reverse charge with 0 % VAT. Check the account coding of the article in eAccounting.',
  'eaccounting.4028': 'The order cannot be cancelled. Look at the order in eAccounting.',
  'eaccounting.4029': 'A personal identity number is not valid. Correct it on the customer in eAccounting.',
  'eaccounting.4030': 'A payment reference (OCR, KID) is not valid. Check the settings for payment references in eAccounting.',
  'eaccounting.4031': 'The invoice lacks articles of the order it belongs to. Compare order and invoice in eAccounting.',
  'eaccounting.4032': 'A supplier invoice does not balance. Correct it in eAccounting.',
  'eaccounting.4033': 'The document is in an approval flow that does not allow this. Finish the approval in eAccounting.',
  'eaccounting.4034':
    'The app is registered with Visma as a sandbox client, which may not do this. The operator should use the client id for production.',
  'eaccounting.4035':
    'The customer is set to be charged VAT although abroad, which eAccounting does not allow for an EU country. Correct the customer in eAccounting.',
  'eaccounting.4037': 'A bank reconciliation lies in a locked period. Open the period in eAccounting.',
  'eaccounting.4038': 'The date lies in a locked fiscal year. Unlock the year in eAccounting, or change the date of the invoice.',
  'eaccounting.4039':
    'An invoice in the currency of the company takes no separate amount in that currency. Correct the payment in eAccounting.',
  'eaccounting.4100': 'A register that eAccounting asks, for example VIES for VAT numbers, does not answer.',
  'eaccounting.5000': 'eAccounting had a fault of its own.',
  'eaccounting.5001': 'eAccounting cannot reach a service that it needs.',
  'eaccounting.5002': 'eAccounting broke off what it was doing.',
  'eaccounting.5003': 'A stock article can become a non-stock article only when its stock is 0. Set the stock to 0 in eAccounting first.',
  'eaccounting.5004': 'A stock article can become a service only when its stock is 0. Set the stock to 0 in eAccounting first.',
  'eaccounting.5005': 'The project has ended in eAccounting. Open it again, or take it off the document in eAccounting.',
  'eaccounting.5006': 'The cost centre is inactive in eAccounting. Activate it, or take it off the document in eAccounting.',
  'eaccounting.5007': 'What a file should be attached to does not exist in eAccounting. Look for the document in eAccounting.',
  'eaccounting.6000': 'eAccounting did not understand a search of ours. The fault is in this program; the operator should report it.',
  'eaccounting.6001':
    'eAccounting did not accept a value in the address of a call. The fault is in this program; the operator should report it.',
  // What pages add: the other system’s own words, and to a transfer that waits after a failure that nobody has to mend
  'vendor-says': 'In its own words: “{vendor}”',
  'waits-by-itself': 'It is tried again by itself, and nothing is written twice.',

  // Answers to a page or a program
  'api.not-found': 'There is nothing here.',
  'api.invalid': 'Something here cannot be used as it stands. Look at the marked fields.',
  'api.too-large': 'This is too large to be received. Send less at a time.',
  'api.too-many-requests': 'That was too many tries in a short time. Wait a minute, then try again.',
  'api.unreadable-request': 'The request could not be read. Load the page again.',
  'api.internal': 'The program met a fault of its own and has noted it. Try again; if it stays so, tell the operator.',
  'session.not-valid': 'This address is not, or no longer, valid. Open the settings again from Rackbeat, under Apps.',
  'session.ended': 'The page was open for long, and its session has ended. Open the settings again from Rackbeat, under Apps.',
  'session.other-origin': 'This may be asked only by our own page. Open the settings from Rackbeat, under Apps.',
  'settings.file-of-newer-program':
    'This file was made by a newer version of the program (settings version {version}). Update the program, or export the settings anew.',
  'settings.file-not-valid': 'The file does not hold valid settings. The fields that are wrong are named; nothing was saved.',
  'settings.stale':
    '{by_, select, none {Somebody} other {{by}}} has saved the settings meanwhile. Look at the differences, then save again.',
  'settings.nothing-to-undo': 'There is no earlier version of the settings to go back to.',
  'settings.invalid-date': 'Write the date as year, month, day: 2026-11-20.',
  'settings.sender-and-email':
    'Rackbeat sends the invoice to the buyer, so eAccounting must not e-mail it too. Choose “Draft” or “Invoiced”.',
  'settings.rounding-article-missing': 'Choose a rounding article with 0 % VAT; a difference can be balanced only with one.',
  'operator.not-known': 'The operator token is missing or wrong. Use the one in OPERATOR_TOKEN.',
  'operator.connection-unknown': 'There is no connection with this id.',
  'webhook.not-ours': 'This does not come from a webhook that we have registered.',

  // Installing
  'page.connect.title': 'Connect Rackbeat and eAccounting',
  'page.connect.what':
    'For Rackbeat accounts without the Apps page. Paste an API key from Rackbeat; after that you sign in to eAccounting and choose the company.',
  'page.connect.key': 'API key from Rackbeat',
  'page.connect.where': 'An administrator makes the key in Rackbeat. It is stored encrypted.',
  'page.connect.go': 'Go on to eAccounting',
  'page.confirm.title': 'Are these your two companies?',
  'page.confirm.what': 'They are about to be connected. Check both names and numbers.',
  'page.confirm.number': 'Organisation number {number}',
  'page.confirm.no-number': 'No organisation number',
  'page.confirm.numbers-differ': 'The organisation numbers differ. Go on only if both companies are yours.',
  'page.confirm.other-company':
    'This Rackbeat account was connected to another eAccounting company before. Go on only if that is meant to change.',
  'page.confirm.type': 'Type the name of the eAccounting company to confirm: {name}',
  'page.confirm.not-typed': 'That is not the name. Type: {name}',
  'page.confirm.nothing-yet': 'Nothing is transferred yet. What is transferred later, you decide in the settings.',
  'page.confirm.yes': 'Yes, connect them',
  'install.no-token': 'The installation code from Rackbeat is missing.',
  'install.no-token.next': begin,
  'install.no-key': 'Paste the API key from Rackbeat.',
  'install.no-key.next': 'An administrator can make a key in Rackbeat.',
  'install.cannot-reconnect': 'This page cannot begin the connection again. Its address is no longer valid.',
  'install.cannot-reconnect.next': 'In Rackbeat, open the settings of the app anew, or press Install on the Apps page.',
  'install.stale': 'This installation cannot be continued. It is finished, older than ten minutes, or was begun in another browser.',
  'install.stale.next': begin,
  'install.declined': 'You did not give access to eAccounting, so nothing was connected.',
  'install.declined.next': 'You can close this page. To connect later, go in Rackbeat to User settings → Apps → Install.',
  'install.consent-failed': 'Visma could not complete the sign-in{error_, select, none {} other { ({error})}}. Nothing was connected.',
  'install.consent-failed.next': `${begin} If it happens again, tell the operator.`,
  'install.code-refused':
    'Visma did not accept the sign-in{error_, select, none {} undefined {} other { ({error})}}. Nothing was connected.',
  'install.code-refused.next': `${begin} If it happens again, tell the operator.`,
  'install.not-accepted-by-rackbeat': 'Rackbeat did not accept the installation. Its code works only once, and may have been used.',
  'install.not-accepted-by-rackbeat.next': begin,
  'install.company-taken': 'The eAccounting company {company} is already connected to another Rackbeat account.',
  'install.company-taken.next':
    'Uninstall the app in the other Rackbeat account first, or choose another eAccounting company. Then begin again in Rackbeat, under Apps.',
  'next.generic': 'Nothing was connected. When that is put right, begin again in Rackbeat: User settings → Apps → Install.',

  // Starting the program; for the operator
  'start.port-taken': 'Port {port} is in use. Stop the program that uses it, or choose another with PORT.',
  'database.unreachable': 'The database does not answer ({detail}). See that it runs, and that DATABASE_URL names it rightly.',
  'database.too-many-connections':
    'The database takes no more connections ({detail}). Raise its max_connections, or stop what else uses it.',
  'database.login-refused': 'The database refuses the user or password in DATABASE_URL ({detail}). Correct them.',
  'database.missing': 'The database that DATABASE_URL names does not exist ({detail}). Create it, or correct the name.',
  'database.not-migrated':
    'The database is not prepared, or its user may not take the role of the program ({detail}). Start once with a user that owns the database.',
  'database.too-old': 'The database is PostgreSQL {version}, and at least {oldest} is needed. Upgrade it.',
  'database.not-durable':
    'The database may forget what it has confirmed, because {setting} is not on. Switch it on: what is recorded must survive a power cut.',
  'database.role-unsafe':
    'Sessions run as {role}, which can pass the walls between the connections. Connect to PostgreSQL directly, or through a pooler that keeps the options of a session.',
  'database.owner-rights':
    'The user in DATABASE_URL may not make the tables and the role that are needed ({detail}). Use a user that owns the database and may create roles.',
  'database.newer-than-program': 'The database was prepared by a newer version of this program ({migration}). Start that version.',
  'embedded.already-running': 'Another instance is using {folder}. Stop it, or give this one a folder of its own with DATA_DIR.',
  'embedded.did-not-start':
    'The embedded database did not start{detail_, select, none {} other { ({detail})}}. Read {log}, mend the cause and start again.',
  'embedded.no-unprivileged-user':
    'PostgreSQL does not run as root, and this system has no user “nobody” to run it as. Start the program as an ordinary user, or set DATABASE_URL.',
  'embedded.unsupported-platform':
    'There is no embedded database for {platform} here. Install the optional packages with npm, or set DATABASE_URL to a PostgreSQL server.',
  'embedded.other-version':
    'The data belongs to PostgreSQL {data}, and this program brings {program}. Start the version of the program that made the data, or set DATABASE_URL to a PostgreSQL server.',
  'embedded.folder-occupied': '{folder} holds files that are no database. Move them away, or choose another folder with DATA_DIR.',
  'embedded.initdb-failed':
    'The database could not be made in {folder} ({detail}). Mend the cause, or choose another folder with DATA_DIR.',
  'embedded.folder-not-writable': 'The folder {folder} cannot be written ({detail}). Allow it, or choose another with DATA_DIR.',
  'embedded.folder-closed':
    'The database runs as {user}, who cannot reach {folder}. Let others pass through the folders above it (chmod o+x), or choose another with DATA_DIR.',
  'installation.other-origins':
    'This database belongs to {storedRackbeat} and {storedEaccounting}, but the configuration names {rackbeat} and {eaccounting}. Correct RACKBEAT_URL and EACCOUNTING_API_URL, or use another database.',
  'vault.key-file-missing': 'The key file {file} is missing, and only it opens the secrets in the database. Put it back from a backup.',
  'vault.key-file-open': 'Other users may read the key file {file}. Close it to them with: chmod 600 {file}',
  'vault.key-file-broken': 'The key file {file} does not hold keys. Put it back from a backup.',
  'vault.key-missing': 'A secret in the database is sealed with a key that is missing. Put that key back into ENCRYPTION_KEYS.',
  'vault.seal-broken':
    'A secret in the database does not open; it was changed or moved. Restore the database from a backup, or connect again.',
} satisfies Record<string, string>;

export type MessageCode = keyof typeof en;
