/** På dansk: hvad en undersøgelse fandt, og hvordan hver ting bringes i orden. */
import type { doctor as english } from '../en/doctor.ts';
import { area, kind, system } from './words.ts';

const customers = '{count, plural, one {# kunde} other {# kunder}}';
const what = '{what_, select, coding {artikelkontering} unit {enhed} term {betalingsbetingelse} other {post}}';

export const doctor: Record<keyof typeof english, string> = {
  'doctor.look-again': 'Det kunne ikke undersøges lige nu. Undersøg igen om lidt.',

  // Adgang
  'doctor.connection-fine': 'Både Rackbeat og eAccounting lukker os ind.',
  'doctor.reconnect-needed': `Adgangen til ${system} er ophørt.`,
  'doctor.reconnect-needed.next': 'Tilslut igen med knappen øverst på siden. Intet går tabt; alt venter.',
  'doctor.api-add-on-fine': 'Tillægget til integrationer er slået til i eAccounting.',
  'doctor.api-add-on-off': 'Tillægget til integrationer (API) er ikke slået til for virksomheden, så eAccounting svarer ikke på noget.',
  'doctor.api-add-on-off.next':
    'Bestil eller slå tillægget til integrationer til under virksomhedens indstillinger i eAccounting, og undersøg igen.',
  'doctor.start-up-guide-fine': 'Opstartsguiden i eAccounting er færdig.',
  'doctor.start-up-guide-open': 'Opstartsguiden i eAccounting er ikke fuldført, og indtil da svarer eAccounting ikke på noget.',
  'doctor.start-up-guide-open.next': 'Log ind i eAccounting og gå guiden igennem til slutningen.',
  'doctor.company-fine': 'Virksomheden {name} er aktiv.',
  'doctor.company-inactive': 'Virksomheden er ikke aktiv i eAccounting.',
  'doctor.company-inactive.next': 'Bed Vismas support om at aktivere den, eller tilslut den rigtige virksomhed.',
  'doctor.scopes-fine': 'Alle de rettigheder, der er brug for, er givet.',
  'doctor.scopes-missing': 'En rettighed, der blev bedt om ved tilslutningen, mangler, så en del af eAccounting er lukket for os.',
  'doctor.scopes-missing.next': 'Åbn appen fra Apps-siden i Rackbeat, tilslut igen og godkend alt, hvad der bedes om.',
  'doctor.user-rights-missing': 'Brugeren, der gav adgangen, må ikke bruge salg i eAccounting.',
  'doctor.user-rights-missing.next': 'Giv brugeren ret til salg i eAccounting, eller tilslut igen som en bruger, der har den.',

  // Datoer
  'doctor.fiscal-years-fine': 'Regnskabsårene er åbne, mindst til og med {date}.',
  'doctor.fiscal-year-closed': 'Der er ikke noget åbent regnskabsår for i dag, {date}. Intet kan bogføres.',
  'doctor.fiscal-year-closed.next': 'Tilføj regnskabsåret i eAccounting, eller lås det op.',
  'doctor.fiscal-year-missing-soon': 'Der er ikke noget åbent regnskabsår for {date}. Fakturaer med dato i det vil vente.',
  'doctor.fiscal-year-missing-soon.next': 'Tilføj det næste regnskabsår i eAccounting, før det begynder.',
  'doctor.lock-date-fine': '{lockedTo_, select, none {Ingen periode er låst.} other {Låst til og med {lockedTo}; i dag er åben.}}',
  'doctor.locked-today': 'Regnskabet er låst til og med {lockedTo}, altså også i dag. Intet kan bogføres.',
  'doctor.locked-today.next': 'Flyt låsedatoen i eAccounting tilbage til den sidst afsluttede periode.',
  'doctor.locked-after-start':
    'Fakturaer skal overføres fra {start}, men regnskabet er låst til og med {lockedTo}. Dem derimellem vil kræve nogen.',
  'doctor.locked-after-start.next': 'Åbn perioden i eAccounting, eller vælg en senere startdato under »Invoice settings«.',
  'doctor.draft-date-fine': 'Datoen på en faktura bliver, som den er i Rackbeat.',
  'doctor.draft-date-moves':
    'En kladde, som nogen gør til faktura i eAccounting, får den dags dato i stedet for sin egen, så en faktura kan havne i en anden måned.',
  'doctor.draft-date-moves.next':
    'Lad kladder beholde deres oprindelige dato i virksomhedsindstillingerne i eAccounting. Eller sæt »Status of new eAccounting invoices« til »Invoiced«.',

  // Artikler og moms
  'doctor.settings-fine': 'Alt, hvad indstillingerne peger på, findes stadig.',
  'doctor.choice-gone': `{count, plural, one {# valgt ${what}} other {# valg af ${what}}} i eAccounting kan ikke længere bruges.`,
  'doctor.choice-gone.next': 'Vælg en ny for hver af dem på indstillingssiden, og gem.',
  'doctor.default-gone': `Standardvalget af ${what} kan ikke længere bruges i eAccounting.`,
  'doctor.default-gone.next': 'Vælg et nyt standardvalg på indstillingssiden, og gem.',
  'doctor.groups-fine': 'Alle varegrupper ({count}) har en artikelkontering med deres egen momsprocent.',
  'doctor.groups-unmapped':
    '{count, plural, one {# varegruppe} other {# varegrupper}} har ingen artikelkontering, så fakturaer med deres varer vil stoppe.',
  'doctor.groups-unmapped.next': 'Vælg en kontering for hver, eller en standardkontering, under »Product settings«.',
  'doctor.group-percent-differs':
    '{count, plural, one {# varegruppe} other {# varegrupper}} har en anden momsprocent end den kontering, der er valgt.',
  'doctor.group-percent-differs.next': 'Vælg en kontering med samme procent, eller ret procenten på gruppen i Rackbeat.',
  'doctor.coverage-fine': 'Alle artikelkonteringer i brug ({codings}) har en konto for hver slags salg til kunderne ({areas}).',
  'doctor.account-missing': `Artikelkonteringen »{coding}« har ingen konto for ${area}. Det stopper fakturaer til ${customers}.`,
  'doctor.account-missing.next': 'Udfyld kontoen på konteringen »{coding}« i eAccounting, eller lad gruppen bruge en anden kontering.',
  'doctor.substitutes-fine':
    '{count, plural, =0 {Ingen erstatningsartikler er valgt} other {Erstatningsartiklerne (#) har den rigtige procent}}.',
  'doctor.substitute-gone': `Erstatningsartiklen for ${kind} med {percent} % moms kan ikke længere bruges.`,
  'doctor.substitute-gone.next': 'Vælg en anden under »Invoice settings«.',
  'doctor.substitute-wrong': `Erstatningsartiklen {article} for ${kind} med {percent} % moms giver nu {found} %.`,
  'doctor.substitute-wrong.next': 'Vælg en anden under »Invoice settings«, eller giv artiklen en kontering med {percent} %.',
  'doctor.rounding-article-gone': 'Artiklen til afrundingsrækken kan ikke længere bruges.',
  'doctor.rounding-article-gone.next': 'Vælg en anden under »Invoice settings«.',
  'doctor.rounding-article-wrong': 'Artiklen {article} til afrundingsrækken har {percent} % moms; den skal have 0 %.',
  'doctor.rounding-article-wrong.next': 'Vælg en anden under »Invoice settings«.',
  'doctor.stock-fine': 'eAccounting fører ikke noget lager.',
  'doctor.stock-module-on': 'eAccounting fører sit eget lager for {count, plural, one {# artikel} other {# artikler}}.',
  'doctor.stock-module-on.next': 'Fører Rackbeat lageret, så slå lagermodulet fra i eAccounting, eller gør artiklerne ikke-lagerførte.',
  'doctor.stock-counts-twice':
    'Begge systemer tæller ned: {count, plural, one {# Rackbeat-vare er en lagerført artikel} other {# Rackbeat-varer er lagerførte artikler}} i eAccounting.',
  'doctor.stock-counts-twice.next': 'Gør artiklerne ikke-lagerførte i eAccounting, eller slå lagermodulet fra.',

  // Betalingsbetingelser og kunder
  'doctor.terms-fine': 'Alle betalingsbetingelser i brug ({count}) har et modstykke i eAccounting.',
  'doctor.terms-unmapped':
    '{count, plural, one {# betalingsbetingelse i brug} other {# betalingsbetingelser i brug}} har ikke noget modstykke i eAccounting, så fakturaerne vil stoppe.',
  'doctor.terms-unmapped.next': 'Vælg et for hver under »Payment terms mapping«, eller en standardbetingelse.',
  'doctor.terms-by-default':
    '{count, plural, one {# betalingsbetingelse i brug} other {# betalingsbetingelser i brug}} bliver til standardbetingelsen, som kan have en anden forfaldsdato.',
  'doctor.terms-by-default.next': 'Vælg et modstykke under »Payment terms mapping«, hvis forfaldsdatoen betyder noget.',
  'doctor.terms-paid-at-once':
    '{count, plural, one {# betalingsbetingelse} other {# betalingsbetingelser}} betyder betaling ved salget (kontant, kort og lignende). eAccounting kan bogføre sådanne fakturaer som betalt.',
  'doctor.terms-paid-at-once.next': 'Er det ikke meningen, så vælg en almindelig betingelse under »Payment terms mapping«.',
  'doctor.customers-fine': 'Alle undersøgte kunder ({count}) har det, en faktura behøver.',
  'doctor.customers-without-name': `${customers} uden navn: deres fakturaer vil stoppe.`,
  'doctor.customers-without-name.next': 'Skriv navnet i Rackbeat.',
  'doctor.customers-country-unknown': `${customers} med et land, der ikke genkendes: virksomhedens eget land bruges, og dermed dets moms.`,
  'doctor.customers-country-unknown.next': 'Ret landet i Rackbeat.',
  'doctor.customers-without-place': `${customers} uden by eller postnummer. eAccounting kræver begge, så »-« skrives.`,
  'doctor.customers-without-place.next': 'Udfyld dem i Rackbeat, når adressen betyder noget.',
  'doctor.emails-fine': 'Alle undersøgte kunder ({count}) har en e-mailadresse.',
  'doctor.emails-missing': `${customers} uden e-mailadresse: deres fakturaer bogføres, men sendes ikke.`,
  'doctor.emails-missing.next': 'Skriv adressen på kunden. En kunde, der allerede står i eAccounting, skal have den der.',
  'doctor.e-invoices-fine': 'Ingen kunde modtager e-faktura.',
  'doctor.e-invoice-customers': `${customers} kan modtage e-faktura. Vi sender ingen: {treatment_, select, email {de får e-mail alligevel} leave {deres fakturaer bliver liggende usendt og listes} other {send dem fra eAccounting}}.`,
  'doctor.e-invoice-customers.next': 'Send deres e-fakturaer fra eAccounting. Hvordan de behandles, vælges under »Invoice settings«.',
  'doctor.iban-fine':
    '{count, plural, =0 {Ingen kunde er i udlandet, så IBAN behøves ikke} other {Der er en IBAN til kunderne i udlandet}}.',
  'doctor.iban-missing': `Virksomheden har ingen IBAN, og ${customers} i udlandet kan ikke betale uden.`,
  'doctor.iban-missing.next': 'Skriv IBAN i virksomhedsindstillingerne i eAccounting.',

  // Dokumenter
  'doctor.rounding-fine':
    'Totaler {rounding_, select, on {afrundes til hele kroner} other {afrundes ikke}} i eAccounting; det er ingen forskel.',
  'doctor.rounding-unknown': 'eAccounting siger ikke, om totaler afrundes til hele kroner.',
  'doctor.rounding-unknown.next': 'Gem virksomhedsindstillingerne i eAccounting én gang; så siger den det.',
  'doctor.rounding-two-documents':
    'Rackbeat sender fakturaen, men eAccounting afrunder totaler til hele kroner: køberens dokument og regnskabet ville være forskellige.',
  'doctor.rounding-two-documents.next': 'Slå afrundingen fra i eAccounting, eller lad eAccounting sende fakturaerne.',
  'doctor.reference-two-documents':
    'Rackbeat sender fakturaen, men eAccounting laver sine egne betalingsreferencer (OCR eller KID): køberen ville betale med en anden.',
  'doctor.reference-two-documents.next': 'Slå betalingsreferencerne fra i eAccounting, eller lad eAccounting sende fakturaerne.',
  'doctor.sender-open': 'Ingen har endnu sagt, hvilket system der sender fakturaen til køberen.',
  'doctor.sender-open.next': 'Vælg det under »Invoice settings«: hvem der sender fakturaen til køberen.',
  'doctor.numbers-fine': 'Den næste eAccounting-faktura får nummer {next}.',
  'doctor.numbers-unknown': 'eAccounting siger ikke, hvilket nummer dens næste faktura får.',
  'doctor.numbers-unknown.next': 'Sæt det første nummer i fakturaserien i eAccounting.',
  'doctor.numbers-alike':
    'De to nummerserier ligger tæt: den næste i eAccounting er {next}, den sidste i Rackbeat er {rackbeat}. Det lovlige nummer er eAccountings.',
  'doctor.numbers-alike.next': 'Begynd serien i eAccounting meget højere, så de to numre aldrig forveksles.',

  // Nyheder fra Rackbeat
  'doctor.webhooks-fine':
    'Rackbeat siger til med det samme ({count} slags nyheder){last_, select, none {} other {; den sidste kom {last}}}.',
  'doctor.webhooks-none': 'Rackbeat siger ikke til om noget: ingen af vores webhooks står der. Ændringer findes hvert femte minut.',
  'doctor.webhooks-none.next': 'De registreres på ny hver dag. Varer det ved, så se efter, at Rackbeat kan nå programmets adresse.',
  'doctor.webhook-of-booking-missing': 'Rackbeat siger ikke til, når en faktura bogføres. Den findes hvert femte minut.',
  'doctor.webhook-of-booking-missing.next': 'Den registreres på ny hver dag. Varer det ved, så meld det sammen med navnene nedenfor.',
  'doctor.webhooks-some-missing':
    '{count, plural, one {# slags nyheder} other {# slags nyheder}} fra Rackbeat kan ikke fås. De ændringer findes hvert femte minut.',
  'doctor.webhooks-some-missing.next': 'Der skal ikke gøres noget.',
  'doctor.public-address-fine': 'Rackbeat kan nå dette program.',
  'doctor.sweep-only':
    'Programmet har ingen offentlig adresse, så Rackbeat kan ikke sige til om noget. Ændringer findes hvert femte minut.',
  'doctor.sweep-only.next': 'Det er nok til daglig. For nyheder på sekunder: sæt PUBLIC_URL til en adresse, som Rackbeat kan nå.',
};
