/**
 * The records of one kind whose intentions stand on disk ahead of their senders. One transaction writes how records have ended
 * and intends the next ones, so the senders hardly ever wait for the database.
 */
import type { Failure } from '../../core/failure.ts';
import { KILL_POINTS, killPoint } from '../../core/kill-points.ts';
import type { TenantTransaction } from '../../store/database.ts';
import { recordOutcomes } from '../../store/effect-batches.ts';
import { endRows, type InitialSyncRow, openRows } from '../../store/initial-sync-rows.ts';
import { recordRun } from '../../store/initial-sync-runs.ts';
import type { InitialSyncKind } from '../../store/tables.ts';
import { BATCH_SIZE, givenBack } from '../effects/batch.ts';
import type { Held } from './held.ts';
import { intendRows, type Wanted } from './intend-rows.ts';
import { type Ended, type Ready, rowEnd } from './send-record.ts';
import { effectOf, type KindWriter } from './writer.ts';

/** Below this many waiting intentions the next ones are fetched. */
const LOW = 50;
/** One job is one page of the vendor's, and never longer than this. */
const ROWS_PER_JOB = 1_000;
const JOB_MS = 3 * 60_000;

/** Why nothing more is sent in this job. */
export type Halt = { why: 'stopped' } | { why: 'failed' | 'refused'; failure: Failure };

/** What the job leaves behind. `progressed`: it has brought something to an end. */
export interface PileEnd {
  halt: Halt | null;
  more: boolean;
  progressed: boolean;
}

export class IntentionPile<Body, Answer extends object> {
  readonly #held: Held;
  readonly #kind: InitialSyncKind;
  readonly #writer: KindWriter<Body, Answer>;
  readonly #startedAt = performance.now();
  readonly #ready: Ready<Body>[] = [];
  /** To be intended anew: their time ran out before they left, or their number was taken. */
  #again: Wanted[] = [];
  #ended: Ended[] = [];
  /** The position of the last row that was fetched. */
  #after = -1;
  #fetched = 0;
  #exhausted = false;
  #progressed = false;
  #nextNumber: number;
  #halt: Halt | null = null;
  #flushing: Promise<void> | null = null;
  #broken: unknown = null;

  constructor(held: Held, kind: InitialSyncKind, writer: KindWriter<Body, Answer>) {
    this.#held = held;
    this.#kind = kind;
    this.#writer = writer;
    this.#nextNumber = held.run.nextNumbers[kind] ?? 1;
  }

