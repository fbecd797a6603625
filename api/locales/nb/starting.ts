/** In bokmål: what a start or the operator is told. */
import type { starting as english } from '../en/starting.ts';

export const starting: Record<keyof typeof english, string> = {
  // Start av programmet; for driftsansvarlig
  'start.port-taken': 'Port {port} er i bruk. Stans programmet som bruker den, eller velg en annen med PORT.',
  'database.unreachable': 'Databasen svarer ikke ({detail}). Se til at den går, og at DATABASE_URL peker riktig.',
  'database.too-many-connections':
    'Databasen tar ikke flere forbindelser ({detail}). Øk max_connections, eller stans det andre som bruker den.',
  'database.login-refused': 'Databasen avviser brukeren eller passordet i DATABASE_URL ({detail}). Rett dem.',
  'database.missing': 'Databasen som DATABASE_URL nevner, finnes ikke ({detail}). Opprett den, eller rett navnet.',
  'database.not-migrated':
    'Databasen er ikke klargjort, eller brukeren kan ikke ta programmets rolle ({detail}). Start én gang med en bruker som eier databasen.',
  'database.too-old': 'Databasen er PostgreSQL {version}, og minst {oldest} trengs. Oppgrader den.',
  'database.not-durable':
    'Databasen kan glemme det den har bekreftet, fordi {setting} ikke er på. Slå det på: det som er notert, må tåle et strømbrudd.',
  'database.role-unsafe':
    'Øktene går som {role}, som kan passere skillene mellom forbindelsene. Koble direkte til PostgreSQL, eller gjennom en pooler som beholder øktens valg.',
  'database.owner-rights':
    'Brukeren i DATABASE_URL kan ikke lage tabellene og rollen som trengs ({detail}). Bruk en bruker som eier databasen og kan opprette roller.',
  'database.newer-than-program': 'Databasen er klargjort av en nyere utgave av dette programmet ({migration}). Start den utgaven.',
  'embedded.already-running': 'En annen instans bruker {folder}. Stans den, eller gi denne en egen mappe med DATA_DIR.',
  'embedded.did-not-start':
    'Den innebygde databasen startet ikke{detail_, select, none {} other { ({detail})}}. Les {log}, rett årsaken og start på nytt.',
  'embedded.no-unprivileged-user':
    'PostgreSQL går ikke som root, og dette systemet har ingen bruker «nobody» å la den gå som. Start programmet som vanlig bruker, eller sett DATABASE_URL.',
  'embedded.unsupported-platform':
    'Det finnes ingen innebygd database for {platform} her. Installer de valgfrie pakkene med npm, eller la DATABASE_URL peke på en PostgreSQL-tjener.',
  'embedded.other-version':
    'Dataene hører til PostgreSQL {data}, og dette programmet har {program}. Start utgaven av programmet som laget dataene, eller la DATABASE_URL peke på en PostgreSQL-tjener.',
  'embedded.folder-occupied': '{folder} inneholder filer som ikke er noen database. Flytt dem, eller velg en annen mappe med DATA_DIR.',
  'embedded.initdb-failed': 'Databasen kunne ikke lages i {folder} ({detail}). Rett årsaken, eller velg en annen mappe med DATA_DIR.',
  'embedded.folder-not-writable': 'Det kan ikke skrives i mappen {folder} ({detail}). Tillat det, eller velg en annen med DATA_DIR.',
  'embedded.folder-closed':
    'Databasen går som {user}, som ikke når {folder}. La andre passere mappene over den (chmod o+x), eller velg en annen med DATA_DIR.',
  'installation.other-origins':
    'Denne databasen hører til {storedRackbeat} og {storedEaccounting}, men konfigurasjonen nevner {rackbeat} og {eaccounting}. Rett RACKBEAT_URL og EACCOUNTING_API_URL, eller bruk en annen database.',
  'vault.key-file-missing':
    'Nøkkelfilen {file} mangler, og bare den åpner hemmelighetene i databasen. Legg den tilbake fra en sikkerhetskopi.',
  'vault.key-file-open': 'Andre brukere kan lese nøkkelfilen {file}. Steng den for dem med: chmod 600 {file}',
  'vault.key-file-broken': 'Nøkkelfilen {file} inneholder ikke nøkler. Legg den tilbake fra en sikkerhetskopi.',
  'vault.key-missing': 'En hemmelighet i databasen er forseglet med en nøkkel som mangler. Legg nøkkelen tilbake i ENCRYPTION_KEYS.',
  'vault.seal-broken':
    'En hemmelighet i databasen lar seg ikke åpne; den er endret eller flyttet. Gjenopprett databasen fra en sikkerhetskopi, eller koble til på nytt.',
};
