/** In bokmål: what happens to a record on its way. */

import type { transfers as english } from '../en/transfers.ts';
import { act, state } from './words.ts';

export const transfers: Record<keyof typeof english, string> = {
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
    'eAccounting-kladden for Rackbeat-faktura {number} avviker {where_, select, row {{step_, select, price {i prisen på en rad} quantity {i antallet på en rad} discount {i rabatten på en rad} vat {i mva-prosenten på en rad} rounding {i beløpet på en rad} missing {med en rad som mangler} extra {med en rad for mye} other {i en rad}}} vat {i mva} rounding {i avrundingen} other {i dato, valuta eller totalsum}}: {rackbeat_, select, none {ingenting} other {{rackbeat}{step_, select, vat { %} other {}}}} i Rackbeat, {eaccounting_, select, none {ingenting} other {{eaccounting}{step_, select, vat { %} other {}}}} i eAccounting. Ingenting ble bokført. Ikke gjør kladden om til faktura før årsaken er rettet.',
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
  'transfer.gave-up':
    'Noen poster er prøvd igjen og igjen i flere dager og prøves ikke lenger av seg selv. Historien deres sier hva som sto i veien. Når det er rettet, velger du «Sjekk igjen» her.',
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
  'invoice.not-delivered':
    'eAccounting-faktura {eaccounting} (Rackbeat-faktura {number}) ble sendt på e-post, og eAccounting sier at den ikke kom fram. Kontroller e-postadressen til kunden i eAccounting, og send fakturaen på nytt derfra.',
  'invoice.voided-by-person':
    'eAccounting-faktura {eaccounting} for Rackbeat-faktura {number} er annullert eller fjernet i eAccounting. Den lages ikke på nytt uten at noen ber om det. Krediter fakturaen i Rackbeat, eller send den på nytt for hånd.',
  'invoice.number-reused':
    'Rackbeat har gitt ut nummeret {number} på nytt: {standing_, select, draft {kladden} other {eAccounting-faktura {eaccounting}}} som står for det, hører til en slettet Rackbeat-faktura. {standing_, select, draft {Slett kladden} other {Krediter fakturaen}} i eAccounting hvis den ikke skal stå, og send den nye som et ekstra dokument.',
  'decision.send-dated': '{person} bestemte at den sendes datert {date}, den første åpne dagen. Dens egen dato står i en tekstrad.',
  'decision.credit-without-original': '{person} opplyste at denne kreditnotaen ikke har noen opprinnelig faktura i eAccounting.',
  'decision.currency-customer': '{person} bestemte at kunden får ett kort til i eAccounting, {number}, for denne valutaen.',
  'decision.drop-draft':
    '{person} bestemte at kladden i eAccounting slettes, og at denne fakturaen hoppes over sammen med kreditnota {credit}.',
  'decision.not-asked': 'Det spørres ikke lenger om dette. Se på historien slik den er nå.',
  'credit.original-on-its-way':
    'Rackbeat-kreditnota {number} krediterer Rackbeat-faktura {original}, som overføres nå. Kreditnotaen følger etter av seg selv.',
  'credit.original-is-draft':
    'Rackbeat-kreditnota {number} krediterer Rackbeat-faktura {original}, som fortsatt er en kladd i eAccounting og ikke har noe nummer. I eAccounting: konverter kladden, så følger kreditnotaen av seg selv. Eller la kladden slettes og begge hoppes over, her.',
  'preview.already-draft': 'Den står allerede som eAccounting-kladd. Å sende den ville ikke endre noe.',
  'preview.already-invoice': 'Den er allerede bokført som eAccounting-faktura {eaccounting}. Å sende den ville ikke endre noe.',
  'preview.already-gone':
    'Den ble overført, men det vi laget i eAccounting, {eaccounting_, select, none {ble slettet} other {(faktura {eaccounting}) ble annullert eller fjernet}} der. Den lages ikke på nytt uten at noen ber om det.',
  'second.nothing-there':
    'Ingenting står i eAccounting for Rackbeat-faktura {number} ennå, så det finnes ikke noe ekstra dokument å sende. Send den på vanlig måte.',
  'second.first-unsettled':
    'Ingen vet ennå hvordan den siste skrivingen for Rackbeat-faktura {number} endte. Vent til den er slått opp; ellers kan det bli tre dokumenter.',
  'second.on-its-way':
    'Et ekstra dokument for Rackbeat-faktura {number} er bestilt og er ikke der ennå. Historien blant overføringene sier hvorfor.',
  'second.sent-meanwhile':
    'Et annet dokument for Rackbeat-faktura {number} ble sendt etter at du så på den. Forhåndsvis igjen før du sender ett til.',
  'second.number-not-typed': 'Skriv nummeret {number} nøyaktig, for å vise at du mener denne Rackbeat-fakturaen.',

  // Kunder og artikler som en faktura trenger
  'customer.created': 'Rackbeat-kunde {customer} ble opprettet i eAccounting som kunde {number}.',
  'customer.linked': 'Rackbeat-kunde {customer} ble koblet til eAccounting-kunde {number}.',
  'customer.same-by-person': '{person} sa at Rackbeat-kunde {customer} er eAccounting-kunde {number}.',
  'customer.reactivated': 'Kunde {customer} var inaktiv i eAccounting og ble gjort aktiv, fordi denne fakturaen trenger den.',
  'customer.renumbered': 'Rackbeat ga kunde {formerly} nummeret {customer}. Kunden i eAccounting er den samme.',
  'customer.card-gone':
    'eAccounting-kunden som Rackbeat-kunde {customer} er koblet til, finnes ikke lenger. Den er trolig slettet der. Be driftsansvarlig fjerne koblingen; da finnes kunden igjen eller opprettes på nytt.',
  'customer.several-candidates':
    'Rackbeat-kunde {customer} passer med flere eAccounting-kunder: {numbers}. Si her hvilken det er, eller slett de doble i eAccounting.',
  'customer.no-free-number':
    'Nummeret til Rackbeat-kunde {customer} er opptatt i eAccounting, og det er også numrene som ble prøvd i stedet. Endre nummeret på kunden i Rackbeat, eller på den andre i eAccounting.',
  'article.created': 'Vare {item} ble opprettet i eAccounting som artikkel.',
  'article.linked': 'Vare {item} ble koblet til eAccounting-artikkelen med samme nummer.',
  'article.reactivated': 'Artikkelen til vare {item} var inaktiv i eAccounting og ble gjort aktiv, fordi denne fakturaen trenger den.',
  'article.recoding-decided': '{person} bestemte at artikkelen får konteringen til varegruppen sin.',
  'article.mapping-changed': 'Konteringen til varegruppen er endret; varen ses på på nytt.',
  'article.same-by-person': '{person} sa at vare {item} er eAccounting-artikkelen «{other}».',
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
    'Artikkel {item} i eAccounting heter «{other}», men vare {item} i Rackbeat «{name}». Er de det samme, si det her; hvis ikke, gi en av dem et annet nummer.',

  // Skrivinger og hva det ble av dem
  'effect.in-flight': 'En annen faktura skriver den samme kunden eller artikkelen akkurat nå. Det går videre om noen sekunder.',
  'effect.done-by-other': 'En annen faktura har nettopp laget den samme kunden eller artikkelen. Det går videre med en gang.',
  'invoice.cards-doubted': 'eAccounting avviste den. Kunden og artiklene leses på nytt der, og den prøves én gang til med en gang.',
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
  'transfer.second-asked':
    '{person} ba med vilje om dokument nummer {generation} for denne Rackbeat-fakturaen. Det sendes aldri på e-post.',
  'transfer.asked-again': 'En person ba om et nytt forsøk.',
  'transfer.bug':
    'Programmet støtte på en egen feil: {message}. Det prøves igjen om fem minutter. Hvis det varer, bør driftsansvarlig melde det.',
  'transfer.ends-the-process':
    'Denne har stanset programmet flere ganger, så den prøves ikke igjen av seg selv. Driftsansvarlig bør melde det, og be om et nytt forsøk etter det.',
  'transfer.unknown': 'Det finnes ingen slik overføring.',
  'transfer.cannot-be-retried': `Den kan ikke prøves igjen nå; tilstanden er «${state}».`,
  'transfer.being-looked-at': 'Den ses på akkurat nå. Prøv igjen om noen sekunder.',
  'transfer.cannot-be-skipped': `Den kan ikke hoppes over nå; tilstanden er «${state}».`,
};
