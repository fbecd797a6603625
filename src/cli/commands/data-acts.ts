/** Backs up and restores in the data folder itself: the one part of the command line that does not ask the running program. */
import { confirm, isCancel } from '@clack/prompts';
import { sentence } from '../../../api/catalogue.ts';
import { systemClock } from '../../core/clock.ts';
import { openDatabase } from '../../store/database.ts';
import { backUp } from '../../store/embedded/backup.ts';
import { clusterFolder } from '../../store/embedded/folders.ts';
import { restore } from '../../store/embedded/restore.ts';
import { raiseEpoch } from '../../store/installation.ts';
import type { Refusal } from '../../store/refusal.ts';
import { keyFilePath, loadKeyFile } from '../../vault/key-file.ts';
import { CommandFailed, EXIT } from '../outcome.ts';
import { momentInWords, say, sayJson } from '../print.ts';
import { withBar } from '../progress.ts';
import type { Settings } from '../settings.ts';

const refused = ({ code, params }: Refusal): CommandFailed => new CommandFailed(EXIT.failed, sentence('en', { code, params }));

function embeddedOf({ config }: Settings) {
  if (config.database.kind === 'external')
    throw new CommandFailed(
      EXIT.usage,
      'DATABASE_URL is set: back that database up and restore it with pg_dump and pg_restore, then see: npm run cli -- restored --help',
    );
  return config.database;
}

export async function makeBackup(settings: Settings, into: string, withKeys: boolean): Promise<void> {
  const { dataDir, keyRing } = embeddedOf(settings);
  if (withKeys && keyRing !== null)
    throw new CommandFailed(
      EXIT.usage,
      'The keys come from ENCRYPTION_KEYS and are yours to keep: there is no key file to put into a backup.',
    );
  const keys = keyRing ? { ok: true as const, keyRing } : await loadKeyFile(dataDir, clusterFolder(dataDir));
  if (!keys.ok) throw refused(keys);
  const made = await withBar('Copying the database', settings.json, (onProgress) =>
    backUp({ dataDir, into, keyRing: keys.keyRing, withKeyFile: withKeys, now: systemClock.now(), onProgress }),
  );
  if (!made.ok) throw refused(made);
  if (settings.json) return sayJson({ folder: made.folder, ...made.facts });
  say(`Backed up to ${made.folder} (${made.facts.files} files, ${Math.ceil(made.facts.bytes / 1_000_000)} MB).`);
  if (withKeys) say('The key file is in it: keep this folder as you would keep the passwords of all your companies.');
  else if (keyRing !== null) say('The keys are not in it. Without those of ENCRYPTION_KEYS its secrets do not open.');
  else say(`The keys are not in it. Keep a copy of ${keyFilePath(dataDir)} in another place: without it the secrets do not open.`);
}

export async function putBack(settings: Settings, from: string, yes: boolean): Promise<void> {
  const { dataDir, keyRing } = embeddedOf(settings);
  if (!yes) await askFirst(dataDir, settings.json);
  const restored = await withBar('Putting the backup in place', settings.json, (onProgress) =>
    restore({ dataDir, from, keyRing, now: systemClock.now(), onProgress }),
  );
  if (!restored.ok) throw refused(restored);
  const { facts, keptAt, keysReplaced } = restored;
  if (settings.json) return sayJson({ madeAt: facts.madeAt, keptAt, keysReplaced });
  say(`The database in ${dataDir} is now as it was at ${momentInWords(facts.madeAt)}.`);
  if (keptAt !== null) say(`What was there is kept at ${keptAt}; delete it when you are sure.`);
  if (keysReplaced) say('The key file was replaced by that of the backup; one that was there is kept beside it.');
  say('Start the program. What it may have sent since the backup it looks for in eAccounting before it sends anything.');
}

async function askFirst(dataDir: string, json: boolean): Promise<void> {
  if (json || !process.stdin.isTTY) throw new CommandFailed(EXIT.usage, `This replaces the database in ${dataDir}. Add --yes to do it.`);
  const answer = await confirm({ message: `Replace the database in ${dataDir}?`, initialValue: false });
  if (isCancel(answer) || !answer) throw new CommandFailed(EXIT.failed, 'Nothing has been changed.');
}

export async function tellRestored({ config, json }: Settings, madeAt: string): Promise<void> {
  if (config.database.kind !== 'external')
    throw new CommandFailed(EXIT.usage, 'DATABASE_URL is not set. A backup of the embedded database tells by itself that it was restored.');
  const moment = new Date(madeAt);
  if (Number.isNaN(moment.getTime()) || moment > systemClock.now())
    throw new CommandFailed(EXIT.usage, `${madeAt} is no moment in the past. Write it like 2026-11-24T03:00:00Z.`);
  const opened = await openDatabase({ connectionString: config.database.connectionString.expose(), ledgerPoolSize: 1 });
  if (!opened.ok) throw refused(opened);
  const epoch = await raiseEpoch(opened.database.ledger, moment, systemClock.now());
  await opened.database.close();
  if (json) return sayJson({ epoch });
  say(
    `The database knows now that it was restored. What was sent since ${momentInWords(moment.toISOString())} is looked for before anything is sent.`,
  );
}
