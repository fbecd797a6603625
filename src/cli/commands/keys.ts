/** `rotate-keys`: a new key for every secret, while the program runs. */
import type { Command } from 'commander';
import { operatorRoutes } from '../../../api/operator.ts';
import { say, sayJson } from '../print.ts';
import { withSpinner } from '../progress.ts';
import { type Settings, settingsOf } from '../settings.ts';

export function addKeyCommands(root: Command): void {
  root
    .command('rotate-keys')
    .description('seals every secret again with a new key and retires the old ones')
    .action(async (_options, command: Command) => rotate(settingsOf(command)));
}

async function rotate({ program, json }: Settings): Promise<void> {
  const rotated = await withSpinner('Sealing again', json, () => program.ask(operatorRoutes.rotateKeys));
  if (json) return sayJson(rotated);
  say(`${rotated.sealed} secrets are sealed again; the key is now ${rotated.key}.`);
  if (rotated.keptAt !== null)
    say(`The old keys are kept in ${rotated.keptAt} beside the key file: backups of before need them. Delete it with the last of those.`);
  else
    say(
      `Nothing is sealed any more with ${rotated.retired.join(', ')}: take it out of ENCRYPTION_KEYS, and keep it as long as backups of before.`,
    );
}
