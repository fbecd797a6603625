/** På svenska: vad månadsbeviset finner, och vad som kan svaras om det. */
import { area, system } from './words.ts';

/** The same words for the place that Rackbeat sees. */
const zone = area.replace('{area_,', '{zone_,');

export const completeness = {
  'completeness.missing':
    'Rackbeat-faktura {number} är bokförd i Rackbeat, och inget står för den i eAccounting. Skicka den med sitt nummer från inställningssidan.',
  'completeness.missing-under-way': 'Rackbeat-faktura {number} är bokförd i Rackbeat och på väg till eAccounting.',
  'completeness.missing-needs-you':
    'Rackbeat-faktura {number} är bokförd i Rackbeat och stoppad på vägen. Överföringen säger varför och vad som ska göras.',
  'completeness.missing-gone':
    'Rackbeat-faktura {number} överfördes, men dokumentet finns inte längre i eAccounting. Överföringen säger vad som ska göras.',
  'completeness.missing-skipped': 'Rackbeat-faktura {number} hoppades över av {person}: {reason}',
  'completeness.missing-nothing-to-book': 'Rackbeat-faktura {number} har bara text, så det finns inget att bokföra.',
  'completeness.missing-before-start': 'Rackbeat-faktura {number} är från före startdatumet {start}, så den överförs inte.',
  'completeness.missing-switched-off': 'Rackbeat-faktura {number} överfördes inte, eftersom orderflödet är avstängt.',
  'completeness.late-arrival':
    'Rackbeat-faktura {number} bokfördes i en period som är låst i eAccounting till och med {locked}, så den kan inte stå där med sitt datum. Överföringen erbjuder första öppna dagen.',
  'completeness.late-draft':
    'eAccounting-utkastet för Rackbeat-faktura {number} har datum i en period som är låst till och med {locked}. I eAccounting: öppna perioden för det, eller ge det en öppen dag.',
  'completeness.extra-unbooked':
    'eAccounting har {eaccounting_, select, none {ett utkast} other {faktura {eaccounting}}} för Rackbeat-faktura {number}, som inte längre är bokförd i Rackbeat. Bokför den igen i Rackbeat, eller kreditera den i eAccounting.',
  'completeness.extra-gone':
    'eAccounting har {eaccounting_, select, none {ett utkast} other {faktura {eaccounting}}} för Rackbeat-faktura {number}, som inte hittades i Rackbeat. Är den borttagen där ska den krediteras i eAccounting.',
  'completeness.extra-unknown':
    'eAccounting har {eaccounting_, select, none {ett utkast} other {faktura {eaccounting}}} med koden {mark}, som den här anslutningen aldrig har skrivit. Kanske skriver en annan installation till samma företag.',
  'completeness.second-document':
    'eAccounting-{eaccounting_, select, none {utkastet} other {faktura {eaccounting}}} är ett extra dokument för Rackbeat-faktura {number}, skickat med avsikt.',
  'completeness.doubled':
    'Rackbeat-faktura {number} står två gånger i eAccounting: {eaccounting_, select, none {som utkast} other {som faktura {eaccounting}}} och {other_, select, none {som utkast} other {som faktura {other}}}. I eAccounting: ta bort det överflödiga utkastet, eller kreditera den överflödiga fakturan.',
  'completeness.still-draft': 'Rackbeat-faktura {number} är fortfarande ett utkast i eAccounting. I eAccounting: gör om det till faktura.',
  'completeness.still-draft-long':
    'Rackbeat-faktura {number} levererades för {days} dagar sedan och är fortfarande ett utkast i eAccounting. I eAccounting: gör om det till faktura före momsdeklarationen.',
  'completeness.voided':
    'eAccounting-faktura {eaccounting} för Rackbeat-faktura {number} är makulerad. Kreditera den även i Rackbeat, eller skicka den på nytt.',
  'completeness.voided-replaced':
    'eAccounting-faktura {eaccounting} för Rackbeat-faktura {number} är makulerad, och en annan står i stället.',
  'completeness.different':
    'Rackbeat-faktura {number} och eAccounting-faktura {invoice} skiljer sig i {what_, select, currency {valuta} customer {kund} credit {om de är kreditnota} net {nettobelopp} vat {moms} other {summa}}{percent_, select, none {} other { vid {percent} %}}: {rackbeat} i Rackbeat, {eaccounting} i eAccounting. Kreditera den som är fel.',
  'completeness.uneven':
    'Rackbeat-faktura {number} och eAccounting-faktura {invoice} räknas inte lika på båda sidor, och inget skäl är känt. Jämför de två dokumenten.',
  'completeness.date-differs':
    'Rackbeat-faktura {number} är daterad {rackbeat}, och eAccounting-faktura {invoice} är daterad {eaccounting}.',
  'completeness.date-moved':
    'Rackbeat-faktura {number} är daterad {rackbeat}. {person} lät den skickas daterad {eaccounting}, som eAccounting-faktura {invoice}, eftersom dess eget datum var låst.',
  'completeness.delivery-differs':
    'Rackbeat-faktura {number} levererades {rackbeat}, och eAccounting-faktura {invoice} säger {eaccounting}.',
  'completeness.area-differs': `Rackbeat räknar faktura {number} som ${zone}, och eAccounting har bokfört faktura {invoice} som ${area}. Beloppen är lika, men inte rutan i momsdeklarationen. Rätta kunden i det system som har fel.`,
  'completeness.vat-rounding':
    'Momsen på Rackbeat-faktura {number} är avrundad olika: {rackbeat} i Rackbeat, {eaccounting} i eAccounting. Båda är rätt.',
  'completeness.total-rounding': 'eAccounting har avrundat summan på faktura {invoice} med {rounding}, som företagets inställning säger.',
  'completeness.exchange-rate':
    'De två systemen räknar om Rackbeat-faktura {number} med olika kurs: {rackbeat} {currency} i Rackbeat, {eaccounting} {currency} i eAccounting. Beloppen i fakturans egen valuta är lika.',
  'completeness.credit-to-match':
    'eAccounting-kreditfaktura {invoice} har {amount} {currency} kvar. I eAccounting: kvitta den mot sin faktura.',
  'completeness.not-delivered':
    'eAccounting kunde inte leverera faktura {invoice} med e-post. I eAccounting: kontrollera adressen och skicka den igen.',
  'completeness.other-origin': 'eAccounting-faktura {invoice} kommer inte från Rackbeat.',
  'completeness.number-gap':
    '{count, plural, one {Rackbeat har ingen faktura med nummer {from}.} other {Rackbeat har inga fakturor med numren {from}–{to}.}} De är borttagna eller användes aldrig.',
  'completeness.added-after-closing':
    '{number_, select, none {eAccounting-faktura {eaccounting}} other {Rackbeat-faktura {number}}} har kommit till den här månaden efter att den stängdes.',
  'completeness.gone-after-closing':
    '{number_, select, none {eAccounting-faktura {eaccounting}} other {Rackbeat-faktura {number}}} hörde till den här månaden när den stängdes, och gör det inte längre.',
  'completeness.changed-after-closing':
    '{number_, select, none {eAccounting-faktura {eaccounting}} other {Rackbeat-faktura {number}}} har ändrats sedan den här månaden stängdes.',
  'completeness.copy-altered':
    'Den frysta kopian av den här månaden stämmer inte längre med sin kontrollsumma. Be driftansvarig om en äldre säkerhetskopia.',
  'completeness.invalid-month': 'Välj en månad, skriven som 2026-10.',
  'completeness.month-not-over': '{month} är inte slut än. Den kan stängas från {day}.',
  'completeness.not-closed': '{month} är inte stängd.',
  'completeness.already-closed': '{month} är redan stängd av {person}.',

  'overview.slow': `${system} svarar långsamt: {seconds, plural, one {en sekund} other {# sekunder}} i snitt.`,
  // The file for a spreadsheet
  'completeness.file.rackbeat-number': 'Rackbeat-nummer',
  'completeness.file.kind': 'Typ',
  'completeness.file.customer': 'Kund',
  'completeness.file.currency': 'Valuta',
  'completeness.file.rackbeat-date': 'Datum i Rackbeat',
  'completeness.file.rackbeat-net': 'Netto i Rackbeat',
  'completeness.file.rackbeat-vat': 'Moms i Rackbeat',
  'completeness.file.rackbeat-gross': 'Summa i Rackbeat',
  'completeness.file.eaccounting-number': 'eAccounting-nummer',
  'completeness.file.eaccounting-date': 'Datum i eAccounting',
  'completeness.file.eaccounting-net': 'Netto i eAccounting',
  'completeness.file.eaccounting-vat': 'Moms i eAccounting',
  'completeness.file.eaccounting-gross': 'Summa i eAccounting',
  'completeness.file.verdict': 'Bedömning',
  'completeness.file.findings': 'Fynd',
  'completeness.file.open': 'Ska rättas',
  'completeness.file.explained': 'Förklarad',
  'completeness.file.equal': 'Lika',
  'completeness.file.invoice': 'Faktura',
  'completeness.file.credit': 'Kreditfaktura',
  'completeness.file.draft': 'Utkast',
};
