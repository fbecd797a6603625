/** In English: what the operator's own commands are told, and what follows from a restored backup. */
export const operator = {
  'note.found-booked':
    'After a backup was restored, the document was found in eAccounting as eAccounting invoice {number}. It was neither made nor e-mailed again.',
  'note.found-draft':
    'After a backup was restored, this draft was found in eAccounting. How it was to go on is not known any more, so it stays a draft. Book it in eAccounting when it is right.',
  'backup.no-database': 'There is no database in {folder}. Name the right folder with DATA_DIR.',
  'backup.not-allowed': 'The database in {folder} may not be read by this user. Run the command as the user who runs the program.',
  'backup.folder-not-writable': 'The backup could not be written to {folder} ({detail}). Free the place, or choose another folder.',
  'restore.not-a-backup': '{folder} is not a whole backup of this program. Name the dated folder that a backup has made.',
  'restore.keys-missing':
    'The secrets in the backup are sealed with keys that are not here ({keys}). Put the key file of that time into the data folder, or the keys into ENCRYPTION_KEYS.',
  'operator.no-new-key': 'There is no new key to seal with. Put one in front of the old one in ENCRYPTION_KEYS, restart, and rotate again.',
  'operator.issue-unknown': 'There is no open issue with this id.',
  'operator.connection-not-active':
    'The connection is {state_, select, unconfirmed {not confirmed yet} reconnect_needed {waiting to be reconnected} uninstalled {uninstalled} other {not active}}, so nothing would be transferred.',
  'operator.erase-not-uninstalled': 'Only what has ended can be erased. Uninstall the connection first.',
  'connection.other-installation':
    'Another installation at {origin} transfers for this company already. Two would send everything twice, so this one stands still and nothing is lost.',
  'connection.other-installation.next':
    'Uninstall one of the two. If the other one is gone for good, delete its webhooks in Rackbeat; this one goes on within five minutes.',
} satisfies Record<string, string>;
