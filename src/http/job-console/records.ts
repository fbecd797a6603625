/**
 * Our transfers in the words of Rackbeat's central job console: its states, its job classes, its pages (Laravel's length-aware
 * paginator, field by field). The console reads English.
 */
import { sentence } from '../../../api/catalogue.ts';
import type { ConsoleFilter, ConsoleJob } from '../../store/console-jobs.ts';
import type { StoryLine } from '../../store/story.ts';
import type { TransferKind, TransferState } from '../../store/tables.ts';

export const COMMANDS: Readonly<Record<TransferKind, string>> = {
  invoice: 'TransferInvoice',
  product: 'TransferProduct',
  customer: 'TransferCustomer',
  'test-draft': 'TestDraft',
};

const TITLES: Readonly<Record<TransferKind, string>> = {
  invoice: 'Invoice',
  product: 'Product',
  customer: 'Customer',
  'test-draft': 'Test draft of invoice',
};

type ConsoleState = 'pending' | 'processing' | 'success' | 'fail' | 'retry' | 'declined';

/** What each of the console's states is with us. A waiting record that has been tried is a retry. */
const STATES: Readonly<Record<ConsoleState, { states: readonly TransferState[]; attempted: boolean | null }>> = {
  pending: { states: ['waiting'], attempted: false },
  retry: { states: ['waiting'], attempted: true },
  processing: { states: ['running'], attempted: null },
  success: { states: ['done', 'done-with-notes'], attempted: null },
  fail: { states: ['needs-you', 'gave-up'], attempted: null },
  declined: { states: ['skipped'], attempted: null },
};

const stateOf = ({ state, attempts }: ConsoleJob): ConsoleState => {
  const found = Object.entries(STATES).find(
    ([, { states, attempted }]) => states.includes(state) && (attempted === null || attempted === attempts > 0),
  );
  return (found?.[0] ?? 'pending') as ConsoleState;
};

const PROGRESS: Readonly<Record<ConsoleState, number>> = { pending: 0, retry: 0, processing: 10, success: 100, fail: 0, declined: 0 };

export interface JobQuery {
  state?: string | undefined;
  created_at?: string | undefined;
  type?: string | undefined;
  search?: string | undefined;
}

/** A state or class that there is not lists nothing, as the console's own filter would. */
export function filterOf({ state, created_at: createdAt, type, search }: JobQuery): ConsoleFilter {
  const wanted = state ? (Object.hasOwn(STATES, state) ? STATES[state as ConsoleState] : { states: [], attempted: null }) : null;
  const since = createdAt ? new Date(createdAt) : null;
  const kinds = (Object.keys(COMMANDS) as TransferKind[]).filter((kind) => !type || COMMANDS[kind].endsWith(type));
  return {
    states: wanted?.states ?? Object.values(STATES).flatMap(({ states }) => states),
    attempted: wanted?.attempted ?? null,
    kinds,
    since: since && !Number.isNaN(since.getTime()) ? since : null,
    search: search || null,
  };
}

export function jobRecord(job: ConsoleJob, now: Date): Record<string, unknown> {
  const state = stateOf(job);
  const finished = state === 'success' || state === 'fail';
  const waits = state === 'pending' || state === 'retry';
  return {
    id: job.consoleNumber,
    queue: 'default',
    payload: null,
    report: state === 'fail' || state === 'retry' ? { error: sentence('en', job.reason) } : null,
    state,
    progress: PROGRESS[state],
    command: COMMANDS[job.kind],
    attempts: job.attempts,
    created_by: null,
    created_at: job.createdAt.toISOString(),
    finished_at: finished ? job.updatedAt.toISOString() : null,
    args: [job.recordKey],
    title: `${TITLES[job.kind]} ${job.recordKey}${job.title === null ? '' : ` (${job.title})`}`,
    delay: waits && job.wakeAt ? Math.max(0, Math.ceil((job.wakeAt.getTime() - now.getTime()) / 60_000)) : null,
  };
}

/** Codes that tell of something that kept the record back. */
const TROUBLE = /^(refusal|eaccounting|rackbeat|visma|outbound|connection)\.|asks|mismatch|differs|unknown|bug|failed/;

export function logRecord(line: StoryLine, id: number, job: ConsoleJob, account: string): Record<string, unknown> {
  return {
    id,
    job_id: job.consoleNumber,
    level: TROUBLE.test(line.code) ? 'error' : 'info',
    message: sentence('en', line),
    context: COMMANDS[job.kind],
    extra: { rackbeat_user_account_id: account, owner: null },
    created_at: line.at.toISOString(),
  };
}

export interface PageAsked {
  page: number;
  perPage: number;
  /** Address of the list, without a query. */
  path: string;
}

export function paginator(data: readonly unknown[], total: number, { page, perPage, path }: PageAsked): Record<string, unknown> {
  const last = Math.max(1, Math.ceil(total / perPage));
  const at = (number: number): string => `${path}?page=${number}`;
  const link = (url: string | null, label: string, active: boolean) => ({ url, label, active });
  const previous = page > 1 ? at(page - 1) : null;
  const next = page < last ? at(page + 1) : null;
  return {
    current_page: page,
    data,
    first_page_url: at(1),
    from: data.length === 0 ? null : (page - 1) * perPage + 1,
    last_page: last,
    last_page_url: at(last),
    links: [link(previous, '&laquo; Previous', false), link(at(page), String(page), true), link(next, 'Next &raquo;', false)],
    next_page_url: next,
    path,
    per_page: perPage,
    prev_page_url: previous,
    to: data.length === 0 ? null : (page - 1) * perPage + data.length,
    total,
  };
}
