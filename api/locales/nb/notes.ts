/** In bokmål: what was changed on the way, and what is rightly left alone. */

import type { notes as english } from '../en/notes.ts';
import { area, line } from './words.ts';

export const notes: Record<keyof typeof english, string> = {
  // Merknader til fakturaer
  'note.price-rounded': 'Linje {line}: enhetsprisen {from} ble avrundet til {to}. Linjesummen er uendret.',
  'note.discount-rounded': 'Linje {line}: rabatten {from} ble avrundet til {to}, der 1 er hele prisen. Linjesummen er uendret.',
  'note.row-net-price': `${line} har prisen etter rabatt, slik at beløpet blir nøyaktig. Radteksten viser tallene i Rackbeat.`,
  'note.row-split': `${line} ble til to rader, slik at beløpet blir nøyaktig. Radteksten viser tallene i Rackbeat.`,
  'note.row-folded': `${line} ble til én rad med antall 1 og hele beløpet som pris. Radteksten viser tallene i Rackbeat.`,
  'note.unit-differs':
    'Linje {line} telles i «{rackbeat}», men eAccounting-artikkelen i {eaccounting_, select, none {en annen enhet} other {«{eaccounting}»}}. Antallet ble ikke regnet om; radteksten nevner enheten i Rackbeat.',
  'note.substitute-used': `${line} bruker erstatningsartikkelen {article} med {percent} % mva. Radteksten nevner hva som ble solgt.`,
  'note.blank-line-left-out': 'Linje {line} er tom og ble utelatt.',
  'note.rounding-row': 'En avrundingsrad på {difference} gjør totalsummen lik den i Rackbeat.',
  'note.area-differs': `Mva-sonen i Rackbeat er {zone_, select, domestic {innenlands} domestic_exempt {innenlands uten mva} eu {EU} abroad {utlandet} other {«{zone}»}}, men i eAccounting er dette ${area}. Mva-prosenten er den samme; se over land og mva-nummer på kunden.`,
  'note.negative-invoice': 'Totalsummen er negativ ({total}), selv om Rackbeat ikke kaller den en kreditnota.',
  'note.zero-total': 'Fakturasummen er 0.',
  'note.currency-without-decimals': '{currency} har ingen desimaler, men fakturasummen er {total}. Den ble overført som den står.',
  'note.due-date-from-term': 'Rackbeat oppgir ingen forfallsdato; {date} følger av betalingsbetingelsen.',
  'note.due-date-moved': 'Forfallsdatoen {from} ligger før fakturadatoen og ble flyttet til {to}.',
  'note.delivery-date-is-invoice-date': 'Ingen leveringsdato er kjent, så fakturadatoen {date} ble brukt.',
  'note.date-moved': 'Fakturadatoen ble flyttet fra {from} til {to}, slik en person bestemte. Den opprinnelige datoen står i en tekstrad.',
  'note.term-default':
    'Standardbetingelsen «{used}» ble brukt, fordi {term_, select, none {det ikke er noen betalingsbetingelse i Rackbeat} other {betalingsbetingelsen {name_, select, none {{term}} other {«{name}»}} ikke har noe motstykke}}.',
  'note.term-mapped-by-name': 'Betalingsbetingelsen «{name}» ble koblet til den i eAccounting med samme navn.',
  'note.term-paid-at-once':
    'Betalingsbetingelsen «{name}» betyr betaling ved salget, med kontanter, kort eller lignende. eAccounting kan føre fakturaen som betalt; kontroller betalingen der.',
  'note.reference-as-text': 'Referansen er for lang for feltet og står hel i en tekstrad: {reference}',
  'note.name-as-text': 'Navnet på kjøperen er for langt for feltet og står helt i en tekstrad: {name}',
  'note.address-as-text': 'Fakturaadressen er en annen enn den på eAccounting-kunden og står i en tekstrad.',
  'note.delivery-address-cut': 'Leveringsadressen er for lang for feltene. Den ble forkortet der og står hel i en tekstrad.',
  'note.customer-will-be-reactivated': 'Kunde {customer} er inaktiv i eAccounting og gjøres aktiv for denne fakturaen.',
  'note.article-will-be-reactivated': 'Artikkelen til vare {item} er inaktiv i eAccounting og gjøres aktiv for denne fakturaen.',
  'note.second-document': 'Dette er dokument nummer {generation} for den samme Rackbeat-fakturaen, laget med hensikt.',
  'note.credit-without-original': 'Kreditnotaen har ingen opprinnelig faktura, slik en person har oppgitt.',
  'note.texts-combined': 'Dokumentet ville hatt {rows} rader, så tekstene ble slått sammen til færre.',
  'note.no-email-address':
    'Kunde {customer} har ingen e-postadresse i eAccounting, så eAccounting-fakturaen ble ikke sendt. Send den fra eAccounting, og legg inn adressen til neste gang.',
  'note.not-emailed-booked-by-person':
    'eAccounting-fakturaen ble ikke sendt på e-post av oss: en person bokførte den, eller ingen vet hvem. Send den fra eAccounting hvis kjøperen ikke har fått den.',
  'note.link-not-written':
    'Lenken til Rackbeat kunne ikke skrives på dokumentet i eAccounting{vendor_, select, none {} other {: {vendor}}}. Selve dokumentet er i orden.',
  'note.rackbeat-note-not-written':
    'Notatet med nummeret fra eAccounting kunne ikke skrives på Rackbeat-fakturaen{vendor_, select, none {} other {: {vendor}}}. Selve fakturaen er i orden.',
  'note.draft-edited-by-person': 'Noen har redigert eAccounting-kladden; den ble stående som den er.',
  'note.booked-by-person': 'En person gjorde eAccounting-kladden om til faktura; den er nå eAccounting-faktura {number}.',
  'note.vat-rounding': 'Mva er {rackbeat} i Rackbeat og {eaccounting} i eAccounting. Forskjellen er bare avrunding.',

  // Merknader til varer og kunder
  'note.name-cut': 'Navnet «{from}» er for langt for eAccounting og ble forkortet til «{to}».',
  'note.price-to-two-decimals': 'Prisen {from} ble avrundet til {to}; eAccounting har to desimaler.',
  'note.price-below-zero': 'Prisen {from} er under null, så artikkelen fikk prisen 0. Fakturaer beholder sine egne priser.',
  'note.unit-mapped-by-name': 'Enheten «{name}» ble koblet til en enhet i eAccounting etter navnet.',
  'note.unit-default':
    'Standardenheten ble brukt, fordi {unit_, select, none {det ikke er noen enhet i Rackbeat} other {«{unit}» ikke har noe motstykke}}.',
  'note.coding-default':
    'Standardkonteringen ble brukt, fordi {group_, select, none {det ikke er noen varegruppe i Rackbeat} other {varegruppe {group} ikke har sin egen}}.',
  'note.barcode-left-out': 'Strekkoden er for lang for eAccounting og ble utelatt: {barcode}',
  'note.number-chosen': 'Kundenummer {from} er opptatt i eAccounting, så kunden fikk nummer {to} der.',
  'note.country-unknown': 'Landet «{text}» ble ikke gjenkjent, og {used} ble brukt. Er det feil, rett landet i Rackbeat.',
  'note.city-missing': 'Kunden har ikke noe poststed i Rackbeat. eAccounting krever et, så «-» ble skrevet.',
  'note.postcode-missing': 'Kunden har ikke noe postnummer i Rackbeat. eAccounting krever et, så «-» ble skrevet.',
  'note.field-cut':
    '{field_, select, OurReference {Navnet under «vår referanse»} Telephone {Telefonnummeret} CorporateIdentityNumber {Organisasjonsnummeret} InvoiceAddress1 {Fakturaadressen} InvoiceAddress2 {Fakturaadressen} InvoicePostalCode {Postnummeret} InvoiceCity {Poststedet} DeliveryCustomerName {Leveringsnavnet} DeliveryAddress1 {Leveringsadressen} DeliveryAddress2 {Leveringsadressen} DeliveryPostalCode {Postnummeret for levering} DeliveryCity {Poststedet for levering} other {Feltet {field}}}, «{from}», er for langt for eAccounting og ble forkortet til «{to}».',
  'note.emails-left-out': 'Disse e-postadressene er ikke gyldige, eller flere enn eAccounting tar, og ble utelatt: {addresses}',
  'note.organisation-number-invalid': 'Organisasjonsnummeret {number} er ikke gyldig og ble utelatt. Rett det i Rackbeat.',
  'note.vat-number-invalid':
    'Mva-nummeret {number} har ikke formen som landet bruker, og ble utelatt. Til det er rettet i Rackbeat, holdes fakturaer uten mva tilbake.',
  'note.vat-number-not-confirmed':
    'EU-registeret (VIES) bekrefter ikke mva-nummeret {number}, så det ble utelatt. Til det er rettet i Rackbeat, holdes fakturaer uten mva tilbake.',
  'note.personal-number-not-copied': 'Kunden er en privatperson, så personnummeret ble ikke overført.',
  'note.gln-invalid': 'Nummeret {ean} er ikke et gyldig GLN, lokasjonsnummeret for e-faktura, og ble utelatt.',
  'note.edited-over-there':
    'Noen har endret {field_, select, Name {navnet} NetPrice {prisen} UnitId {enheten} IsActive {statusen aktiv eller inaktiv} InvoiceAddress1 {fakturaadressen} InvoiceAddress2 {fakturaadressen} InvoicePostalCode {fakturaadressen} InvoiceCity {fakturaadressen} InvoiceCountryCode {fakturaadressen} DeliveryCustomerName {leveringsadressen} DeliveryAddress1 {leveringsadressen} DeliveryAddress2 {leveringsadressen} DeliveryPostalCode {leveringsadressen} DeliveryCity {leveringsadressen} DeliveryCountryCode {leveringsadressen} EmailAddress {e-postadressen} Telephone {telefonnummeret} CorporateIdentityNumber {organisasjonsnummeret} VatNumber {MVA-nummeret} TermsOfPaymentId {betalingsbetingelsen} CurrencyCode {valutaen} other {feltet {field}}} i eAccounting{eaccounting_, select, none {} other { til «{eaccounting}»}}. Det blir stående til det endres i Rackbeat{rackbeat_, select, none {} other {, der det står «{rackbeat}»}}.',
  'note.update-ignored':
    'eAccounting tok imot oppdateringen, men beholdt sin egen verdi for {field_, select, Name {navnet} NetPrice {prisen} UnitId {enheten} IsActive {statusen aktiv eller inaktiv} InvoiceAddress1 {fakturaadressen} InvoiceAddress2 {fakturaadressen} InvoicePostalCode {fakturaadressen} InvoiceCity {fakturaadressen} InvoiceCountryCode {fakturaadressen} DeliveryCustomerName {leveringsadressen} DeliveryAddress1 {leveringsadressen} DeliveryAddress2 {leveringsadressen} DeliveryPostalCode {leveringsadressen} DeliveryCity {leveringsadressen} DeliveryCountryCode {leveringsadressen} EmailAddress {e-postadressen} Telephone {telefonnummeret} CorporateIdentityNumber {organisasjonsnummeret} VatNumber {MVA-nummeret} TermsOfPaymentId {betalingsbetingelsen} CurrencyCode {valutaen} other {feltet {field}}}{eaccounting_, select, none {} other {: «{eaccounting}»}}. Sammenlign de to, og rett det i eAccounting hvis det betyr noe.',
  'note.coding-kept':
    'Varen skal nå ha konteringen «{to}», men artikkelen beholder «{from}», fordi en annen kontering flytter omsetning. Er det ønsket, si det under Saker.',
  'note.private-person-differs':
    'Kunden er privatperson i bare det ene av de to systemene. Det settes når kunden opprettes, og endres aldri senere; rett det i eAccounting hvis det er feil.',

  // Overføres ikke, og det er riktig
  'skip.not-booked': 'Rackbeat-faktura {number} er ikke bokført, så det er ingenting å overføre ennå.',
  'skip.no-article-rows': 'Rackbeat-faktura {number} inneholder bare tekst og ingenting å bokføre.',
  'skip.deleted-in-rackbeat': 'Det finnes ingen faktura {number} i Rackbeat. Den er slettet, eller har aldri eksistert.',
  'skip.switched-off': 'Fakturaer overføres ikke, fordi «Start order flow from» er satt til «Don’t transfer».',
  'skip.before-start-date':
    'Fakturaen{dated_, select, none {} other { fra {dated}}} er eldre enn startdatoen {start}{booked_, select, none {} other { (bokført {booked})}}. Vil du sende den likevel, skriv nummeret under «Manual GET Rackbeat customer invoice».',
  'skip.by-person': '{person} bestemte at den ikke skal overføres: {reason}',
  'skip.dropped-with-credit': '{person} slettet kladden i eAccounting og hoppet over denne fakturaen sammen med kreditnota {credit}.',
  'skip.original-dropped':
    'Den opprinnelige, Rackbeat-faktura {original}, ble hoppet over av {person} før den ble bokført, så det er ingenting å kreditere.',
  'skip.second-document-stands':
    'Et senere dokument står for denne Rackbeat-fakturaen: {eaccounting_, select, none {en kladd i eAccounting} other {eAccounting-faktura {eaccounting}}} (dokument nummer {generation}).',
  'skip.products-off': 'Varer overføres ikke, fordi den løpende synkroniseringen av dem er slått av.',
  'skip.product-deleted': 'Vare {item} er slettet i Rackbeat, og eAccounting har ingen artikkel for den.',
  'skip.customers-off': 'Kunder overføres ikke, fordi den løpende synkroniseringen av dem er slått av.',
  'skip.customer-deleted': 'Kunde {customer} er slettet i Rackbeat, og eAccounting har ingen kunde for den.',
  'wait.future-date':
    'Fakturaen er datert {date}, og eAccounting tar ingen dato fram i tid for denne kunden. Den går av seg selv den dagen.',
};
