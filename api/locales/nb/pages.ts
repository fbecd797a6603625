/** In bokmål: what pages and programs are answered, and installing. */

import type { pages as english } from '../en/pages.ts';
import { begin } from './words.ts';

export const pages: Record<keyof typeof english, string> = {
  // Svar til en side eller et program
  'api.not-found': 'Her er det ingenting.',
  'recoding.changed': 'Antallet artikler er endret siden du så på det. Se en gang til, og bestem deretter.',
  'issue.unknown': 'Dette er ikke lenger åpent.',
  'issue.not-about-identity': 'Dette handler ikke om to poster er den samme.',
  'issue.not-a-candidate': 'Velg en av kundene som er nevnt.',
  'api.invalid': 'Noe her kan ikke brukes slik det står. Se på de merkede feltene.',
  'api.too-large': 'Dette er for stort til å tas imot. Send mindre om gangen.',
  'api.too-many-requests': 'Det var for mange forsøk på kort tid. Vent et minutt, og prøv igjen.',
  'api.unreadable-request': 'Forespørselen kunne ikke leses. Last siden på nytt.',
  'api.internal': 'Programmet støtte på en egen feil og har notert den. Prøv igjen; hvis det varer, si fra til driftsansvarlig.',
  'session.not-valid': 'Denne adressen er ikke gyldig, eller ikke lenger. Åpne innstillingene på nytt fra Rackbeat, under Apps.',
  'session.ended': 'Siden sto åpen lenge, og økten er slutt. Åpne innstillingene på nytt fra Rackbeat, under Apps.',
  'session.other-origin': 'Bare vår egen side kan spørre om dette. Åpne innstillingene fra Rackbeat, under Apps.',
  'settings.file-of-newer-program':
    'Filen er laget av en nyere versjon av programmet (innstillinger versjon {version}). Oppdater programmet, eller eksporter innstillingene på nytt.',
  'settings.file-not-valid': 'Filen inneholder ikke gyldige innstillinger. Feltene som er feil, er nevnt; ingenting er lagret.',
  'settings.stale':
    '{by_, select, none {Noen} other {{by}}} har lagret innstillingene i mellomtiden. Se på forskjellene, og lagre på nytt.',
  'settings.choice-gone': 'Dette er slettet i eAccounting i mellomtiden. Last siden på nytt og velg noe annet; ingenting ble lagret.',
  'settings.nothing-to-undo': 'Det finnes ingen tidligere utgave av innstillingene å gå tilbake til.',
  'settings.invalid-date': 'Skriv datoen som år, måned, dag: 2026-11-20.',
  'settings.sender-and-email':
    'Rackbeat sender fakturaen til kjøperen, så eAccounting må ikke sende den på e-post også. Velg «Draft» eller «Invoiced».',
  'settings.rounding-article-missing': 'Velg en avrundingsartikkel med 0 % mva; bare med en slik kan en forskjell utlignes.',
  'operator.not-known': 'Driftsnøkkelen mangler eller er feil. Bruk den i OPERATOR_TOKEN.',
  'operator.connection-unknown': 'Det finnes ingen forbindelse med denne id-en.',
  'webhook.not-ours': 'Dette kommer ikke fra en webhook som vi har registrert.',

  // Installasjon
  'page.connect.title': 'Koble sammen Rackbeat og eAccounting',
  'page.connect.what':
    'For Rackbeat-kontoer uten Apps-siden. Lim inn en API-nøkkel fra Rackbeat; deretter logger du inn i eAccounting og velger firmaet.',
  'page.connect.key': 'API-nøkkel fra Rackbeat',
  'page.connect.where': 'En administrator lager nøkkelen i Rackbeat. Den lagres kryptert.',
  'page.connect.go': 'Gå videre til eAccounting',
  'page.confirm.title': 'Er dette de to firmaene dine?',
  'page.confirm.what': 'De er i ferd med å bli koblet sammen. Kontroller navn og nummer på begge.',
  'page.confirm.number': 'Organisasjonsnummer {number}',
  'page.confirm.no-number': 'Ikke noe organisasjonsnummer',
  'page.confirm.numbers-differ': 'Organisasjonsnumrene er ulike. Gå videre bare hvis begge firmaene er dine.',
  'page.confirm.other-company':
    'Denne Rackbeat-kontoen har vært koblet til et annet eAccounting-firma. Gå videre bare hvis det skal endres.',
  'page.confirm.type': 'Skriv navnet på eAccounting-firmaet for å bekrefte: {name}',
  'page.confirm.not-typed': 'Det er ikke navnet. Skriv: {name}',
  'page.confirm.nothing-yet': 'Ingenting overføres ennå. Hva som overføres senere, bestemmer du i innstillingene.',
  'page.confirm.yes': 'Ja, koble dem sammen',
  'install.no-token': 'Installasjonskoden fra Rackbeat mangler.',
  'install.no-token.next': begin,
  'install.no-key': 'Lim inn API-nøkkelen fra Rackbeat.',
  'install.no-key.next': 'En administrator kan lage en nøkkel i Rackbeat.',
  'install.cannot-reconnect': 'Denne siden kan ikke koble til på nytt. Adressen gjelder ikke lenger.',
  'install.cannot-reconnect.next': 'Åpne innstillingene for appen på nytt i Rackbeat, eller trykk Installer på Apps-siden.',
  'install.stale': 'Denne installasjonen kan ikke fortsette. Den er fullført, eldre enn ti minutter, eller begynt i en annen nettleser.',
  'install.stale.next': begin,
  'install.declined': 'Du ga ikke tilgang til eAccounting, så ingenting ble koblet sammen.',
  'install.declined.next': 'Du kan lukke denne siden. Vil du koble til senere, gå i Rackbeat til Brukerinnstillinger → Apps → Installer.',
  'install.consent-failed':
    'Visma kunne ikke fullføre innloggingen{error_, select, none {} other { ({error})}}. Ingenting ble koblet sammen.',
  'install.consent-failed.next': `${begin} Skjer det igjen, si fra til driftsansvarlig.`,
  'install.code-refused':
    'Visma godtok ikke innloggingen{error_, select, none {} undefined {} other { ({error})}}. Ingenting ble koblet sammen.',
  'install.code-refused.next': `${begin} Skjer det igjen, si fra til driftsansvarlig.`,
  'install.not-accepted-by-rackbeat': 'Rackbeat godtok ikke installasjonen. Koden virker bare én gang, og kan være brukt.',
  'install.not-accepted-by-rackbeat.next': begin,
  'install.company-taken': 'eAccounting-firmaet {company} er allerede koblet til en annen Rackbeat-konto.',
  'install.company-taken.next':
    'Avinstaller appen i den andre Rackbeat-kontoen først, eller velg et annet eAccounting-firma. Begynn så på nytt i Rackbeat, under Apps.',
  'next.generic': 'Ingenting ble koblet sammen. Når dette er rettet, begynn på nytt i Rackbeat: Brukerinnstillinger → Apps → Installer.',
};
