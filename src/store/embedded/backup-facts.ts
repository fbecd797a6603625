/**
 * What a backup says of itself, and the note that it puts into its copy of the cluster: however the copy comes back into service,
 * the program finds the note at its next start and knows that time has been lost.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export const CLUSTER_IN_BACKUP = 'postgres';
export const KEYS_IN_BACKUP = 'encryption-keys';
const FACTS = 'about-this-backup.json';

const facts = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  postgres: z.string(),
  /** Keys that the secrets in it are sealed with, by name and fingerprint. */
  keys: z.array(z.object({ id: z.string(), fingerprint: z.string() })),
  keysIncluded: z.boolean(),
  files: z.number().int(),
  bytes: z.number().int(),
});
export type BackupFacts = z.output<typeof facts>;

/** Written last: a folder without it is no whole backup. */
export const writeFacts = (folder: string, content: BackupFacts): Promise<void> =>
  writeFile(join(folder, FACTS), `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true });

export async function readFacts(folder: string): Promise<BackupFacts | null> {
  const text = await readFile(join(folder, FACTS), 'utf8').catch(() => null);
  try {
    const read = facts.safeParse(JSON.parse(text ?? ''));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export const RESTORE_NOTE = 'restored-from-backup.json';
const note = z.object({ backupMadeAt: z.iso.datetime() });

export const leaveNote = (cluster: string, madeAt: Date): Promise<void> =>
  writeFile(join(cluster, RESTORE_NOTE), JSON.stringify({ backupMadeAt: madeAt.toISOString() }), { mode: 0o600, flush: true });

/** When the backup was made that this cluster was restored from, as long as nobody has taken notice of it. */
export async function findNote(cluster: string): Promise<Date | null> {
  const text = await readFile(join(cluster, RESTORE_NOTE), 'utf8').catch(() => null);
  return text === null ? null : new Date(note.parse(JSON.parse(text)).backupMadeAt);
}

export const removeNote = (cluster: string): Promise<void> => rm(join(cluster, RESTORE_NOTE), { force: true });
