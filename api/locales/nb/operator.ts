/** In bokmål: what the operator's own commands are told, and what follows from a restored backup. */
import type { operator as english } from '../en/operator.ts';

export const operator: Record<keyof typeof english, string> = {
  'note.found-booked':
    'Etter at en sikkerhetskopi ble lagt tilbake, ble dokumentet funnet i eAccounting som eAccounting-faktura {number}. Det ble verken laget eller sendt på nytt.',
  'note.found-draft':
    'Etter at en sikkerhetskopi ble lagt tilbake, ble denne kladden funnet i eAccounting. Hvordan den skulle videre, vet ingen lenger, så den forblir en kladd. Bokfør den i eAccounting når den stemmer.',
  'backup.no-database': 'Det er ingen database i {folder}. Oppgi riktig mappe med DATA_DIR.',
  'backup.not-allowed': 'Databasen i {folder} kan ikke leses av denne brukeren. Kjør kommandoen som brukeren som kjører programmet.',
  'backup.folder-not-writable': 'Sikkerhetskopien kunne ikke skrives til {folder} ({detail}). Lag plass, eller velg en annen mappe.',
  'restore.not-a-backup':
    '{folder} er ikke en hel sikkerhetskopi fra dette programmet. Oppgi den daterte mappen som en sikkerhetskopiering har laget.',
  'restore.keys-missing':
    'Hemmelighetene i sikkerhetskopien er forseglet med nøkler som ikke er her ({keys}). Legg nøkkelfilen fra den gang i datamappen, eller nøklene i ENCRYPTION_KEYS.',
  'operator.no-new-key':
    'Det er ingen ny nøkkel å forsegle med. Sett en foran den gamle i ENCRYPTION_KEYS, start på nytt og bytt en gang til.',
  'operator.issue-unknown': 'Det finnes ingen åpen sak med denne id-en.',
  'operator.connection-not-active':
    'Forbindelsen {state_, select, unconfirmed {er ikke bekreftet ennå} reconnect_needed {venter på å bli koblet til igjen} uninstalled {er avinstallert} other {er ikke aktiv}}, så ingenting ville blitt overført.',
  'operator.erase-not-uninstalled': 'Bare det som er avsluttet, kan slettes. Avinstaller forbindelsen først.',
  'connection.other-installation':
    'En annen installasjon på {origin} overfører allerede for dette firmaet. To ville sendt alt to ganger, så denne står stille, og ingenting er tapt.',
  'connection.other-installation.next':
    'Avinstaller en av de to. Er den andre borte for godt, så slett webhookene dens i Rackbeat; denne fortsetter innen fem minutter.',
};
