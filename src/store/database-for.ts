/** Finds the database that the configuration asks for: the operator's own, or the embedded one with the key file beside it. */
import type { Config } from '../config.ts';
import { loadKeyFile } from '../vault/key-file.ts';
import type { KeyRing } from '../vault/key-ring.ts';
import { findNote, removeNote } from './embedded/backup-facts.ts';
import { clusterFolder } from './embedded/folders.ts';
import { type EmbeddedLog, startEmbedded } from './embedded.ts';
import type { Refusal } from './refusal.ts';

export interface DatabasePlace {
  ok: true;
  connectionString: string;
  keyRing: KeyRing;
  /** The folder of the key file; null when the keys come from the configuration. */
  keyFolder: string | null;
  /** No other process can be using it: it lies under an exclusive lock of ours. */
  alone: boolean;
  /** Set when the database is a restored backup and nothing has taken notice of it yet. */
  restored: { backupMadeAt: Date; noticed(): Promise<void> } | null;
  stop(): Promise<void>;
}

/**
 * Refusals: those of the embedded database and of the key file. `onLost`: another process has taken the folder over while the
 * server was down, and this one must end.
 */
export async function databaseFor(config: Config, log: EmbeddedLog, onLost: (reason: Refusal) => void): Promise<DatabasePlace | Refusal> {
  const { database } = config;
  if (database.kind === 'external') {
    return {
      ok: true,
      connectionString: database.connectionString.expose(),
      keyRing: database.keyRing,
      keyFolder: null,
      alone: false,
      restored: null,
      stop: async () => {},
    };
  }
  // The key first: a database whose key is gone is refused before anything is started on it.
  const keys = database.keyRing
    ? { ok: true as const, keyRing: database.keyRing }
    : await loadKeyFile(database.dataDir, clusterFolder(database.dataDir));
  if (!keys.ok) return keys;
  const embedded = await startEmbedded({ dataDir: database.dataDir, log });
  if (!embedded.ok) return embedded;
  embedded.onLost(onLost);
  const cluster = clusterFolder(embedded.dataDir);
  const backupMadeAt = await findNote(cluster);
  return {
    ok: true,
    connectionString: embedded.connectionString,
    keyRing: keys.keyRing,
    keyFolder: database.keyRing ? null : embedded.dataDir,
    alone: true,
    restored: backupMadeAt && { backupMadeAt, noticed: () => removeNote(cluster) },
    stop: () => embedded.stop(),
  };
}
