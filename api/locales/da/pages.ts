/** In Danish: what pages and programs are answered, and installing. */

import type { pages as english } from '../en/pages.ts';
import { begin } from './words.ts';

export const pages: Record<keyof typeof english, string> = {
  // Svar til en side eller et program
  'api.not-found': 'Her er ingenting.',
  'recoding.changed': 'Antallet af artikler er ændret, siden du så på det. Se igen, og beslut derefter.',
  'issue.unknown': 'Dette er ikke længere åbent.',
  'issue.not-about-identity': 'Dette handler ikke om, hvorvidt to poster er den samme.',
  'issue.not-a-candidate': 'Vælg en af de kunder, der er nævnt.',
  'api.invalid': 'Noget her kan ikke bruges, som det står. Se på de markerede felter.',
  'api.too-large': 'Dette er for stort til at blive modtaget. Send mindre ad gangen.',
  'api.too-many-requests': 'Det var for mange forsøg på kort tid. Vent et minut, og prøv igen.',
  'api.unreadable-request': 'Forespørgslen kunne ikke læses. Indlæs siden igen.',
  'api.internal':
    'Programmet stødte på en fejl i sig selv og har noteret den. Prøv igen; bliver det ved, så sig det til den driftsansvarlige.',
  'session.not-valid': 'Denne adresse er ikke gyldig, eller ikke længere. Åbn indstillingerne igen fra Rackbeat, under Apps.',
  'session.ended': 'Siden stod åben længe, og sessionen er slut. Åbn indstillingerne igen fra Rackbeat, under Apps.',
  'session.other-origin': 'Kun vores egen side må spørge om dette. Åbn indstillingerne fra Rackbeat, under Apps.',
  'settings.file-of-newer-program':
    'Filen er lavet af en nyere version af programmet (indstillinger version {version}). Opdater programmet, eller eksporter indstillingerne på ny.',
  'settings.file-not-valid': 'Filen indeholder ikke gyldige indstillinger. Felterne, der er forkerte, er nævnt; intet er gemt.',
  'settings.stale': '{by_, select, none {Nogen} other {{by}}} har gemt indstillingerne imens. Se på forskellene, og gem igen.',
  'settings.choice-gone': 'Dette er slettet i eAccounting i mellemtiden. Genindlæs siden, og vælg noget andet; intet blev gemt.',
  'settings.nothing-to-undo': 'Der er ingen tidligere udgave af indstillingerne at gå tilbage til.',
  'settings.invalid-date': 'Skriv datoen som år, måned, dag: 2026-11-20.',
  'settings.sender-and-email':
    'Rackbeat sender fakturaen til køberen, så eAccounting må ikke også sende den med e-mail. Vælg »Draft« eller »Invoiced«.',
  'settings.rounding-article-missing': 'Vælg en afrundingsartikel med 0 % moms; kun med en sådan kan en forskel udlignes.',
  'operator.not-known': 'Driftsnøglen mangler eller er forkert. Brug den i OPERATOR_TOKEN.',
  'operator.connection-unknown': 'Der er ingen forbindelse med dette id.',
  'webhook.not-ours': 'Dette kommer ikke fra en webhook, som vi har registreret.',

  // Installation
  'page.connect.title': 'Forbind Rackbeat og eAccounting',
  'page.connect.what':
    'Til Rackbeat-konti uden Apps-siden. Indsæt en API-nøgle fra Rackbeat; derefter logger du ind i eAccounting og vælger virksomheden.',
  'page.connect.key': 'API-nøgle fra Rackbeat',
  'page.connect.where': 'En administrator laver nøglen i Rackbeat. Den gemmes krypteret.',
  'page.connect.go': 'Gå videre til eAccounting',
  'page.confirm.title': 'Er dette dine to virksomheder?',
  'page.confirm.what': 'De er ved at blive forbundet. Kontrollér navn og nummer på begge.',
  'page.confirm.number': 'Organisationsnummer {number}',
  'page.confirm.no-number': 'Intet organisationsnummer',
  'page.confirm.numbers-differ': 'Organisationsnumrene er forskellige. Gå kun videre, hvis begge virksomheder er dine.',
  'page.confirm.other-company':
    'Denne Rackbeat-konto har været forbundet med en anden eAccounting-virksomhed. Gå kun videre, hvis det skal ændres.',
  'page.confirm.type': 'Skriv eAccounting-virksomhedens navn for at bekræfte: {name}',
  'page.confirm.not-typed': 'Det er ikke navnet. Skriv: {name}',
  'page.confirm.nothing-yet': 'Intet overføres endnu. Hvad der overføres senere, bestemmer du i indstillingerne.',
  'page.confirm.yes': 'Ja, forbind dem',
  'install.no-token': 'Installationskoden fra Rackbeat mangler.',
  'install.no-token.next': begin,
  'install.no-key': 'Indsæt API-nøglen fra Rackbeat.',
  'install.no-key.next': 'En administrator kan lave en nøgle i Rackbeat.',
  'install.cannot-reconnect': 'Denne side kan ikke forbinde igen. Adressen gælder ikke længere.',
  'install.cannot-reconnect.next': 'Åbn appens indstillinger på ny i Rackbeat, eller tryk på Installer på Apps-siden.',
  'install.stale': 'Denne installation kan ikke fortsætte. Den er fuldført, ældre end ti minutter, eller begyndt i en anden browser.',
  'install.stale.next': begin,
  'install.declined': 'Du gav ikke adgang til eAccounting, så intet blev forbundet.',
  'install.declined.next': 'Du kan lukke denne side. Vil du forbinde senere, så gå i Rackbeat til Brugerindstillinger → Apps → Installer.',
  'install.consent-failed': 'Visma kunne ikke fuldføre login{error_, select, none {} other { ({error})}}. Intet blev forbundet.',
  'install.consent-failed.next': `${begin} Sker det igen, så sig det til den driftsansvarlige.`,
  'install.code-refused': 'Visma accepterede ikke login{error_, select, none {} undefined {} other { ({error})}}. Intet blev forbundet.',
  'install.code-refused.next': `${begin} Sker det igen, så sig det til den driftsansvarlige.`,
  'install.not-accepted-by-rackbeat': 'Rackbeat accepterede ikke installationen. Koden virker kun én gang, og kan være brugt.',
  'install.not-accepted-by-rackbeat.next': begin,
  'install.company-taken': 'eAccounting-virksomheden {company} er allerede forbundet med en anden Rackbeat-konto.',
  'install.company-taken.next':
    'Afinstaller appen i den anden Rackbeat-konto først, eller vælg en anden eAccounting-virksomhed. Begynd så forfra i Rackbeat, under Apps.',
  'next.generic': 'Intet blev forbundet. Når dette er rettet, så begynd forfra i Rackbeat: Brugerindstillinger → Apps → Installer.',
};
