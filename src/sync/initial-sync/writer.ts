/** What the writing must know of one kind: how a record is sent, how it is known again, what is remembered when it is there. */
import type { Failure, Message } from '../../core/failure.ts';
import { decimal, isDecimal } from '../../core/money.ts';
import type { TenantTransaction } from '../../store/database.ts';
import type { InitialSyncRow } from '../../store/initial-sync-rows.ts';
import type { EffectKind } from '../effects/definition.ts';
import type { RecordCreation, RecordSubject, RecordUpdate } from '../effects/rackbeat-records.ts';
import type { Held } from './held.ts';

/** A record that stands in Rackbeat now, and the row that it came from. */
export interface Made {
  row: InitialSyncRow;
  number: string;
  /** Rackbeat's own stamp, so that our own writing is not news to the ongoing sync. */
  version: string | null;
}

export type Request<Body> = { ok: true; subject: RecordSubject; body: Body } | { ok: false; reason: Message };

export interface KindWriter<Body, Answer> {
  /** Null for a kind that only changes what stands there. */
  creation: RecordCreation<Body, Answer> | null;
  update: RecordUpdate<Answer> | null;
  /** Whether another number will do when this one is taken. */
  choosesNumbers: boolean;
  requestFor(row: InitialSyncRow, number: string): Request<Body>;
  /** Under which number a record that is changed stands, where the row does not tell; null: under none. */
  numberOf?(row: InitialSyncRow): string | null;
  versionOf(answer: Answer): string | null;
  /** Why a record that stands there cannot be changed in this way at all. */
  unfit?(answer: Answer): Message | null;
  /** Links and mappings, in the transaction in which the rows end. */
  remember(trx: TenantTransaction, made: readonly Made[], now: Date): Promise<void>;
}

/** A kind whose records are made, and looked for by their numbers when nobody knows whether they were. */
export type CreatingWriter<Body, Answer> = KindWriter<Body, Answer> & { creation: RecordCreation<Body, Answer> };

/** The kind of write by which this kind is known to the ledger. */
export function effectOf({ creation, update }: Record<'creation' | 'update', { kind: EffectKind } | null>): EffectKind {
  const kind = creation?.kind ?? update?.kind;
  if (kind === undefined) throw new Error('a kind that is neither created nor changed');
  return kind;
}

/** Makes a writer for one job, with whatever lists it needs. */
export type OpenWriter<Body, Answer> = (held: Held) => Promise<KindWriter<Body, Answer> | { failure: Failure }>;

/** Rackbeat answers a group under another name than it takes it. */
const ANSWERED_AS: Readonly<Record<string, string>> = { group: 'group_id' };

/** Whether the record holds everything that was to be changed: then it was we who changed it. */
export function carriesChanges(answer: object, changes: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(changes).every(([name, wanted]) => {
    const have = (answer as Record<string, unknown>)[ANSWERED_AS[name] ?? name] ?? null;
    if (typeof wanted === 'number') return isDecimal(have) ? have.eq(decimal(String(wanted))) : have === String(wanted);
    return (have ?? '') === (wanted ?? '');
  });
}
