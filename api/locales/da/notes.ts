/** In Danish: what was changed on the way, and what is rightly left alone. */

import type { notes as english } from '../en/notes.ts';
import { area, line } from './words.ts';

export const notes: Record<keyof typeof english, string> = {
  // Bemærkninger til fakturaer
  'note.price-rounded': 'Linje {line}: enhedsprisen {from} blev afrundet til {to}. Linjesummen er uændret.',
  'note.discount-rounded': 'Linje {line}: rabatten {from} blev afrundet til {to}, hvor 1 er hele prisen. Linjesummen er uændret.',
  'note.row-net-price': `${line} har prisen efter rabat, så beløbet bliver nøjagtigt. Rækkens tekst viser tallene i Rackbeat.`,
  'note.row-split': `${line} blev til to rækker, så beløbet bliver nøjagtigt. Rækkernes tekst viser tallene i Rackbeat.`,
  'note.row-folded': `${line} blev til én række med antal 1 og hele beløbet som pris. Rækkens tekst viser tallene i Rackbeat.`,
  'note.unit-differs':
    'Linje {line} tælles i »{rackbeat}«, men eAccounting-artiklen i {eaccounting_, select, none {en anden enhed} other {»{eaccounting}«}}. Antallet blev ikke omregnet; rækkens tekst nævner enheden i Rackbeat.',
  'note.substitute-used': `${line} bruger erstatningsartiklen {article} med {percent} % moms. Rækkens tekst nævner, hvad der blev solgt.`,
  'note.blank-line-left-out': 'Linje {line} er tom og blev udeladt.',
  'note.rounding-row': 'En afrundingsrække på {difference} gør totalen lig med den i Rackbeat.',
  'note.area-differs': `Momszonen i Rackbeat er {zone_, select, domestic {indland} domestic_exempt {indland uden moms} eu {EU} abroad {udland} other {»{zone}«}}, men i eAccounting er dette ${area}. Momsprocenten er den samme; se land og momsnummer på kunden efter.`,
  'note.negative-invoice': 'Totalen er negativ ({total}), selv om Rackbeat ikke kalder den en kreditnota.',
  'note.zero-total': 'Fakturatotalen er 0.',
  'note.currency-without-decimals': '{currency} har ingen decimaler, men fakturatotalen er {total}. Den blev overført, som den står.',
  'note.due-date-from-term': 'Rackbeat angiver ingen forfaldsdato; {date} følger af betalingsbetingelsen.',
  'note.due-date-moved': 'Forfaldsdatoen {from} ligger før fakturadatoen og blev flyttet til {to}.',
  'note.delivery-date-is-invoice-date': 'Ingen leveringsdato er kendt, så fakturadatoen {date} blev brugt.',
  'note.date-moved': 'Fakturadatoen blev flyttet fra {from} til {to}, som en person besluttede. Den oprindelige dato står i en tekstrække.',
  'note.term-default':
    'Standardbetingelsen »{used}« blev brugt, fordi {term_, select, none {der ingen betalingsbetingelse er i Rackbeat} other {betalingsbetingelsen {name_, select, none {{term}} other {»{name}«}} intet modstykke har}}.',
  'note.term-mapped-by-name': 'Betalingsbetingelsen »{name}« blev koblet til den i eAccounting med samme navn.',
  'note.term-paid-at-once':
    'Betalingsbetingelsen »{name}« betyder betaling ved salget, kontant, med kort eller lignende. eAccounting kan bogføre fakturaen som betalt; kontrollér betalingen dér.',
  'note.reference-as-text': 'Referencen er for lang til sit felt og står hel i en tekstrække: {reference}',
  'note.name-as-text': 'Køberens navn er for langt til sit felt og står helt i en tekstrække: {name}',
  'note.address-as-text': 'Fakturaadressen er en anden end den på eAccounting-kunden og står i en tekstrække.',
  'note.delivery-address-cut': 'Leveringsadressen er for lang til sine felter. Den blev forkortet dér og står hel i en tekstrække.',
  'note.customer-will-be-reactivated': 'Kunde {customer} er inaktiv i eAccounting og gøres aktiv til denne faktura.',
  'note.article-will-be-reactivated': 'Artiklen til vare {item} er inaktiv i eAccounting og gøres aktiv til denne faktura.',
  'note.second-document': 'Dette er dokument nummer {generation} for den samme Rackbeat-faktura, lavet med vilje.',
  'note.credit-without-original': 'Kreditnotaen har ingen oprindelig faktura, som en person har oplyst.',
  'note.texts-combined': 'Dokumentet ville have fået {rows} rækker, så teksterne blev samlet i færre.',
  'note.no-email-address':
    'Kunde {customer} har ingen e-mailadresse i eAccounting, så eAccounting-fakturaen blev ikke sendt. Send den fra eAccounting, og indsæt adressen til næste gang.',
  'note.not-emailed-booked-by-person':
    'eAccounting-fakturaen blev ikke sendt med e-mail af os: en person bogførte den, eller ingen ved hvem. Send den fra eAccounting, hvis køberen ikke har fået den.',
  'note.link-not-written':
    'Linket til Rackbeat kunne ikke skrives på dokumentet i eAccounting{vendor_, select, none {} other {: {vendor}}}. Selve dokumentet er i orden.',
  'note.rackbeat-note-not-written':
    'Noten med nummeret fra eAccounting kunne ikke skrives på Rackbeat-fakturaen{vendor_, select, none {} other {: {vendor}}}. Selve fakturaen er i orden.',
  'note.draft-edited-by-person': 'Nogen har redigeret eAccounting-kladden; den blev ladt, som den er.',
  'note.booked-by-person': 'En person gjorde eAccounting-kladden til faktura; den er nu eAccounting-faktura {number}.',
  'note.vat-rounding': 'Momsen er {rackbeat} i Rackbeat og {eaccounting} i eAccounting. Forskellen er kun afrunding.',

  // Bemærkninger til varer og kunder
  'note.name-cut': 'Navnet »{from}« er for langt til eAccounting og blev forkortet til »{to}«.',
  'note.price-to-two-decimals': 'Prisen {from} blev afrundet til {to}; eAccounting har to decimaler.',
  'note.price-below-zero': 'Prisen {from} er under nul, så artiklen fik prisen 0. Fakturaer beholder deres egne priser.',
  'note.unit-mapped-by-name': 'Enheden »{name}« blev koblet til en enhed i eAccounting efter navnet.',
  'note.unit-default':
    'Standardenheden blev brugt, fordi {unit_, select, none {der ingen enhed er i Rackbeat} other {»{unit}« intet modstykke har}}.',
  'note.coding-default':
    'Standardkonteringen blev brugt, fordi {group_, select, none {der ingen varegruppe er i Rackbeat} other {varegruppe {group} ikke har sin egen}}.',
  'note.barcode-left-out': 'Stregkoden er for lang til eAccounting og blev udeladt: {barcode}',
  'note.number-chosen': 'Kundenummer {from} er optaget i eAccounting, så kunden fik nummer {to} dér.',
  'note.country-unknown': 'Landet »{text}« blev ikke genkendt, og {used} blev brugt. Er det forkert, så ret landet i Rackbeat.',
  'note.city-missing': 'Kunden har ingen by i Rackbeat. eAccounting kræver en, så »-« blev skrevet.',
  'note.postcode-missing': 'Kunden har intet postnummer i Rackbeat. eAccounting kræver et, så »-« blev skrevet.',
  'note.field-cut':
    'Teksten i {field_, select, OurReference {»vores reference«} Telephone {telefonnummeret} CorporateIdentityNumber {organisationsnummeret} InvoiceAddress1 {fakturaadressen} InvoiceAddress2 {fakturaadressen} InvoicePostalCode {postnummeret} InvoiceCity {byen} DeliveryCustomerName {leveringsnavnet} DeliveryAddress1 {leveringsadressen} DeliveryAddress2 {leveringsadressen} DeliveryPostalCode {leveringsadressens postnummer} DeliveryCity {leveringsadressens by} other {feltet {field}}}, »{from}«, er for lang til eAccounting og blev forkortet til »{to}«.',
  'note.emails-left-out': 'Disse e-mailadresser er ikke gyldige, eller flere end eAccounting tager, og blev udeladt: {addresses}',
  'note.organisation-number-invalid': 'Organisationsnummeret {number} er ikke gyldigt og blev udeladt. Ret det i Rackbeat.',
  'note.vat-number-invalid':
    'Momsnummeret {number} har ikke den form, som landet bruger, og blev udeladt. Indtil det er rettet i Rackbeat, holdes fakturaer uden moms tilbage.',
  'note.vat-number-not-confirmed':
    'EU-registret (VIES) bekræfter ikke momsnummeret {number}, så det blev udeladt. Indtil det er rettet i Rackbeat, holdes fakturaer uden moms tilbage.',
  'note.personal-number-not-copied': 'Kunden er en privatperson, så personnummeret blev ikke overført.',
  'note.gln-invalid': 'Nummeret {ean} er ikke et gyldigt GLN, lokationsnummeret til e-faktura, og blev udeladt.',
  'note.edited-over-there':
    'Nogen har ændret {field_, select, Name {navnet} NetPrice {prisen} UnitId {enheden} IsActive {status aktiv eller inaktiv} InvoiceAddress1 {fakturaadressen} InvoiceAddress2 {fakturaadressen} InvoicePostalCode {fakturaadressen} InvoiceCity {fakturaadressen} InvoiceCountryCode {fakturaadressen} DeliveryCustomerName {leveringsadressen} DeliveryAddress1 {leveringsadressen} DeliveryAddress2 {leveringsadressen} DeliveryPostalCode {leveringsadressen} DeliveryCity {leveringsadressen} DeliveryCountryCode {leveringsadressen} EmailAddress {e-mailadressen} Telephone {telefonnummeret} CorporateIdentityNumber {organisationsnummeret} VatNumber {momsnummeret} TermsOfPaymentId {betalingsbetingelsen} CurrencyCode {valutaen} other {feltet {field}}} i eAccounting{eaccounting_, select, none {} other { til »{eaccounting}«}}. Det bliver stående, indtil det ændres i Rackbeat{rackbeat_, select, none {} other {, hvor der står »{rackbeat}«}}.',
  'note.update-ignored':
    'eAccounting tog imod opdateringen, men beholdt sin egen værdi for {field_, select, Name {navnet} NetPrice {prisen} UnitId {enheden} IsActive {status aktiv eller inaktiv} InvoiceAddress1 {fakturaadressen} InvoiceAddress2 {fakturaadressen} InvoicePostalCode {fakturaadressen} InvoiceCity {fakturaadressen} InvoiceCountryCode {fakturaadressen} DeliveryCustomerName {leveringsadressen} DeliveryAddress1 {leveringsadressen} DeliveryAddress2 {leveringsadressen} DeliveryPostalCode {leveringsadressen} DeliveryCity {leveringsadressen} DeliveryCountryCode {leveringsadressen} EmailAddress {e-mailadressen} Telephone {telefonnummeret} CorporateIdentityNumber {organisationsnummeret} VatNumber {momsnummeret} TermsOfPaymentId {betalingsbetingelsen} CurrencyCode {valutaen} other {feltet {field}}}{eaccounting_, select, none {} other {: »{eaccounting}«}}. Sammenlign de to, og ret det i eAccounting, hvis det betyder noget.',
  'note.coding-kept':
    'Varen skal nu have konteringen »{to}«, men artiklen beholder »{from}«, fordi en anden kontering flytter omsætning. Er det ønsket, så sig det under Sager.',
  'note.private-person-differs':
    'Kunden er privatperson i kun det ene af de to systemer. Det sættes, når kunden oprettes, og ændres aldrig bagefter; ret det i eAccounting, hvis det er forkert.',

  // Overføres ikke, og det er rigtigt
  'skip.not-booked': 'Rackbeat-faktura {number} er ikke bogført, så der er intet at overføre endnu.',
  'skip.no-article-rows': 'Rackbeat-faktura {number} indeholder kun tekst og intet at bogføre.',
  'skip.deleted-in-rackbeat': 'Der er ingen faktura {number} i Rackbeat. Den er slettet, eller har aldrig eksisteret.',
  'skip.switched-off': 'Fakturaer overføres ikke, fordi »Start order flow from« står på »Don’t transfer«.',
  'skip.before-start-date':
    'Fakturaen{dated_, select, none {} other { fra {dated}}} er ældre end startdatoen {start}{booked_, select, none {} other { (bogført {booked})}}. Vil du sende den alligevel, så skriv nummeret under »Manual GET Rackbeat customer invoice«.',
  'skip.by-person': '{person} besluttede, at den ikke skal overføres: {reason}',
  'skip.dropped-with-credit': '{person} slettede kladden i eAccounting og sprang denne faktura over sammen med kreditnota {credit}.',
  'skip.original-dropped':
    'Den oprindelige, Rackbeat-faktura {original}, blev sprunget over af {person}, før den blev bogført, så der er intet at kreditere.',
  'skip.second-document-stands':
    'Et senere dokument står for denne Rackbeat-faktura: {eaccounting_, select, none {en kladde i eAccounting} other {eAccounting-faktura {eaccounting}}} (dokument nummer {generation}).',
  'skip.products-off': 'Varer overføres ikke, fordi den løbende synkronisering af dem er slået fra.',
  'skip.product-deleted': 'Vare {item} er slettet i Rackbeat, og eAccounting har ingen artikel til den.',
  'skip.customers-off': 'Kunder overføres ikke, fordi den løbende synkronisering af dem er slået fra.',
  'skip.customer-deleted': 'Kunde {customer} er slettet i Rackbeat, og eAccounting har ingen kunde til den.',
  'wait.future-date':
    'Fakturaen er dateret {date}, og eAccounting tager ingen fremtidig dato for denne kunde. Den går af sig selv den dag.',
};
