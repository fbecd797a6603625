/** Parts that several Swedish sentences share. */

export const line = '{name_, select, none {Rad {line}} other {Rad {line} ({name})}}';
export const area =
  '{area_, select, domestic {en inhemsk försäljning} domestic_exempt {en inhemsk försäljning utan moms} domestic_construction {inhemska byggtjänster med omvänd betalningsskyldighet} eu_business {en försäljning till ett företag i ett annat EU-land} eu_consumer {en försäljning till en EU-kund utan momsregistreringsnummer} eu_oss {en EU-försäljning enligt OSS} export {en exportförsäljning} other {den här försäljningen}}';
export const kind = '{kind_, select, goods {varor} service {tjänster} other {detta}}';
export const term = '{name_, select, none {{term}} other {”{name}” ({term})}}';
export const firstOpenDay =
  '{firstOpenDay_, select, none {} other { Första öppna dag är {firstOpenDay}; här kan den skickas daterad den dagen.}}';
export const act =
  '{kind_, select, customer_create {skapandet av kunden} customer_update {ändringen av kunden} article_create {skapandet av artikeln} article_update {ändringen av artikeln} draft_create {skapandet av utkastet} test_draft_create {skapandet av testutkastet} draft_update {ändringen av utkastet} draft_delete {borttagningen av utkastet} invoice_convert {omvandlingen av utkastet till faktura} invoice_email {utskicket av fakturan med e-post} link_create {skrivningen av länken till Rackbeat} note_create {skrivningen av anteckningen i Rackbeat} other {skrivningen}}';
export const system =
  '{system_, select, rackbeat {Rackbeat} eaccounting {eAccounting} visma_identity {Vismas inloggning} other {det andra systemet}}';
export const vendorField =
  '{field_, select, none {ett värde} CustomerId {kunden} ArticleId {en artikel} InvoiceDate {fakturadatumet} DueDate {förfallodagen} DeliveryDate {leveransdatumet} TermsOfPaymentId {betalningsvillkoret} YourReference {”er referens”} OurReference {”vår referens”} BuyersOrderReference {beställningsreferensen} Quantity {ett antal} UnitPrice {ett styckpris} DiscountPercentage {en rabatt} Text {texten på en rad} Name {namnet} CustomerNumber {kundnumret} Number {artikelnumret} CorporateIdentityNumber {organisationsnumret} VatNumber {momsregistreringsnumret} EmailAddress {e-postadressen} Telephone {telefonnumret} CurrencyCode {valutan} InvoiceAddress1 {fakturaadressen} InvoicePostalCode {postnumret} InvoiceCity {postorten} InvoiceCountryCode {landet} DeliveryAddress1 {leveransadressen} UnitId {enheten} CodingId {artikelkonteringen} NetPrice {priset} GrossPrice {priset} other {värdet i ”{field}”}}';
export const state =
  '{state_, select, waiting {väntar} running {pågår} done {klar} done_with_notes {klar med anmärkningar} needs_you {behöver dig} skipped {överhoppad} gave_up {uppgiven} other {ett annat}}';
export const rebook = 'I Rackbeat: häv bokföringen, rätta fakturan och bokför den igen.';
export const report = 'Om det består bör driftansvarig anmäla det.';
export const begin = 'Börja om i Rackbeat: Användarinställningar → Apps → Installera.';