  /** The next record to be sent; null when there is none for this job. A transaction that failed is thrown here. */
  async next(): Promise<Ready<Body> | null> {
    for (;;) {
      if (this.#broken !== null) throw this.#broken;
      if (this.#halt !== null || this.#held.signal.aborted) return null;
      const one = this.#ready.shift();
      if (one) {
        if (this.#ready.length < LOW && (!this.#exhausted || this.#again.length > 0)) void this.#refill();
        return one;
      }
      if (this.#exhausted && this.#again.length === 0 && this.#flushing === null) return null;
      await this.#refill();
    }
  }

  /** What became of a record; it is on disk with the next transaction. */
  end(what: Ended): void {
    this.#ended.push(what);
  }

  again(row: InitialSyncRow, number: string): void {
    this.#again.push({ row, number });
  }

  underOtherNumber(row: InitialSyncRow): void {
    this.again(row, this.#choose());
  }

  /** The first reason counts. */
  halt(why: Halt): void {
    this.#halt ??= why;
  }

  /** Writes down what the senders have left; what did not leave is not in flight, so the next job need not look for it. */
  async close(): Promise<PileEnd> {
    await this.#flushing;
    if (this.#broken !== null) throw this.#broken;
    for (const { effect } of this.#ready.splice(0)) this.#ended.push({ outcome: givenBack(effect) });
    await this.#flush(true);
    return { halt: this.#halt, more: this.#isFull() || this.#again.length > 0, progressed: this.#progressed };
  }

  readonly #choose = (): string => String(this.#nextNumber++);

  #isFull(): boolean {
    return this.#fetched >= ROWS_PER_JOB || performance.now() - this.#startedAt > JOB_MS || this.#held.signal.aborted;
  }

  /** One at a time; a failure of it is thrown by whoever asks for the next record. */
  #refill(): Promise<void> {
    this.#flushing ??= this.#flush(false)
      .catch((error: unknown) => {
        this.#broken ??= error;
      })
      .finally(() => {
        this.#flushing = null;
      });
    return this.#flushing;
  }

  /** Ends rows and intends the next ones in one transaction; with `last` only the first. */
  async #flush(last: boolean): Promise<void> {
    const ended = this.#ended;
    this.#ended = [];
    const repeated = this.#again;
    this.#again = [];
    const full = this.#isFull();
    await killPoint(KILL_POINTS.beforeIntention, effectOf(this.#writer));
    const written = await this.#held.commit(async (trx, state, now) => {
      if (state === 'stopping') this.halt({ why: 'stopped' });
      if (!last && this.#halt === null) return this.#intendNext(trx, { ended, repeated, full, now });
      await this.#writeEnds(trx, ended, now);
      return null;
    });
    this.#held.context.changed(this.#held.connection.id);
    if (written === null) {
      this.#again.push(...repeated);
      return;
    }
    this.#after = written.rows.at(-1)?.position ?? this.#after;
    this.#fetched += written.rows.length;
    this.#exhausted ||= full || written.rows.length === 0;
    await killPoint(KILL_POINTS.afterIntention, effectOf(this.#writer));
    this.#ready.push(...written.ready);
  }

  async #intendNext(
    trx: TenantTransaction,
    { ended, repeated, full, now }: { ended: readonly Ended[]; repeated: readonly Wanted[]; full: boolean; now: Date },
  ): Promise<{ rows: InitialSyncRow[]; ready: Ready<Body>[] }> {
    const { run } = this.#held;
    const page = { after: this.#after, limit: BATCH_SIZE - this.#ready.length };
    const rows = full || this.#exhausted ? [] : await openRows(trx, run.id, this.#kind, page);
    const linked = rows.filter((row) => this.#isOnlyLinked(row));
    const sent = rows.filter((row) => !this.#isOnlyLinked(row)).map((row) => ({ row, number: row.rackbeatNumber }));
    const wanted = [...repeated, ...sent];
    const intended = await intendRows(this.#held, trx, this.#writer, { wanted, choose: this.#choose, now });
    await this.#writeEnds(trx, [...ended, ...linked.map(asLinked), ...intended.impossible], now);
    return { rows, ready: intended.ready };
  }

  async #writeEnds(trx: TenantTransaction, ends: readonly Ended[], now: Date): Promise<void> {
    const { run } = this.#held;
    const outcomes = ends.flatMap(({ outcome }) => outcome ?? []);
    const rows = ends.flatMap(({ row }) => row ?? []);
    const made = ends.flatMap((one) => one.made ?? []);
    const nextNumbers = { ...run.nextNumbers, [this.#kind]: this.#nextNumber };
    const progress = { currentKind: this.#kind, nextNumbers, progressed: rows.length > 0 };
    // Together, so that they travel to the database as one.
    await Promise.all([
      recordOutcomes(trx, outcomes, now),
      endRows(trx, rows, now),
      this.#writer.remember(trx, made, now),
      recordRun(trx, run.id, run.leaseFence, progress, now),
    ]);
    this.#progressed ||= rows.length > 0;
  }

  /** It stands in Rackbeat already, and nothing of it is to be overwritten. */
  #isOnlyLinked({ intent, differences }: InitialSyncRow): boolean {
    const overwrites = this.#held.run.overwriteDifferences && differences.length > 0 && this.#writer.update !== null;
    return intent === 'link' && !overwrites;
  }
}

const asLinked = (row: InitialSyncRow): Ended => ({
  row: rowEnd(row, 'linked'),
  made: { row, number: row.rackbeatNumber ?? '', version: (row.payload as { seenVersion?: string | null }).seenVersion ?? null },
});
