/** In Danish: what a start or the operator is told. */
import type { starting as english } from '../en/starting.ts';

export const starting: Record<keyof typeof english, string> = {
  // Start af programmet; til den driftsansvarlige
  'start.port-taken': 'Port {port} er i brug. Stop det program, der bruger den, eller vælg en anden med PORT.',
  'database.unreachable': 'Databasen svarer ikke ({detail}). Se efter, at den kører, og at DATABASE_URL peger rigtigt.',
  'database.too-many-connections':
    'Databasen tager ikke flere forbindelser ({detail}). Hæv max_connections, eller stop det andet, der bruger den.',
  'database.login-refused': 'Databasen afviser brugeren eller adgangskoden i DATABASE_URL ({detail}). Ret dem.',
  'database.missing': 'Databasen, som DATABASE_URL nævner, findes ikke ({detail}). Opret den, eller ret navnet.',
  'database.not-migrated':
    'Databasen er ikke klargjort, eller brugeren må ikke tage programmets rolle ({detail}). Start én gang med en bruger, der ejer databasen.',
  'database.too-old': 'Databasen er PostgreSQL {version}, og mindst {oldest} kræves. Opgrader den.',
  'database.not-durable':
    'Databasen kan glemme det, den har bekræftet, fordi {setting} ikke er slået til. Slå det til: det, der er noteret, skal tåle et strømsvigt.',
  'database.role-unsafe':
    'Sessionerne kører som {role}, der kan passere skellene mellem forbindelserne. Forbind direkte til PostgreSQL, eller gennem en pooler, der beholder sessionens valg.',
  'database.owner-rights':
    'Brugeren i DATABASE_URL må ikke lave de tabeller og den rolle, der kræves ({detail}). Brug en bruger, der ejer databasen og må oprette roller.',
  'database.newer-than-program': 'Databasen er klargjort af en nyere udgave af dette program ({migration}). Start den udgave.',
  'embedded.already-running': 'En anden instans bruger {folder}. Stop den, eller giv denne sin egen mappe med DATA_DIR.',
  'embedded.did-not-start':
    'Den indbyggede database startede ikke{detail_, select, none {} other { ({detail})}}. Læs {log}, ret årsagen, og start igen.',
  'embedded.no-unprivileged-user':
    'PostgreSQL kører ikke som root, og dette system har ingen bruger »nobody« at køre den som. Start programmet som almindelig bruger, eller sæt DATABASE_URL.',
  'embedded.unsupported-platform':
    'Der er ingen indbygget database til {platform} her. Installer de valgfri pakker med npm, eller lad DATABASE_URL pege på en PostgreSQL-server.',
  'embedded.other-version':
    'Dataene hører til PostgreSQL {data}, og dette program har {program}. Start den udgave af programmet, der lavede dataene, eller lad DATABASE_URL pege på en PostgreSQL-server.',
  'embedded.folder-occupied': '{folder} indeholder filer, der ikke er nogen database. Flyt dem, eller vælg en anden mappe med DATA_DIR.',
  'embedded.initdb-failed': 'Databasen kunne ikke laves i {folder} ({detail}). Ret årsagen, eller vælg en anden mappe med DATA_DIR.',
  'embedded.folder-not-writable': 'Der kan ikke skrives i mappen {folder} ({detail}). Tillad det, eller vælg en anden med DATA_DIR.',
  'embedded.folder-closed':
    'Databasen kører som {user}, der ikke kan nå {folder}. Lad andre passere mapperne over den (chmod o+x), eller vælg en anden med DATA_DIR.',
  'installation.other-origins':
    'Denne database hører til {storedRackbeat} og {storedEaccounting}, men konfigurationen nævner {rackbeat} og {eaccounting}. Ret RACKBEAT_URL og EACCOUNTING_API_URL, eller brug en anden database.',
  'vault.key-file-missing':
    'Nøglefilen {file} mangler, og kun den åbner hemmelighederne i databasen. Læg den tilbage fra en sikkerhedskopi.',
  'vault.key-file-open': 'Andre brugere kan læse nøglefilen {file}. Luk den for dem med: chmod 600 {file}',
  'vault.key-file-broken': 'Nøglefilen {file} indeholder ikke nøgler. Læg den tilbage fra en sikkerhedskopi.',
  'vault.key-missing': 'En hemmelighed i databasen er forseglet med en nøgle, der mangler. Læg nøglen tilbage i ENCRYPTION_KEYS.',
  'vault.seal-broken':
    'En hemmelighed i databasen kan ikke åbnes; den er ændret eller flyttet. Gendan databasen fra en sikkerhedskopi, eller forbind igen.',
};
