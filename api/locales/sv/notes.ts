/** In Swedish: what was changed on the way, and what is rightly left alone. */

import type { notes as english } from '../en/notes.ts';
import { area, line } from './words.ts';

export const notes: Record<keyof typeof english, string> = {
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
  'note.article-will-be-reactivated': 'Artikeln för produkt {item} är inaktiv i eAccounting och görs aktiv för den här fakturan.',
  'note.second-document': 'Detta är dokument nummer {generation} för samma Rackbeat-faktura, gjort med avsikt.',
  'note.credit-without-original': 'Kreditfakturan har ingen ursprunglig faktura, som en person har uppgett.',
  'note.texts-combined': 'Dokumentet skulle ha fått {rows} rader, så texterna slogs ihop till färre.',
  'note.no-email-address':
    'Kund {customer} har ingen e-postadress i eAccounting, så eAccounting-fakturan skickades inte. Skicka den från eAccounting, och lägg in adressen till nästa gång.',
  'note.not-emailed-booked-by-person':
    'eAccounting-fakturan skickades inte med e-post av oss: en person bokförde den, eller ingen vet vem. Skicka den från eAccounting om köparen inte har fått den.',
  'note.link-not-written':
    'Länken till Rackbeat kunde inte skrivas på dokumentet i eAccounting{vendor_, select, none {} other {: {vendor}}}. Själva dokumentet är i ordning.',
  'note.rackbeat-note-not-written':
    'Anteckningen med numret från eAccounting kunde inte skrivas på Rackbeat-fakturan{vendor_, select, none {} other {: {vendor}}}. Själva fakturan är i ordning.',
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
    'Produkten ska nu ha konteringen ”{to}”, men artikeln behåller ”{from}”, eftersom en annan kontering flyttar intäkter. Är det önskat, säg det under Ärenden.',
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
  'skip.dropped-with-credit':
    '{person} tog bort utkastet i eAccounting och hoppade över den här fakturan tillsammans med kreditfaktura {credit}.',
  'skip.original-dropped':
    'Originalet, Rackbeat-faktura {original}, hoppades över av {person} innan det bokfördes, så det finns inget att kreditera.',
  'skip.second-document-stands':
    'Ett senare dokument står för den här Rackbeat-fakturan: {eaccounting_, select, none {ett utkast i eAccounting} other {eAccounting-faktura {eaccounting}}} (dokument nummer {generation}).',
  'skip.products-off': 'Produkter förs inte över, eftersom den löpande synkroniseringen av dem är avstängd.',
  'skip.product-deleted': 'Produkt {item} är borttagen i Rackbeat, och eAccounting har ingen artikel för den.',
  'skip.customers-off': 'Kunder förs inte över, eftersom den löpande synkroniseringen av dem är avstängd.',
  'skip.customer-deleted': 'Kund {customer} är borttagen i Rackbeat, och eAccounting har ingen kund för den.',
  'wait.future-date':
    'Fakturan är daterad {date}, och eAccounting tar inget framtida datum för den här kunden. Den går av sig själv den dagen.',
};
