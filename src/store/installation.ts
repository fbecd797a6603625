/**
 * The one row that says which installation this database is and which outside systems it belongs to. A database used
 * with the sandbox must never meet real accounts: its links and numbers would be taken for true.
 */
import { randomUUID } from 'node:crypto';
import type { Ledger } from './database.ts';
import { type Refusal, refusal } from './refusal.ts';

export interface Installation {
  /** Part of every mark we leave in a vendor's documents. UUID. */
  id: string;
  /** Raised when a backup is restored. */
  epoch: number;
  /** Null when none was ever restored. */
  lostWindow: LostWindow | null;
}

/** Between these moments the program may have written what this database does not know of, because it was restored. */
export interface LostWindow {
  backupMadeAt: Date;
  restoredAt: Date;
}

export interface Origins {
  /** For example https://app.rackbeat.com */
  rackbeat: string;
  eaccounting: string;
}

/**
 * Reads the installation, or makes it on the first start and ties it to these origins for good.
 * Refusal: `installation.other-origins`.
 */
export async function ensureInstallation(
  ledger: Ledger,
  origins: Origins,
  now: Date,
): Promise<{ ok: true; installation: Installation } | Refusal> {
  // Several processes may start at once: one insert wins, and all read what it wrote.
  await ledger
    .insertInto('installation')
    .values({ id: randomUUID(), epoch: 1, rackbeat_origin: origins.rackbeat, eaccounting_origin: origins.eaccounting, created_at: now })
    .onConflict((conflict) => conflict.column('singleton').doNothing())
    .execute();
  const row = await ledger.selectFrom('installation').selectAll().executeTakeFirstOrThrow();
  const fits = row.rackbeat_origin === origins.rackbeat && row.eaccounting_origin === origins.eaccounting;
  if (!fits) {
    return refusal('installation.other-origins', {
      storedRackbeat: row.rackbeat_origin ?? '',
      storedEaccounting: row.eaccounting_origin ?? '',
      rackbeat: origins.rackbeat,
      eaccounting: origins.eaccounting,
    });
  }
  const { backup_made_at: backupMadeAt, restored_at: restoredAt } = row;
  const lostWindow = backupMadeAt && restoredAt ? { backupMadeAt, restoredAt } : null;
  return { ok: true, installation: { id: row.id, epoch: row.epoch, lostWindow } };
}

/**
 * A backup was restored: the epoch is raised, and what may have been written since the backup is looked up before it is
 * written again. Of several backups restored one after the other the oldest moment counts. Returns the new epoch.
 */
export async function raiseEpoch(ledger: Ledger, backupMadeAt: Date, now: Date): Promise<number> {
  const row = await ledger
    .updateTable('installation')
    .set((update) => ({
      epoch: update('epoch', '+', 1),
      backup_made_at: update.fn<Date>('least', ['backup_made_at', update.val(backupMadeAt)]),
      restored_at: now,
    }))
    .returning('epoch')
    .executeTakeFirst();
  // A backup of a database that was never started: there is nothing that could be done twice.
  return row?.epoch ?? 1;
}
