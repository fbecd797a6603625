/** A run of the initial sync as a person follows it: counts by kind, rate and time left. */
import type { z } from 'zod';
import type { initialSyncStatus } from '../../../api/schema.ts';
import type { TenantTransaction } from '../../store/database.ts';
import { countEndedSince, countRows, type KindCount } from '../../store/initial-sync-rows.ts';
import { completedKinds, type InitialSyncRun, latestRun } from '../../store/initial-sync-runs.ts';
import type { InitialSyncKind } from '../../store/tables.ts';

type Status = z.input<typeof initialSyncStatus>;
type Run = NonNullable<Status['run']>;
type KindStatus = Run['kinds'][number];

/** The rate is that of the last minute. */
const RATE_WINDOW_MS = 60_000;

const NO_INTENTS: KindStatus['intents'] = { create: 0, link: 0, differs: 0, unchanged: 0, skip: 0, ask: 0 };
const NO_OUTCOMES: KindStatus['outcomes'] = { created: 0, linked: 0, overwritten: 0, unchanged: 0, skipped: 0, failed: 0 };

function kindStatus(kind: InitialSyncKind, run: InitialSyncRun, counts: readonly KindCount[], completed: Date | null): KindStatus {
  const intents = { ...NO_INTENTS };
  const outcomes = { ...NO_OUTCOMES };
  let total = 0;
  for (const { intent, outcome, count } of counts.filter((one) => one.kind === kind)) {
    total += count;
    intents[intent] += count;
    if (outcome !== null) outcomes[outcome] += count;
  }
  return {
    kind,
    total,
    intents,
    outcomes,
    questions: run.questions[kind] ?? [],
    remarks: run.remarks[kind] ?? [],
    completedAt: completed?.toISOString() ?? null,
  };
}

export async function readStatus(trx: TenantTransaction, now: Date): Promise<Status> {
  const completed = await completedKinds(trx);
  const run = await latestRun(trx);
  return {
    run: run ? await runStatus(trx, run, completed, now) : null,
    completed: [...completed].map(([kind, at]) => ({ kind, at: at.toISOString() })),
  };
}

async function runStatus(
  trx: TenantTransaction,
  run: InitialSyncRun,
  completed: ReadonlyMap<InitialSyncKind, Date>,
  now: Date,
): Promise<Run> {
  const counts = await countRows(trx, run.id);
  const sum = (some: readonly KindCount[]): number => some.reduce((added, { count }) => added + count, 0);
  const total = sum(counts);
  const done = sum(counts.filter(({ outcome }) => outcome !== null));
  const perMinute = run.state === 'running' && run.startedAt ? await rate(trx, run.id, run.startedAt, now) : null;
  const previewing = run.state === 'previewing' ? run.kinds.find((kind) => !run.previewedKinds.includes(kind)) : undefined;
  return {
    id: run.id,
    state: run.state,
    kinds: run.kinds.map((kind) => kindStatus(kind, run, counts, completed.get(kind) ?? null)),
    current: previewing ?? run.currentKind,
    done,
    total,
    perMinute,
    secondsLeft: perMinute === null || perMinute === 0 ? null : Math.ceil(((total - done) / perMinute) * 60),
    reason: run.reason,
    wakeAt: run.wakeAt?.toISOString() ?? null,
    askedBy: run.askedBy,
    createdAt: run.createdAt.toISOString(),
    startedAt: run.startedAt?.toISOString() ?? null,
    finishedAt: run.finishedAt?.toISOString() ?? null,
  };
}

async function rate(trx: TenantTransaction, runId: string, startedAt: Date, now: Date): Promise<number> {
  const windowMs = Math.min(RATE_WINDOW_MS, Math.max(1_000, now.getTime() - startedAt.getTime()));
  const ended = await countEndedSince(trx, runId, new Date(now.getTime() - windowMs));
  return Math.round((ended / windowMs) * 60_000);
}
