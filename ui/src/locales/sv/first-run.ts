/** In Swedish: the way from the connection to the first invoice. */
import type { firstRun as english } from '../en/first-run.ts';

export const firstRun: Record<keyof typeof english, string> = {
  'page.start': 'Kom igång',
  'start.title': 'Från anslutning till första fakturan',
  'start.about': 'Du kan lämna sidan och komma tillbaka: den ser själv vad som är gjort.',
  'start.state.done': 'Klart',
  'start.state.next': 'Nästa',
  'start.state.later': 'Senare',
  'start.state.optional': 'Om du vill',
  'start.state.looking': 'Tittar …',
  'start.all-done': 'Allt är klart. Fakturor förs över av sig själva.',
  'start.step.connect': 'Koppla ihop de två företagen',
  'start.step.connect.about': '{rackbeat} i Rackbeat och {eaccounting} i eAccounting.',
  'start.step.doctor': 'Se om något står i vägen',
  'start.step.doctor.about':
    '{count, plural, =0 {Doktorn hittade inget som stoppar fakturor.} one {Doktorn hittade # sak som stoppar fakturor.} other {Doktorn hittade # saker som stoppar fakturor.}}',
  'start.step.initial-sync': 'Ta med det du har i eAccounting',
  'start.step.initial-sync.about': 'Produktgrupper, enheter, kunder och produkter, en gång. Hoppa över om Rackbeat redan har dem.',
  'start.step.settings': 'Koppla det som hör ihop, och spara',
  'start.step.settings.about':
    '{count, plural, =0 {Alla betalningsvillkor är kopplade.} one {# betalningsvillkor saknar motsvarighet.} other {# betalningsvillkor saknar motsvarighet.}}',
  'start.step.settings.sender': 'Välj vem som skickar fakturan till köparen.',
  'start.step.test': 'Prova en faktura som utkast',
  'start.step.test.about':
    'Fakturan läggs som utkast i eAccounting, med en första rad där det står TEST. Inget bokförs. Kunden och artiklarna skapas om de saknas, precis som de gör senare. Titta på utkastet och ta bort det med ett klick, så kan fakturan föras över som vanligt efteråt.',
  'start.step.flow': 'Låt fakturorna gå',
  'start.step.flow.about':
    'Sätt ”Start order flow from” till Rackbeat, och spara. Med status ”Draft” bokförs inget: titta på de första utkasten i eAccounting, och välj sedan en annan status.',
  'start.step.first': 'Se den första fakturan komma fram',
  'start.step.first.about': 'Bokför en faktura i Rackbeat. Sekunder senare står den bland överföringarna.',
  'start.go': 'Gå dit',
  'start.link': 'Ny här? Vägen till första fakturan, steg för steg',
  'test.choose': 'Bokförd faktura i Rackbeat',
  'test.make': 'Gör ett testutkast',
  'test.open': 'Öppna det i eAccounting',
  'test.delete': 'Ta bort testutkastet',
  'test.none-booked': 'Det finns ingen bokförd faktura i Rackbeat som inte redan finns i eAccounting. Bokför en och kom tillbaka.',
};
