/** In Danish: what the operator's own commands are told, and what follows from a restored backup. */
import type { operator as english } from '../en/operator.ts';

export const operator: Record<keyof typeof english, string> = {
  'note.found-booked':
    'Efter at en sikkerhedskopi blev lagt tilbage, blev dokumentet fundet i eAccounting som eAccounting-faktura {number}. Det blev hverken lavet eller sendt igen.',
  'note.found-draft':
    'Efter at en sikkerhedskopi blev lagt tilbage, blev denne kladde fundet i eAccounting. Hvordan den skulle videre, vides ikke længere, så den forbliver en kladde. Bogfør den i eAccounting, når den er rigtig.',
  'backup.no-database': 'Der er ingen database i {folder}. Angiv den rigtige mappe med DATA_DIR.',
  'backup.not-allowed': 'Databasen i {folder} må ikke læses af denne bruger. Kør kommandoen som den bruger, der kører programmet.',
  'backup.folder-not-writable': 'Sikkerhedskopien kunne ikke skrives til {folder} ({detail}). Skaf plads, eller vælg en anden mappe.',
  'restore.not-a-backup':
    '{folder} er ikke en hel sikkerhedskopi fra dette program. Angiv den daterede mappe, som en sikkerhedskopiering har lavet.',
  'restore.keys-missing':
    'Hemmelighederne i sikkerhedskopien er forseglet med nøgler, som ikke er her ({keys}). Læg den tids nøglefil i datamappen, eller nøglerne i ENCRYPTION_KEYS.',
  'operator.no-new-key': 'Der er ingen ny nøgle at forsegle med. Sæt en foran den gamle i ENCRYPTION_KEYS, genstart, og skift igen.',
  'operator.issue-unknown': 'Der er ingen åben sag med dette id.',
  'operator.connection-not-active':
    'Forbindelsen {state_, select, unconfirmed {er ikke bekræftet endnu} reconnect_needed {venter på at blive forbundet igen} uninstalled {er afinstalleret} other {er ikke aktiv}}, så intet ville blive overført.',
  'operator.erase-not-uninstalled': 'Kun det, der er afsluttet, kan slettes. Afinstaller forbindelsen først.',
  'connection.other-installation':
    'En anden installation på {origin} overfører allerede for denne virksomhed. To ville sende alt to gange, så denne står stille, og intet er tabt.',
  'connection.other-installation.next':
    'Afinstaller en af de to. Er den anden væk for altid, så slet dens webhooks i Rackbeat; denne fortsætter inden for fem minutter.',
};
