/** The operator's command line. It speaks to the running program; only backup and restore touch the data folder themselves. */
import { Command, CommanderError } from 'commander';
import { addCareCommands } from './commands/care.ts';
import { addDataCommands } from './commands/data.ts';
import { addKeyCommands } from './commands/keys.ts';
import { addOverviewCommands } from './commands/overview.ts';
import { addSyncCommands } from './commands/sync.ts';
import { addTransferCommands } from './commands/transfers.ts';
import { CommandFailed, EXIT } from './outcome.ts';
import { complain } from './print.ts';

const EXIT_CODES = `
Exit codes: 0 done · ${EXIT.failed} failed · ${EXIT.usage} wrong usage · ${EXIT.notRunning} the program does not answer · ${EXIT.notAllowed} operator token missing or wrong
            ${EXIT.notFound} no such connection, transfer or issue · ${EXIT.needsAttention} done, and something needs attention`;

const root = new Command('npm run cli --')
  .description('Runs and looks after the integration between Rackbeat and eAccounting.')
  .option('--json', 'answer in JSON')
  .option('--url <address>', 'where the program answers (default: http://127.0.0.1:PORT)')
  .showHelpAfterError('See: npm run cli -- --help')
  .addHelpText('after', EXIT_CODES)
  .exitOverride();

for (const add of [addOverviewCommands, addTransferCommands, addSyncCommands, addCareCommands, addDataCommands, addKeyCommands]) add(root);
for (const command of root.commands) command.exitOverride();

try {
  await root.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  // Help and version end here too; commander has said what there is to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
  if (error instanceof CommandFailed) {
    complain(error.message);
    return error.exitCode;
  }
  complain(`This should not have happened: ${error instanceof Error ? error.message : String(error)}. Please report it.`);
  return EXIT.failed;
}
