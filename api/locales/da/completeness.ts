/** På dansk: hvad månedsbeviset finder, og hvad der kan svares om det. */
import { area, system } from './words.ts';

/** The same words for the place that Rackbeat sees. */
const zone = area.replace('{area_,', '{zone_,');

export const completeness = {
  'completeness.missing':
    'Rackbeat-faktura {number} er bogført i Rackbeat, og intet står for den i eAccounting. Send den med sit nummer fra indstillingssiden.',
  'completeness.missing-under-way': 'Rackbeat-faktura {number} er bogført i Rackbeat og på vej til eAccounting.',
  'completeness.missing-needs-you':
    'Rackbeat-faktura {number} er bogført i Rackbeat og stoppet undervejs. Overførslen siger hvorfor, og hvad der skal gøres.',
  'completeness.missing-gone':
    'Rackbeat-faktura {number} blev overført, men dokumentet findes ikke længere i eAccounting. Overførslen siger, hvad der skal gøres.',
  'completeness.missing-skipped': 'Rackbeat-faktura {number} blev sprunget over af {person}: {reason}',
  'completeness.missing-nothing-to-book': 'Rackbeat-faktura {number} har kun tekst, så der er intet at bogføre.',
  'completeness.missing-before-start': 'Rackbeat-faktura {number} er fra før startdatoen {start}, så den overføres ikke.',
  'completeness.missing-switched-off': 'Rackbeat-faktura {number} blev ikke overført, fordi ordreflowet er slået fra.',
  'completeness.late-arrival':
    'Rackbeat-faktura {number} blev bogført i en periode, som er låst i eAccounting til og med {locked}, så den kan ikke stå der med sin dato. Overførslen tilbyder den første åbne dag.',
  'completeness.late-draft':
    'eAccounting-kladden for Rackbeat-faktura {number} har dato i en periode, som er låst til og med {locked}. I eAccounting: åbn perioden for den, eller giv den en åben dag.',
  'completeness.extra-unbooked':
    'eAccounting har {eaccounting_, select, none {en kladde} other {faktura {eaccounting}}} for Rackbeat-faktura {number}, som ikke længere er bogført i Rackbeat. Bogfør den igen i Rackbeat, eller krediter den i eAccounting.',
  'completeness.extra-gone':
    'eAccounting har {eaccounting_, select, none {en kladde} other {faktura {eaccounting}}} for Rackbeat-faktura {number}, som ikke blev fundet i Rackbeat. Er den slettet der, skal den krediteres i eAccounting.',
  'completeness.extra-unknown':
    'eAccounting har {eaccounting_, select, none {en kladde} other {faktura {eaccounting}}} med koden {mark}, som denne forbindelse aldrig har skrevet. Måske skriver en anden installation til samme virksomhed.',
  'completeness.second-document':
    'eAccounting-{eaccounting_, select, none {kladden} other {faktura {eaccounting}}} er et ekstra dokument for Rackbeat-faktura {number}, sendt med vilje.',
  'completeness.doubled':
    'Rackbeat-faktura {number} står to gange i eAccounting: {eaccounting_, select, none {som kladde} other {som faktura {eaccounting}}} og {other_, select, none {som kladde} other {som faktura {other}}}. I eAccounting: slet den overflødige kladde, eller krediter den overflødige faktura.',
  'completeness.still-draft': 'Rackbeat-faktura {number} er stadig en kladde i eAccounting. I eAccounting: lav den om til faktura.',
  'completeness.still-draft-long':
    'Rackbeat-faktura {number} blev leveret for {days} dage siden og er stadig en kladde i eAccounting. I eAccounting: lav den om til faktura før momsangivelsen.',
  'completeness.voided':
    'eAccounting-faktura {eaccounting} for Rackbeat-faktura {number} er annulleret. Krediter den også i Rackbeat, eller send den på ny.',
  'completeness.voided-replaced':
    'eAccounting-faktura {eaccounting} for Rackbeat-faktura {number} er annulleret, og en anden står i stedet.',
  'completeness.different':
    'Rackbeat-faktura {number} og eAccounting-faktura {invoice} er forskellige i {what_, select, currency {valuta} customer {kunde} credit {om de er kreditnota} net {nettobeløb} vat {moms} other {total}}{percent_, select, none {} other { ved {percent} %}}: {rackbeat} i Rackbeat, {eaccounting} i eAccounting. Krediter den, der er forkert.',
  'completeness.uneven':
    'Rackbeat-faktura {number} og eAccounting-faktura {invoice} tæller ikke ens på begge sider, og ingen grund er kendt. Sammenlign de to dokumenter.',
  'completeness.date-differs':
    'Rackbeat-faktura {number} er dateret {rackbeat}, og eAccounting-faktura {invoice} er dateret {eaccounting}.',
  'completeness.date-moved':
    'Rackbeat-faktura {number} er dateret {rackbeat}. {person} lod den sende dateret {eaccounting}, som eAccounting-faktura {invoice}, fordi dens egen dato var låst.',
  'completeness.delivery-differs':
    'Rackbeat-faktura {number} blev leveret {rackbeat}, og eAccounting-faktura {invoice} siger {eaccounting}.',
  'completeness.area-differs': `Rackbeat regner faktura {number} for ${zone}, og eAccounting har bogført faktura {invoice} som ${area}. Beløbene er ens, men rubrikken i momsangivelsen er ikke. Ret kunden i det system, der tager fejl.`,
  'completeness.vat-rounding':
    'Momsen på Rackbeat-faktura {number} er afrundet forskelligt: {rackbeat} i Rackbeat, {eaccounting} i eAccounting. Begge er rigtige.',
  'completeness.total-rounding':
    'eAccounting har afrundet totalen på faktura {invoice} med {rounding}, som virksomhedens indstilling siger.',
  'completeness.exchange-rate':
    'De to systemer omregner Rackbeat-faktura {number} til forskellig kurs: {rackbeat} {currency} i Rackbeat, {eaccounting} {currency} i eAccounting. Beløbene i fakturaens egen valuta er ens.',
  'completeness.credit-to-match':
    'eAccounting-kreditnota {invoice} har {amount} {currency} tilbage. I eAccounting: udlign den mod sin faktura.',
  'completeness.not-delivered':
    'eAccounting kunne ikke levere faktura {invoice} med e-mail. I eAccounting: kontroller adressen, og send den igen.',
  'completeness.other-origin': 'eAccounting-faktura {invoice} kommer ikke fra Rackbeat.',
  'completeness.number-gap':
    '{count, plural, one {Rackbeat har ingen faktura med nummer {from}.} other {Rackbeat har ingen fakturaer med numrene {from}–{to}.}} De er slettet eller blev aldrig brugt.',
  'completeness.added-after-closing':
    '{number_, select, none {eAccounting-faktura {eaccounting}} other {Rackbeat-faktura {number}}} er kommet til denne måned, efter at den blev afsluttet.',
  'completeness.gone-after-closing':
    '{number_, select, none {eAccounting-faktura {eaccounting}} other {Rackbeat-faktura {number}}} hørte til denne måned, da den blev afsluttet, og gør det ikke længere.',
  'completeness.changed-after-closing':
    '{number_, select, none {eAccounting-faktura {eaccounting}} other {Rackbeat-faktura {number}}} er ændret, siden denne måned blev afsluttet.',
  'completeness.copy-altered':
    'Den frosne kopi af denne måned passer ikke længere med sin kontrolsum. Bed den driftsansvarlige om en ældre sikkerhedskopi.',
  'completeness.invalid-month': 'Vælg en måned, skrevet som 2026-10.',
  'completeness.month-not-over': '{month} er ikke slut endnu. Den kan afsluttes fra {day}.',
  'completeness.not-closed': '{month} er ikke afsluttet.',
  'completeness.already-closed': '{month} er allerede afsluttet af {person}.',

  'overview.slow': `${system} svarer langsomt: {seconds, plural, one {et sekund} other {# sekunder}} i snit.`,
  // The file for a spreadsheet
  'completeness.file.rackbeat-number': 'Rackbeat-nummer',
  'completeness.file.kind': 'Type',
  'completeness.file.customer': 'Kunde',
  'completeness.file.currency': 'Valuta',
  'completeness.file.rackbeat-date': 'Dato i Rackbeat',
  'completeness.file.rackbeat-net': 'Netto i Rackbeat',
  'completeness.file.rackbeat-vat': 'Moms i Rackbeat',
  'completeness.file.rackbeat-gross': 'Total i Rackbeat',
  'completeness.file.eaccounting-number': 'eAccounting-nummer',
  'completeness.file.eaccounting-date': 'Dato i eAccounting',
  'completeness.file.eaccounting-net': 'Netto i eAccounting',
  'completeness.file.eaccounting-vat': 'Moms i eAccounting',
  'completeness.file.eaccounting-gross': 'Total i eAccounting',
  'completeness.file.verdict': 'Vurdering',
  'completeness.file.findings': 'Fund',
  'completeness.file.open': 'Skal rettes',
  'completeness.file.explained': 'Forklaret',
  'completeness.file.equal': 'Ens',
  'completeness.file.invoice': 'Faktura',
  'completeness.file.credit': 'Kreditnota',
  'completeness.file.draft': 'Kladde',
};
