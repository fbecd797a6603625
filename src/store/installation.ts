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
  return { ok: true, installation: { id: row.id, epoch: row.epoch } };
}

/** After a restored backup: everything done since it was made has to be looked up. Returns the new epoch. */
export async function raiseEpoch(ledger: Ledger): Promise<number> {
  const row = await ledger
    .updateTable('installation')
    .set((update) => ({ epoch: update('epoch', '+', 1) }))
    .returning('epoch')
    .executeTakeFirstOrThrow();
  return row.epoch;
}
