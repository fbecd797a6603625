/** `backup` and `restore` of the embedded database, and `restored` for a database of the operator's own. */
import type { Command } from 'commander';
import { settingsOf } from '../settings.ts';

/** Loaded when one of them is called: no other command needs the database. */
const acts = () => import('./data-acts.ts');

export function addDataCommands(root: Command): void {
  root
    .command('backup <folder>')
    .description('backs up the embedded database while the program runs, as a dated folder in <folder>')
    .option('--with-keys', 'put the key file into the backup; whoever has both can read every secret')
    .action(async (folder: string, options: { withKeys?: boolean }, command: Command) =>
      (await acts()).makeBackup(settingsOf(command), folder, options.withKeys ?? false),
    );
  root
    .command('restore <backup>')
    .description('puts a backup in the place of the database; the program must be stopped')
    .option('--yes', 'do not ask')
    .action(async (backup: string, options: { yes?: boolean }, command: Command) =>
      (await acts()).putBack(settingsOf(command), backup, options.yes ?? false),
    );
  root
    .command('restored <made-at>')
    .description('for DATABASE_URL: tells a database that it was restored from a dump made at this moment; every process must be stopped')
    .action(async (madeAt: string, _options, command: Command) => (await acts()).tellRestored(settingsOf(command), madeAt));
}
