/** In Danish: the way from the connection to the first invoice. */
import type { firstRun as english } from '../en/first-run.ts';

export const firstRun: Record<keyof typeof english, string> = {
  'page.start': 'Kom i gang',
  'start.title': 'Fra forbindelse til første faktura',
  'start.about': 'Du kan forlade siden og komme tilbage: den ser selv, hvad der er gjort.',
  'start.state.done': 'Gjort',
  'start.state.next': 'Næste',
  'start.state.later': 'Senere',
  'start.state.optional': 'Hvis du vil',
  'start.state.looking': 'Ser efter …',
  'start.all-done': 'Alt er sat op. Fakturaer overføres af sig selv.',
  'start.step.connect': 'Forbind de to virksomheder',
  'start.step.connect.about': '{rackbeat} i Rackbeat og {eaccounting} i eAccounting.',
  'start.step.doctor': 'Se, om noget står i vejen',
  'start.step.doctor.about':
    '{count, plural, =0 {Lægen fandt intet, der stopper fakturaer.} one {Lægen fandt # ting, der stopper fakturaer.} other {Lægen fandt # ting, der stopper fakturaer.}}',
  'start.step.initial-sync': 'Få det med, du har i eAccounting',
  'start.step.initial-sync.about': 'Varegrupper, enheder, kunder og varer, én gang. Spring over, hvis Rackbeat allerede har dem.',
  'start.step.settings': 'Kobl det, der hører sammen, og gem',
  'start.step.settings.about':
    '{count, plural, =0 {Alle betalingsbetingelser er koblet.} one {# betalingsbetingelse mangler et modstykke.} other {# betalingsbetingelser mangler et modstykke.}}',
  'start.step.settings.sender': 'Vælg, hvem der sender fakturaen til køberen.',
  'start.step.test': 'Prøv én faktura som kladde',
  'start.step.test.about':
    'Fakturaen lægges som kladde i eAccounting, med en første række, hvor der står TEST. Intet bogføres. Kunden og artiklerne oprettes, hvis de mangler, som de også bliver det senere. Se på kladden, og slet den med ét klik, så kan fakturaen overføres som sædvanligt bagefter.',
  'start.step.flow': 'Lad fakturaerne gå',
  'start.step.flow.about':
    'Sæt »Start order flow from« til Rackbeat, og gem. Med status »Draft« bogføres intet: se på de første kladder i eAccounting, og vælg så en anden status.',
  'start.step.first': 'Se den første faktura komme frem',
  'start.step.first.about': 'Bogfør en faktura i Rackbeat. Sekunder senere står den blandt overførslerne.',
  'start.go': 'Gå derhen',
  'start.link': 'Ny her? Vejen til første faktura, trin for trin',
  'test.choose': 'Bogført faktura i Rackbeat',
  'test.make': 'Lav en testkladde',
  'test.open': 'Åbn den i eAccounting',
  'test.delete': 'Slet testkladden',
  'test.none-booked': 'Der er ingen bogført faktura i Rackbeat, som ikke allerede er i eAccounting. Bogfør en, og kom tilbage.',
};
