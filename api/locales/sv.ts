/** Svenska meningar efter kod. Rackbeat-faktura, eAccounting-utkast och eAccounting-faktura är tre olika saker. */
import type { MessageCode } from './en.ts';

const line = '{name_, select, none {Rad {line}} other {Rad {line} ({name})}}';
const area =
  '{area_, select, domestic {en inhemsk försäljning} domestic_exempt {en inhemsk försäljning utan moms} domestic_construction {inhemska byggtjänster med omvänd betalningsskyldighet} eu_business {en försäljning till ett företag i ett annat EU-land} eu_consumer {en försäljning till en EU-kund utan momsregistreringsnummer} eu_oss {en EU-försäljning enligt OSS} export {en exportförsäljning} other {den här försäljningen}}';
const kind = '{kind_, select, goods {varor} service {tjänster} other {detta}}';
const term = '{name_, select, none {{term}} other {”{name}” ({term})}}';
const firstOpenDay = '{firstOpenDay_, select, none {} other { Första öppna dag är {firstOpenDay}.}}';
const act =
  '{kind_, select, customer_create {skapandet av kunden} customer_update {ändringen av kunden} article_create {skapandet av artikeln} article_update {ändringen av artikeln} draft_create {skapandet av utkastet} draft_update {ändringen av utkastet} draft_delete {borttagningen av utkastet} invoice_convert {omvandlingen av utkastet till faktura} invoice_email {utskicket av fakturan med e-post} link_create {skrivningen av länken till Rackbeat} other {skrivningen}}';
const system =
  '{system_, select, rackbeat {Rackbeat} eaccounting {eAccounting} visma_identity {Vismas inloggning} other {det andra systemet}}';
const state =
  '{state_, select, waiting {väntar} running {pågår} done {klar} done_with_notes {klar med anmärkningar} needs_you {behöver dig} skipped {överhoppad} gave_up {uppgiven} other {ett annat}}';
const rebook = 'I Rackbeat: häv bokföringen, rätta fakturan och bokför den igen.';
const report = 'Om det består bör driftansvarig anmäla det.';
const begin = 'Börja om i Rackbeat: Användarinställningar → Apps → Installera.';

