/** In bokmål: the way from the connection to the first invoice. */
import type { firstRun as english } from '../en/first-run.ts';

export const firstRun: Record<keyof typeof english, string> = {
  'page.start': 'Kom i gang',
  'start.title': 'Fra tilkobling til første faktura',
  'start.about': 'Du kan forlate siden og komme tilbake: den ser selv hva som er gjort.',
  'start.state.done': 'Gjort',
  'start.state.next': 'Neste',
  'start.state.later': 'Senere',
  'start.state.optional': 'Hvis du vil',
  'start.state.looking': 'Ser etter …',
  'start.all-done': 'Alt er satt opp. Fakturaer går over av seg selv.',
  'start.step.connect': 'Koble de to foretakene sammen',
  'start.step.connect.about': '{rackbeat} i Rackbeat og {eaccounting} i eAccounting.',
  'start.step.doctor': 'Se om noe står i veien',
  'start.step.doctor.about':
    '{count, plural, =0 {Legen fant ingenting som stopper fakturaer.} one {Legen fant # ting som stopper fakturaer.} other {Legen fant # ting som stopper fakturaer.}}',
  'start.step.initial-sync': 'Få over det du har i eAccounting',
  'start.step.initial-sync.about': 'Varegrupper, enheter, kunder og varer, én gang. Hopp over hvis Rackbeat alt har dem.',
  'start.step.settings': 'Koble det som hører sammen, og lagre',
  'start.step.settings.about':
    '{count, plural, =0 {Alle betalingsbetingelser er koblet.} one {# betalingsbetingelse mangler et motstykke.} other {# betalingsbetingelser mangler et motstykke.}}',
  'start.step.settings.sender': 'Velg hvem som sender fakturaen til kjøperen.',
  'start.step.test': 'Prøv én faktura som kladd',
  'start.step.test.about':
    'Fakturaen legges som kladd i eAccounting, med en første rad der det står TEST. Ingenting bokføres. Kunden og artiklene opprettes hvis de mangler, slik de også vil bli senere. Se på kladden og slett den med ett klikk, så kan fakturaen overføres som vanlig etterpå.',
  'start.step.flow': 'La fakturaene gå',
  'start.step.flow.about':
    'Sett «Start order flow from» til Rackbeat, og lagre. Med status «Draft» bokføres ingenting: se på de første kladdene i eAccounting, og velg så en annen status.',
  'start.step.first': 'Se den første fakturaen komme fram',
  'start.step.first.about': 'Bokfør en faktura i Rackbeat. Sekunder senere står den blant overføringene.',
  'start.go': 'Gå dit',
  'start.link': 'Ny her? Veien til første faktura, steg for steg',
  'test.choose': 'Bokført faktura i Rackbeat',
  'test.make': 'Lag en testkladd',
  'test.open': 'Åpne den i eAccounting',
  'test.delete': 'Slett testkladden',
  'test.none-booked': 'Det er ingen bokført faktura i Rackbeat som ikke allerede er i eAccounting. Bokfør en, og kom tilbake.',
};
