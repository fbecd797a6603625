/** In Swedish: what a start or the operator is told. */
import type { starting as english } from '../en/starting.ts';

export const starting: Record<keyof typeof english, string> = {
  // Start av programmet; för driftansvarig
  'start.port-taken': 'Port {port} används redan. Stoppa programmet som använder den, eller välj en annan med PORT.',
  'database.unreachable': 'Databasen svarar inte ({detail}). Se till att den är i gång, och att DATABASE_URL pekar rätt.',
  'database.too-many-connections':
    'Databasen tar inte fler anslutningar ({detail}). Höj max_connections, eller stoppa det andra som använder den.',
  'database.login-refused': 'Databasen avvisar användaren eller lösenordet i DATABASE_URL ({detail}). Rätta dem.',
  'database.missing': 'Databasen som DATABASE_URL nämner finns inte ({detail}). Skapa den, eller rätta namnet.',
  'database.not-migrated':
    'Databasen är inte förberedd, eller användaren får inte ta programmets roll ({detail}). Starta en gång med en användare som äger databasen.',
  'database.too-old': 'Databasen är PostgreSQL {version}, och minst {oldest} behövs. Uppgradera den.',
  'database.not-durable':
    'Databasen kan glömma det den har bekräftat, eftersom {setting} inte är på. Slå på det: det som är noterat måste tåla ett strömavbrott.',
  'database.role-unsafe':
    'Sessionerna går som {role}, som kan passera väggarna mellan anslutningarna. Anslut direkt till PostgreSQL, eller genom en pooler som behåller sessionens val.',
  'database.owner-rights':
    'Användaren i DATABASE_URL får inte göra de tabeller och den roll som behövs ({detail}). Använd en användare som äger databasen och får skapa roller.',
  'database.newer-than-program': 'Databasen är förberedd av en nyare version av det här programmet ({migration}). Starta den versionen.',
  'embedded.already-running': 'En annan instans använder {folder}. Stoppa den, eller ge den här en egen mapp med DATA_DIR.',
  'embedded.did-not-start':
    'Den inbyggda databasen startade inte{detail_, select, none {} other { ({detail})}}. Läs {log}, rätta orsaken och starta igen.',
  'embedded.no-unprivileged-user':
    'PostgreSQL går inte som root, och det här systemet har ingen användare ”nobody” att låta den gå som. Starta programmet som vanlig användare, eller sätt DATABASE_URL.',
  'embedded.unsupported-platform':
    'Det finns ingen inbyggd databas för {platform} här. Installera de valfria paketen med npm, eller låt DATABASE_URL peka på en PostgreSQL-server.',
  'embedded.other-version':
    'Data hör till PostgreSQL {data}, och det här programmet har {program}. Starta den version av programmet som gjorde data, eller låt DATABASE_URL peka på en PostgreSQL-server.',
  'embedded.folder-occupied': '{folder} innehåller filer som inte är någon databas. Flytta dem, eller välj en annan mapp med DATA_DIR.',
  'embedded.initdb-failed': 'Databasen kunde inte göras i {folder} ({detail}). Rätta orsaken, eller välj en annan mapp med DATA_DIR.',
  'embedded.folder-not-writable': 'Det går inte att skriva i mappen {folder} ({detail}). Tillåt det, eller välj en annan med DATA_DIR.',
  'embedded.folder-closed':
    'Databasen går som {user}, som inte når {folder}. Låt andra passera mapparna ovanför (chmod o+x), eller välj en annan med DATA_DIR.',
  'installation.other-origins':
    'Den här databasen hör till {storedRackbeat} och {storedEaccounting}, men konfigurationen nämner {rackbeat} och {eaccounting}. Rätta RACKBEAT_URL och EACCOUNTING_API_URL, eller använd en annan databas.',
  'vault.key-file-missing':
    'Nyckelfilen {file} saknas, och bara den öppnar hemligheterna i databasen. Lägg tillbaka den från en säkerhetskopia.',
  'vault.key-file-open': 'Andra användare kan läsa nyckelfilen {file}. Stäng den för dem med: chmod 600 {file}',
  'vault.key-file-broken': 'Nyckelfilen {file} innehåller inga nycklar. Lägg tillbaka den från en säkerhetskopia.',
  'vault.key-missing': 'En hemlighet i databasen är förseglad med en nyckel som saknas. Lägg tillbaka nyckeln i ENCRYPTION_KEYS.',
  'vault.seal-broken':
    'En hemlighet i databasen går inte att öppna; den är ändrad eller flyttad. Återställ databasen från en säkerhetskopia, eller anslut igen.',
};