export const sv: Record<MessageCode, string> = {
  // Summor
  'refusal.mismatch-line': `${line} stämmer inte: {quantity} × {price} minus {discount} % är {computed}, men Rackbeat säger {rackbeat}. ${rebook}`,
  'refusal.mismatch-net': `Raderna blir tillsammans {lines} före moms, men nettosumman i Rackbeat är {rackbeat} (skillnad {difference}). ${rebook}`,
  'refusal.mismatch-vat': `Momsen i Rackbeat, {rackbeat}, följer inte av raderna, som ger {computed} (skillnad {difference}). Se över momsprocenten på varje rad. ${rebook}`,
  'refusal.mismatch-gross': `Netto och moms i Rackbeat blir tillsammans {computed}, men totalsumman där är {rackbeat} (skillnad {difference}). ${rebook}`,
  'refusal.absurd-amount': `{line, plural, =0 {Fakturasumman} other {Rad {line}}} innehåller talet {value}, som är för stort för att överföras exakt. ${rebook}`,
  'refusal.absurd-vat-percent': `Rad {line} har {percent} % moms; en procentsats ligger mellan 0 och 100. ${rebook}`,

  // Rader
  'refusal.fold-on-stock-article': `${line} passar i eAccounting bara som en enda rad med antal 1, och då blir lagret av artikel {article} fel. Ställ ”Use the exact quantity” på Yes, använd högst 2 decimaler i Rackbeat, eller sluta lagerföra artikeln i eAccounting.`,
  'refusal.too-many-rows':
    'Fakturan behöver {rows} rader, och eAccounting tar högst {most}. I Rackbeat: häv bokföringen, dela fakturan i flera och bokför dem.',
  'refusal.article-unknown': `${line} använder Rackbeat-produkt {item}, som inte gick att slå upp i Rackbeat. Se efter om produkten finns kvar; gör den det bör driftansvarig anmäla detta.`,
  'refusal.substitute-missing': `${line} har {percent} % moms, {eaccounting_, select, none {och det finns ingen artikel för den} other {men dess egen artikel ger {eaccounting} %}}. Välj en ersättningsartikel för ${kind} med {percent} % moms på inställningssidan, under Invoice settings.`,
  'refusal.substitute-wrong-percent':
    'Rad {line} behöver {expected} % moms, men ersättningsartikeln {article} ger {found} %. Välj en annan för {expected} % på inställningssidan, under Invoice settings, eller ändra artikelkonteringen på {article} i eAccounting.',
  'refusal.rounding-article-missing':
    'Momsen skiljer med en avrundning på {difference}, som en avrundningsrad ska utjämna, men artikeln till den är inte vald eller kan inte längre användas. Välj en artikel med 0 % moms på inställningssidan, under Invoice settings.',
  'refusal.rounding-article-not-zero':
    'Avrundningsartikeln {article} skulle få {percent} % moms på den här fakturan; den måste ha 0 %. Välj en annan på inställningssidan, under Invoice settings.',

  // Moms
  'refusal.vat-percent-differs': `${line} har {rackbeat} % moms i Rackbeat, men i eAccounting är detta ${area} med {eaccounting_, select, none {moms} other {{eaccounting} %}}. Rätta land eller momsregistreringsnummer på kunden, både i Rackbeat och i eAccounting, eller momsen på raden.`,
  'refusal.account-missing': `Artikelkonteringen ”{coding}” på artikel {article} har inget konto för ${area}. I eAccounting: fyll i kontot, eller ge artikeln en annan kontering.`,
  'refusal.vat-number-not-confirmed':
    'Kund {customer} har ett momsregistreringsnummer som inte är bekräftat, så fakturan kan inte gå utan moms. I Rackbeat: rätta numret, som kontrolleras i EU-registret (VIES), eller lägg moms på fakturan.',
  'refusal.reverse-charge-company': `${line} är byggtjänster utan moms, men omvänd betalningsskyldighet för byggtjänster är inte påslagen för företaget. Slå på den i eAccounting, eller lägg moms på raden i Rackbeat.`,
  'refusal.reverse-charge-account':
    'Rad {line} är byggtjänster med omvänd betalningsskyldighet, men artikelkonteringen ”{coding}” på artikel {article} har inget konto för det. I eAccounting: fyll i kontot, eller ge artikeln en annan kontering.',

  // Kreditfakturor
  'refusal.credit-original-unknown':
    'Rackbeat-kreditfaktura {number} säger inte vilken faktura den krediterar. Ange fakturan i Rackbeat. Finns det ingen, för in kreditfakturan i eAccounting för hand och hoppa över den här.',
  'refusal.credit-original-not-transferred':
    'Rackbeat-kreditfaktura {number} krediterar Rackbeat-faktura {original}, som ännu inte har någon eAccounting-faktura. För över den först, eller för in kreditfakturan i eAccounting för hand och hoppa över den här.',

  // Datum, betalningsvillkor, valuta
  'refusal.invoice-date-missing':
    'Rackbeat-faktura {number} har inget datum som kan läsas. I Rackbeat: häv bokföringen, sätt fakturadatum och bokför igen.',
  'refusal.period-locked': `Fakturan är daterad {date}, och bokföringen i eAccounting är låst till och med {lockedTo}.${firstOpenDay} Öppna perioden i eAccounting, eller ändra fakturadatumet i Rackbeat.`,
  'refusal.fiscal-year-missing': `Fakturan är daterad {date}, och eAccounting har inget räkenskapsår för den dagen.${firstOpenDay} Lägg till räkenskapsåret i eAccounting; då går fakturan av sig själv.`,
  'refusal.fiscal-year-locked': `Fakturan är daterad {date}, och räkenskapsåret {start} till {end} är låst i eAccounting.${firstOpenDay} Lås upp året i eAccounting, eller ändra fakturadatumet i Rackbeat.`,
  'refusal.term-not-mapped': `Rackbeat-betalningsvillkoret ${term} har ingen motsvarighet. Välj en på inställningssidan, under Payment terms mapping.`,
  'refusal.term-missing':
    'Det finns varken betalningsvillkor i Rackbeat eller något standardvillkor. Sätt villkoret i Rackbeat, eller ett standardvillkor på inställningssidan, under Payment terms mapping.',
  'refusal.term-gone':
    'Betalningsvillkoret i eAccounting som är valt för {name_, select, none {{term}} other {”{name}”}} finns inte längre. Välj ett annat på inställningssidan, under Payment terms mapping.',
  'refusal.term-not-for-sales':
    'Betalningsvillkoret ”{name}” i eAccounting kan inte användas vid försäljning. Välj ett annat på inställningssidan, under Payment terms mapping.',
  'refusal.currency-differs':
    'Rackbeat-fakturan är i {invoice}, men kund {customer} i eAccounting har {card}, och en eAccounting-faktura följer sin kund. I Rackbeat: använd en egen kund för {invoice}, till exempel {newNumber}.',

  // Produkter och kunder
  'refusal.coding-not-mapped':
    'Produkt {item} kan inte bli en artikel, eftersom {group_, select, none {den saknar produktgrupp} other {produktgruppen {name_, select, none {{group}} other {”{name}” ({group})}} saknar artikelkontering}}. Välj konteringen på inställningssidan, under Product settings.',
  'refusal.coding-gone':
    'Artikelkonteringen som är vald för produkt {item} finns inte längre i eAccounting. Välj en annan på inställningssidan, under Product settings.',
  'refusal.coding-inactive':
    'Artikelkonteringen ”{coding}”, vald för produkt {item}, är inaktiv. Aktivera den i eAccounting, eller välj en annan på inställningssidan, under Product settings.',
  'refusal.unit-not-mapped':
    'Enheten {name_, select, none {{unit}} other {”{name}” ({unit})}} på produkt {item} har ingen motsvarighet i eAccounting. Välj en på inställningssidan, under Product settings.',
  'refusal.unit-missing':
    'Produkt {item} har ingen enhet i Rackbeat, och ingen standardenhet är vald. Sätt enheten i Rackbeat, eller en standardenhet på inställningssidan, under Product settings.',
  'refusal.unit-gone':
    'Enheten som är vald för produkt {item} finns inte längre i eAccounting. Välj en annan på inställningssidan, under Product settings.',
  'refusal.number-too-long':
    'Numret {number} är längre än de {most} tecken som eAccounting tar. Ge kunden eller produkten ett kortare nummer i Rackbeat.',
  'refusal.price-too-high': 'Priset {price} på produkt {item} är över gränsen i eAccounting, {most}. Rätta priset i Rackbeat.',
  'refusal.name-missing': 'Kunden eller produkten {number} har inget namn, och eAccounting kräver ett. Skriv in namnet i Rackbeat.',

  // Anmärkningar om fakturor
  'note.price-rounded': 'Rad {line}: styckpriset {from} avrundades till {to}. Radsumman är oförändrad.',
  'note.discount-rounded': 'Rad {line}: rabatten {from} avrundades till {to}, där 1 är hela priset. Radsumman är oförändrad.',
  'note.row-net-price': `${line} har priset efter rabatt, så att beloppet blir exakt. Radens text visar siffrorna i Rackbeat.`,
  'note.row-split': `${line} blev två rader, så att beloppet blir exakt. Radernas text visar siffrorna i Rackbeat.`,
  'note.row-folded': `${line} blev en enda rad med antal 1 och hela beloppet som pris. Radens text visar siffrorna i Rackbeat.`,
  'note.unit-differs':
    'Rad {line} räknas i ”{rackbeat}”, men eAccounting-artikeln i {eaccounting_, select, none {en annan enhet} other {”{eaccounting}”}}. Antalet räknades inte om; radens text nämner enheten i Rackbeat.',
  'note.substitute-used': `${line} använder ersättningsartikeln {article} med {percent} % moms. Radens text nämner vad som såldes.`,
  'note.blank-line-left-out': 'Rad {line} är tom och utelämnades.',
  'note.rounding-row': 'En avrundningsrad på {difference} gör totalsumman lika med den i Rackbeat.',
  'note.area-differs': `Momszonen i Rackbeat är {zone_, select, domestic {inrikes} domestic_exempt {inrikes utan moms} eu {EU} abroad {utlandet} other {”{zone}”}}, men i eAccounting är detta ${area}. Momsprocenten är densamma; se över land och momsregistreringsnummer på kunden.`,
  'note.negative-invoice': 'Totalsumman är negativ ({total}), fast Rackbeat inte kallar den kreditfaktura.',
  'note.zero-total': 'Fakturasumman är 0.',
  'note.currency-without-decimals': '{currency} har inga decimaler, men fakturasumman är {total}. Den fördes över som den är.',
  'note.due-date-from-term': 'Rackbeat anger inget förfallodatum; {date} följer av betalningsvillkoret.',
  'note.due-date-moved': 'Förfallodatumet {from} ligger före fakturadatumet och flyttades till {to}.',
  'note.delivery-date-is-invoice-date': 'Inget leveransdatum är känt, så fakturadatumet {date} användes.',
  'note.date-moved': 'Fakturadatumet flyttades från {from} till {to}, som en person bestämde. Det ursprungliga datumet står i en textrad.',
  'note.term-default':
    'Standardvillkoret ”{used}” användes, eftersom {term_, select, none {det inte finns något betalningsvillkor i Rackbeat} other {betalningsvillkoret {name_, select, none {{term}} other {”{name}”}} saknar motsvarighet}}.',
  'note.term-mapped-by-name': 'Betalningsvillkoret ”{name}” kopplades till det i eAccounting med samma namn.',
  'note.term-paid-at-once':
    'Betalningsvillkoret ”{name}” betyder betalning vid köpet, kontant, med kort eller liknande. eAccounting kan bokföra fakturan som betald; kontrollera betalningen där.',
  'note.reference-as-text': 'Referensen är för lång för sitt fält och står hel i en textrad: {reference}',
  'note.name-as-text': 'Köparens namn är för långt för sitt fält och står helt i en textrad: {name}',
  'note.address-as-text': 'Fakturaadressen är en annan än den på eAccounting-kunden och står i en textrad.',
  'note.delivery-address-cut': 'Leveransadressen är för lång för sina fält. Den kortades där och står hel i en textrad.',
  'note.customer-will-be-reactivated': 'Kund {customer} är inaktiv i eAccounting och görs aktiv för den här fakturan.',
  'note.second-document': 'Detta är dokument nummer {generation} för samma Rackbeat-faktura, gjort med avsikt.',
  'note.credit-without-original': 'Kreditfakturan har ingen ursprunglig faktura, som en person har uppgett.',
  'note.texts-combined': 'Dokumentet skulle ha fått {rows} rader, så texterna slogs ihop till färre.',
  'note.no-email-address':
    'Kund {customer} har ingen e-postadress i eAccounting, så eAccounting-fakturan skickades inte. Skicka den från eAccounting, och lägg in adressen till nästa gång.',
  'note.draft-edited-by-person': 'Någon har ändrat eAccounting-utkastet; det lämnades som det är.',
  'note.booked-by-person': 'En person gjorde om eAccounting-utkastet till faktura; det är nu eAccounting-faktura {number}.',
  'note.vat-rounding': 'Momsen är {rackbeat} i Rackbeat och {eaccounting} i eAccounting. Skillnaden är bara avrundning.',

  // Anmärkningar om produkter och kunder
  'note.name-cut': 'Namnet ”{from}” är för långt för eAccounting och kortades till ”{to}”.',
  'note.price-to-two-decimals': 'Priset {from} avrundades till {to}; eAccounting har två decimaler.',
  'note.price-below-zero': 'Priset {from} är under noll, så artikeln fick priset 0. Fakturor behåller sina egna priser.',
  'note.unit-mapped-by-name': 'Enheten ”{name}” kopplades till en enhet i eAccounting efter sitt namn.',
  'note.unit-default':
    'Standardenheten användes, eftersom {unit_, select, none {det inte finns någon enhet i Rackbeat} other {”{unit}” saknar motsvarighet}}.',
  'note.coding-default':
    'Standardkonteringen användes, eftersom {group_, select, none {det inte finns någon produktgrupp i Rackbeat} other {produktgrupp {group} inte har någon egen}}.',
  'note.barcode-left-out': 'Streckkoden är för lång för eAccounting och utelämnades: {barcode}',
  'note.number-chosen': 'Kundnummer {from} är upptaget i eAccounting, så kunden fick nummer {to} där.',
  'note.country-unknown': 'Landet ”{text}” kändes inte igen, och {used} användes. Är det fel, rätta landet i Rackbeat.',
  'note.city-missing': 'Kunden har ingen postort i Rackbeat. eAccounting kräver en, så ”-” skrevs.',
  'note.postcode-missing': 'Kunden har inget postnummer i Rackbeat. eAccounting kräver ett, så ”-” skrevs.',
  'note.field-cut':
    'Texten i {field_, select, OurReference {”vår referens”} Telephone {telefonnumret} CorporateIdentityNumber {organisationsnumret} InvoiceAddress1 {fakturaadressen} InvoiceAddress2 {fakturaadressen} InvoicePostalCode {postnumret} InvoiceCity {postorten} DeliveryCustomerName {leveransnamnet} DeliveryAddress1 {leveransadressen} DeliveryAddress2 {leveransadressen} DeliveryPostalCode {postnumret för leverans} DeliveryCity {postorten för leverans} other {fältet {field}}}, ”{from}”, är för lång för eAccounting och kortades till ”{to}”.',
  'note.emails-left-out': 'Dessa e-postadresser är inte giltiga, eller fler än eAccounting tar, och utelämnades: {addresses}',
  'note.organisation-number-invalid': 'Organisationsnumret {number} är inte giltigt och utelämnades. Rätta det i Rackbeat.',
  'note.vat-number-invalid':
    'Momsregistreringsnumret {number} har inte den form som landet använder och utelämnades. Tills det är rättat i Rackbeat hålls fakturor utan moms tillbaka.',
  'note.vat-number-not-confirmed':
    'EU-registret (VIES) bekräftar inte momsregistreringsnumret {number}, så det utelämnades. Tills det är rättat i Rackbeat hålls fakturor utan moms tillbaka.',
  'note.personal-number-not-copied': 'Kunden är en privatperson, så personnumret fördes inte över.',
  'note.gln-invalid': 'Numret {ean} är inte ett giltigt GLN, platsnumret för e-faktura, och utelämnades.',
  'note.edited-over-there':
    'Någon har ändrat {field_, select, Name {namnet} NetPrice {priset} UnitId {enheten} IsActive {statusen aktiv eller inaktiv} InvoiceAddress1 {fakturaadressen} InvoiceAddress2 {fakturaadressen} InvoicePostalCode {fakturaadressen} InvoiceCity {fakturaadressen} InvoiceCountryCode {fakturaadressen} DeliveryCustomerName {leveransadressen} DeliveryAddress1 {leveransadressen} DeliveryAddress2 {leveransadressen} DeliveryPostalCode {leveransadressen} DeliveryCity {leveransadressen} DeliveryCountryCode {leveransadressen} EmailAddress {e-postadressen} Telephone {telefonnumret} CorporateIdentityNumber {organisationsnumret} VatNumber {momsregistreringsnumret} TermsOfPaymentId {betalningsvillkoret} CurrencyCode {valutan} other {fältet {field}}} i eAccounting{eaccounting_, select, none {} other { till ”{eaccounting}”}}. Det står kvar tills det ändras i Rackbeat{rackbeat_, select, none {} other {, där det står ”{rackbeat}”}}.',
  'note.update-ignored':
    'eAccounting tog emot uppdateringen men behöll sitt eget värde för {field_, select, Name {namnet} NetPrice {priset} UnitId {enheten} IsActive {statusen aktiv eller inaktiv} InvoiceAddress1 {fakturaadressen} InvoiceAddress2 {fakturaadressen} InvoicePostalCode {fakturaadressen} InvoiceCity {fakturaadressen} InvoiceCountryCode {fakturaadressen} DeliveryCustomerName {leveransadressen} DeliveryAddress1 {leveransadressen} DeliveryAddress2 {leveransadressen} DeliveryPostalCode {leveransadressen} DeliveryCity {leveransadressen} DeliveryCountryCode {leveransadressen} EmailAddress {e-postadressen} Telephone {telefonnumret} CorporateIdentityNumber {organisationsnumret} VatNumber {momsregistreringsnumret} TermsOfPaymentId {betalningsvillkoret} CurrencyCode {valutan} other {fältet {field}}}{eaccounting_, select, none {} other {: ”{eaccounting}”}}. Jämför de två, och rätta det i eAccounting om det har betydelse.',
  'note.coding-kept':
    'Produkten ska nu ha konteringen ”{to}”, men artikeln behåller ”{from}”, eftersom en annan kontering flyttar intäkter. Ändra den på artikeln i eAccounting om det är önskat.',
  'note.private-person-differs':
    'Kunden är privatperson i bara det ena av de två systemen. Det anges när kunden skapas och ändras aldrig efteråt; rätta det i eAccounting om det är fel.',

  // Förs inte över, och det är rätt
  'skip.not-booked': 'Rackbeat-faktura {number} är inte bokförd, så det finns inget att föra över ännu.',
  'skip.no-article-rows': 'Rackbeat-faktura {number} innehåller bara text och inget att bokföra.',
  'skip.deleted-in-rackbeat': 'Det finns ingen faktura {number} i Rackbeat. Den är borttagen, eller har aldrig funnits.',
  'skip.switched-off': 'Fakturor förs inte över, eftersom ”Start order flow from” står på ”Don’t transfer”.',
  'skip.before-start-date':
    'Fakturan{dated_, select, none {} other { från {dated}}} är äldre än startdatumet {start}{booked_, select, none {} other { (bokförd {booked})}}. Vill du skicka den ändå, skriv numret under ”Manual GET Rackbeat customer invoice”.',
  'skip.by-person': '{person} bestämde att den inte ska föras över: {reason}',
  'skip.products-off': 'Produkter förs inte över, eftersom den löpande synkroniseringen av dem är avstängd.',
  'skip.product-deleted': 'Produkt {item} är borttagen i Rackbeat, och eAccounting har ingen artikel för den.',
  'skip.customers-off': 'Kunder förs inte över, eftersom den löpande synkroniseringen av dem är avstängd.',
  'skip.customer-deleted': 'Kund {customer} är borttagen i Rackbeat, och eAccounting har ingen kund för den.',
  'wait.future-date':
    'Fakturan är daterad {date}, och eAccounting tar inget framtida datum för den här kunden. Den går av sig själv den dagen.',

  // En faktura på väg
  'invoice.done': 'Rackbeat-fakturan finns i eAccounting.',
  'invoice.done-draft': 'Rackbeat-fakturan står som eAccounting-utkast.',
  'invoice.done-booked': 'Rackbeat-fakturan är bokförd som eAccounting-faktura {eaccounting}.',
  'invoice.booked': 'eAccounting-utkastet gjordes om till eAccounting-faktura {eaccounting}.',
  'invoice.emailed': 'eAccounting-faktura {eaccounting} skickades med e-post.',
  'invoice.changed-meanwhile': 'Rackbeat-fakturan ändrades, eller dess bokföring hävdes, medan vi arbetade med den. Den läses om genast.',
  'invoice.already-there':
    'Rackbeat-faktura {number} finns redan i eAccounting, som {eaccounting_, select, none {utkast} other {faktura {eaccounting}}}. Ingenting skickades.',
  'invoice.mismatch':
    'eAccounting-utkastet för Rackbeat-faktura {number} avviker {where_, select, row {på en rad} vat {i momsen} rounding {i avrundningen} other {i datum, valuta eller totalsumma}}: {rackbeat_, select, none {ingenting} other {{rackbeat}}} i Rackbeat, {eaccounting_, select, none {ingenting} other {{eaccounting}}} i eAccounting. Ingenting bokfördes. Gör inte om utkastet till faktura förrän orsaken är rättad.',
  'invoice.vat-rounding-differs':
    'Momsen i Rackbeat och eAccounting skiljer bara med avrundning. Välj på inställningssidan, under avrundningsskillnader i moms, om det ska godtas eller utjämnas med en avrundningsrad. Då går alla sådana fakturor vidare.',
  'invoice.booked-on-other-date':
    'Rackbeat-faktura {number} är daterad {rackbeat}, men dess eAccounting-faktura fick datumet {eaccounting}. Avgör om datumet kan stå kvar. Om inte, rätta det i eAccounting; ingenting skickas igen.',
  'invoice.changed-after-booking':
    'Rackbeat-faktura {number} ändrades efter att den blev eAccounting-faktura {eaccounting}, som lämnades orörd. I Rackbeat: ta tillbaka ändringen; var den riktig, kreditera fakturan och gör en ny.',
  'invoice.unbooked':
    'Bokföringen av Rackbeat-faktura {number} hävdes, men den står i eAccounting som {standing_, select, draft {utkast} other {faktura}}. Bokför den igen i Rackbeat, eller {standing_, select, draft {ta bort utkastet} other {kreditera fakturan}} i eAccounting.',
  'invoice.deleted-in-rackbeat':
    'Rackbeat-faktura {number} är borttagen, men står kvar i eAccounting. I eAccounting: ta bort den om den är ett utkast, kreditera den om den är en faktura.',
  'draft.created': 'eAccounting-utkastet för Rackbeat-faktura {number} skapades.',
  'draft.updated': 'eAccounting-utkastet för Rackbeat-faktura {number} uppdaterades.',
  'draft.corrected':
    'eAccounting-utkastet för Rackbeat-faktura {number} skrevs en gång till, eftersom eAccounting läser moms eller kreditbelopp på ett annat sätt än väntat.',
  'draft.edited-by-person':
    'En person har ändrat eAccounting-utkastet för Rackbeat-faktura {number}, så det lämnas orört. I eAccounting: gör om det till faktura om ändringen är riktig, eller ta tillbaka ändringen.',
  'draft.deleted-by-person':
    'En person har tagit bort eAccounting-utkastet för Rackbeat-faktura {number}. Det görs inte om utan att någon ber om det: avgör om det ska skickas på nytt, eller hoppa över det här.',
  'draft.stopped':
    'eAccounting-utkastet för Rackbeat-faktura {number} börjar nu med en varning, så att ingen bokför det innan orsaken är åtgärdad.',
  'draft.surplus-deleted':
    'Det överflödiga eAccounting-utkastet för Rackbeat-faktura {number} togs bort: En avbruten process hade lämnat det, och ingen hade ändrat det.',
  'surplus.touched-draft':
    'Ett andra utkast i eAccounting har koden {mark} för Rackbeat-faktura {number}. Det är ändrat eller inte likadant som det första, så det togs inte bort. I eAccounting: sök efter koden och ta bort det som är för mycket.',
  'surplus.foreign-draft':
    'Ett eAccounting-utkast har koden {mark}, som den här anslutningen aldrig har skrivit. Troligen skriver en annan installation till samma företag. Inget tas bort: Se till att bara en är ansluten, och ta bort utkastet om det är för mycket.',
  'invoice.booked-differs':
    'Rackbeat-faktura {number} blev eAccounting-faktura {invoice}, och de skiljer sig{field_, select, currency { i valuta} invoiceDate { i datum} dueDate { i förfallodatum} vat { i moms} net { i belopp} other {}}: {rackbeat} i Rackbeat, {eaccounting} i eAccounting. Kreditera den i eAccounting, eller låt den stå; inget skickas igen.',
  'invoice.voided-by-person':
    'eAccounting-faktura {eaccounting} för Rackbeat-faktura {number} har makulerats eller tagits bort i eAccounting. Den görs inte om utan att någon ber om det. Kreditera fakturan i Rackbeat, eller skicka den på nytt för hand.',
  'credit.original-on-its-way':
    'Rackbeat-kreditfaktura {number} krediterar Rackbeat-faktura {original}, som överförs nu. Kreditfakturan följer efter av sig själv.',
  'credit.original-is-draft':
    'Rackbeat-kreditfaktura {number} krediterar Rackbeat-faktura {original}, som fortfarande är ett utkast i eAccounting och saknar nummer. I eAccounting: konvertera utkastet, så följer kreditfakturan av sig själv. Eller ta bort utkastet där och hoppa över båda här.',
  'preview.already-draft': 'Den står redan som eAccounting-utkast. Att skicka den skulle inte ändra något.',
  'preview.already-invoice': 'Den är redan bokförd som eAccounting-faktura {eaccounting}. Att skicka den skulle inte ändra något.',

  // Kunder och artiklar som en faktura behöver
  'customer.created': 'Rackbeat-kund {customer} skapades i eAccounting som kund {number}.',
  'customer.linked': 'Rackbeat-kund {customer} kopplades till eAccounting-kund {number}.',
  'customer.card-gone':
    'eAccounting-kunden som Rackbeat-kund {customer} är kopplad till finns inte längre. Den är troligen borttagen där. Be driftansvarig ta bort kopplingen; då hittas kunden igen eller skapas på nytt.',
  'customer.several-candidates':
    'Rackbeat-kund {customer} passar med flera eAccounting-kunder: {numbers}. I eAccounting: ge den rätta nummer {customer}, eller ta bort dubbletterna.',
  'customer.no-free-number':
    'Numret på Rackbeat-kund {customer} är upptaget i eAccounting, och det är även numren som prövades i stället. Ändra numret på kunden i Rackbeat, eller på den andra i eAccounting.',
  'article.created': 'Produkt {item} skapades i eAccounting som artikel.',
  'article.linked': 'Produkt {item} kopplades till eAccounting-artikeln med samma nummer.',
  'article.updated': 'Artikeln till produkt {item} uppdaterades i eAccounting.',
  'article.up-to-date': 'Artikeln till produkt {item} är som den ska vara i eAccounting.',
  'article.closed': 'Produkt {item} är borttagen i Rackbeat, så dess artikel är inaktiv i eAccounting.',
  'article.needed-still':
    'Artikeln till produkt {item} är aktiv tills vidare, eftersom fakturan {document} i Rackbeat fortfarande behöver den. Vi ser på den igen med några timmars mellanrum.',
  'customer.updated': 'Kund {customer} uppdaterades i eAccounting.',
  'customer.up-to-date': 'Kund {customer} är som den ska vara i eAccounting.',
  'customer.closed': 'Kund {customer} är borttagen i Rackbeat, så den är inaktiv i eAccounting.',
  'customer.needed-still':
    'Kund {customer} är borttagen i Rackbeat men är aktiv i eAccounting tills vidare: ett obetalt eller oavslutat dokument ({document}) behöver den. Vi ser på den igen med några timmars mellanrum.',
  'master-data.gathers-changes': 'Den skrevs för en stund sedan. Ytterligare ändringar samlas i några sekunder och skrivs tillsammans.',
  'article.gone':
    'eAccounting-artikeln som produkt {item} är kopplad till finns inte längre. Den är troligen borttagen där. Be driftansvarig ta bort kopplingen; då hittas artikeln igen eller skapas på nytt.',
  'article.coding-gone':
    'eAccounting-artikeln för produkt {item} har en artikelkontering som inte längre finns. I eAccounting: ge artikeln en annan kontering.',
  'article.other-under-number':
    'Artikel {item} i eAccounting heter ”{other}”, men produkt {item} i Rackbeat ”{name}”. Är de samma, ge dem samma namn; om inte, ge en av dem ett annat nummer.',

  // Skrivningar och vad det blev av dem
  'effect.in-flight': 'En annan faktura skriver samma kund eller artikel just nu. Det går vidare om några sekunder.',
  'effect.done-by-other': 'En annan faktura har just skapat samma kund eller artikel. Det går vidare genast.',
  'effect.outcome-unknown': `eAccounting svarade inte på ${act}, så ingen vet ännu om det blev gjort. Vi undersöker det innan något skickas igen.`,
  'effect.unknown':
    'Ingen vet ännu om den senaste skrivningen till eAccounting blev gjord. Vi undersöker det igen snart och skickar inget dessförinnan.',
  'effect.looking-again': `Ingen vet ännu om ${act} i eAccounting lyckades. Vi undersöker det igen snart och skickar inget dessförinnan.`,
  'effect.found-again': `En kontroll i eAccounting visar att ${act} lyckades. Det skickas inte igen.`,
  'effect.not-there': `En kontroll i eAccounting visar att ${act} inte skedde. Det skickas igen.`,
  'effect.asks': `Ingen vet om ${act} lyckades, och en person måste se efter. Kontrollera det i eAccounting, gör det som saknas där, och hoppa över detta här.`,
  'effect.asks-absent': `Ingen vet om ${act} lyckades, och det går inte att slå upp. Det upprepas aldrig av sig självt: kontrollera det i eAccounting, gör det som saknas där, och hoppa över detta här.`,
  'effect.asks-several': `eAccounting svarade inte på ${act}, och nu har mer än ett dokument i eAccounting vårt märke. Behåll ett av dem, och ta bort eller kreditera de andra i eAccounting.`,
  'effect.asks-lost': `eAccounting svarade inte på ${act}, och nu är utkastet borta från eAccounting. Se efter där om det blev en faktura eller togs bort. Det skickas inte igen av sig självt.`,

  // En överförings historia
  'transfer.running': 'Den bearbetas.',
  'transfer.preview': 'Detta är en förhandsvisning; ingenting skickas.',
  'transfer.asked-by-person': '{person} bad om den här fakturan efter nummer.',
  'transfer.asked-again': 'En person bad om ett nytt försök.',
  'transfer.bug':
    'Programmet stötte på ett eget fel: {message}. Det prövas igen om fem minuter. Om det består bör driftansvarig anmäla det.',
  'transfer.ends-the-process':
    'Denna har stoppat programmet flera gånger, så den prövas inte igen av sig själv. Driftansvarig bör anmäla det, och be om ett nytt försök efter det.',
  'transfer.unknown': 'Det finns ingen sådan överföring.',
  'transfer.cannot-be-retried': `Den kan inte prövas igen nu; dess tillstånd är ”${state}”.`,
  'transfer.cannot-be-skipped': `Den kan inte hoppas över nu; dess tillstånd är ”${state}”.`,

  // Vägen till de två systemen
  'outbound.origin-refused':
    'Ett anrop stoppades eftersom adressen inte är tillåten ({reason_, select, not_an_address {inte en adress} credentials {den innehåller användarnamn eller lösenord} protocol {varken http eller https} plain_http {http utan kryptering} other {inte på listan}}). Driftansvarig bör kontrollera RACKBEAT_URL, EACCOUNTING_API_URL och VISMA_IDENTITY_URL.',
  'outbound.held-back': 'Tiden för det här anropet tog slut innan det gick, så ingenting skickades.',
  'outbound.stopped': `Programmet stoppades under ett anrop till ${system}.`,
  'outbound.budget-spent': `${system} tar ett begränsat antal anrop, och det fanns inte plats för det här ännu.`,
  'outbound.budget-unavailable': `Databasen svarade inte, så ingenting skickades till ${system}. Om det dröjer bör driftansvarig se på databasen.`,
  'outbound.outage': `${system} har svikit flera gånger i rad. Tills vidare frågar vi bara då och då.`,
  'outbound.no-connection': `Det gick inte att nå ${system}{reason_, select, none {} other { ({reason})}}. Ingenting skickades.`,
  'outbound.too-slow': `${system} svarade inte i tid.`,
  'outbound.no-answer': `${system} bröt förbindelsen utan att svara.`,
  'outbound.answer-cut': `Svaret från ${system} avbröts.`,
  'outbound.answer-too-large': `Svaret från ${system} är större än vi läser. ${report}`,
  'outbound.redirected': `${system} hänvisade oss till en annan adress, och det följer vi inte. Driftansvarig bör kontrollera adressen i konfigurationen.`,

  // Rackbeat
  'rackbeat.unauthorised':
    'Rackbeat godtar inte längre vår åtkomst: appen är avinstallerad där, eller nyckeln är borttagen. Installera den igen i Rackbeat, under Apps. Inställningar och kopplingar behålls.',
  'rackbeat.forbidden': 'Rackbeat låter inte appen göra detta. Kontrollera i Rackbeat vad appen eller dess API-nyckel får göra.',
  'rackbeat.missing': 'Rackbeat har inte detta. Leta efter det i Rackbeat.',
  'rackbeat.conflict': 'Rackbeat säger att detta krockar med något som redan finns där. Se på det i Rackbeat, och försök igen.',
  'rackbeat.number-refused': 'Rackbeat godtog inte numret; troligen är det upptaget. Se på det i Rackbeat, och försök igen.',
  'rackbeat.refused':
    'Rackbeat godtog inte {field_, select, none {det som skickades} other {fältet ”{field}”}}. Rätta uppgifterna, och försök igen.',
  'rackbeat.rate-limited': 'Rackbeat ber oss sänka takten. Snart finns det plats igen.',
  'rackbeat.server-error': 'Rackbeat hade ett eget fel.',
  'rackbeat.unexpected-answer': `Svaret från Rackbeat kan inte läsas{field_, select, none {} other { (fältet ”{field}”)}}. ${report}`,
  'rackbeat.endless-list': `Listan {path} från Rackbeat tar inte slut, så läsningen stoppades. ${report}`,

  // eAccounting: förbindelsen
  'connection.reconnect-needed':
    'Åtkomsten till eAccounting eller Rackbeat har upphört, till exempel för att ett lösenord ändrades. Anslut igen från Rackbeat, under Apps. Inget är förlorat; allt väntar.',
  'connection.token-busy': 'Åtkomsten till eAccounting förnyas, och det tar några sekunder.',
  'visma.grant-dead':
    'Visma har avslutat vår åtkomst till eAccounting, till exempel för att ett lösenord ändrades. Anslut igen från Rackbeat, under Apps. Inget är förlorat; allt väntar.',
  'visma.client-refused': 'Visma känner inte den här appen. Driftansvarig bör kontrollera VISMA_CLIENT_ID och VISMA_CLIENT_SECRET.',
  'visma.refused':
    'Vismas inloggning avvisade begäran{error_, select, none {} other { ({error})}}. Försök igen; om det består, säg till driftansvarig.',
  'visma.unavailable': 'Vismas inloggning svarar inte för tillfället.',
  'visma.unexpected-answer': `Svaret från Vismas inloggning kan inte läsas{error_, select, none {} other { ({error})}}. ${report}`,
  'eaccounting.unauthorised': 'eAccounting godtar inte vår åtkomst. Om det består, anslut igen från Rackbeat, under Apps.',
  'eaccounting.token-renewed': 'Åtkomsten till eAccounting hade gått ut och förnyades. Ingenting skickades; det går vidare genast.',
  'eaccounting.rate-limited': 'eAccounting ber oss sänka takten. Snart finns det plats igen.',
  'eaccounting.server-error': 'eAccounting hade ett eget fel.',
  'eaccounting.refused':
    'eAccounting godtog inte {field_, select, none {det som skickades} other {fältet ”{field}”}}. Rätta uppgifterna, och försök igen.',
  'eaccounting.forbidden': 'eAccounting tillåter inte detta. Kontrollera i eAccounting vad användaren som anslöt får göra.',
  'eaccounting.missing': 'eAccounting har inte längre detta. Leta efter det i eAccounting; kanske har någon tagit bort det.',
  'eaccounting.conflict': 'eAccounting säger att detta krockar med något som redan finns där. Se på det i eAccounting, och försök igen.',
  'eaccounting.unexpected-answer': `Svaret från eAccounting kan inte läsas{field_, select, none {} other { (fältet ”{field}”)}}. ${report}`,
  'eaccounting.endless-list': `Listan {path} från eAccounting tar inte slut, så läsningen stoppades. ${report}`,

  // eAccounting: dess egna felkoder
  'eaccounting.2000':
    'eAccounting godtog inte {field_, select, none {ett värde} other {värdet i ”{field}”}}. Rätta uppgifterna i Rackbeat eller i eAccounting, och försök igen.',
  'eaccounting.3000': 'eAccounting har inte längre detta. Leta efter det i eAccounting; kanske har någon tagit bort det.',
  'eaccounting.3001': 'eAccounting har inget räkenskapsår för detta datum. Lägg till räkenskapsåret i eAccounting.',
  'eaccounting.3002': 'Ett konto som behövs finns inte i eAccounting. Kontrollera kontoplanen och artikelkonteringen där.',
  'eaccounting.3003':
    'Användaren som anslöt får inte attestera detta i eAccounting. Ge användaren behörigheten, eller anslut igen med en annan användare.',
  'eaccounting.4000': 'Numret är upptaget i eAccounting. Se efter där vem som har det, och ändra ett av de två numren.',
  'eaccounting.4001': 'eAccounting låter inte detta tas bort, eftersom annat är beroende av det. Gör det inaktivt där i stället.',
  'eaccounting.4002':
    'eAccounting stänger den här delen av programmet för oss. Oftast är tillägget för integrationer (API) inte aktivt: aktivera det i eAccounting, under Appar och tillägg, och kontrollera att rätt företag är anslutet.',
  'eaccounting.4003': 'Startguiden i eAccounting är inte slutförd. Slutför den i eAccounting.',
  'eaccounting.4004': 'Företaget är inte aktivt i eAccounting. Aktivera abonnemanget hos Visma, eller anslut ett annat företag.',
  'eaccounting.4005':
    'Användaren som anslöt saknar tillstånd till detta i eAccounting. Ge användaren behörigheten, eller anslut igen med en annan användare.',
  'eaccounting.4006':
    'Anslutningen saknar ett tillstånd som detta kräver. Anslut igen från Rackbeat, under Apps, och godkänn allt som efterfrågas.',
  'eaccounting.4007':
    'Användaren som anslöt saknar behörighet att göra detta i eAccounting. Ge användaren behörigheten, eller anslut igen med en annan användare.',
  'eaccounting.4008':
    'Kontrollsiffran i ett nummer är fel, antingen i ett organisationsnummer eller i en betalningsreferens (OCR, KID). Rätta numret på kunden i Rackbeat.',
  'eaccounting.4009': 'Den variant av eAccounting som företaget har omfattar inte detta. Fråga Visma om en variant som gör det.',
  'eaccounting.4010': 'eAccounting ber oss sänka takten. Snart finns det plats igen.',
  'eaccounting.4011':
    'Användaren som anslöt har inte tillgång till det här företaget i eAccounting. Ge användaren tillgång, eller anslut igen med en annan användare.',
  'eaccounting.4012': 'Licensavtalet för eAccounting är inte godkänt. Logga in i eAccounting och godkänn det.',
  'eaccounting.4013':
    'eAccounting kan inte bokföra fakturan, troligen för att perioden eller räkenskapsåret är låst. Öppna det i eAccounting, eller ändra fakturans datum.',
  'eaccounting.4014':
    'En e-faktura måste ange köparens referens (”er referens”). Skriv den på dokumentet i eAccounting, eller på fakturan i Rackbeat.',
  'eaccounting.4015':
    'En e-faktura måste ange säljarens referens (”vår referens”). Skriv den på dokumentet i eAccounting, eller på fakturan i Rackbeat.',
  'eaccounting.4016': 'eAccounting godtar inte förfallodatumet på en leverantörsfaktura. Rätta det i eAccounting.',
  'eaccounting.4017': 'Kunden har ingen elektronisk adress för e-faktura. Skriv in den på kunden i eAccounting.',
  'eaccounting.4018': 'eAccounting godtar inte hur en leverantörsfaktura skickas till banken. Rätta det i eAccounting.',
  'eaccounting.4019':
    'Användaren som anslöt får bara läsa i eAccounting. Ge användaren rätt att skriva, eller anslut igen med en annan användare.',
  'eaccounting.4020': 'Räkenskapsåret överlappar ett annat. Rätta räkenskapsåren i eAccounting.',
  'eaccounting.4021': 'Räkenskapsåret är längre än eAccounting tillåter. Rätta det i eAccounting.',
  'eaccounting.4022': 'Ett räkenskapsår måste sluta den sista dagen i en månad. Rätta det i eAccounting.',
  'eaccounting.4023': 'eAccounting godtar inget framtida datum. Ändra datumet, eller vänta till den dagen.',
  'eaccounting.4024':
    'Artikelkonteringen på en artikel har inget konto för den här sortens försäljning, till exempel EU eller export. I eAccounting: fyll i kontot, eller ge artikeln en annan kontering.',
  'eaccounting.4025': 'EU-registret (VIES) bekräftar inte kundens momsregistreringsnummer. Rätta numret i Rackbeat.',
  'eaccounting.4026': 'Datumet ligger i en låst period. Öppna perioden i eAccounting, eller ändra fakturans datum.',
  'eaccounting.4027': 'eAccounting godtar inte omvänd betalningsskyldighet med 0 % moms. Kontrollera artikelkonteringen i eAccounting.',
  'eaccounting.4028': 'Ordern kan inte makuleras. Se på ordern i eAccounting.',
  'eaccounting.4029': 'Ett personnummer är inte giltigt. Rätta det på kunden i eAccounting.',
  'eaccounting.4030':
    'En betalningsreferens (OCR, KID) är inte giltig. Kontrollera inställningarna för betalningsreferenser i eAccounting.',
  'eaccounting.4031': 'Fakturan saknar artiklar från ordern den hör till. Jämför order och faktura i eAccounting.',
  'eaccounting.4032': 'En leverantörsfaktura går inte jämnt upp. Rätta den i eAccounting.',
  'eaccounting.4033': 'Dokumentet är i ett attestflöde som inte tillåter detta. Slutför attesten i eAccounting.',
  'eaccounting.4034':
    'Appen är registrerad hos Visma som sandlådeklient, och den får inte göra detta. Driftansvarig bör använda klient-id:t för produktion.',
  'eaccounting.4035':
    'Kunden är inställd på att få moms trots att den finns utomlands, och det tillåter inte eAccounting för ett EU-land. Rätta kunden i eAccounting.',
  'eaccounting.4037': 'En bankavstämning ligger i en låst period. Öppna perioden i eAccounting.',
  'eaccounting.4038': 'Datumet ligger i ett låst räkenskapsår. Lås upp året i eAccounting, eller ändra fakturans datum.',
  'eaccounting.4039': 'En faktura i företagets egen valuta tar inget särskilt belopp i den valutan. Rätta betalningen i eAccounting.',
  'eaccounting.4100': 'Ett register som eAccounting frågar, till exempel VIES för momsregistreringsnummer, svarar inte.',
  'eaccounting.5000': 'eAccounting hade ett eget fel.',
  'eaccounting.5001': 'eAccounting når inte en tjänst som det behöver.',
  'eaccounting.5002': 'eAccounting avbröt det som pågick.',
  'eaccounting.5003': 'En lagerartikel kan sluta lagerföras bara när saldot är 0. Sätt saldot till 0 i eAccounting först.',
  'eaccounting.5004': 'En lagerartikel kan bli en tjänst bara när saldot är 0. Sätt saldot till 0 i eAccounting först.',
  'eaccounting.5005': 'Projektet är avslutat i eAccounting. Öppna det igen, eller ta bort det från dokumentet i eAccounting.',
  'eaccounting.5006': 'Kostnadsstället är inaktivt i eAccounting. Aktivera det, eller ta bort det från dokumentet i eAccounting.',
  'eaccounting.5007': 'Det som en fil skulle bifogas till finns inte i eAccounting. Leta efter dokumentet i eAccounting.',
  'eaccounting.6000': 'eAccounting förstod inte en sökning från oss. Felet ligger i det här programmet; driftansvarig bör anmäla det.',
  'eaccounting.6001':
    'eAccounting godtog inte ett värde i adressen till ett anrop. Felet ligger i det här programmet; driftansvarig bör anmäla det.',
  'vendor-says': 'Med egna ord: ”{vendor}”',
  'waits-by-itself': 'Det prövas igen av sig självt, och ingenting skrivs två gånger.',

  // Svar till en sida eller ett program
  'api.not-found': 'Här finns ingenting.',
  'api.invalid': 'Något här kan inte användas som det står. Se på de markerade fälten.',
  'api.too-large': 'Detta är för stort för att tas emot. Skicka mindre åt gången.',
  'api.too-many-requests': 'Det var för många försök på kort tid. Vänta en minut, och försök igen.',
  'api.unreadable-request': 'Begäran kunde inte läsas. Ladda om sidan.',
  'api.internal': 'Programmet stötte på ett eget fel och har noterat det. Försök igen; om det består, säg till driftansvarig.',
  'session.not-valid': 'Den här adressen är inte giltig, eller inte längre. Öppna inställningarna igen från Rackbeat, under Apps.',
  'session.ended': 'Sidan stod öppen länge, och sessionen är slut. Öppna inställningarna igen från Rackbeat, under Apps.',
  'session.other-origin': 'Bara vår egen sida får fråga om detta. Öppna inställningarna från Rackbeat, under Apps.',
  'settings.file-of-newer-program':
    'Filen är gjord av en nyare version av programmet (inställningar version {version}). Uppdatera programmet, eller exportera inställningarna på nytt.',
  'settings.file-not-valid': 'Filen innehåller inte giltiga inställningar. Fälten som är fel anges; ingenting har sparats.',
  'settings.stale': '{by_, select, none {Någon} other {{by}}} har sparat inställningarna under tiden. Se på skillnaderna, och spara igen.',
  'settings.nothing-to-undo': 'Det finns ingen tidigare version av inställningarna att gå tillbaka till.',
  'settings.invalid-date': 'Skriv datumet som år, månad, dag: 2026-11-20.',
  'settings.sender-and-email':
    'Rackbeat skickar fakturan till köparen, så eAccounting får inte också skicka den med e-post. Välj ”Draft” eller ”Invoiced”.',
  'settings.rounding-article-missing': 'Välj en avrundningsartikel med 0 % moms; bara med en sådan kan en skillnad utjämnas.',
  'operator.not-known': 'Driftnyckeln saknas eller är fel. Använd den i OPERATOR_TOKEN.',
  'operator.connection-unknown': 'Det finns ingen anslutning med detta id.',
  'webhook.not-ours': 'Detta kommer inte från en webhook som vi har registrerat.',

  // Installation
  'page.connect.title': 'Koppla ihop Rackbeat och eAccounting',
  'page.connect.what':
    'För Rackbeat-konton utan Apps-sidan. Klistra in en API-nyckel från Rackbeat; därefter loggar du in i eAccounting och väljer företaget.',
  'page.connect.key': 'API-nyckel från Rackbeat',
  'page.connect.where': 'En administratör gör nyckeln i Rackbeat. Den lagras krypterad.',
  'page.connect.go': 'Gå vidare till eAccounting',
  'page.confirm.title': 'Är detta dina två företag?',
  'page.confirm.what': 'De är på väg att kopplas ihop. Kontrollera namn och nummer på båda.',
  'page.confirm.number': 'Organisationsnummer {number}',
  'page.confirm.no-number': 'Inget organisationsnummer',
  'page.confirm.numbers-differ': 'Organisationsnumren är olika. Gå vidare bara om båda företagen är dina.',
  'page.confirm.other-company':
    'Det här Rackbeat-kontot har varit kopplat till ett annat eAccounting-företag. Gå vidare bara om det ska ändras.',
  'page.confirm.type': 'Skriv eAccounting-företagets namn för att bekräfta: {name}',
  'page.confirm.not-typed': 'Det är inte namnet. Skriv: {name}',
  'page.confirm.nothing-yet': 'Ingenting förs över ännu. Vad som förs över senare bestämmer du i inställningarna.',
  'page.confirm.yes': 'Ja, koppla ihop dem',
  'install.no-token': 'Installationskoden från Rackbeat saknas.',
  'install.no-token.next': begin,
  'install.no-key': 'Klistra in API-nyckeln från Rackbeat.',
  'install.no-key.next': 'En administratör kan göra en nyckel i Rackbeat.',
  'install.cannot-reconnect': 'Den här sidan kan inte ansluta på nytt. Adressen gäller inte längre.',
  'install.cannot-reconnect.next': 'Öppna appens inställningar på nytt i Rackbeat, eller tryck på Installera på Apps-sidan.',
  'install.stale': 'Den här installationen kan inte fortsätta. Den är slutförd, äldre än tio minuter, eller började i en annan webbläsare.',
  'install.stale.next': begin,
  'install.declined': 'Du gav inte åtkomst till eAccounting, så ingenting kopplades ihop.',
  'install.declined.next':
    'Du kan stänga den här sidan. Vill du ansluta senare, gå i Rackbeat till Användarinställningar → Apps → Installera.',
  'install.consent-failed': 'Visma kunde inte slutföra inloggningen{error_, select, none {} other { ({error})}}. Ingenting kopplades ihop.',
  'install.consent-failed.next': `${begin} Händer det igen, säg till driftansvarig.`,
  'install.code-refused':
    'Visma godtog inte inloggningen{error_, select, none {} undefined {} other { ({error})}}. Ingenting kopplades ihop.',
  'install.code-refused.next': `${begin} Händer det igen, säg till driftansvarig.`,
  'install.not-accepted-by-rackbeat': 'Rackbeat godtog inte installationen. Koden fungerar bara en gång, och kan vara använd.',
  'install.not-accepted-by-rackbeat.next': begin,
  'install.company-taken': 'eAccounting-företaget {company} är redan kopplat till ett annat Rackbeat-konto.',
  'install.company-taken.next':
    'Avinstallera appen i det andra Rackbeat-kontot först, eller välj ett annat eAccounting-företag. Börja sedan om i Rackbeat, under Apps.',
  'next.generic': 'Ingenting kopplades ihop. När detta är rättat, börja om i Rackbeat: Användarinställningar → Apps → Installera.',

  // Start av programmet; för driftansvarig
  'start.port-taken': 'Port {port} används redan. Stoppa programmet som använder den, eller välj en annan med PORT.',
  'database.unreachable': 'Databasen svarar inte ({detail}). Se till att den är i gång, och att DATABASE_URL pekar rätt.',
  'database.too-many-connections':
    'Databasen tar inte fler anslutningar ({detail}). Höj max_connections, eller stoppa det andra som använder den.',
  'database.login-refused': 'Databasen avvisar användaren eller lösenordet i DATABASE_URL ({detail}). Rätta dem.',
  'database.missing': 'Databasen som DATABASE_URL nämner finns inte ({detail}). Skapa den, eller rätta namnet.',
  'database.not-migrated':
    'Databasen är inte förberedd, eller användaren får inte ta programmets roll ({detail}). Starta en gång med en användare som äger databasen.',
  'database.too-old': 'Databasen är PostgreSQL {version}, och minst {oldest} behövs. Uppgradera den.',
  'database.not-durable':
    'Databasen kan glömma det den har bekräftat, eftersom {setting} inte är på. Slå på det: det som är noterat måste tåla ett strömavbrott.',
  'database.role-unsafe':
    'Sessionerna går som {role}, som kan passera väggarna mellan anslutningarna. Anslut direkt till PostgreSQL, eller genom en pooler som behåller sessionens val.',
  'database.owner-rights':
    'Användaren i DATABASE_URL får inte göra de tabeller och den roll som behövs ({detail}). Använd en användare som äger databasen och får skapa roller.',
  'database.newer-than-program': 'Databasen är förberedd av en nyare version av det här programmet ({migration}). Starta den versionen.',
  'embedded.already-running': 'En annan instans använder {folder}. Stoppa den, eller ge den här en egen mapp med DATA_DIR.',
  'embedded.did-not-start':
    'Den inbyggda databasen startade inte{detail_, select, none {} other { ({detail})}}. Läs {log}, rätta orsaken och starta igen.',
  'embedded.no-unprivileged-user':
    'PostgreSQL går inte som root, och det här systemet har ingen användare ”nobody” att låta den gå som. Starta programmet som vanlig användare, eller sätt DATABASE_URL.',
  'embedded.unsupported-platform':
    'Det finns ingen inbyggd databas för {platform} här. Installera de valfria paketen med npm, eller låt DATABASE_URL peka på en PostgreSQL-server.',
  'embedded.other-version':
    'Data hör till PostgreSQL {data}, och det här programmet har {program}. Starta den version av programmet som gjorde data, eller låt DATABASE_URL peka på en PostgreSQL-server.',
  'embedded.folder-occupied': '{folder} innehåller filer som inte är någon databas. Flytta dem, eller välj en annan mapp med DATA_DIR.',
  'embedded.initdb-failed': 'Databasen kunde inte göras i {folder} ({detail}). Rätta orsaken, eller välj en annan mapp med DATA_DIR.',
  'embedded.folder-not-writable': 'Det går inte att skriva i mappen {folder} ({detail}). Tillåt det, eller välj en annan med DATA_DIR.',
  'embedded.folder-closed':
    'Databasen går som {user}, som inte når {folder}. Låt andra passera mapparna ovanför (chmod o+x), eller välj en annan med DATA_DIR.',
  'installation.other-origins':
    'Den här databasen hör till {storedRackbeat} och {storedEaccounting}, men konfigurationen nämner {rackbeat} och {eaccounting}. Rätta RACKBEAT_URL och EACCOUNTING_API_URL, eller använd en annan databas.',
  'vault.key-file-missing':
    'Nyckelfilen {file} saknas, och bara den öppnar hemligheterna i databasen. Lägg tillbaka den från en säkerhetskopia.',
  'vault.key-file-open': 'Andra användare kan läsa nyckelfilen {file}. Stäng den för dem med: chmod 600 {file}',
  'vault.key-file-broken': 'Nyckelfilen {file} innehåller inga nycklar. Lägg tillbaka den från en säkerhetskopia.',
  'vault.key-missing': 'En hemlighet i databasen är förseglad med en nyckel som saknas. Lägg tillbaka nyckeln i ENCRYPTION_KEYS.',
  'vault.seal-broken':
    'En hemlighet i databasen går inte att öppna; den är ändrad eller flyttad. Återställ databasen från en säkerhetskopia, eller anslut igen.',
};
