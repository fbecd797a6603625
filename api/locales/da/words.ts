/** Parts that several Danish sentences share. */

export const line = '{name_, select, none {Linje {line}} other {Linje {line} ({name})}}';
export const area =
  '{area_, select, domestic {et indenlandsk salg} domestic_exempt {et indenlandsk salg uden moms} domestic_construction {indenlandsk byggearbejde med omvendt betalingspligt} eu_business {et salg til en virksomhed i et andet EU-land} eu_consumer {et salg til en EU-kunde uden momsnummer} eu_oss {et EU-salg under OSS} export {et eksportsalg} other {dette salg}}';
export const kind = '{kind_, select, goods {varer} service {ydelser} other {dette}}';
export const term = '{name_, select, none {{term}} other {»{name}« ({term})}}';
export const firstOpenDay =
  '{firstOpenDay_, select, none {} other { Første åbne dag er {firstOpenDay}; her kan den sendes dateret den dag.}}';
export const act =
  '{kind_, select, customer_create {oprettelsen af kunden} customer_update {ændringen af kunden} article_create {oprettelsen af artiklen} article_update {ændringen af artiklen} draft_create {oprettelsen af kladden} test_draft_create {oprettelsen af testkladden} draft_update {ændringen af kladden} draft_delete {sletningen af kladden} invoice_convert {omdannelsen af kladden til faktura} invoice_email {udsendelsen af fakturaen med e-mail} link_create {skrivningen af linket til Rackbeat} note_create {skrivningen af noten i Rackbeat} other {skrivningen}}';
export const system =
  '{system_, select, rackbeat {Rackbeat} eaccounting {eAccounting} visma_identity {Vismas login} other {det andet system}}';
export const vendorField =
  '{field_, select, none {en værdi} CustomerId {kunden} ArticleId {en artikel} InvoiceDate {fakturadatoen} DueDate {forfaldsdatoen} DeliveryDate {leveringsdatoen} TermsOfPaymentId {betalingsbetingelsen} YourReference {»jeres reference«} OurReference {»vores reference«} BuyersOrderReference {ordrereferencen} Quantity {et antal} UnitPrice {en enhedspris} DiscountPercentage {en rabat} Text {teksten i en række} Name {navnet} CustomerNumber {kundenummeret} Number {artikelnummeret} CorporateIdentityNumber {CVR-nummeret} VatNumber {momsnummeret} EmailAddress {e-mailadressen} Telephone {telefonnummeret} CurrencyCode {valutaen} InvoiceAddress1 {fakturaadressen} InvoicePostalCode {postnummeret} InvoiceCity {byen} InvoiceCountryCode {landet} DeliveryAddress1 {leveringsadressen} UnitId {enheden} CodingId {artikelkonteringen} NetPrice {prisen} GrossPrice {prisen} other {værdien i »{field}«}}';
export const state =
  '{state_, select, waiting {venter} running {i gang} done {færdig} done_with_notes {færdig med bemærkninger} needs_you {har brug for dig} skipped {sprunget over} gave_up {opgivet} other {en anden}}';
export const rebook = 'I Rackbeat: fortryd bogføringen, ret fakturaen og bogfør den igen.';
export const report = 'Bliver det ved, bør den driftsansvarlige melde det.';
export const begin = 'Begynd forfra i Rackbeat: Brugerindstillinger → Apps → Installer.';
