/** In Danish: what happens to a record on its way. */

import type { transfers as english } from '../en/transfers.ts';
import { act, state } from './words.ts';

export const transfers: Record<keyof typeof english, string> = {
  // Én faktura på vej
  'invoice.done': 'Rackbeat-fakturaen er i eAccounting.',
  'invoice.done-draft': 'Rackbeat-fakturaen står som eAccounting-kladde.',
  'invoice.done-booked': 'Rackbeat-fakturaen er bogført som eAccounting-faktura {eaccounting}.',
  'invoice.booked': 'eAccounting-kladden blev gjort til eAccounting-faktura {eaccounting}.',
  'invoice.emailed': 'eAccounting-faktura {eaccounting} blev sendt med e-mail.',
  'invoice.changed-meanwhile':
    'Rackbeat-fakturaen blev ændret, eller bogføringen fortrudt, mens vi arbejdede med den. Den læses igen med det samme.',
  'invoice.already-there':
    'Rackbeat-faktura {number} er allerede i eAccounting, som {eaccounting_, select, none {kladde} other {faktura {eaccounting}}}. Intet blev sendt.',
  'invoice.mismatch':
    'eAccounting-kladden for Rackbeat-faktura {number} afviger {where_, select, row {{step_, select, price {i prisen på en række} quantity {i antallet på en række} discount {i rabatten på en række} vat {i momsprocenten på en række} rounding {i beløbet på en række} missing {med en række, der mangler} extra {med en række for meget} other {i en række}}} vat {i momsen} rounding {i afrundingen} other {i dato, valuta eller total}}: {rackbeat_, select, none {intet} other {{rackbeat}{step_, select, vat { %} other {}}}} i Rackbeat, {eaccounting_, select, none {intet} other {{eaccounting}{step_, select, vat { %} other {}}}} i eAccounting. Intet blev bogført. Gør ikke kladden til faktura, før årsagen er rettet.',
  'invoice.vat-rounding-differs':
    'Momsen i Rackbeat og eAccounting afviger kun med afrunding. Vælg på indstillingssiden, under afrundingsforskelle i moms, om det skal accepteres eller udlignes med en afrundingsrække. Så går alle sådanne fakturaer videre.',
  'invoice.booked-on-other-date':
    'Rackbeat-faktura {number} er dateret {rackbeat}, men dens eAccounting-faktura fik datoen {eaccounting}. Afgør, om den dato kan stå. Hvis ikke, så ret det i eAccounting; intet sendes igen.',
  'invoice.changed-after-booking':
    'Rackbeat-faktura {number} blev ændret, efter at den blev eAccounting-faktura {eaccounting}, som står urørt. I Rackbeat: tag ændringen tilbage; var den rigtig, så krediter fakturaen og lav en ny.',
  'invoice.unbooked':
    'Bogføringen af Rackbeat-faktura {number} blev fortrudt, men den står i eAccounting som {standing_, select, draft {kladde} other {faktura}}. Bogfør den igen i Rackbeat, eller {standing_, select, draft {slet kladden} other {krediter fakturaen}} i eAccounting.',
  'invoice.deleted-in-rackbeat':
    'Rackbeat-faktura {number} er slettet, men står stadig i eAccounting. I eAccounting: slet den, hvis den er en kladde, krediter den, hvis den er en faktura.',
  'transfer.gave-up':
    'Nogle poster er forsøgt igen og igen i flere dage og forsøges ikke længere af sig selv. Deres historie siger, hvad der stod i vejen. Når det er udbedret, vælger du »Se efter igen« her.',
  'draft.created': 'eAccounting-kladden for Rackbeat-faktura {number} blev oprettet.',
  'draft.updated': 'eAccounting-kladden for Rackbeat-faktura {number} blev opdateret.',
  'draft.corrected':
    'eAccounting-kladden for Rackbeat-faktura {number} blev skrevet en gang til, fordi eAccounting læser moms eller kreditbeløb på en anden måde end ventet.',
  'draft.edited-by-person':
    'En person har ændret eAccounting-kladden for Rackbeat-faktura {number}, så den får lov at stå urørt. I eAccounting: gør den til faktura, hvis ændringen er rigtig, eller tag ændringen tilbage.',
  'draft.deleted-by-person':
    'En person har slettet eAccounting-kladden for Rackbeat-faktura {number}. Den laves ikke igen, uden at nogen beder om det: afgør, om den skal sendes på ny, eller spring den over her.',
  'draft.stopped':
    'eAccounting-kladden for Rackbeat-faktura {number} begynder nu med en advarsel, så ingen bogfører den, før årsagen er rettet.',
  'draft.surplus-deleted':
    'Den overflødige eAccounting-kladde for Rackbeat-faktura {number} blev slettet: En afbrudt proces havde efterladt den, og ingen havde ændret den.',
  'surplus.touched-draft':
    'Endnu en kladde i eAccounting har koden {mark} for Rackbeat-faktura {number}. Den er ændret eller ikke magen til den første, så den blev ikke slettet. I eAccounting: søg efter koden, og slet den, der er for meget.',
  'surplus.foreign-draft':
    'En eAccounting-kladde har koden {mark}, som denne forbindelse aldrig har skrevet. Formentlig skriver en anden installation til samme firma. Intet slettes: Sørg for, at kun én er forbundet, og slet kladden, hvis den er for meget.',
  'invoice.booked-differs':
    'Rackbeat-faktura {number} blev til eAccounting-faktura {invoice}, og de er forskellige{field_, select, currency { i valuta} invoiceDate { i dato} dueDate { i forfaldsdato} vat { i moms} net { i beløb} other {}}: {rackbeat} i Rackbeat, {eaccounting} i eAccounting. Krediter den i eAccounting, eller lad den stå; intet sendes igen.',
  'invoice.not-delivered':
    'eAccounting-faktura {eaccounting} (Rackbeat-faktura {number}) blev sendt med e-mail, og eAccounting siger, at den ikke nåede frem. Kontrollér kundens e-mailadresse i eAccounting, og send fakturaen igen derfra.',
  'invoice.voided-by-person':
    'eAccounting-faktura {eaccounting} for Rackbeat-faktura {number} er annulleret eller fjernet i eAccounting. Den laves ikke igen, uden at nogen beder om det. Krediter fakturaen i Rackbeat, eller send den igen i hånden.',
  'invoice.number-reused':
    'Rackbeat har givet nummeret {number} ud igen: {standing_, select, draft {kladden} other {eAccounting-faktura {eaccounting}}}, der står for det, hører til en slettet Rackbeat-faktura. {standing_, select, draft {Slet kladden} other {Krediter fakturaen}} i eAccounting, hvis den ikke skal stå, og send den nye som et ekstra dokument.',
  'decision.send-dated': '{person} besluttede, at den sendes dateret {date}, den første åbne dag. Dens egen dato står i en tekstrække.',
  'decision.credit-without-original': '{person} oplyste, at denne kreditnota ikke har nogen oprindelig faktura i eAccounting.',
  'decision.currency-customer': '{person} besluttede, at kunden får et kort mere i eAccounting, {number}, for denne valuta.',
  'decision.drop-draft':
    '{person} besluttede, at kladden i eAccounting slettes, og at denne faktura springes over sammen med kreditnota {credit}.',
  'decision.not-asked': 'Der spørges ikke længere om dette. Se historien, som den er nu.',
  'credit.original-on-its-way':
    'Rackbeat-kreditnota {number} krediterer Rackbeat-faktura {original}, som overføres nu. Kreditnotaen følger efter af sig selv.',
  'credit.original-is-draft':
    'Rackbeat-kreditnota {number} krediterer Rackbeat-faktura {original}, som stadig er en kladde i eAccounting og ikke har noget nummer. I eAccounting: konverter kladden, så følger kreditnotaen af sig selv. Eller lad kladden blive slettet og begge sprunget over, her.',
  'preview.already-draft': 'Den står allerede som eAccounting-kladde. At sende den ville ikke ændre noget.',
  'preview.already-invoice': 'Den er allerede bogført som eAccounting-faktura {eaccounting}. At sende den ville ikke ændre noget.',
  'preview.already-gone':
    'Den blev overført, men det, vi lavede i eAccounting, {eaccounting_, select, none {blev slettet} other {(faktura {eaccounting}) blev annulleret eller fjernet}} der. Den laves ikke igen, uden at nogen beder om det.',
  'second.nothing-there':
    'Intet står i eAccounting for Rackbeat-faktura {number} endnu, så der er ikke noget ekstra dokument at sende. Send den på almindelig vis.',
  'second.first-unsettled':
    'Ingen ved endnu, hvordan den seneste skrivning for Rackbeat-faktura {number} endte. Vent, til den er slået op; ellers kan der blive tre dokumenter.',
  'second.on-its-way':
    'Et ekstra dokument for Rackbeat-faktura {number} er bestilt og er der ikke endnu. Historien blandt overførslerne siger hvorfor.',
  'second.sent-meanwhile':
    'Et andet dokument for Rackbeat-faktura {number} blev sendt, efter at du så på den. Få den vist igen, før du sender ét til.',
  'second.number-not-typed': 'Skriv nummeret {number} nøjagtigt for at vise, at du mener denne Rackbeat-faktura.',

  // Kunder og artikler, som en faktura har brug for
  'customer.created': 'Rackbeat-kunde {customer} blev oprettet i eAccounting som kunde {number}.',
  'customer.linked': 'Rackbeat-kunde {customer} blev koblet til eAccounting-kunde {number}.',
  'customer.same-by-person': '{person} sagde, at Rackbeat-kunde {customer} er eAccounting-kunde {number}.',
  'customer.reactivated': 'Kunde {customer} var inaktiv i eAccounting og blev gjort aktiv, fordi denne faktura har brug for den.',
  'customer.renumbered': 'Rackbeat gav kunde {formerly} nummeret {customer}. Kunden i eAccounting er den samme.',
  'customer.card-gone':
    'eAccounting-kunden, som Rackbeat-kunde {customer} er koblet til, findes ikke længere. Den er sandsynligvis slettet dér. Bed den driftsansvarlige fjerne koblingen; så findes kunden igen eller oprettes på ny.',
  'customer.several-candidates':
    'Rackbeat-kunde {customer} passer med flere eAccounting-kunder: {numbers}. Sig her, hvilken det er, eller slet dubletterne i eAccounting.',
  'customer.no-free-number':
    'Nummeret på Rackbeat-kunde {customer} er optaget i eAccounting, og det er de numre, der blev prøvet i stedet, også. Ret nummeret på kunden i Rackbeat, eller på den anden i eAccounting.',
  'article.created': 'Vare {item} blev oprettet i eAccounting som artikel.',
  'article.linked': 'Vare {item} blev koblet til eAccounting-artiklen med samme nummer.',
  'article.reactivated': 'Artiklen til vare {item} var inaktiv i eAccounting og blev gjort aktiv, fordi denne faktura har brug for den.',
  'article.recoding-decided': '{person} besluttede, at artiklen får sin varegruppes kontering.',
  'article.mapping-changed': 'Varegruppens kontering er ændret; varen ses efter igen.',
  'article.same-by-person': '{person} sagde, at vare {item} er eAccounting-artiklen »{other}«.',
  'article.updated': 'Artiklen til vare {item} blev opdateret i eAccounting.',
  'article.up-to-date': 'Artiklen til vare {item} er, som den skal være i eAccounting.',
  'article.closed': 'Vare {item} er slettet i Rackbeat, så dens artikel er inaktiv i eAccounting.',
  'article.needed-still':
    'Artiklen til vare {item} er aktiv indtil videre, fordi fakturaen {document} i Rackbeat stadig har brug for den. Vi ser på den igen med nogle timers mellemrum.',
  'customer.updated': 'Kunde {customer} blev opdateret i eAccounting.',
  'customer.up-to-date': 'Kunde {customer} er, som den skal være i eAccounting.',
  'customer.closed': 'Kunde {customer} er slettet i Rackbeat, så den er inaktiv i eAccounting.',
  'customer.needed-still':
    'Kunde {customer} er slettet i Rackbeat, men er aktiv i eAccounting indtil videre: et ubetalt eller uafsluttet dokument ({document}) har brug for den. Vi ser på den igen med nogle timers mellemrum.',
  'master-data.gathers-changes': 'Den blev skrevet for et øjeblik siden. Flere ændringer samles i nogle sekunder og skrives sammen.',
  'article.gone':
    'eAccounting-artiklen, som vare {item} er koblet til, findes ikke længere. Den er sandsynligvis slettet dér. Bed den driftsansvarlige fjerne koblingen; så findes artiklen igen eller oprettes på ny.',
  'article.coding-gone':
    'eAccounting-artiklen til vare {item} har en artikelkontering, som ikke længere findes. I eAccounting: giv artiklen en anden kontering.',
  'article.other-under-number':
    'Artikel {item} i eAccounting hedder »{other}«, men vare {item} i Rackbeat »{name}«. Er de det samme, så sig det her; hvis ikke, så giv en af dem et andet nummer.',

  // Skrivninger, og hvad der blev af dem
  'effect.in-flight': 'En anden faktura skriver den samme kunde eller artikel lige nu. Det går videre om nogle sekunder.',
  'effect.done-by-other': 'En anden faktura har netop lavet den samme kunde eller artikel. Det går videre med det samme.',
  'invoice.cards-doubted': 'eAccounting afviste den. Kunden og artiklerne læses igen dér, og den prøves én gang til med det samme.',
  'effect.outcome-unknown': `eAccounting svarede ikke på ${act}, så ingen ved endnu, om det blev gjort. Vi undersøger det, før noget sendes igen.`,
  'effect.unknown':
    'Ingen ved endnu, om den seneste skrivning til eAccounting blev gjort. Vi undersøger det igen snart og sender intet før det.',
  'effect.looking-again': `Ingen ved endnu, om ${act} i eAccounting lykkedes. Vi undersøger det igen snart og sender intet før det.`,
  'effect.found-again': `Et opslag i eAccounting viser, at ${act} lykkedes. Det sendes ikke igen.`,
  'effect.not-there': `Et opslag i eAccounting viser, at ${act} ikke skete. Det sendes igen.`,
  'effect.asks': `Ingen ved, om ${act} lykkedes, og en person må se efter. Kontrollér det i eAccounting, gør det, der mangler dér, og spring dette over her.`,
  'effect.asks-absent': `Ingen ved, om ${act} lykkedes, og det kan ikke slås op. Det gentages aldrig af sig selv: kontrollér det i eAccounting, gør det, der mangler dér, og spring dette over her.`,
  'effect.asks-several': `eAccounting svarede ikke på ${act}, og nu har mere end ét dokument i eAccounting vores mærke. Behold ét af dem, og slet eller krediter de andre i eAccounting.`,
  'effect.asks-lost': `eAccounting svarede ikke på ${act}, og nu er kladden væk fra eAccounting. Se dér, om den blev til en faktura eller blev slettet. Det sendes ikke igen af sig selv.`,

  // Historien om en overførsel
  'transfer.running': 'Der arbejdes med den.',
  'transfer.preview': 'Dette er en forhåndsvisning; intet sendes.',
  'transfer.asked-by-person': '{person} bad om denne faktura efter nummer.',
  'transfer.second-asked':
    '{person} bad med vilje om dokument nummer {generation} for denne Rackbeat-faktura. Det sendes aldrig med e-mail.',
  'transfer.asked-again': 'En person bad om et nyt forsøg.',
  'transfer.bug':
    'Programmet stødte på en fejl i sig selv: {message}. Det prøves igen om fem minutter. Bliver det ved, bør den driftsansvarlige melde det.',
  'transfer.ends-the-process':
    'Denne har stoppet programmet flere gange, så den prøves ikke igen af sig selv. Den driftsansvarlige bør melde det, og bede om et nyt forsøg efter det.',
  'transfer.unknown': 'Der er ingen sådan overførsel.',
  'transfer.cannot-be-retried': `Den kan ikke prøves igen nu; dens tilstand er »${state}«.`,
  'transfer.being-looked-at': 'Den ses efter lige nu. Prøv igen om nogle sekunder.',
  'transfer.cannot-be-skipped': `Den kan ikke springes over nu; dens tilstand er »${state}«.`,
};
