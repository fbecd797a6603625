/** Parts that several English sentences share. */

/** "Line 3 (Screws)". */
export const line = '{name_, select, none {Line {line}} other {Line {line} ({name})}}';
/** Where a sale belongs for VAT, with its article. */
export const area =
  '{area_, select, domestic {a domestic sale} domestic_exempt {a domestic sale without VAT} domestic_construction {domestic construction work with reverse charge} eu_business {a sale to a business in another EU country} eu_consumer {a sale to an EU customer without a VAT number} eu_oss {an EU sale under OSS} export {an export sale} other {this sale}}';
export const kind = '{kind_, select, goods {goods} service {services} other {this kind}}';
/** A Rackbeat payment term or unit by name and number. */
export const term = '{name_, select, none {{term}} other {“{name}” ({term})}}';
export const firstOpenDay =
  '{firstOpenDay_, select, none {} other { The first open day is {firstOpenDay}; here it can be sent dated that day.}}';
/** One write, as something that is done. */
export const act =
  '{kind_, select, customer_create {creating the customer} customer_update {updating the customer} article_create {creating the article} article_update {updating the article} draft_create {creating the draft} test_draft_create {creating the test draft} draft_update {updating the draft} draft_delete {deleting the draft} invoice_convert {converting the draft to an invoice} invoice_email {e-mailing the invoice} link_create {writing the link to Rackbeat} note_create {writing the note in Rackbeat} other {writing}}';
export const system =
  '{system_, select, rackbeat {Rackbeat} eaccounting {eAccounting} visma_identity {Visma’s sign-in} other {the other system}}';
/** What eAccounting did not accept, by the name of its field; the fields are those that we send. */
export const vendorField =
  '{field_, select, none {a value} CustomerId {the customer} ArticleId {an article} InvoiceDate {the invoice date} DueDate {the due date} DeliveryDate {the delivery date} TermsOfPaymentId {the payment term} YourReference {“your reference”} OurReference {“our reference”} BuyersOrderReference {the order reference} Quantity {a quantity} UnitPrice {a unit price} DiscountPercentage {a discount} Text {the text of a row} Name {the name} CustomerNumber {the customer number} Number {the article number} CorporateIdentityNumber {the organisation number} VatNumber {the VAT number} EmailAddress {the e-mail address} Telephone {the telephone number} CurrencyCode {the currency} InvoiceAddress1 {the invoice address} InvoicePostalCode {the postcode} InvoiceCity {the city} InvoiceCountryCode {the country} DeliveryAddress1 {the delivery address} UnitId {the unit} CodingId {the account coding} NetPrice {the price} GrossPrice {the price} other {the value in “{field}”}}';
export const state =
  '{state_, select, waiting {waiting} running {running} done {done} done_with_notes {done with notes} needs_you {needs you} skipped {skipped} gave_up {gave up} other {another}}';
export const rebook = 'In Rackbeat: unbook the invoice, correct it and book it again.';
export const report = 'If it stays so, the operator should report it.';
export const begin = 'Begin again in Rackbeat: User settings → Apps → Install.';
