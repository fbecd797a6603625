/** På svenska: vad en undersökning fann, och hur var sak åtgärdas. */
import type { doctor as english } from '../en/doctor.ts';
import { area, kind, system } from './words.ts';

const customers = '{count, plural, one {# kund} other {# kunder}}';
const what = '{what_, select, coding {artikelkontering} unit {enhet} term {betalningsvillkor} other {post}}';

export const doctor: Record<keyof typeof english, string> = {
  'doctor.look-again': 'Det här gick inte att undersöka just nu. Undersök igen om en stund.',

  // Tillträde
  'doctor.connection-fine': 'Både Rackbeat och eAccounting släpper in oss.',
  'doctor.reconnect-needed': `Åtkomsten till ${system} har upphört.`,
  'doctor.reconnect-needed.next': 'Anslut igen med knappen överst på sidan. Ingenting går förlorat; allt väntar.',
  'doctor.api-add-on-fine': 'Tillägget för integrationer är påslaget i eAccounting.',
  'doctor.api-add-on-off': 'Tillägget för integrationer (API) är inte påslaget för företaget, så eAccounting svarar inte på något.',
  'doctor.api-add-on-off.next':
    'Beställ eller slå på tillägget för integrationer bland företagets inställningar i eAccounting, och undersök igen.',
  'doctor.start-up-guide-fine': 'Startguiden i eAccounting är klar.',
  'doctor.start-up-guide-open': 'Startguiden i eAccounting är inte klar, och innan dess svarar eAccounting inte på något.',
  'doctor.start-up-guide-open.next': 'Logga in i eAccounting och gå igenom guiden till slutet.',
  'doctor.company-fine': 'Företaget {name} är aktivt.',
  'doctor.company-inactive': 'Företaget är inte aktivt i eAccounting.',
  'doctor.company-inactive.next': 'Be Vismas support att aktivera det, eller anslut rätt företag.',
  'doctor.scopes-fine': 'Alla rättigheter som behövs är givna.',
  'doctor.scopes-missing': 'En rättighet som begärdes vid anslutningen saknas, så en del av eAccounting är stängd för oss.',
  'doctor.scopes-missing.next': 'Öppna appen från Apps-sidan i Rackbeat, anslut igen och godkänn allt som begärs.',
  'doctor.user-rights-missing': 'Användaren som gav åtkomsten får inte använda försäljningen i eAccounting.',
  'doctor.user-rights-missing.next': 'Ge användaren rätt till försäljning i eAccounting, eller anslut igen som en användare som har den.',

  // Datum
  'doctor.fiscal-years-fine': 'Räkenskapsåren är öppna, åtminstone till och med {date}.',
  'doctor.fiscal-year-closed': 'Det finns inget öppet räkenskapsår för i dag, {date}. Ingenting kan bokföras.',
  'doctor.fiscal-year-closed.next': 'Lägg till räkenskapsåret i eAccounting, eller lås upp det.',
  'doctor.fiscal-year-missing-soon': 'Det finns inget öppet räkenskapsår för {date}. Fakturor daterade i det kommer att vänta.',
  'doctor.fiscal-year-missing-soon.next': 'Lägg till nästa räkenskapsår i eAccounting innan det börjar.',
  'doctor.lock-date-fine': '{lockedTo_, select, none {Ingen period är låst.} other {Låst till och med {lockedTo}; i dag är öppen.}}',
  'doctor.locked-today': 'Bokföringen är låst till och med {lockedTo}, alltså även i dag. Ingenting kan bokföras.',
  'doctor.locked-today.next': 'Flytta låsdatumet i eAccounting tillbaka till den senast avslutade perioden.',
  'doctor.locked-after-start':
    'Fakturor ska föras över från {start}, men bokföringen är låst till och med {lockedTo}. De som ligger emellan kommer att behöva någon.',
  'doctor.locked-after-start.next': 'Öppna perioden i eAccounting, eller välj ett senare startdatum under ”Invoice settings”.',
  'doctor.draft-date-fine': 'Datumet på en faktura förblir som det är i Rackbeat.',
  'doctor.draft-date-moves':
    'Ett utkast som någon gör om till faktura i eAccounting får den dagens datum i stället för sitt eget, så en faktura kan hamna i en annan månad.',
  'doctor.draft-date-moves.next':
    'Låt utkast behålla sitt ursprungliga datum i företagsinställningarna i eAccounting. Eller sätt ”Status of new eAccounting invoices” till ”Invoiced”.',

  // Artiklar och moms
  'doctor.settings-fine': 'Allt som inställningarna hänvisar till finns kvar.',
  'doctor.choice-gone': `{count, plural, one {# vald ${what}} other {# val av ${what}}} i eAccounting kan inte längre användas.`,
  'doctor.choice-gone.next': 'Välj en ny för var och en på inställningssidan, och spara.',
  'doctor.default-gone': `Standardvalet av ${what} kan inte längre användas i eAccounting.`,
  'doctor.default-gone.next': 'Välj ett nytt standardval på inställningssidan, och spara.',
  'doctor.groups-fine': 'Alla produktgrupper ({count}) har en artikelkontering med sin egen momssats.',
  'doctor.groups-unmapped':
    '{count, plural, one {# produktgrupp} other {# produktgrupper}} saknar artikelkontering, så fakturor med deras produkter kommer att stanna.',
  'doctor.groups-unmapped.next': 'Välj en kontering för var och en, eller en standardkontering, under ”Product settings”.',
  'doctor.group-percent-differs':
    '{count, plural, one {# produktgrupp} other {# produktgrupper}} har en annan momssats än konteringen som är vald.',
  'doctor.group-percent-differs.next': 'Välj en kontering med samma sats, eller rätta satsen på gruppen i Rackbeat.',
  'doctor.coverage-fine':
    'Alla artikelkonteringar som används ({codings}) har ett konto för varje slags försäljning till kunderna ({areas}).',
  'doctor.account-missing': `Artikelkonteringen ”{coding}” saknar konto för ${area}. Det stoppar fakturor till ${customers}.`,
  'doctor.account-missing.next': 'Fyll i kontot på konteringen ”{coding}” i eAccounting, eller låt gruppen använda en annan kontering.',
  'doctor.substitutes-fine': '{count, plural, =0 {Inga ersättningsartiklar är valda} other {Ersättningsartiklarna (#) har rätt sats}}.',
  'doctor.substitute-gone': `Ersättningsartikeln för ${kind} med {percent} % moms kan inte längre användas.`,
  'doctor.substitute-gone.next': 'Välj en annan under ”Invoice settings”.',
  'doctor.substitute-wrong': `Ersättningsartikeln {article} för ${kind} med {percent} % moms ger nu {found} %.`,
  'doctor.substitute-wrong.next': 'Välj en annan under ”Invoice settings”, eller ge artikeln en kontering med {percent} %.',
  'doctor.rounding-article-gone': 'Artikeln för avrundningsraden kan inte längre användas.',
  'doctor.rounding-article-gone.next': 'Välj en annan under ”Invoice settings”.',
  'doctor.rounding-article-wrong': 'Artikeln {article} för avrundningsraden har {percent} % moms; den måste ha 0 %.',
  'doctor.rounding-article-wrong.next': 'Välj en annan under ”Invoice settings”.',
  'doctor.stock-fine': 'eAccounting för inget lager.',
  'doctor.stock-module-on': 'eAccounting för eget lager för {count, plural, one {# artikel} other {# artiklar}}.',
  'doctor.stock-module-on.next': 'Om Rackbeat för lagret, slå av lagermodulen i eAccounting, eller gör artiklarna till icke-lagerförda.',
  'doctor.stock-counts-twice':
    'Båda systemen räknar ned: {count, plural, one {# Rackbeat-produkt är en lagerartikel} other {# Rackbeat-produkter är lagerartiklar}} i eAccounting.',
  'doctor.stock-counts-twice.next': 'Gör artiklarna till icke-lagerförda i eAccounting, eller slå av lagermodulen.',

  // Betalningsvillkor och kunder
  'doctor.terms-fine': 'Alla betalningsvillkor som används ({count}) har en motsvarighet i eAccounting.',
  'doctor.terms-unmapped':
    '{count, plural, one {# betalningsvillkor som används} other {# betalningsvillkor som används}} saknar motsvarighet i eAccounting, så fakturorna kommer att stanna.',
  'doctor.terms-unmapped.next': 'Välj en för vart och ett under ”Payment terms mapping”, eller ett standardvillkor.',
  'doctor.terms-by-default':
    '{count, plural, one {# betalningsvillkor som används} other {# betalningsvillkor som används}} blir standardvillkoret, som kan ha ett annat förfallodatum.',
  'doctor.terms-by-default.next': 'Välj en motsvarighet under ”Payment terms mapping” om förfallodatumet spelar roll.',
  'doctor.terms-paid-at-once':
    '{count, plural, one {# betalningsvillkor} other {# betalningsvillkor}} betyder betalning vid köpet (kontant, kort och liknande). eAccounting kan bokföra sådana fakturor som betalda.',
  'doctor.terms-paid-at-once.next': 'Om det inte är meningen, välj ett vanligt villkor under ”Payment terms mapping”.',
  'doctor.customers-fine': 'Alla undersökta kunder ({count}) har det som en faktura behöver.',
  'doctor.customers-without-name': `${customers} utan namn: deras fakturor kommer att stanna.`,
  'doctor.customers-without-name.next': 'Skriv namnet i Rackbeat.',
  'doctor.customers-country-unknown': `${customers} med ett land som inte känns igen: företagets eget land används, och därmed dess moms.`,
  'doctor.customers-country-unknown.next': 'Rätta landet i Rackbeat.',
  'doctor.customers-without-place': `${customers} utan ort eller postnummer. eAccounting kräver båda, så ”-” skrivs.`,
  'doctor.customers-without-place.next': 'Fyll i dem i Rackbeat när adressen spelar roll.',
  'doctor.emails-fine': 'Alla undersökta kunder ({count}) har en e-postadress.',
  'doctor.emails-missing': `${customers} utan e-postadress: deras fakturor bokförs, men skickas inte.`,
  'doctor.emails-missing.next': 'Skriv adressen på kunden. En kund som redan finns i eAccounting behöver ha den där.',
  'doctor.e-invoices-fine': 'Ingen kund tar emot e-faktura.',
  'doctor.e-invoice-customers': `${customers} kan ta emot e-faktura. Vi skickar inga: {treatment_, select, email {de får e-post ändå} leave {deras fakturor lämnas oskickade och listas} other {skicka dem från eAccounting}}.`,
  'doctor.e-invoice-customers.next': 'Skicka deras e-fakturor från eAccounting. Hur de behandlas väljs under ”Invoice settings”.',
  'doctor.iban-fine':
    '{count, plural, =0 {Ingen kund finns utomlands, så inget IBAN behövs} other {Ett IBAN finns för kunderna utomlands}}.',
  'doctor.iban-missing': `Företaget har inget IBAN, och ${customers} utomlands kan inte betala utan.`,
  'doctor.iban-missing.next': 'Skriv IBAN i företagsinställningarna i eAccounting.',

  // Dokument
  'doctor.rounding-fine':
    'Summor {rounding_, select, on {avrundas till hela kronor} other {avrundas inte}} i eAccounting; det är ingen skillnad.',
  'doctor.rounding-unknown': 'eAccounting säger inte om summor avrundas till hela kronor.',
  'doctor.rounding-unknown.next': 'Spara företagsinställningarna i eAccounting en gång; då säger det så.',
  'doctor.rounding-two-documents':
    'Rackbeat skickar fakturan, men eAccounting avrundar summor till hela kronor: köparens dokument och bokföringen skulle skilja sig.',
  'doctor.rounding-two-documents.next': 'Slå av avrundningen i eAccounting, eller låt eAccounting skicka fakturorna.',
  'doctor.reference-two-documents':
    'Rackbeat skickar fakturan, men eAccounting gör egna betalningsreferenser (OCR eller KID): köparen skulle betala med en annan.',
  'doctor.reference-two-documents.next': 'Slå av betalningsreferenserna i eAccounting, eller låt eAccounting skicka fakturorna.',
  'doctor.sender-open': 'Ingen har ännu sagt vilket system som skickar fakturan till köparen.',
  'doctor.sender-open.next': 'Välj det under ”Invoice settings”: vem som skickar fakturan till köparen.',
  'doctor.numbers-fine': 'Nästa eAccounting-faktura får nummer {next}.',
  'doctor.numbers-unknown': 'eAccounting säger inte vilket nummer nästa faktura får.',
  'doctor.numbers-unknown.next': 'Sätt det första numret i fakturaserien i eAccounting.',
  'doctor.numbers-alike':
    'De två nummerserierna ligger nära varandra: nästa i eAccounting är {next}, den sista i Rackbeat är {rackbeat}. Det lagliga numret är eAccountings.',
  'doctor.numbers-alike.next': 'Börja serien i eAccounting mycket högre, så att de två numren aldrig förväxlas.',

  // Nyheter från Rackbeat
  'doctor.webhooks-fine': 'Rackbeat säger till genast ({count} slags nyheter){last_, select, none {} other {; den senaste kom {last}}}.',
  'doctor.webhooks-none': 'Rackbeat säger inte till om något: ingen av våra webhooks finns där. Ändringar hittas var femte minut.',
  'doctor.webhooks-none.next': 'De registreras på nytt varje dag. Om det här består, se efter att Rackbeat når programmets adress.',
  'doctor.webhook-of-booking-missing': 'Rackbeat säger inte till när en faktura bokförs. Den hittas var femte minut.',
  'doctor.webhook-of-booking-missing.next': 'Den registreras på nytt varje dag. Om det här består, anmäl det tillsammans med namnen nedan.',
  'doctor.webhooks-some-missing':
    '{count, plural, one {# slags nyheter} other {# slags nyheter}} från Rackbeat går inte att få. De ändringarna hittas var femte minut.',
  'doctor.webhooks-some-missing.next': 'Ingenting behöver göras.',
  'doctor.public-address-fine': 'Rackbeat når det här programmet.',
  'doctor.sweep-only': 'Programmet har ingen offentlig adress, så Rackbeat kan inte säga till om något. Ändringar hittas var femte minut.',
  'doctor.sweep-only.next': 'Det räcker till vardags. För nyheter på sekunder: sätt PUBLIC_URL till en adress som Rackbeat når.',
};
