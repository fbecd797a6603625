/** Parts that several bokmål sentences share. */

export const line = '{name_, select, none {Linje {line}} other {Linje {line} ({name})}}';
export const area =
  '{area_, select, domestic {et innenlands salg} domestic_exempt {et innenlands salg uten mva} domestic_construction {innenlands byggearbeid med omvendt avgiftsplikt} eu_business {et salg til en bedrift i et annet EU-land} eu_consumer {et salg til en EU-kunde uten mva-nummer} eu_oss {et EU-salg under OSS} export {et eksportsalg} other {dette salget}}';
export const kind = '{kind_, select, goods {varer} service {tjenester} other {dette}}';
export const term = '{name_, select, none {{term}} other {«{name}» ({term})}}';
export const firstOpenDay =
  '{firstOpenDay_, select, none {} other { Første åpne dag er {firstOpenDay}; her kan den sendes datert den dagen.}}';
export const act =
  '{kind_, select, customer_create {opprettelsen av kunden} customer_update {endringen av kunden} article_create {opprettelsen av artikkelen} article_update {endringen av artikkelen} draft_create {opprettelsen av kladden} test_draft_create {opprettelsen av testkladden} draft_update {endringen av kladden} draft_delete {slettingen av kladden} invoice_convert {omgjøringen av kladden til faktura} invoice_email {utsendingen av fakturaen på e-post} link_create {skrivingen av lenken til Rackbeat} note_create {skrivingen av notatet i Rackbeat} other {skrivingen}}';
export const system =
  '{system_, select, rackbeat {Rackbeat} eaccounting {eAccounting} visma_identity {Vismas innlogging} other {det andre systemet}}';
export const vendorField =
  '{field_, select, none {en verdi} CustomerId {kunden} ArticleId {en artikkel} InvoiceDate {fakturadatoen} DueDate {forfallsdatoen} DeliveryDate {leveringsdatoen} TermsOfPaymentId {betalingsbetingelsen} YourReference {«deres referanse»} OurReference {«vår referanse»} BuyersOrderReference {bestillingsreferansen} Quantity {et antall} UnitPrice {en enhetspris} DiscountPercentage {en rabatt} Text {teksten i en rad} Name {navnet} CustomerNumber {kundenummeret} Number {artikkelnummeret} CorporateIdentityNumber {organisasjonsnummeret} VatNumber {mva-nummeret} EmailAddress {e-postadressen} Telephone {telefonnummeret} CurrencyCode {valutaen} InvoiceAddress1 {fakturaadressen} InvoicePostalCode {postnummeret} InvoiceCity {poststedet} InvoiceCountryCode {landet} DeliveryAddress1 {leveringsadressen} UnitId {enheten} CodingId {artikkelkonteringen} NetPrice {prisen} GrossPrice {prisen} other {verdien i «{field}»}}';
export const state =
  '{state_, select, waiting {venter} running {pågår} done {ferdig} done_with_notes {ferdig med merknader} needs_you {trenger deg} skipped {hoppet over} gave_up {gitt opp} other {en annen}}';
export const rebook = 'I Rackbeat: opphev bokføringen, rett fakturaen og bokfør den på nytt.';
export const report = 'Hvis det varer, bør driftsansvarlig melde det.';
export const begin = 'Begynn på nytt i Rackbeat: Brukerinnstillinger → Apps → Installer.';
