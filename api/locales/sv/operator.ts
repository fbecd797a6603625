/** In Swedish: what the operator's own commands are told, and what follows from a restored backup. */
import type { operator as english } from '../en/operator.ts';

export const operator: Record<keyof typeof english, string> = {
  'note.found-booked':
    'Efter att en säkerhetskopia lagts tillbaka hittades dokumentet i eAccounting som eAccounting-faktura {number}. Det varken gjordes eller skickades på nytt.',
  'note.found-draft':
    'Efter att en säkerhetskopia lagts tillbaka hittades detta utkast i eAccounting. Hur det skulle gå vidare är inte känt längre, så det förblir ett utkast. Bokför det i eAccounting när det stämmer.',
  'backup.no-database': 'Det finns ingen databas i {folder}. Ange rätt mapp med DATA_DIR.',
  'backup.not-allowed': 'Databasen i {folder} får inte läsas av den här användaren. Kör kommandot som användaren som kör programmet.',
  'backup.folder-not-writable': 'Säkerhetskopian kunde inte skrivas till {folder} ({detail}). Frigör utrymme, eller välj en annan mapp.',
  'restore.not-a-backup':
    '{folder} är inte en hel säkerhetskopia från det här programmet. Ange den daterade mapp som en säkerhetskopiering har gjort.',
  'restore.keys-missing':
    'Hemligheterna i säkerhetskopian är förseglade med nycklar som inte finns här ({keys}). Lägg den tidens nyckelfil i datamappen, eller nycklarna i ENCRYPTION_KEYS.',
  'operator.no-new-key': 'Det finns ingen ny nyckel att försegla med. Sätt en framför den gamla i ENCRYPTION_KEYS, starta om och byt igen.',
  'operator.issue-unknown': 'Det finns inget öppet ärende med detta id.',
  'operator.connection-not-active':
    'Anslutningen {state_, select, unconfirmed {är inte bekräftad än} reconnect_needed {väntar på att anslutas igen} uninstalled {är avinstallerad} other {är inte aktiv}}, så inget skulle överföras.',
  'operator.erase-not-uninstalled': 'Bara det som är avslutat kan raderas. Avinstallera anslutningen först.',
  'connection.other-installation':
    'En annan installation på {origin} överför redan för det här företaget. Två skulle skicka allt två gånger, så den här står stilla och inget är förlorat.',
  'connection.other-installation.next':
    'Avinstallera en av de två. Om den andra är borta för gott, radera dess webhookar i Rackbeat; den här fortsätter inom fem minuter.',
};
