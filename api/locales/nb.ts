/** Norske setninger (bokmål) etter kode. Rackbeat-faktura, eAccounting-kladd og eAccounting-faktura er tre ulike ting. */
import type { MessageCode } from './en.ts';

const line = '{name_, select, none {Linje {line}} other {Linje {line} ({name})}}';
const area =
  '{area_, select, domestic {et innenlands salg} domestic_exempt {et innenlands salg uten mva} domestic_construction {innenlands byggearbeid med omvendt avgiftsplikt} eu_business {et salg til en bedrift i et annet EU-land} eu_consumer {et salg til en EU-kunde uten mva-nummer} eu_oss {et EU-salg under OSS} export {et eksportsalg} other {dette salget}}';
const kind = '{kind_, select, goods {varer} service {tjenester} other {dette}}';
const term = '{name_, select, none {{term}} other {«{name}» ({term})}}';
const firstOpenDay = '{firstOpenDay_, select, none {} other { Første åpne dag er {firstOpenDay}.}}';
const act =
  '{kind_, select, customer_create {opprettelsen av kunden} customer_update {endringen av kunden} article_create {opprettelsen av artikkelen} article_update {endringen av artikkelen} draft_create {opprettelsen av kladden} draft_update {endringen av kladden} draft_delete {slettingen av kladden} invoice_convert {omgjøringen av kladden til faktura} invoice_email {utsendingen av fakturaen på e-post} link_create {skrivingen av lenken til Rackbeat} other {skrivingen}}';
const system =
  '{system_, select, rackbeat {Rackbeat} eaccounting {eAccounting} visma_identity {Vismas innlogging} other {det andre systemet}}';
const state =
  '{state_, select, waiting {venter} running {pågår} done {ferdig} done_with_notes {ferdig med merknader} needs_you {trenger deg} skipped {hoppet over} gave_up {gitt opp} other {en annen}}';
const rebook = 'I Rackbeat: opphev bokføringen, rett fakturaen og bokfør den på nytt.';
const report = 'Hvis det varer, bør driftsansvarlig melde det.';
const begin = 'Begynn på nytt i Rackbeat: Brukerinnstillinger → Apps → Installer.';

