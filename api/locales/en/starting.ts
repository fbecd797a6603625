/** In English: what a start or the operator is told. */
export const starting = {
  // Starting the program; for the operator
  'start.port-taken': 'Port {port} is in use. Stop the program that uses it, or choose another with PORT.',
  'database.unreachable': 'The database does not answer ({detail}). See that it runs, and that DATABASE_URL names it rightly.',
  'database.too-many-connections':
    'The database takes no more connections ({detail}). Raise its max_connections, or stop what else uses it.',
  'database.login-refused': 'The database refuses the user or password in DATABASE_URL ({detail}). Correct them.',
  'database.missing': 'The database that DATABASE_URL names does not exist ({detail}). Create it, or correct the name.',
  'database.not-migrated':
    'The database is not prepared, or its user may not take the role of the program ({detail}). Start once with a user that owns the database.',
  'database.too-old': 'The database is PostgreSQL {version}, and at least {oldest} is needed. Upgrade it.',
  'database.not-durable':
    'The database may forget what it has confirmed, because {setting} is not on. Switch it on: what is recorded must survive a power cut.',
  'database.role-unsafe':
    'Sessions run as {role}, which can pass the walls between the connections. Connect to PostgreSQL directly, or through a pooler that keeps the options of a session.',
  'database.owner-rights':
    'The user in DATABASE_URL may not make the tables and the role that are needed ({detail}). Use a user that owns the database and may create roles.',
  'database.newer-than-program': 'The database was prepared by a newer version of this program ({migration}). Start that version.',
  'embedded.already-running': 'Another instance is using {folder}. Stop it, or give this one a folder of its own with DATA_DIR.',
  'embedded.did-not-start':
    'The embedded database did not start{detail_, select, none {} other { ({detail})}}. Read {log}, mend the cause and start again.',
  'embedded.no-unprivileged-user':
    'PostgreSQL does not run as root, and this system has no user “nobody” to run it as. Start the program as an ordinary user, or set DATABASE_URL.',
  'embedded.unsupported-platform':
    'There is no embedded database for {platform} here. Install the optional packages with npm, or set DATABASE_URL to a PostgreSQL server.',
  'embedded.other-version':
    'The data belongs to PostgreSQL {data}, and this program brings {program}. Start the version of the program that made the data, or set DATABASE_URL to a PostgreSQL server.',
  'embedded.folder-occupied': '{folder} holds files that are no database. Move them away, or choose another folder with DATA_DIR.',
  'embedded.initdb-failed':
    'The database could not be made in {folder} ({detail}). Mend the cause, or choose another folder with DATA_DIR.',
  'embedded.folder-not-writable': 'The folder {folder} cannot be written ({detail}). Allow it, or choose another with DATA_DIR.',
  'embedded.folder-closed':
    'The database runs as {user}, who cannot reach {folder}. Let others pass through the folders above it (chmod o+x), or choose another with DATA_DIR.',
  'installation.other-origins':
    'This database belongs to {storedRackbeat} and {storedEaccounting}, but the configuration names {rackbeat} and {eaccounting}. Correct RACKBEAT_URL and EACCOUNTING_API_URL, or use another database.',
  'vault.key-file-missing': 'The key file {file} is missing, and only it opens the secrets in the database. Put it back from a backup.',
  'vault.key-file-open': 'Other users may read the key file {file}. Close it to them with: chmod 600 {file}',
  'vault.key-file-broken': 'The key file {file} does not hold keys. Put it back from a backup.',
  'vault.key-missing': 'A secret in the database is sealed with a key that is missing. Put that key back into ENCRYPTION_KEYS.',
  'vault.seal-broken':
    'A secret in the database does not open; it was changed or moved. Restore the database from a backup, or connect again.',
} satisfies Record<string, string>;
