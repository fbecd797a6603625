/** In Swedish: what pages and programs are answered, and installing. */

import type { pages as english } from '../en/pages.ts';
import { begin } from './words.ts';

export const pages: Record<keyof typeof english, string> = {
  // Svar till en sida eller ett program
  'api.not-found': 'Här finns ingenting.',
  'recoding.changed': 'Antalet artiklar har ändrats sedan du tittade. Titta igen, och bestäm sedan.',
  'issue.unknown': 'Det här är inte längre öppet.',
  'issue.not-about-identity': 'Det här handlar inte om huruvida två poster är samma.',
  'issue.not-a-candidate': 'Välj en av kunderna som nämns.',
  'api.invalid': 'Något här kan inte användas som det står. Se på de markerade fälten.',
  'api.too-large': 'Detta är för stort för att tas emot. Skicka mindre åt gången.',
  'api.too-many-requests': 'Det var för många försök på kort tid. Vänta en minut, och försök igen.',
  'api.unreadable-request': 'Begäran kunde inte läsas. Ladda om sidan.',
  'api.internal': 'Programmet stötte på ett eget fel och har noterat det. Försök igen; om det består, säg till driftansvarig.',
  'session.not-valid': 'Den här adressen är inte giltig, eller inte längre. Öppna inställningarna igen från Rackbeat, under Apps.',
  'session.ended': 'Sidan stod öppen länge, och sessionen är slut. Öppna inställningarna igen från Rackbeat, under Apps.',
  'session.other-origin': 'Bara vår egen sida får fråga om detta. Öppna inställningarna från Rackbeat, under Apps.',
  'settings.file-of-newer-program':
    'Filen är gjord av en nyare version av programmet (inställningar version {version}). Uppdatera programmet, eller exportera inställningarna på nytt.',
  'settings.file-not-valid': 'Filen innehåller inte giltiga inställningar. Fälten som är fel anges; ingenting har sparats.',
  'settings.stale': '{by_, select, none {Någon} other {{by}}} har sparat inställningarna under tiden. Se på skillnaderna, och spara igen.',
  'settings.choice-gone': 'Detta har tagits bort i eAccounting under tiden. Ladda om sidan och välj något annat; ingenting sparades.',
  'settings.nothing-to-undo': 'Det finns ingen tidigare version av inställningarna att gå tillbaka till.',
  'settings.invalid-date': 'Skriv datumet som år, månad, dag: 2026-11-20.',
  'settings.sender-and-email':
    'Rackbeat skickar fakturan till köparen, så eAccounting får inte också skicka den med e-post. Välj ”Draft” eller ”Invoiced”.',
  'settings.rounding-article-missing': 'Välj en avrundningsartikel med 0 % moms; bara med en sådan kan en skillnad utjämnas.',
  'operator.not-known': 'Driftnyckeln saknas eller är fel. Använd den i OPERATOR_TOKEN.',
  'operator.connection-unknown': 'Det finns ingen anslutning med detta id.',
  'webhook.not-ours': 'Detta kommer inte från en webhook som vi har registrerat.',

  // Installation
  'page.connect.title': 'Koppla ihop Rackbeat och eAccounting',
  'page.connect.what':
    'För Rackbeat-konton utan Apps-sidan. Klistra in en API-nyckel från Rackbeat; därefter loggar du in i eAccounting och väljer företaget.',
  'page.connect.key': 'API-nyckel från Rackbeat',
  'page.connect.where': 'En administratör gör nyckeln i Rackbeat. Den lagras krypterad.',
  'page.connect.go': 'Gå vidare till eAccounting',
  'page.confirm.title': 'Är detta dina två företag?',
  'page.confirm.what': 'De är på väg att kopplas ihop. Kontrollera namn och nummer på båda.',
  'page.confirm.number': 'Organisationsnummer {number}',
  'page.confirm.no-number': 'Inget organisationsnummer',
  'page.confirm.numbers-differ': 'Organisationsnumren är olika. Gå vidare bara om båda företagen är dina.',
  'page.confirm.other-company':
    'Det här Rackbeat-kontot har varit kopplat till ett annat eAccounting-företag. Gå vidare bara om det ska ändras.',
  'page.confirm.type': 'Skriv eAccounting-företagets namn för att bekräfta: {name}',
  'page.confirm.not-typed': 'Det är inte namnet. Skriv: {name}',
  'page.confirm.nothing-yet': 'Ingenting förs över ännu. Vad som förs över senare bestämmer du i inställningarna.',
  'page.confirm.yes': 'Ja, koppla ihop dem',
  'install.no-token': 'Installationskoden från Rackbeat saknas.',
  'install.no-token.next': begin,
  'install.no-key': 'Klistra in API-nyckeln från Rackbeat.',
  'install.no-key.next': 'En administratör kan göra en nyckel i Rackbeat.',
  'install.cannot-reconnect': 'Den här sidan kan inte ansluta på nytt. Adressen gäller inte längre.',
  'install.cannot-reconnect.next': 'Öppna appens inställningar på nytt i Rackbeat, eller tryck på Installera på Apps-sidan.',
  'install.stale': 'Den här installationen kan inte fortsätta. Den är slutförd, äldre än tio minuter, eller började i en annan webbläsare.',
  'install.stale.next': begin,
  'install.declined': 'Du gav inte åtkomst till eAccounting, så ingenting kopplades ihop.',
  'install.declined.next':
    'Du kan stänga den här sidan. Vill du ansluta senare, gå i Rackbeat till Användarinställningar → Apps → Installera.',
  'install.consent-failed': 'Visma kunde inte slutföra inloggningen{error_, select, none {} other { ({error})}}. Ingenting kopplades ihop.',
  'install.consent-failed.next': `${begin} Händer det igen, säg till driftansvarig.`,
  'install.code-refused':
    'Visma godtog inte inloggningen{error_, select, none {} undefined {} other { ({error})}}. Ingenting kopplades ihop.',
  'install.code-refused.next': `${begin} Händer det igen, säg till driftansvarig.`,
  'install.not-accepted-by-rackbeat': 'Rackbeat godtog inte installationen. Koden fungerar bara en gång, och kan vara använd.',
  'install.not-accepted-by-rackbeat.next': begin,
  'install.company-taken': 'eAccounting-företaget {company} är redan kopplat till ett annat Rackbeat-konto.',
  'install.company-taken.next':
    'Avinstallera appen i det andra Rackbeat-kontot först, eller välj ett annat eAccounting-företag. Börja sedan om i Rackbeat, under Apps.',
  'next.generic': 'Ingenting kopplades ihop. När detta är rättat, börja om i Rackbeat: Användarinställningar → Apps → Installera.',
};