export const nb: Record<MessageCode, string> = {
  // Summer
  'refusal.mismatch-line': `${line} stemmer ikke: {quantity} × {price} minus {discount} % er {computed}, men Rackbeat sier {rackbeat}. ${rebook}`,
  'refusal.mismatch-net': `Linjene blir til sammen {lines} før mva, men nettosummen i Rackbeat er {rackbeat} (differanse {difference}). ${rebook}`,
  'refusal.mismatch-vat': `Mva i Rackbeat, {rackbeat}, følger ikke av linjene, som gir {computed} (differanse {difference}). Se over mva-prosenten på hver linje. ${rebook}`,
  'refusal.mismatch-gross': `Netto og mva i Rackbeat blir til sammen {computed}, men totalsummen der er {rackbeat} (differanse {difference}). ${rebook}`,
  'refusal.absurd-amount': `{line, plural, =0 {Fakturasummen} other {Linje {line}}} inneholder tallet {value}, som er for stort til å overføres nøyaktig. ${rebook}`,
  'refusal.absurd-vat-percent': `Linje {line} har {percent} % mva; en prosent ligger mellom 0 og 100. ${rebook}`,

  // Rader
  'refusal.fold-on-stock-article': `${line} passer i eAccounting bare som én rad med antall 1, og da blir lageret av artikkel {article} feil. Sett «Use the exact quantity» til Yes, bruk høyst 2 desimaler i Rackbeat, eller gjør artikkelen ikke-lagerført i eAccounting.`,
  'refusal.too-many-rows':
    'Fakturaen trenger {rows} rader, og eAccounting tar høyst {most}. I Rackbeat: opphev bokføringen, del fakturaen i flere og bokfør dem.',
  'refusal.article-unknown': `${line} bruker Rackbeat-vare {item}, som ikke lot seg slå opp i Rackbeat. Se om varen fortsatt finnes; gjør den det, bør driftsansvarlig melde dette.`,
  'refusal.substitute-missing': `${line} har {percent} % mva, {eaccounting_, select, none {og det finnes ingen artikkel for den} other {men dens egen artikkel gir {eaccounting} %}}. Velg en erstatningsartikkel for ${kind} med {percent} % mva på innstillingssiden, under Invoice settings.`,
  'refusal.substitute-wrong-percent':
    'Linje {line} trenger {expected} % mva, men erstatningsartikkelen {article} gir {found} %. Velg en annen for {expected} % på innstillingssiden, under Invoice settings, eller endre artikkelkonteringen på {article} i eAccounting.',
  'refusal.rounding-article-missing':
    'Mva avviker med en avrunding på {difference}, som en avrundingsrad skal utligne, men artikkelen til den er ikke valgt eller kan ikke lenger brukes. Velg en artikkel med 0 % mva på innstillingssiden, under Invoice settings.',
  'refusal.rounding-article-not-zero':
    'Avrundingsartikkelen {article} ville fått {percent} % mva på denne fakturaen; den må ha 0 %. Velg en annen på innstillingssiden, under Invoice settings.',

  // Mva
  'refusal.vat-percent-differs': `${line} har {rackbeat} % mva i Rackbeat, men i eAccounting er dette ${area} med {eaccounting_, select, none {mva} other {{eaccounting} %}}. Rett land eller mva-nummer på kunden, både i Rackbeat og i eAccounting, eller mva på linjen.`,
  'refusal.account-missing': `Artikkelkonteringen «{coding}» på artikkel {article} har ingen konto for ${area}. I eAccounting: fyll inn kontoen, eller gi artikkelen en annen kontering.`,
  'refusal.vat-number-not-confirmed':
    'Mva-nummeret til kunde {customer} er ikke bekreftet, så fakturaen kan ikke gå uten mva. I Rackbeat: rett mva-nummeret, som kontrolleres i EU-registeret (VIES), eller beregn mva på fakturaen.',
  'refusal.reverse-charge-company': `${line} er byggearbeid uten mva, men omvendt avgiftsplikt for byggearbeid er ikke slått på for firmaet. Slå det på i eAccounting, eller beregn mva på linjen i Rackbeat.`,
  'refusal.reverse-charge-account':
    'Linje {line} er byggearbeid med omvendt avgiftsplikt, men artikkelkonteringen «{coding}» på artikkel {article} har ingen konto for det. I eAccounting: fyll inn kontoen, eller gi artikkelen en annen kontering.',

  // Kreditnotaer
  'refusal.credit-original-unknown':
    'Rackbeat-kreditnota {number} sier ikke hvilken faktura den krediterer. Oppgi fakturaen i Rackbeat. Finnes det ingen, før kreditnotaen i eAccounting for hånd og hopp over den her.',
  'refusal.credit-original-not-transferred':
    'Rackbeat-kreditnota {number} krediterer Rackbeat-faktura {original}, som ennå ikke har noen eAccounting-faktura. Få den over først, eller før kreditnotaen i eAccounting for hånd og hopp over den her.',

  // Datoer, betalingsbetingelser, valuta
  'refusal.invoice-date-missing':
    'Rackbeat-faktura {number} har ingen dato som kan leses. I Rackbeat: opphev bokføringen, sett fakturadato og bokfør på nytt.',
  'refusal.period-locked': `Fakturaen er datert {date}, og regnskapet i eAccounting er låst til og med {lockedTo}.${firstOpenDay} Åpne perioden i eAccounting, eller endre fakturadatoen i Rackbeat.`,
  'refusal.fiscal-year-missing': `Fakturaen er datert {date}, og eAccounting har ikke noe regnskapsår for den dagen.${firstOpenDay} Legg til regnskapsåret i eAccounting; da går fakturaen av seg selv.`,
  'refusal.fiscal-year-locked': `Fakturaen er datert {date}, og regnskapsåret {start} til {end} er låst i eAccounting.${firstOpenDay} Lås opp året i eAccounting, eller endre fakturadatoen i Rackbeat.`,
  'refusal.term-not-mapped': `Rackbeat-betalingsbetingelsen ${term} har ikke noe motstykke. Velg et på innstillingssiden, under Payment terms mapping.`,
  'refusal.term-missing':
    'Det finnes verken betalingsbetingelse i Rackbeat eller noen standardbetingelse. Sett betingelsen i Rackbeat, eller en standardbetingelse på innstillingssiden, under Payment terms mapping.',
  'refusal.term-gone':
    'Betalingsbetingelsen i eAccounting som er valgt for {name_, select, none {{term}} other {«{name}»}}, finnes ikke lenger. Velg en annen på innstillingssiden, under Payment terms mapping.',
  'refusal.term-not-for-sales':
    'Betalingsbetingelsen «{name}» i eAccounting kan ikke brukes på salg. Velg en annen på innstillingssiden, under Payment terms mapping.',
  'refusal.currency-differs':
    'Rackbeat-fakturaen er i {invoice}, men kunde {customer} i eAccounting har {card}, og en eAccounting-faktura følger kunden sin. I Rackbeat: bruk en egen kunde for {invoice}, for eksempel {newNumber}.',

  // Varer og kunder
  'refusal.coding-not-mapped':
    'Vare {item} kan ikke bli en artikkel, fordi {group_, select, none {den ikke har noen varegruppe} other {varegruppen {name_, select, none {{group}} other {«{name}» ({group})}} ikke har noen artikkelkontering}}. Velg konteringen på innstillingssiden, under Product settings.',
  'refusal.coding-gone':
    'Artikkelkonteringen som er valgt for vare {item}, finnes ikke lenger i eAccounting. Velg en annen på innstillingssiden, under Product settings.',
  'refusal.coding-inactive':
    'Artikkelkonteringen «{coding}», valgt for vare {item}, er inaktiv. Aktiver den i eAccounting, eller velg en annen på innstillingssiden, under Product settings.',
  'refusal.unit-not-mapped':
    'Enheten {name_, select, none {{unit}} other {«{name}» ({unit})}} på vare {item} har ikke noe motstykke i eAccounting. Velg et på innstillingssiden, under Product settings.',
  'refusal.unit-missing':
    'Vare {item} har ingen enhet i Rackbeat, og ingen standardenhet er valgt. Sett enheten i Rackbeat, eller en standardenhet på innstillingssiden, under Product settings.',
  'refusal.unit-gone':
    'Enheten som er valgt for vare {item}, finnes ikke lenger i eAccounting. Velg en annen på innstillingssiden, under Product settings.',
  'refusal.number-too-long':
    'Nummeret {number} er lengre enn de {most} tegnene eAccounting tar. Gi kunden eller varen et kortere nummer i Rackbeat.',
  'refusal.price-too-high': 'Prisen {price} på vare {item} er over grensen i eAccounting, {most}. Rett prisen i Rackbeat.',
  'refusal.name-missing': 'Kunden eller varen {number} har ikke noe navn, og eAccounting krever et. Skriv inn navnet i Rackbeat.',

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
  'note.second-document': 'Dette er dokument nummer {generation} for den samme Rackbeat-fakturaen, laget med hensikt.',
  'note.credit-without-original': 'Kreditnotaen har ingen opprinnelig faktura, slik en person har oppgitt.',
  'note.texts-combined': 'Dokumentet ville hatt {rows} rader, så tekstene ble slått sammen til færre.',
  'note.no-email-address':
    'Kunde {customer} har ingen e-postadresse i eAccounting, så eAccounting-fakturaen ble ikke sendt. Send den fra eAccounting, og legg inn adressen til neste gang.',
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
    'Varen skal nå ha konteringen «{to}», men artikkelen beholder «{from}», fordi en annen kontering flytter omsetning. Endre den på artikkelen i eAccounting hvis det er ønsket.',
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
  'skip.products-off': 'Varer overføres ikke, fordi den løpende synkroniseringen av dem er slått av.',
  'skip.product-deleted': 'Vare {item} er slettet i Rackbeat, og eAccounting har ingen artikkel for den.',
  'skip.customers-off': 'Kunder overføres ikke, fordi den løpende synkroniseringen av dem er slått av.',
  'skip.customer-deleted': 'Kunde {customer} er slettet i Rackbeat, og eAccounting har ingen kunde for den.',
  'wait.future-date':
    'Fakturaen er datert {date}, og eAccounting tar ingen dato fram i tid for denne kunden. Den går av seg selv den dagen.',

  // Én faktura på vei
  'invoice.done': 'Rackbeat-fakturaen er i eAccounting.',
  'invoice.done-draft': 'Rackbeat-fakturaen står som eAccounting-kladd.',
  'invoice.done-booked': 'Rackbeat-fakturaen er bokført som eAccounting-faktura {eaccounting}.',
  'invoice.booked': 'eAccounting-kladden ble gjort om til eAccounting-faktura {eaccounting}.',
  'invoice.emailed': 'eAccounting-faktura {eaccounting} ble sendt på e-post.',
  'invoice.changed-meanwhile':
    'Rackbeat-fakturaen ble endret, eller bokføringen opphevet, mens vi arbeidet med den. Den leses på nytt med en gang.',
  'invoice.already-there':
    'Rackbeat-faktura {number} er allerede i eAccounting, som {eaccounting_, select, none {kladd} other {faktura {eaccounting}}}. Ingenting ble sendt.',
  'invoice.mismatch':
    'eAccounting-kladden for Rackbeat-faktura {number} avviker {where_, select, row {i en rad} vat {i mva} rounding {i avrundingen} other {i dato, valuta eller totalsum}}: {rackbeat_, select, none {ingenting} other {{rackbeat}}} i Rackbeat, {eaccounting_, select, none {ingenting} other {{eaccounting}}} i eAccounting. Ingenting ble bokført. Ikke gjør kladden om til faktura før årsaken er rettet.',
  'invoice.vat-rounding-differs':
    'Mva i Rackbeat og eAccounting avviker bare med avrunding. Velg på innstillingssiden, under avrundingsforskjeller i mva, om det skal godtas eller utlignes med en avrundingsrad. Da går alle slike fakturaer videre.',
  'invoice.booked-on-other-date':
    'Rackbeat-faktura {number} er datert {rackbeat}, men eAccounting-fakturaen fikk datoen {eaccounting}. Avgjør om den datoen kan stå. Hvis ikke, rett det i eAccounting; ingenting sendes på nytt.',
  'invoice.changed-after-booking':
    'Rackbeat-faktura {number} ble endret etter at den ble eAccounting-faktura {eaccounting}, som står urørt. I Rackbeat: ta endringen tilbake; var den riktig, krediter fakturaen og lag en ny.',
  'invoice.unbooked':
    'Bokføringen av Rackbeat-faktura {number} ble opphevet, men den står i eAccounting som {standing_, select, draft {kladd} other {faktura}}. Bokfør den igjen i Rackbeat, eller {standing_, select, draft {slett kladden} other {krediter fakturaen}} i eAccounting.',
  'invoice.deleted-in-rackbeat':
    'Rackbeat-faktura {number} er slettet, men står fortsatt i eAccounting. I eAccounting: slett den hvis den er en kladd, krediter den hvis den er en faktura.',
  'draft.created': 'eAccounting-kladden for Rackbeat-faktura {number} ble opprettet.',
  'draft.updated': 'eAccounting-kladden for Rackbeat-faktura {number} ble oppdatert.',
  'draft.corrected':
    'eAccounting-kladden for Rackbeat-faktura {number} ble skrevet en gang til, fordi eAccounting leser mva eller kreditbeløp på en annen måte enn ventet.',
  'draft.edited-by-person':
    'En person har endret eAccounting-kladden for Rackbeat-faktura {number}, så den får stå urørt. I eAccounting: gjør den om til faktura hvis endringen er riktig, eller ta endringen tilbake.',
  'draft.deleted-by-person':
    'En person har slettet eAccounting-kladden for Rackbeat-faktura {number}. Den lages ikke på nytt uten at noen ber om det: avgjør om den skal sendes på nytt, eller hopp over den her.',
  'draft.stopped':
    'eAccounting-kladden for Rackbeat-faktura {number} begynner nå med en advarsel, så ingen bokfører den før årsaken er rettet.',
  'draft.surplus-deleted':
    'Den overflødige eAccounting-kladden for Rackbeat-faktura {number} ble slettet: En avbrutt prosess hadde etterlatt den, og ingen hadde endret den.',
  'surplus.touched-draft':
    'En kladd til i eAccounting har koden {mark} for Rackbeat-faktura {number}. Den er endret eller ulik den første, så den ble ikke slettet. I eAccounting: søk etter koden og slett den som er til overs.',
  'surplus.foreign-draft':
    'En eAccounting-kladd har koden {mark}, som denne tilkoblingen aldri har skrevet. Trolig skriver en annen installasjon til samme selskap. Ingenting slettes: Sørg for at bare én er tilkoblet, og slett kladden hvis den er til overs.',
  'invoice.booked-differs':
    'Rackbeat-faktura {number} ble eAccounting-faktura {invoice}, og de er ulike{field_, select, currency { i valuta} invoiceDate { i dato} dueDate { i forfallsdato} vat { i mva} net { i beløp} other {}}: {rackbeat} i Rackbeat, {eaccounting} i eAccounting. Krediter den i eAccounting, eller la den stå; ingenting sendes på nytt.',
  'invoice.voided-by-person':
    'eAccounting-faktura {eaccounting} for Rackbeat-faktura {number} er annullert eller fjernet i eAccounting. Den lages ikke på nytt uten at noen ber om det. Krediter fakturaen i Rackbeat, eller send den på nytt for hånd.',
  'credit.original-on-its-way':
    'Rackbeat-kreditnota {number} krediterer Rackbeat-faktura {original}, som overføres nå. Kreditnotaen følger etter av seg selv.',
  'credit.original-is-draft':
    'Rackbeat-kreditnota {number} krediterer Rackbeat-faktura {original}, som fortsatt er en kladd i eAccounting og ikke har noe nummer. I eAccounting: konverter kladden, så følger kreditnotaen av seg selv. Eller slett kladden der og hopp over begge her.',
  'preview.already-draft': 'Den står allerede som eAccounting-kladd. Å sende den ville ikke endre noe.',
  'preview.already-invoice': 'Den er allerede bokført som eAccounting-faktura {eaccounting}. Å sende den ville ikke endre noe.',

  // Kunder og artikler som en faktura trenger
  'customer.created': 'Rackbeat-kunde {customer} ble opprettet i eAccounting som kunde {number}.',
  'customer.linked': 'Rackbeat-kunde {customer} ble koblet til eAccounting-kunde {number}.',
  'customer.card-gone':
    'eAccounting-kunden som Rackbeat-kunde {customer} er koblet til, finnes ikke lenger. Den er trolig slettet der. Be driftsansvarlig fjerne koblingen; da finnes kunden igjen eller opprettes på nytt.',
  'customer.several-candidates':
    'Rackbeat-kunde {customer} passer med flere eAccounting-kunder: {numbers}. I eAccounting: gi den riktige nummer {customer}, eller slett de doble.',
  'customer.no-free-number':
    'Nummeret til Rackbeat-kunde {customer} er opptatt i eAccounting, og det er også numrene som ble prøvd i stedet. Endre nummeret på kunden i Rackbeat, eller på den andre i eAccounting.',
  'article.created': 'Vare {item} ble opprettet i eAccounting som artikkel.',
  'article.linked': 'Vare {item} ble koblet til eAccounting-artikkelen med samme nummer.',
  'article.updated': 'Artikkelen til vare {item} ble oppdatert i eAccounting.',
  'article.up-to-date': 'Artikkelen til vare {item} er som den skal være i eAccounting.',
  'article.closed': 'Vare {item} er slettet i Rackbeat, så artikkelen er inaktiv i eAccounting.',
  'article.needed-still':
    'Artikkelen til vare {item} er aktiv inntil videre, fordi fakturaen {document} i Rackbeat fortsatt trenger den. Vi ser på den igjen med noen timers mellomrom.',
  'customer.updated': 'Kunde {customer} ble oppdatert i eAccounting.',
  'customer.up-to-date': 'Kunde {customer} er som den skal være i eAccounting.',
  'customer.closed': 'Kunde {customer} er slettet i Rackbeat, så den er inaktiv i eAccounting.',
  'customer.needed-still':
    'Kunde {customer} er slettet i Rackbeat, men er aktiv i eAccounting inntil videre: et ubetalt eller uferdig dokument ({document}) trenger den. Vi ser på den igjen med noen timers mellomrom.',
  'master-data.gathers-changes': 'Den ble skrevet for et øyeblikk siden. Flere endringer samles i noen sekunder og skrives sammen.',
  'article.gone':
    'eAccounting-artikkelen som vare {item} er koblet til, finnes ikke lenger. Den er trolig slettet der. Be driftsansvarlig fjerne koblingen; da finnes artikkelen igjen eller opprettes på nytt.',
  'article.coding-gone':
    'eAccounting-artikkelen til vare {item} har en artikkelkontering som ikke lenger finnes. I eAccounting: gi artikkelen en annen kontering.',
  'article.other-under-number':
    'Artikkel {item} i eAccounting heter «{other}», men vare {item} i Rackbeat «{name}». Er de det samme, gi dem samme navn; hvis ikke, gi en av dem et annet nummer.',

  // Skrivinger og hva det ble av dem
  'effect.in-flight': 'En annen faktura skriver den samme kunden eller artikkelen akkurat nå. Det går videre om noen sekunder.',
  'effect.done-by-other': 'En annen faktura har nettopp laget den samme kunden eller artikkelen. Det går videre med en gang.',
  'effect.outcome-unknown': `eAccounting svarte ikke på ${act}, så ingen vet ennå om det ble gjort. Vi undersøker det før noe sendes på nytt.`,
  'effect.unknown':
    'Ingen vet ennå om den siste skrivingen til eAccounting ble gjort. Vi undersøker det igjen snart og sender ingenting før det.',
  'effect.looking-again': `Ingen vet ennå om ${act} i eAccounting lyktes. Vi undersøker det igjen snart og sender ingenting før det.`,
  'effect.found-again': `Et oppslag i eAccounting viser at ${act} lyktes. Det sendes ikke på nytt.`,
  'effect.not-there': `Et oppslag i eAccounting viser at ${act} ikke skjedde. Det sendes på nytt.`,
  'effect.asks': `Ingen vet om ${act} lyktes, og en person må se etter. Kontroller det i eAccounting, gjør det som mangler der, og hopp over dette her.`,
  'effect.asks-absent': `Ingen vet om ${act} lyktes, og det kan ikke slås opp. Det gjentas aldri av seg selv: kontroller det i eAccounting, gjør det som mangler der, og hopp over dette her.`,
  'effect.asks-several': `eAccounting svarte ikke på ${act}, og nå har mer enn ett dokument i eAccounting merket vårt. Behold ett av dem, og slett eller krediter de andre i eAccounting.`,
  'effect.asks-lost': `eAccounting svarte ikke på ${act}, og nå er kladden borte fra eAccounting. Se etter der om den ble til en faktura eller ble slettet. Det sendes ikke på nytt av seg selv.`,

  // Historien til en overføring
  'transfer.running': 'Det arbeides med den.',
  'transfer.preview': 'Dette er en forhåndsvisning; ingenting sendes.',
  'transfer.asked-by-person': '{person} ba om denne fakturaen etter nummer.',
  'transfer.asked-again': 'En person ba om et nytt forsøk.',
  'transfer.bug':
    'Programmet støtte på en egen feil: {message}. Det prøves igjen om fem minutter. Hvis det varer, bør driftsansvarlig melde det.',
  'transfer.ends-the-process':
    'Denne har stanset programmet flere ganger, så den prøves ikke igjen av seg selv. Driftsansvarlig bør melde det, og be om et nytt forsøk etter det.',
  'transfer.unknown': 'Det finnes ingen slik overføring.',
  'transfer.cannot-be-retried': `Den kan ikke prøves igjen nå; tilstanden er «${state}».`,
  'transfer.cannot-be-skipped': `Den kan ikke hoppes over nå; tilstanden er «${state}».`,

  // Veien til de to systemene
  'outbound.origin-refused':
    'Et kall ble stanset fordi adressen ikke er tillatt ({reason_, select, not_an_address {ikke en adresse} credentials {den inneholder brukernavn eller passord} protocol {verken http eller https} plain_http {http uten kryptering} other {ikke på listen}}). Driftsansvarlig bør kontrollere RACKBEAT_URL, EACCOUNTING_API_URL og VISMA_IDENTITY_URL.',
  'outbound.held-back': 'Tiden for dette kallet løp ut før det gikk, så ingenting ble sendt.',
  'outbound.stopped': `Programmet ble stanset under et kall til ${system}.`,
  'outbound.budget-spent': `${system} tar et begrenset antall kall, og det var ikke plass til dette ennå.`,
  'outbound.budget-unavailable': `Databasen svarte ikke, så ingenting ble sendt til ${system}. Hvis det varer, bør driftsansvarlig se på databasen.`,
  'outbound.outage': `${system} har sviktet flere ganger på rad. Inntil videre spør vi bare av og til.`,
  'outbound.no-connection': `Vi fikk ikke kontakt med ${system}{reason_, select, none {} other { ({reason})}}. Ingenting ble sendt.`,
  'outbound.too-slow': `${system} svarte ikke i tide.`,
  'outbound.no-answer': `${system} brøt forbindelsen uten å svare.`,
  'outbound.answer-cut': `Svaret fra ${system} ble avbrutt.`,
  'outbound.answer-too-large': `Svaret fra ${system} er større enn vi leser. ${report}`,
  'outbound.redirected': `${system} viste oss videre til en annen adresse, og det følger vi ikke. Driftsansvarlig bør kontrollere adressen i konfigurasjonen.`,

  // Rackbeat
  'rackbeat.unauthorised':
    'Rackbeat godtar ikke lenger tilgangen vår: appen er avinstallert der, eller nøkkelen er slettet. Installer den igjen i Rackbeat, under Apps. Innstillinger og koblinger beholdes.',
  'rackbeat.forbidden': 'Rackbeat lar ikke appen gjøre dette. Kontroller i Rackbeat hva appen eller API-nøkkelen har lov til.',
  'rackbeat.missing': 'Rackbeat har ikke dette. Let etter det i Rackbeat.',
  'rackbeat.conflict': 'Rackbeat sier at dette kolliderer med noe som allerede er der. Se på det i Rackbeat, og prøv igjen.',
  'rackbeat.number-refused': 'Rackbeat godtok ikke nummeret; trolig er det opptatt. Se på det i Rackbeat, og prøv igjen.',
  'rackbeat.refused':
    'Rackbeat godtok ikke {field_, select, none {det som ble sendt} other {feltet «{field}»}}. Rett opplysningene, og prøv igjen.',
  'rackbeat.rate-limited': 'Rackbeat ber oss senke farten. Snart er det plass igjen.',
  'rackbeat.server-error': 'Rackbeat hadde en egen feil.',
  'rackbeat.unexpected-answer': `Svaret fra Rackbeat kan ikke leses{field_, select, none {} other { (feltet «{field}»)}}. ${report}`,
  'rackbeat.endless-list': `Listen {path} fra Rackbeat tar ikke slutt, så lesingen ble stanset. ${report}`,

  // eAccounting: forbindelsen
  'connection.reconnect-needed':
    'Tilgangen til eAccounting eller Rackbeat har opphørt, for eksempel fordi et passord ble endret. Koble til på nytt fra Rackbeat, under Apps. Ingenting er tapt; alt venter.',
  'connection.token-busy': 'Tilgangen til eAccounting fornyes, og det tar noen sekunder.',
  'visma.grant-dead':
    'Visma har avsluttet tilgangen vår til eAccounting, for eksempel fordi et passord ble endret. Koble til på nytt fra Rackbeat, under Apps. Ingenting er tapt; alt venter.',
  'visma.client-refused': 'Visma kjenner ikke denne appen. Driftsansvarlig bør kontrollere VISMA_CLIENT_ID og VISMA_CLIENT_SECRET.',
  'visma.refused':
    'Vismas innlogging avviste forespørselen{error_, select, none {} other { ({error})}}. Prøv igjen; hvis det varer, si fra til driftsansvarlig.',
  'visma.unavailable': 'Vismas innlogging svarer ikke for øyeblikket.',
  'visma.unexpected-answer': `Svaret fra Vismas innlogging kan ikke leses{error_, select, none {} other { ({error})}}. ${report}`,
  'eaccounting.unauthorised': 'eAccounting godtar ikke tilgangen vår. Hvis det varer, koble til på nytt fra Rackbeat, under Apps.',
  'eaccounting.token-renewed': 'Tilgangen til eAccounting var løpt ut og ble fornyet. Ingenting ble sendt; det går videre med en gang.',
  'eaccounting.rate-limited': 'eAccounting ber oss senke farten. Snart er det plass igjen.',
  'eaccounting.server-error': 'eAccounting hadde en egen feil.',
  'eaccounting.refused':
    'eAccounting godtok ikke {field_, select, none {det som ble sendt} other {feltet «{field}»}}. Rett opplysningene, og prøv igjen.',
  'eaccounting.forbidden': 'eAccounting tillater ikke dette. Kontroller i eAccounting hva brukeren som koblet til, har lov til.',
  'eaccounting.missing': 'eAccounting har ikke lenger dette. Let etter det i eAccounting; kanskje har noen slettet det.',
  'eaccounting.conflict': 'eAccounting sier at dette kolliderer med noe som allerede er der. Se på det i eAccounting, og prøv igjen.',
  'eaccounting.unexpected-answer': `Svaret fra eAccounting kan ikke leses{field_, select, none {} other { (feltet «{field}»)}}. ${report}`,
  'eaccounting.endless-list': `Listen {path} fra eAccounting tar ikke slutt, så lesingen ble stanset. ${report}`,

  // eAccounting: dets egne feilkoder
  'eaccounting.2000':
    'eAccounting godtok ikke {field_, select, none {en verdi} other {verdien i «{field}»}}. Rett opplysningene i Rackbeat eller i eAccounting, og prøv igjen.',
  'eaccounting.3000': 'eAccounting har ikke lenger dette. Let etter det i eAccounting; kanskje har noen slettet det.',
  'eaccounting.3001': 'eAccounting har ikke noe regnskapsår for denne datoen. Legg til regnskapsåret i eAccounting.',
  'eaccounting.3002': 'En konto som trengs, finnes ikke i eAccounting. Kontroller kontoplanen og artikkelkonteringen der.',
  'eaccounting.3003':
    'Brukeren som koblet til, kan ikke godkjenne dette i eAccounting. Gi brukeren rettigheten, eller koble til på nytt med en annen bruker.',
  'eaccounting.4000': 'Nummeret er opptatt i eAccounting. Se etter der hvem som har det, og endre ett av de to numrene.',
  'eaccounting.4001': 'eAccounting lar ikke dette slettes, fordi noe annet er avhengig av det. Gjør det inaktivt der i stedet.',
  'eaccounting.4002':
    'eAccounting stenger denne delen av programmet for oss. Oftest er tillegget for integrasjoner (API) ikke aktivt: aktiver det i eAccounting, og kontroller at riktig firma er koblet til.',
  'eaccounting.4003': 'Oppstartsveiviseren i eAccounting er ikke fullført. Fullfør den i eAccounting.',
  'eaccounting.4004': 'Firmaet er ikke aktivt i eAccounting. Aktiver abonnementet hos Visma, eller koble til et annet firma.',
  'eaccounting.4005':
    'Brukeren som koblet til, har ikke tillatelse til dette i eAccounting. Gi brukeren rettigheten, eller koble til på nytt med en annen bruker.',
  'eaccounting.4006':
    'Forbindelsen mangler en tillatelse som dette krever. Koble til på nytt fra Rackbeat, under Apps, og godta alt det spørres om.',
  'eaccounting.4007':
    'Brukeren som koblet til, mangler rettighet til å gjøre dette i eAccounting. Gi brukeren rettigheten, eller koble til på nytt med en annen bruker.',
  'eaccounting.4008':
    'Kontrollsifferet i et nummer er feil, enten et organisasjonsnummer eller en betalingsreferanse (KID, OCR). Rett nummeret på kunden i Rackbeat.',
  'eaccounting.4009': 'Varianten av eAccounting som firmaet har, omfatter ikke dette. Spør Visma om en variant som gjør det.',
  'eaccounting.4010': 'eAccounting ber oss senke farten. Snart er det plass igjen.',
  'eaccounting.4011':
    'Brukeren som koblet til, har ikke tilgang til dette firmaet i eAccounting. Gi brukeren tilgang, eller koble til på nytt med en annen bruker.',
  'eaccounting.4012': 'Lisensavtalen for eAccounting er ikke godtatt. Logg inn i eAccounting og godta den.',
  'eaccounting.4013':
    'eAccounting kan ikke bokføre fakturaen, trolig fordi perioden eller regnskapsåret er låst. Åpne det i eAccounting, eller endre datoen på fakturaen.',
  'eaccounting.4014':
    'En e-faktura må oppgi kjøperens referanse («deres referanse»). Skriv den på dokumentet i eAccounting, eller på fakturaen i Rackbeat.',
  'eaccounting.4015':
    'En e-faktura må oppgi selgerens referanse («vår referanse»). Skriv den på dokumentet i eAccounting, eller på fakturaen i Rackbeat.',
  'eaccounting.4016': 'eAccounting godtar ikke forfallsdatoen på en leverandørfaktura. Rett den i eAccounting.',
  'eaccounting.4017': 'Kunden har ingen elektronisk adresse for e-faktura. Skriv den inn på kunden i eAccounting.',
  'eaccounting.4018': 'eAccounting godtar ikke hvordan en leverandørfaktura sendes til banken. Rett det i eAccounting.',
  'eaccounting.4019':
    'Brukeren som koblet til, kan bare lese i eAccounting. Gi brukeren rett til å skrive, eller koble til på nytt med en annen bruker.',
  'eaccounting.4020': 'Regnskapsåret overlapper et annet. Rett regnskapsårene i eAccounting.',
  'eaccounting.4021': 'Regnskapsåret er lengre enn eAccounting tillater. Rett det i eAccounting.',
  'eaccounting.4022': 'Et regnskapsår må slutte på den siste dagen i en måned. Rett det i eAccounting.',
  'eaccounting.4023': 'eAccounting godtar ingen dato fram i tid. Endre datoen, eller vent til den dagen.',
  'eaccounting.4024':
    'Artikkelkonteringen på en artikkel har ingen konto for denne typen salg, for eksempel EU eller eksport. I eAccounting: fyll inn kontoen, eller gi artikkelen en annen kontering.',
  'eaccounting.4025': 'EU-registeret (VIES) bekrefter ikke mva-nummeret til kunden. Rett mva-nummeret i Rackbeat.',
  'eaccounting.4026': 'Datoen ligger i en låst periode. Åpne perioden i eAccounting, eller endre datoen på fakturaen.',
  'eaccounting.4027': 'eAccounting godtar ikke omvendt avgiftsplikt med 0 % mva. Kontroller artikkelkonteringen i eAccounting.',
  'eaccounting.4028': 'Ordren kan ikke annulleres. Se på ordren i eAccounting.',
  'eaccounting.4029': 'Et fødselsnummer er ikke gyldig. Rett det på kunden i eAccounting.',
  'eaccounting.4030': 'En betalingsreferanse (KID, OCR) er ikke gyldig. Kontroller innstillingene for betalingsreferanser i eAccounting.',
  'eaccounting.4031': 'Fakturaen mangler artikler fra ordren den hører til. Sammenlign ordre og faktura i eAccounting.',
  'eaccounting.4032': 'En leverandørfaktura går ikke i balanse. Rett den i eAccounting.',
  'eaccounting.4033': 'Dokumentet er i en godkjenningsflyt som ikke tillater dette. Fullfør godkjenningen i eAccounting.',
  'eaccounting.4034':
    'Appen er registrert hos Visma som sandkasseklient, og den har ikke lov til dette. Driftsansvarlig bør bruke klient-id-en for produksjon.',
  'eaccounting.4035':
    'Kunden er satt til å få mva selv om den er i utlandet, og det tillater ikke eAccounting for et EU-land. Rett kunden i eAccounting.',
  'eaccounting.4037': 'En bankavstemming ligger i en låst periode. Åpne perioden i eAccounting.',
  'eaccounting.4038': 'Datoen ligger i et låst regnskapsår. Lås opp året i eAccounting, eller endre datoen på fakturaen.',
  'eaccounting.4039': 'En faktura i firmaets egen valuta tar ikke et eget beløp i den valutaen. Rett betalingen i eAccounting.',
  'eaccounting.4100': 'Et register som eAccounting spør, for eksempel VIES for mva-numre, svarer ikke.',
  'eaccounting.5000': 'eAccounting hadde en egen feil.',
  'eaccounting.5001': 'eAccounting når ikke en tjeneste det trenger.',
  'eaccounting.5002': 'eAccounting avbrøt det som var i gang.',
  'eaccounting.5003':
    'En lagerført artikkel kan gjøres ikke-lagerført bare når beholdningen er 0. Sett beholdningen til 0 i eAccounting først.',
  'eaccounting.5004': 'En lagerført artikkel kan bli en tjeneste bare når beholdningen er 0. Sett beholdningen til 0 i eAccounting først.',
  'eaccounting.5005': 'Prosjektet er avsluttet i eAccounting. Åpne det igjen, eller ta det av dokumentet i eAccounting.',
  'eaccounting.5006': 'Kostnadsstedet er inaktivt i eAccounting. Aktiver det, eller ta det av dokumentet i eAccounting.',
  'eaccounting.5007': 'Det som en fil skulle festes til, finnes ikke i eAccounting. Let etter dokumentet i eAccounting.',
  'eaccounting.6000': 'eAccounting forsto ikke et søk fra oss. Feilen ligger i dette programmet; driftsansvarlig bør melde den.',
  'eaccounting.6001':
    'eAccounting godtok ikke en verdi i adressen til et kall. Feilen ligger i dette programmet; driftsansvarlig bør melde den.',
  'vendor-says': 'Med egne ord: «{vendor}»',
  'waits-by-itself': 'Det prøves igjen av seg selv, og ingenting skrives to ganger.',

  // Svar til en side eller et program
  'api.not-found': 'Her er det ingenting.',
  'api.invalid': 'Noe her kan ikke brukes slik det står. Se på de merkede feltene.',
  'api.too-large': 'Dette er for stort til å tas imot. Send mindre om gangen.',
  'api.too-many-requests': 'Det var for mange forsøk på kort tid. Vent et minutt, og prøv igjen.',
  'api.unreadable-request': 'Forespørselen kunne ikke leses. Last siden på nytt.',
  'api.internal': 'Programmet støtte på en egen feil og har notert den. Prøv igjen; hvis det varer, si fra til driftsansvarlig.',
  'session.not-valid': 'Denne adressen er ikke gyldig, eller ikke lenger. Åpne innstillingene på nytt fra Rackbeat, under Apps.',
  'session.ended': 'Siden sto åpen lenge, og økten er slutt. Åpne innstillingene på nytt fra Rackbeat, under Apps.',
  'session.other-origin': 'Bare vår egen side kan spørre om dette. Åpne innstillingene fra Rackbeat, under Apps.',
  'settings.file-of-newer-program':
    'Filen er laget av en nyere versjon av programmet (innstillinger versjon {version}). Oppdater programmet, eller eksporter innstillingene på nytt.',
  'settings.file-not-valid': 'Filen inneholder ikke gyldige innstillinger. Feltene som er feil, er nevnt; ingenting er lagret.',
  'settings.stale':
    '{by_, select, none {Noen} other {{by}}} har lagret innstillingene i mellomtiden. Se på forskjellene, og lagre på nytt.',
  'settings.nothing-to-undo': 'Det finnes ingen tidligere utgave av innstillingene å gå tilbake til.',
  'settings.invalid-date': 'Skriv datoen som år, måned, dag: 2026-11-20.',
  'settings.sender-and-email':
    'Rackbeat sender fakturaen til kjøperen, så eAccounting må ikke sende den på e-post også. Velg «Draft» eller «Invoiced».',
  'settings.rounding-article-missing': 'Velg en avrundingsartikkel med 0 % mva; bare med en slik kan en forskjell utlignes.',
  'operator.not-known': 'Driftsnøkkelen mangler eller er feil. Bruk den i OPERATOR_TOKEN.',
  'operator.connection-unknown': 'Det finnes ingen forbindelse med denne id-en.',
  'webhook.not-ours': 'Dette kommer ikke fra en webhook som vi har registrert.',

  // Installasjon
  'page.connect.title': 'Koble sammen Rackbeat og eAccounting',
  'page.connect.what':
    'For Rackbeat-kontoer uten Apps-siden. Lim inn en API-nøkkel fra Rackbeat; deretter logger du inn i eAccounting og velger firmaet.',
  'page.connect.key': 'API-nøkkel fra Rackbeat',
  'page.connect.where': 'En administrator lager nøkkelen i Rackbeat. Den lagres kryptert.',
  'page.connect.go': 'Gå videre til eAccounting',
  'page.confirm.title': 'Er dette de to firmaene dine?',
  'page.confirm.what': 'De er i ferd med å bli koblet sammen. Kontroller navn og nummer på begge.',
  'page.confirm.number': 'Organisasjonsnummer {number}',
  'page.confirm.no-number': 'Ikke noe organisasjonsnummer',
  'page.confirm.numbers-differ': 'Organisasjonsnumrene er ulike. Gå videre bare hvis begge firmaene er dine.',
  'page.confirm.other-company':
    'Denne Rackbeat-kontoen har vært koblet til et annet eAccounting-firma. Gå videre bare hvis det skal endres.',
  'page.confirm.type': 'Skriv navnet på eAccounting-firmaet for å bekrefte: {name}',
  'page.confirm.not-typed': 'Det er ikke navnet. Skriv: {name}',
  'page.confirm.nothing-yet': 'Ingenting overføres ennå. Hva som overføres senere, bestemmer du i innstillingene.',
  'page.confirm.yes': 'Ja, koble dem sammen',
  'install.no-token': 'Installasjonskoden fra Rackbeat mangler.',
  'install.no-token.next': begin,
  'install.no-key': 'Lim inn API-nøkkelen fra Rackbeat.',
  'install.no-key.next': 'En administrator kan lage en nøkkel i Rackbeat.',
  'install.cannot-reconnect': 'Denne siden kan ikke koble til på nytt. Adressen gjelder ikke lenger.',
  'install.cannot-reconnect.next': 'Åpne innstillingene for appen på nytt i Rackbeat, eller trykk Installer på Apps-siden.',
  'install.stale': 'Denne installasjonen kan ikke fortsette. Den er fullført, eldre enn ti minutter, eller begynt i en annen nettleser.',
  'install.stale.next': begin,
  'install.declined': 'Du ga ikke tilgang til eAccounting, så ingenting ble koblet sammen.',
  'install.declined.next': 'Du kan lukke denne siden. Vil du koble til senere, gå i Rackbeat til Brukerinnstillinger → Apps → Installer.',
  'install.consent-failed':
    'Visma kunne ikke fullføre innloggingen{error_, select, none {} other { ({error})}}. Ingenting ble koblet sammen.',
  'install.consent-failed.next': `${begin} Skjer det igjen, si fra til driftsansvarlig.`,
  'install.code-refused':
    'Visma godtok ikke innloggingen{error_, select, none {} undefined {} other { ({error})}}. Ingenting ble koblet sammen.',
  'install.code-refused.next': `${begin} Skjer det igjen, si fra til driftsansvarlig.`,
  'install.not-accepted-by-rackbeat': 'Rackbeat godtok ikke installasjonen. Koden virker bare én gang, og kan være brukt.',
  'install.not-accepted-by-rackbeat.next': begin,
  'install.company-taken': 'eAccounting-firmaet {company} er allerede koblet til en annen Rackbeat-konto.',
  'install.company-taken.next':
    'Avinstaller appen i den andre Rackbeat-kontoen først, eller velg et annet eAccounting-firma. Begynn så på nytt i Rackbeat, under Apps.',
  'next.generic': 'Ingenting ble koblet sammen. Når dette er rettet, begynn på nytt i Rackbeat: Brukerinnstillinger → Apps → Installer.',

  // Start av programmet; for driftsansvarlig
  'start.port-taken': 'Port {port} er i bruk. Stans programmet som bruker den, eller velg en annen med PORT.',
  'database.unreachable': 'Databasen svarer ikke ({detail}). Se til at den går, og at DATABASE_URL peker riktig.',
  'database.too-many-connections':
    'Databasen tar ikke flere forbindelser ({detail}). Øk max_connections, eller stans det andre som bruker den.',
  'database.login-refused': 'Databasen avviser brukeren eller passordet i DATABASE_URL ({detail}). Rett dem.',
  'database.missing': 'Databasen som DATABASE_URL nevner, finnes ikke ({detail}). Opprett den, eller rett navnet.',
  'database.not-migrated':
    'Databasen er ikke klargjort, eller brukeren kan ikke ta programmets rolle ({detail}). Start én gang med en bruker som eier databasen.',
  'database.too-old': 'Databasen er PostgreSQL {version}, og minst {oldest} trengs. Oppgrader den.',
  'database.not-durable':
    'Databasen kan glemme det den har bekreftet, fordi {setting} ikke er på. Slå det på: det som er notert, må tåle et strømbrudd.',
  'database.role-unsafe':
    'Øktene går som {role}, som kan passere skillene mellom forbindelsene. Koble direkte til PostgreSQL, eller gjennom en pooler som beholder øktens valg.',
  'database.owner-rights':
    'Brukeren i DATABASE_URL kan ikke lage tabellene og rollen som trengs ({detail}). Bruk en bruker som eier databasen og kan opprette roller.',
  'database.newer-than-program': 'Databasen er klargjort av en nyere utgave av dette programmet ({migration}). Start den utgaven.',
  'embedded.already-running': 'En annen instans bruker {folder}. Stans den, eller gi denne en egen mappe med DATA_DIR.',
  'embedded.did-not-start':
    'Den innebygde databasen startet ikke{detail_, select, none {} other { ({detail})}}. Les {log}, rett årsaken og start på nytt.',
  'embedded.no-unprivileged-user':
    'PostgreSQL går ikke som root, og dette systemet har ingen bruker «nobody» å la den gå som. Start programmet som vanlig bruker, eller sett DATABASE_URL.',
  'embedded.unsupported-platform':
    'Det finnes ingen innebygd database for {platform} her. Installer de valgfrie pakkene med npm, eller la DATABASE_URL peke på en PostgreSQL-tjener.',
  'embedded.other-version':
    'Dataene hører til PostgreSQL {data}, og dette programmet har {program}. Start utgaven av programmet som laget dataene, eller la DATABASE_URL peke på en PostgreSQL-tjener.',
  'embedded.folder-occupied': '{folder} inneholder filer som ikke er noen database. Flytt dem, eller velg en annen mappe med DATA_DIR.',
  'embedded.initdb-failed': 'Databasen kunne ikke lages i {folder} ({detail}). Rett årsaken, eller velg en annen mappe med DATA_DIR.',
  'embedded.folder-not-writable': 'Det kan ikke skrives i mappen {folder} ({detail}). Tillat det, eller velg en annen med DATA_DIR.',
  'embedded.folder-closed':
    'Databasen går som {user}, som ikke når {folder}. La andre passere mappene over den (chmod o+x), eller velg en annen med DATA_DIR.',
  'installation.other-origins':
    'Denne databasen hører til {storedRackbeat} og {storedEaccounting}, men konfigurasjonen nevner {rackbeat} og {eaccounting}. Rett RACKBEAT_URL og EACCOUNTING_API_URL, eller bruk en annen database.',
  'vault.key-file-missing':
    'Nøkkelfilen {file} mangler, og bare den åpner hemmelighetene i databasen. Legg den tilbake fra en sikkerhetskopi.',
  'vault.key-file-open': 'Andre brukere kan lese nøkkelfilen {file}. Steng den for dem med: chmod 600 {file}',
  'vault.key-file-broken': 'Nøkkelfilen {file} inneholder ikke nøkler. Legg den tilbake fra en sikkerhetskopi.',
  'vault.key-missing': 'En hemmelighet i databasen er forseglet med en nøkkel som mangler. Legg nøkkelen tilbake i ENCRYPTION_KEYS.',
  'vault.seal-broken':
    'En hemmelighet i databasen lar seg ikke åpne; den er endret eller flyttet. Gjenopprett databasen fra en sikkerhetskopi, eller koble til på nytt.',
};
