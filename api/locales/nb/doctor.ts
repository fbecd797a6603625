/** In bokmål: what an examination found, and how each thing is mended. */
import type { doctor as english } from '../en/doctor.ts';
import { area, kind, system } from './words.ts';

const customers = '{count, plural, one {# kunde} other {# kunder}}';
const what = '{what_, select, coding {artikkelkontering} unit {enhet} term {betalingsbetingelse} other {post}}';

export const doctor: Record<keyof typeof english, string> = {
  'doctor.look-again': 'Dette lot seg ikke undersøke akkurat nå. Undersøk på nytt om en stund.',

  // Adgang
  'doctor.connection-fine': 'Både Rackbeat og eAccounting slipper oss inn.',
  'doctor.reconnect-needed': `Tilgangen til ${system} er slutt.`,
  'doctor.reconnect-needed.next': 'Koble til igjen med knappen øverst på siden. Ingenting går tapt; alt venter.',
  'doctor.api-add-on-fine': 'Tillegget for integrasjoner er slått på i eAccounting.',
  'doctor.api-add-on-off': 'Tillegget for integrasjoner (API) er ikke slått på for firmaet, så eAccounting svarer ikke på noe.',
  'doctor.api-add-on-off.next':
    'Bestill eller slå på tillegget for integrasjoner under firmainnstillingene i eAccounting, og undersøk på nytt.',
  'doctor.start-up-guide-fine': 'Oppstartsveiviseren i eAccounting er ferdig.',
  'doctor.start-up-guide-open': 'Oppstartsveiviseren i eAccounting er ikke fullført, og før det svarer eAccounting ikke på noe.',
  'doctor.start-up-guide-open.next': 'Logg inn i eAccounting og gå gjennom veiviseren til slutten.',
  'doctor.company-fine': 'Firmaet {name} er aktivt.',
  'doctor.company-inactive': 'Firmaet er ikke aktivt i eAccounting.',
  'doctor.company-inactive.next': 'Be Vismas støtte om å aktivere det, eller koble til riktig firma.',
  'doctor.scopes-fine': 'Alle rettigheter som trengs, er gitt.',
  'doctor.scopes-missing': 'En rettighet som det ble bedt om ved tilkoblingen, mangler, så en del av eAccounting er stengt for oss.',
  'doctor.scopes-missing.next': 'Åpne appen fra Apps-siden i Rackbeat, koble til igjen og godta alt det bes om.',
  'doctor.user-rights-missing': 'Brukeren som ga tilgangen, har ikke lov til å bruke salg i eAccounting.',
  'doctor.user-rights-missing.next': 'Gi brukeren rett til salg i eAccounting, eller koble til igjen som en bruker som har den.',

  // Datoer
  'doctor.fiscal-years-fine': 'Regnskapsårene er åpne, minst til og med {date}.',
  'doctor.fiscal-year-closed': 'Det finnes ikke noe åpent regnskapsår for i dag, {date}. Ingenting kan bokføres.',
  'doctor.fiscal-year-closed.next': 'Legg til regnskapsåret i eAccounting, eller lås det opp.',
  'doctor.fiscal-year-missing-soon': 'Det finnes ikke noe åpent regnskapsår for {date}. Fakturaer med dato i det vil vente.',
  'doctor.fiscal-year-missing-soon.next': 'Legg til neste regnskapsår i eAccounting før det begynner.',
  'doctor.lock-date-fine': '{lockedTo_, select, none {Ingen periode er låst.} other {Låst til og med {lockedTo}; i dag er åpen.}}',
  'doctor.locked-today': 'Regnskapet er låst til og med {lockedTo}, altså også i dag. Ingenting kan bokføres.',
  'doctor.locked-today.next': 'Flytt låsedatoen i eAccounting tilbake til siste avsluttede periode.',
  'doctor.locked-after-start':
    'Fakturaer skal overføres fra {start}, men regnskapet er låst til og med {lockedTo}. De som ligger imellom, vil trenge noen.',
  'doctor.locked-after-start.next': 'Åpne perioden i eAccounting, eller velg en senere startdato under «Invoice settings».',
  'doctor.draft-date-fine': 'Datoen på en faktura blir stående slik den er i Rackbeat.',
  'doctor.draft-date-moves':
    'En kladd som noen gjør om til faktura i eAccounting, får den dagens dato i stedet for sin egen, så en faktura kan havne i en annen måned.',
  'doctor.draft-date-moves.next':
    'La kladder beholde sin opprinnelige dato i firmainnstillingene i eAccounting. Eller sett «Status of new eAccounting invoices» til «Invoiced».',

  // Artikler og mva
  'doctor.settings-fine': 'Alt som innstillingene viser til, finnes fortsatt.',
  'doctor.choice-gone': `{count, plural, one {# valgt ${what}} other {# valg av ${what}}} i eAccounting kan ikke lenger brukes.`,
  'doctor.choice-gone.next': 'Velg en ny for hver av dem på innstillingssiden, og lagre.',
  'doctor.default-gone': `Standardvalget av ${what} kan ikke lenger brukes i eAccounting.`,
  'doctor.default-gone.next': 'Velg et nytt standardvalg på innstillingssiden, og lagre.',
  'doctor.groups-fine': 'Alle varegrupper ({count}) har en artikkelkontering med sin egen mva-prosent.',
  'doctor.groups-unmapped':
    '{count, plural, one {# varegruppe} other {# varegrupper}} har ingen artikkelkontering, så fakturaer med varene deres vil stoppe.',
  'doctor.groups-unmapped.next': 'Velg en kontering for hver, eller en standardkontering, under «Product settings».',
  'doctor.group-percent-differs':
    '{count, plural, one {# varegruppe} other {# varegrupper}} har en annen mva-prosent enn konteringen som er valgt.',
  'doctor.group-percent-differs.next': 'Velg en kontering med samme prosent, eller rett prosenten på gruppen i Rackbeat.',
  'doctor.coverage-fine': 'Alle artikkelkonteringer i bruk ({codings}) har en konto for hvert slags salg til kundene ({areas}).',
  'doctor.account-missing': `Artikkelkonteringen «{coding}» har ingen konto for ${area}. Det stopper fakturaer til ${customers}.`,
  'doctor.account-missing.next': 'Fyll inn kontoen på konteringen «{coding}» i eAccounting, eller la gruppen bruke en annen kontering.',
  'doctor.substitutes-fine':
    '{count, plural, =0 {Ingen erstatningsartikler er valgt} other {Erstatningsartiklene (#) har riktig prosent}}.',
  'doctor.substitute-gone': `Erstatningsartikkelen for ${kind} med {percent} % mva kan ikke lenger brukes.`,
  'doctor.substitute-gone.next': 'Velg en annen under «Invoice settings».',
  'doctor.substitute-wrong': `Erstatningsartikkelen {article} for ${kind} med {percent} % mva gir nå {found} %.`,
  'doctor.substitute-wrong.next': 'Velg en annen under «Invoice settings», eller gi artikkelen en kontering med {percent} %.',
  'doctor.rounding-article-gone': 'Artikkelen for avrundingsraden kan ikke lenger brukes.',
  'doctor.rounding-article-gone.next': 'Velg en annen under «Invoice settings».',
  'doctor.rounding-article-wrong': 'Artikkelen {article} for avrundingsraden har {percent} % mva; den må ha 0 %.',
  'doctor.rounding-article-wrong.next': 'Velg en annen under «Invoice settings».',
  'doctor.stock-fine': 'eAccounting fører ikke noe lager.',
  'doctor.stock-module-on': 'eAccounting fører eget lager for {count, plural, one {# artikkel} other {# artikler}}.',
  'doctor.stock-module-on.next': 'Fører Rackbeat lageret, slå av lagermodulen i eAccounting, eller gjør artiklene ikke-lagerførte.',
  'doctor.stock-counts-twice':
    'Begge systemer teller ned: {count, plural, one {# Rackbeat-vare er en lagerført artikkel} other {# Rackbeat-varer er lagerførte artikler}} i eAccounting.',
  'doctor.stock-counts-twice.next': 'Gjør artiklene ikke-lagerførte i eAccounting, eller slå av lagermodulen.',

  // Betalingsbetingelser og kunder
  'doctor.terms-fine': 'Alle betalingsbetingelser i bruk ({count}) har et motstykke i eAccounting.',
  'doctor.terms-unmapped':
    '{count, plural, one {# betalingsbetingelse i bruk} other {# betalingsbetingelser i bruk}} har ikke noe motstykke i eAccounting, så fakturaene vil stoppe.',
  'doctor.terms-unmapped.next': 'Velg et for hver under «Payment terms mapping», eller en standardbetingelse.',
  'doctor.terms-by-default':
    '{count, plural, one {# betalingsbetingelse i bruk} other {# betalingsbetingelser i bruk}} blir til standardbetingelsen, som kan ha en annen forfallsdato.',
  'doctor.terms-by-default.next': 'Velg et motstykke under «Payment terms mapping» hvis forfallsdatoen betyr noe.',
  'doctor.terms-paid-at-once':
    '{count, plural, one {# betalingsbetingelse} other {# betalingsbetingelser}} betyr betaling ved salget (kontant, kort og lignende). eAccounting kan bokføre slike fakturaer som betalt.',
  'doctor.terms-paid-at-once.next': 'Er det ikke meningen, velg en vanlig betingelse under «Payment terms mapping».',
  'doctor.customers-fine': 'Alle kunder som er undersøkt ({count}), har det en faktura trenger.',
  'doctor.customers-without-name': `${customers} uten navn: fakturaene deres vil stoppe.`,
  'doctor.customers-without-name.next': 'Skriv navnet i Rackbeat.',
  'doctor.customers-country-unknown': `${customers} med et land som ikke gjenkjennes: firmaets eget land brukes, og dermed dets mva.`,
  'doctor.customers-country-unknown.next': 'Rett landet i Rackbeat.',
  'doctor.customers-without-place': `${customers} uten poststed eller postnummer. eAccounting krever begge, så «-» skrives.`,
  'doctor.customers-without-place.next': 'Fyll dem inn i Rackbeat når adressen betyr noe.',
  'doctor.emails-fine': 'Alle kunder som er undersøkt ({count}), har en e-postadresse.',
  'doctor.emails-missing': `${customers} uten e-postadresse: fakturaene deres bokføres, men sendes ikke.`,
  'doctor.emails-missing.next': 'Skriv adressen på kunden. En kunde som alt står i eAccounting, må ha den der.',
  'doctor.e-invoices-fine': 'Ingen kunde mottar e-faktura.',
  'doctor.e-invoice-customers': `${customers} kan motta e-faktura. Vi sender ingen: {treatment_, select, email {de får e-post likevel} leave {fakturaene deres blir liggende usendt og listes opp} other {send dem fra eAccounting}}.`,
  'doctor.e-invoice-customers.next': 'Send e-fakturaene deres fra eAccounting. Hvordan de behandles, velges under «Invoice settings».',
  'doctor.iban-fine': '{count, plural, =0 {Ingen kunde er i utlandet, så IBAN trengs ikke} other {IBAN finnes for kundene i utlandet}}.',
  'doctor.iban-missing': `Firmaet har ingen IBAN, og ${customers} i utlandet kan ikke betale uten.`,
  'doctor.iban-missing.next': 'Skriv IBAN i firmainnstillingene i eAccounting.',

  // Dokumenter
  'doctor.rounding-fine':
    'Summer {rounding_, select, on {rundes av til hele kroner} other {rundes ikke av}} i eAccounting; det er ingen differanse.',
  'doctor.rounding-unknown': 'eAccounting sier ikke om summer rundes av til hele kroner.',
  'doctor.rounding-unknown.next': 'Lagre firmainnstillingene i eAccounting én gang; da sier den det.',
  'doctor.rounding-two-documents':
    'Rackbeat sender fakturaen, men eAccounting runder summer av til hele kroner: kjøperens dokument og regnskapet ville være ulike.',
  'doctor.rounding-two-documents.next': 'Slå av avrundingen i eAccounting, eller la eAccounting sende fakturaene.',
  'doctor.reference-two-documents':
    'Rackbeat sender fakturaen, men eAccounting lager egne betalingsreferanser (KID eller OCR): kjøperen ville betale med en annen.',
  'doctor.reference-two-documents.next': 'Slå av betalingsreferansene i eAccounting, eller la eAccounting sende fakturaene.',
  'doctor.sender-open': 'Ingen har ennå sagt hvilket system som sender fakturaen til kjøperen.',
  'doctor.sender-open.next': 'Velg det under «Invoice settings»: hvem som sender fakturaen til kjøperen.',
  'doctor.numbers-fine': 'Neste eAccounting-faktura får nummer {next}.',
  'doctor.numbers-unknown': 'eAccounting sier ikke hvilket nummer neste faktura får.',
  'doctor.numbers-unknown.next': 'Sett første nummer i fakturaserien i eAccounting.',
  'doctor.numbers-alike':
    'De to nummerseriene ligger tett: neste i eAccounting er {next}, siste i Rackbeat er {rackbeat}. Det lovlige nummeret er det i eAccounting.',
  'doctor.numbers-alike.next': 'Begynn serien i eAccounting mye høyere, så de to numrene aldri forveksles.',

  // Nyheter fra Rackbeat
  'doctor.webhooks-fine': 'Rackbeat sier fra med en gang ({count} slags nyheter){last_, select, none {} other {; den siste kom {last}}}.',
  'doctor.webhooks-none': 'Rackbeat sier ikke fra om noe: ingen av våre webhooks står der. Endringer finnes hvert femte minutt.',
  'doctor.webhooks-none.next': 'De registreres på nytt hver dag. Varer dette, se etter at Rackbeat når programmets adresse.',
  'doctor.webhook-of-booking-missing': 'Rackbeat sier ikke fra når en faktura bokføres. Den finnes hvert femte minutt.',
  'doctor.webhook-of-booking-missing.next': 'Den registreres på nytt hver dag. Varer dette, meld det sammen med navnene nedenfor.',
  'doctor.webhooks-some-missing':
    '{count, plural, one {# slags nyheter} other {# slags nyheter}} fra Rackbeat kan ikke fås. De endringene finnes hvert femte minutt.',
  'doctor.webhooks-some-missing.next': 'Ingenting trenger å gjøres.',
  'doctor.public-address-fine': 'Rackbeat når dette programmet.',
  'doctor.sweep-only': 'Programmet har ingen offentlig adresse, så Rackbeat kan ikke si fra om noe. Endringer finnes hvert femte minutt.',
  'doctor.sweep-only.next': 'Det er nok til daglig. For nyheter på sekunder: sett PUBLIC_URL til en adresse som Rackbeat når.',
};
