/** How a run ends: what the transfer's state becomes, why, and when it wakes. Decided here, written in one transaction. */
import type { Failure, Message, MessageParams } from '../core/failure.ts';
import { KILL_POINTS, killPoint } from '../core/kill-points.ts';
import type { Refusal } from '../mapping/facts.ts';
import { type Cause, openIssue, type Responsible, resolveEmptyIssues } from '../store/issues.ts';
import { endTransfer, type TransferEnd } from '../store/transfers.ts';
import { loseConnection } from './alerts/connection.ts';
import { decideRetry, recheckDelayMs, retryDelayMs, waitMs } from './retry.ts';
import { LeaseLost, type Run } from './run.ts';

export type Ending =
  | { state: 'done'; notes: Message[]; reason: Message }
  | { state: 'skipped'; reason: Message }
  | { state: 'waiting'; reason: Message; wakeAt: Date; countsAttempt: boolean }
  | { state: 'needs-you'; cause: Cause }
  | { state: 'gave-up'; reason: Message };

/** What the page shows about the record beside the state; kept from run to run. */
export interface Shown {
  title: string | null;
  facts: Record<string, unknown>;
  notes: Message[];
}

export const skipped = (code: string, params: MessageParams = {}): Ending => ({ state: 'skipped', reason: { code, params } });

/** Parameters that name the record and not the cause: a thousand invoices with one unmapped term are one issue. */
const RECORD_PARAMS = new Set([
  'number',
  'line',
  'lines',
  'date',
  'value',
  'quantity',
  'price',
  'discount',
  'computed',
  'difference',
  'rows',
  'total',
  'draftId',
]);

/** Where fewer parameters name the cause than the sentence needs: one hole in the settings is one issue, whatever line fell into it. */
const CAUSE_PARAMS: Readonly<Record<string, readonly string[]>> = {
  'refusal.substitute-missing': ['percent', 'kind'],
  'refusal.account-missing': ['coding', 'area'],
  'refusal.coding-not-mapped': ['group'],
  'refusal.unit-not-mapped': ['unit'],
};

const namesCause = (code: string, key: string): boolean => CAUSE_PARAMS[code]?.includes(key) ?? !RECORD_PARAMS.has(key);

/** The same text for the same cause. With `perRecord` each record is an issue of its own. */
const causeText = (code: string, params: MessageParams, recordKey: string, perRecord: boolean): string =>
  [
    code,
    ...Object.keys(params)
      .filter((key) => namesCause(code, key))
      .sort()
      .map((key) => `${key}=${params[key]}`),
    ...(perRecord ? [recordKey] : []),
  ].join('|');

export interface NeedsYouOptions {
  who: Responsible;
  /** The cause lies in this one record (a mismatch, a document edited by hand). */
  perRecord?: boolean;
}

export const needsYou = (run: Run, message: Message, options: NeedsYouOptions): Ending => ({
  state: 'needs-you',
  cause: {
    ...message,
    who: options.who,
    cause: causeText(message.code, message.params, run.transfer.recordKey, options.perRecord ?? false),
  },
});

const PER_RECORD_REFUSALS = /^refusal\.(mismatch|absurd|too-many-rows|credit-)/;

export const refused = (run: Run, { code, params, who }: Refusal): Ending =>
  needsYou(run, { code, params }, { who, perRecord: PER_RECORD_REFUSALS.test(code) });

/** What a failed call means for the transfer. */
export function failed(run: Run, failure: Failure): Ending {
  const { clock, random } = run.context;
  const now = clock.now().getTime();
  const reason: Message = { code: failure.code, params: failure.params };
  switch (decideRetry(failure)) {
    case 'wait':
      return { state: 'waiting', reason, wakeAt: new Date(now + waitMs(failure, random)), countsAttempt: false };
    case 'reconnect':
      // One refused token is not yet a dead grant: a vendor that stumbles is asked again on the schedule.
      if (failure.code !== RECONNECT) return tryLater(run, failure, reason);
      run.later((trx) => loseConnection(trx, run.context));
      return { state: 'waiting', reason, wakeAt: new Date(now + RECONNECT_RECHECK_MS), countsAttempt: false };
    case 'look':
      return { state: 'waiting', reason, wakeAt: new Date(now + run.context.times.absentGapMs), countsAttempt: false };
    case 'try-later':
      return tryLater(run, failure, reason);
    case 'ask':
      return needsYou(run, withVendor(reason, failure), { who: failure.vendor?.system === 'rackbeat' ? 'rackbeat-user' : 'accountant' });
  }
}

function tryLater(run: Run, failure: Failure, reason: Message): Ending {
  const { clock, random } = run.context;
  // There is a new token now and nothing was done: that was no attempt.
  if (failure.code === TOKEN_RENEWED) return { state: 'waiting', reason, wakeAt: clock.now(), countsAttempt: false };
  const scheduled = retryDelayMs(run.transfer.attempts + 1, random);
  if (scheduled === null) return { state: 'gave-up', reason };
  // What the failure itself asks for is believed a few times; then the schedule counts, which ends.
  const told = run.transfer.attempts < MOST_TOLD_DELAYS ? failure.retryAfterMs : undefined;
  return { state: 'waiting', reason, wakeAt: new Date(clock.now().getTime() + (told ?? scheduled)), countsAttempt: true };
}

