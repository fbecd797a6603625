/** På bokmål: hva månedsbeviset finner, og hva som kan svares om det. */
import { area, system } from './words.ts';

/** The same words for the place that Rackbeat sees. */
const zone = area.replace('{area_,', '{zone_,');

export const completeness = {
  'completeness.missing':
    'Rackbeat-faktura {number} er bokført i Rackbeat, og ingenting står for den i eAccounting. Send den med nummeret sitt fra innstillingssiden.',
  'completeness.missing-under-way': 'Rackbeat-faktura {number} er bokført i Rackbeat og på vei til eAccounting.',
  'completeness.missing-needs-you':
    'Rackbeat-faktura {number} er bokført i Rackbeat og stoppet på veien. Overføringen sier hvorfor og hva som må gjøres.',
  'completeness.missing-gone':
    'Rackbeat-faktura {number} ble overført, men dokumentet finnes ikke lenger i eAccounting. Overføringen sier hva som må gjøres.',
  'completeness.missing-skipped': 'Rackbeat-faktura {number} ble hoppet over av {person}: {reason}',
  'completeness.missing-nothing-to-book': 'Rackbeat-faktura {number} har bare tekst, så det er ingenting å bokføre.',
  'completeness.missing-before-start': 'Rackbeat-faktura {number} er fra før startdatoen {start}, så den overføres ikke.',
  'completeness.missing-switched-off': 'Rackbeat-faktura {number} ble ikke overført, fordi ordreflyten er slått av.',
  'completeness.late-arrival':
    'Rackbeat-faktura {number} ble bokført i en periode som er låst i eAccounting til og med {locked}, så den kan ikke stå der med datoen sin. Overføringen tilbyr første åpne dag.',
  'completeness.late-draft':
    'eAccounting-kladden for Rackbeat-faktura {number} har dato i en periode som er låst til og med {locked}. I eAccounting: åpne perioden for den, eller gi den en åpen dag.',
  'completeness.extra-unbooked':
    'eAccounting har {eaccounting_, select, none {en kladd} other {faktura {eaccounting}}} for Rackbeat-faktura {number}, som ikke lenger er bokført i Rackbeat. Bokfør den igjen i Rackbeat, eller krediter den i eAccounting.',
  'completeness.extra-gone':
    'eAccounting har {eaccounting_, select, none {en kladd} other {faktura {eaccounting}}} for Rackbeat-faktura {number}, som ikke ble funnet i Rackbeat. Er den slettet der, må den krediteres i eAccounting.',
  'completeness.extra-unknown':
    'eAccounting har {eaccounting_, select, none {en kladd} other {faktura {eaccounting}}} med koden {mark}, som denne tilkoblingen aldri har skrevet. Kanskje skriver en annen installasjon til samme selskap.',
  'completeness.second-document':
    'eAccounting-{eaccounting_, select, none {kladden} other {faktura {eaccounting}}} er et ekstra dokument for Rackbeat-faktura {number}, sendt med vilje.',
  'completeness.doubled':
    'Rackbeat-faktura {number} står to ganger i eAccounting: {eaccounting_, select, none {som kladd} other {som faktura {eaccounting}}} og {other_, select, none {som kladd} other {som faktura {other}}}. I eAccounting: slett kladden som er til overs, eller krediter fakturaen som er til overs.',
  'completeness.still-draft': 'Rackbeat-faktura {number} er fortsatt en kladd i eAccounting. I eAccounting: gjør den om til faktura.',
  'completeness.still-draft-long':
    'Rackbeat-faktura {number} ble levert for {days} dager siden og er fortsatt en kladd i eAccounting. I eAccounting: gjør den om til faktura før mva-meldingen.',
  'completeness.voided':
    'eAccounting-faktura {eaccounting} for Rackbeat-faktura {number} er annullert. Krediter den i Rackbeat også, eller send den på nytt.',
  'completeness.voided-replaced':
    'eAccounting-faktura {eaccounting} for Rackbeat-faktura {number} er annullert, og en annen står i stedet.',
  'completeness.different':
    'Rackbeat-faktura {number} og eAccounting-faktura {invoice} er ulike i {what_, select, currency {valuta} customer {kunde} credit {om de er kreditnota} net {nettobeløp} vat {mva} other {total}}{percent_, select, none {} other { ved {percent} %}}: {rackbeat} i Rackbeat, {eaccounting} i eAccounting. Krediter den som er feil.',
  'completeness.uneven':
    'Rackbeat-faktura {number} og eAccounting-faktura {invoice} teller ikke likt på begge sider, og ingen grunn er kjent. Sammenlign de to dokumentene.',
  'completeness.date-differs': 'Rackbeat-faktura {number} er datert {rackbeat}, og eAccounting-faktura {invoice} er datert {eaccounting}.',
  'completeness.date-moved':
    'Rackbeat-faktura {number} er datert {rackbeat}. {person} lot den sendes datert {eaccounting}, som eAccounting-faktura {invoice}, fordi dens egen dato var låst.',
  'completeness.delivery-differs': 'Rackbeat-faktura {number} ble levert {rackbeat}, og eAccounting-faktura {invoice} sier {eaccounting}.',
  'completeness.area-differs': `Rackbeat regner faktura {number} som ${zone}, og eAccounting har bokført faktura {invoice} som ${area}. Beløpene er like, men posten i mva-meldingen er ikke det. Rett kunden i det systemet som tar feil.`,
  'completeness.vat-rounding':
    'Mva for Rackbeat-faktura {number} er avrundet ulikt: {rackbeat} i Rackbeat, {eaccounting} i eAccounting. Begge er riktige.',
  'completeness.total-rounding': 'eAccounting har avrundet totalen på faktura {invoice} med {rounding}, slik selskapets innstilling sier.',
  'completeness.exchange-rate':
    'De to systemene regner om Rackbeat-faktura {number} med ulik kurs: {rackbeat} {currency} i Rackbeat, {eaccounting} {currency} i eAccounting. Beløpene i fakturaens egen valuta er like.',
  'completeness.credit-to-match':
    'eAccounting-kreditnota {invoice} har {amount} {currency} igjen. I eAccounting: avstem den mot fakturaen sin.',
  'completeness.not-delivered':
    'eAccounting fikk ikke levert faktura {invoice} på e-post. I eAccounting: kontroller adressen og send den igjen.',
  'completeness.other-origin': 'eAccounting-faktura {invoice} kommer ikke fra Rackbeat.',
  'completeness.number-gap':
    '{count, plural, one {Rackbeat har ingen faktura med nummer {from}.} other {Rackbeat har ingen fakturaer med numrene {from}–{to}.}} De er slettet eller ble aldri brukt.',
  'completeness.added-after-closing':
    '{number_, select, none {eAccounting-faktura {eaccounting}} other {Rackbeat-faktura {number}}} har kommet til denne måneden etter at den ble avsluttet.',
  'completeness.gone-after-closing':
    '{number_, select, none {eAccounting-faktura {eaccounting}} other {Rackbeat-faktura {number}}} hørte til denne måneden da den ble avsluttet, og gjør det ikke lenger.',
  'completeness.changed-after-closing':
    '{number_, select, none {eAccounting-faktura {eaccounting}} other {Rackbeat-faktura {number}}} er endret siden denne måneden ble avsluttet.',
  'completeness.copy-altered':
    'Den frosne kopien av denne måneden stemmer ikke lenger med kontrollsummen sin. Be driftsansvarlig om en eldre sikkerhetskopi.',
  'completeness.invalid-month': 'Velg en måned, skrevet som 2026-10.',
  'completeness.month-not-over': '{month} er ikke over ennå. Den kan avsluttes fra {day}.',
  'completeness.not-closed': '{month} er ikke avsluttet.',
  'completeness.already-closed': '{month} er allerede avsluttet av {person}.',

  'overview.slow': `${system} svarer tregt: {seconds, plural, one {ett sekund} other {# sekunder}} i snitt.`,
  // The file for a spreadsheet
  'completeness.file.rackbeat-number': 'Rackbeat-nummer',
  'completeness.file.kind': 'Type',
  'completeness.file.customer': 'Kunde',
  'completeness.file.currency': 'Valuta',
  'completeness.file.rackbeat-date': 'Dato i Rackbeat',
  'completeness.file.rackbeat-net': 'Netto i Rackbeat',
  'completeness.file.rackbeat-vat': 'Mva i Rackbeat',
  'completeness.file.rackbeat-gross': 'Total i Rackbeat',
  'completeness.file.eaccounting-number': 'eAccounting-nummer',
  'completeness.file.eaccounting-date': 'Dato i eAccounting',
  'completeness.file.eaccounting-net': 'Netto i eAccounting',
  'completeness.file.eaccounting-vat': 'Mva i eAccounting',
  'completeness.file.eaccounting-gross': 'Total i eAccounting',
  'completeness.file.verdict': 'Vurdering',
  'completeness.file.findings': 'Funn',
  'completeness.file.open': 'Må rettes',
  'completeness.file.explained': 'Forklart',
  'completeness.file.equal': 'Lik',
  'completeness.file.invoice': 'Faktura',
  'completeness.file.credit': 'Kreditnota',
  'completeness.file.draft': 'Kladd',
};
