/**
 * A connection's settings: one document per revision, never changed, never partly saved. Nobody overwrites what he has
 * not seen: a save names the revision it started from.
 */
import { defaultSettings, SETTINGS_SCHEMA_VERSION, type Settings, settingsDocument } from '../../api/settings.ts';
import type { TenantTransaction } from './database.ts';
import { toJsonb } from './safe-text.ts';
import { changesBetween, differencesBetween, type FieldChange, type FieldDifference } from './settings-differences.ts';

/**
 * From the key's schema version to the next one. A document is upgraded when it is read; what is stored stays as it was
 * saved. None yet: version 1 is the first.
 */
const UPGRADES: Record<number, (document: unknown) => unknown> = {};

/** Brings a stored document to today's shape. Throws for one of a newer program, and for one that no longer fits. */
export function upgradeSettings(
  stored: unknown,
  schemaVersion: number,
  upgrades: Record<number, (document: unknown) => unknown> = UPGRADES,
  newest: number = SETTINGS_SCHEMA_VERSION,
): Settings {
  if (schemaVersion > newest) throw new Error(`settings of schema version ${schemaVersion}, this program knows ${newest}`);
  let document = stored;
  for (let version = schemaVersion; version < newest; version += 1) {
    const upgrade = upgrades[version];
    if (!upgrade) throw new Error(`no upgrade of settings from schema version ${version}`);
    document = upgrade(document);
  }
  return settingsDocument.parse(document);
}

/** Who saved, as far as anybody knows: a name typed once in that browser, and an address. */
export interface SettingsAuthor {
  statedName: string | null;
  sourceAddress: string | null;
}

export interface SavedSettings extends SettingsAuthor {
  /** 0 before the first save: the defaults. */
  revision: number;
  document: Settings;
  savedAt: Date | null;
}

const UNSAVED: Omit<SavedSettings, 'document'> = { revision: 0, savedAt: null, statedName: null, sourceAddress: null };

/** The newest revision, or the defaults. */
export async function loadSettings(trx: TenantTransaction): Promise<SavedSettings> {
  const [newest] = await readRevisions(trx, 1);
  return newest ?? { ...UNSAVED, document: defaultSettings() };
}

async function readRevisions(trx: TenantTransaction, limit: number, upTo?: number): Promise<SavedSettings[]> {
  let query = trx.selectFrom('settings_revisions').selectAll().orderBy('revision', 'desc').limit(limit);
  if (upTo !== undefined) query = query.where('revision', '<=', upTo);
  return (await query.execute()).map((row) => ({
    revision: row.revision,
    document: upgradeSettings(row.document, row.schema_version),
    savedAt: row.saved_at,
    statedName: row.stated_name,
    sourceAddress: row.source_address,
  }));
}

async function newestRevision(trx: TenantTransaction): Promise<number> {
  const row = await trx
    .selectFrom('settings_revisions')
    .select(({ fn }) => fn.max('revision').as('revision'))
    .executeTakeFirst();
  return row?.revision ?? 0;
}

async function loadRevision(trx: TenantTransaction, revision: number): Promise<SavedSettings> {
  if (revision <= 0) return { ...UNSAVED, document: defaultSettings() };
  const [found] = await readRevisions(trx, 1, revision);
  if (found?.revision !== revision) throw new Error(`settings revision ${revision} is missing`);
  return found;
}

export type SaveOutcome =
  | { outcome: 'saved'; revision: number }
  | { outcome: 'stale'; current: SavedSettings; differences: FieldDifference[] };

/**
 * Saves a valid document as the revision after `expectedRevision`. `stale`: somebody saved meanwhile; nothing is
 * written, and each field that differs is told with what the person started from.
 */
export async function saveSettings(
  trx: TenantTransaction,
  expectedRevision: number,
  document: Settings,
  author: SettingsAuthor,
  now: Date,
): Promise<SaveOutcome> {
  // Two saves at once: both may find the revision they expect and insert the next; the primary key lets the first in,
  // the second waits for it to commit and then does nothing.
  if ((await newestRevision(trx)) === expectedRevision) {
    const inserted = await trx
      .insertInto('settings_revisions')
      .values({
        connection_id: trx.connectionId,
        revision: expectedRevision + 1,
        schema_version: SETTINGS_SCHEMA_VERSION,
        document: toJsonb(document),
        saved_at: now,
        stated_name: author.statedName,
        source_address: author.sourceAddress,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('revision')
      .executeTakeFirst();
    if (inserted) return { outcome: 'saved', revision: inserted.revision };
  }
  const current = await loadSettings(trx);
  const base = await loadRevision(trx, Math.min(expectedRevision, current.revision));
  return { outcome: 'stale', current, differences: differencesBetween(base.document, current.document, document) };
}

export type UndoOutcome = SaveOutcome | { outcome: 'nothing-to-undo' };

/** Takes the newest save back by saving the revision before it once more; an undo can be undone the same way. */
export async function undoSettings(
  trx: TenantTransaction,
  expectedRevision: number,
  author: SettingsAuthor,
  now: Date,
): Promise<UndoOutcome> {
  if (expectedRevision <= 0) return { outcome: 'nothing-to-undo' };
  const current = await loadSettings(trx);
  if (current.revision === 0) return { outcome: 'nothing-to-undo' };
  const before = await loadRevision(trx, Math.min(expectedRevision, current.revision) - 1);
  return saveSettings(trx, expectedRevision, before.document, author, now);
}

export interface SettingsHistoryEntry extends SettingsAuthor {
  revision: number;
  savedAt: Date;
  /** Against the revision before, or against the defaults. */
  changes: FieldChange[];
}

/** Newest first; `before` is the last revision of the page above. */
export async function settingsHistory(
  trx: TenantTransaction,
  { limit, before }: { limit: number; before?: number },
): Promise<SettingsHistoryEntry[]> {
  const revisions = await readRevisions(trx, limit + 1, before === undefined ? undefined : before - 1);
  return revisions.slice(0, limit).map(({ document, savedAt, ...revision }, index) => ({
    ...revision,
    savedAt: savedAt as Date,
    changes: changesBetween(revisions[index + 1]?.document ?? defaultSettings(), document),
  }));
}