const MOST_TOLD_DELAYS = 4;

/** The grant is dead, not only this token: the page says so and the queue is held. */
const RECONNECT = 'connection.reconnect-needed';
const TOKEN_RENEWED = 'eaccounting.token-renewed';

/** Reconnecting releases the queue at once; this is only the safety net. */
const RECONNECT_RECHECK_MS = 60 * 60_000;

/** The vendor's own words travel as a parameter; the catalogue puts our sentence before them. */
const withVendor = (reason: Message, failure: Failure): Message =>
  failure.vendor?.message ? { code: reason.code, params: { ...reason.params, vendor: failure.vendor.message } } : reason;

/** What is to be told to somebody. Retries that are used up are one thing for each reason, however many records it stops. */
function causeOf(ending: Ending): Cause | null {
  if (ending.state === 'needs-you') return ending.cause;
  if (ending.state !== 'gave-up') return null;
  return { code: 'transfer.gave-up', params: {}, who: 'operator', cause: `transfer.gave-up|${ending.reason.code}` };
}

/** Writes the ending, everything the run has collected and the next wake-up in one transaction. */
export async function endRun(run: Run, ending: Ending, shown: Shown, settingsRevision: number): Promise<void> {
  const { clock, queue, random } = run.context;
  const now = clock.now();
  const { transfer } = run;
  await run.commit(
    async (trx) => {
      const cause = causeOf(ending);
      const issue = cause === null ? null : await openIssue(trx, cause, now);
      const end = transferEnd(ending, run, shown, settingsRevision, issue, now, random);
      if (!(await endTransfer(trx, transfer.id, transfer.leaseFence, end, now)))
        throw new LeaseLost(`transfer ${transfer.id} was taken over`);
      const isOver = transfer.issueId !== null && transfer.issueId !== end.issueId;
      const resolved = isOver ? await resolveEmptyIssues(trx, now, transfer.issueId ?? undefined) : 0;
      if (issue?.isNew || resolved > 0) await queue.wakeMail({ connectionId: run.connectionId }, trx);
      if (end.wakeAt !== null) {
        const { kind, recordKey, generation } = transfer;
        await queue.wakeTransferLater({ connectionId: run.connectionId, kind, recordKey, generation }, end.wakeAt, trx);
      }
    },
    { leaseIsChecked: causeOf(ending) === null },
  );
  run.context.changed(run.connectionId);
  await killPoint(KILL_POINTS.afterCommit, transfer.kind);
}

/** A line of this run that has said the same already. */
const SAID_BY: Readonly<Record<string, string>> = { 'invoice.done-booked': 'invoice.booked', 'invoice.done-draft': 'draft.created' };

/** Neither what this run has told nor what was true before it is told again. */
function tellDone(run: Run, { code, params }: Message): void {
  const said = SAID_BY[code];
  if (said !== undefined && run.hasTold(said)) return;
  if (run.transfer.reason.code === code && run.transfer.state.startsWith('done')) return;
  run.tell(code, params);
}

function transferEnd(
  ending: Ending,
  run: Run,
  shown: Shown,
  settingsRevision: number,
  issue: { id: string; openedAt: Date } | null,
  now: Date,
  random: () => number,
): TransferEnd {
  const base = {
    title: shown.title,
    facts: shown.facts,
    notes: shown.notes,
    issueId: issue?.id ?? null,
    settingsRevision,
    wakeAt: null,
    attempts: run.transfer.attempts,
  };
  switch (ending.state) {
    case 'done': {
      tellDone(run, ending.reason);
      return {
        ...base,
        state: ending.notes.length > 0 ? 'done-with-notes' : 'done',
        reason: ending.reason,
        notes: ending.notes,
        attempts: 0,
      };
    }
    case 'skipped':
    case 'gave-up':
      run.tell(ending.reason.code, ending.reason.params);
      return { ...base, state: ending.state, reason: ending.reason };
    case 'waiting':
      run.tell(ending.reason.code, ending.reason.params);
      return {
        ...base,
        state: 'waiting',
        reason: ending.reason,
        wakeAt: ending.wakeAt,
        attempts: run.transfer.attempts + (ending.countsAttempt ? 1 : 0),
      };
    case 'needs-you': {
      const { code, params } = ending.cause;
      // The same cause found again every minute is one line of the story, not sixty an hour.
      if (run.transfer.reason.code !== code) run.tell(code, params);
      const since = now.getTime() - (issue?.openedAt ?? now).getTime();
      return { ...base, state: 'needs-you', reason: { code, params }, wakeAt: new Date(now.getTime() + recheckDelayMs(since, random)) };
    }
  }
}
