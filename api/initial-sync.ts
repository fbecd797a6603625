/**
 * The initial sync, eAccounting → Rackbeat: a preview that says what would happen to each record and why, a run with
 * progress that can be stopped and goes on after a restart, and a report of every record.
 */
import { z } from 'zod';
import { listOf, message, statedAct } from './envelopes.ts';

/** In the order in which they run: each may need the ones before it. */
export const initialSyncKind = z.enum([
  'product-groups',
  'units',
  'customers',
  'delivery-addresses',
  'suppliers',
  'products',
  'opening-stock',
]);

/** What the preview intends for a record; `differs` stands in Rackbeat with other values, which are kept unless one is told otherwise. */
export const initialSyncIntent = z.enum(['create', 'link', 'differs', 'unchanged', 'skip', 'ask']);
export const initialSyncOutcome = z.enum(['created', 'linked', 'overwritten', 'unchanged', 'skipped', 'failed']);

export const initialSyncKindStatus = z.object({
  kind: initialSyncKind,
  /** Records found in eAccounting. */
  total: z.number().int(),
  intents: z.record(initialSyncIntent, z.number().int()),
  outcomes: z.record(initialSyncOutcome, z.number().int()),
  /** What must be answered or set before this kind can run, such as a missing default customer group. */
  questions: z.array(message),
  /** What should be known before it runs, though nothing has to be answered. */
  remarks: z.array(message),
  /** When it was carried through to its end, in this run or an earlier one; the choice on the settings page is then locked. */
  completedAt: z.iso.datetime().nullable(),
});

/** previewing → ready → running → done; stopping and stopped by a person, failed with a reason. A stopped run can be started again. */
export const initialSyncState = z.enum(['previewing', 'ready', 'running', 'stopping', 'stopped', 'done', 'failed']);

export const initialSyncRun = z.object({
  id: z.string(),
  state: initialSyncState,
  kinds: z.array(initialSyncKindStatus),
  /** The kind that is being read or written now. */
  current: initialSyncKind.nullable(),
  /** Records done and to do, over all kinds. */
  done: z.number().int(),
  total: z.number().int(),
  perMinute: z.number().nullable(),
  secondsLeft: z.number().int().nullable(),
  reason: message.nullable(),
  /** When it goes on by itself, while it waits for one of the systems. */
  wakeAt: z.iso.datetime().nullable(),
  askedBy: z.string().nullable(),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
});

export const initialSyncStatus = z.object({
  /** The latest run; null before the first preview. */
  run: initialSyncRun.nullable(),
  /** Kinds that were carried through once, with when; they need a preview of their own (“Run again”). */
  completed: z.array(z.object({ kind: initialSyncKind, at: z.iso.datetime() })),
});

/** One record of a run. */
export const initialSyncRow = z.object({
  id: z.string(),
  kind: initialSyncKind,
  /** Its number in eAccounting, or its name where it has none. */
  source: z.string(),
  name: z.string(),
  intent: initialSyncIntent,
  outcome: initialSyncOutcome.nullable(),
  /** Its number in Rackbeat, once it has one. */
  rackbeatNumber: z.string().nullable(),
  reason: message.nullable(),
  notes: z.array(message),
  differences: z.array(z.object({ field: z.string(), rackbeat: z.string().nullable(), eaccounting: z.string().nullable() })),
  /** Product groups only: whether its products are kept in stock; can be changed until the run starts. */
  hasInventory: z.boolean().nullable(),
});

export const initialSyncRowsQuery = z.object({
  kind: initialSyncKind.optional(),
  intent: initialSyncIntent.optional(),
  outcome: initialSyncOutcome.optional(),
  text: z.string().max(100).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const initialSyncPreviewRequest = z.object({
  /** By the choices on the settings page when not given. */
  kinds: z.array(initialSyncKind).min(1).optional(),
  /** Also customers and articles that are inactive in eAccounting. */
  includeInactive: z.boolean().default(false),
});
export const initialSyncStart = statedAct.extend({
  runId: z.uuid(),
  /** Whether records with other values in Rackbeat are overwritten; kept when false. */
  overwriteDifferences: z.boolean().default(false),
});

const rowParams = z.object({ id: z.uuid() });

export const initialSyncRoutes = {
  initialSync: { method: 'GET', path: '/api/initial-sync', answer: initialSyncStatus },
  previewInitialSync: { method: 'POST', path: '/api/initial-sync/preview', body: initialSyncPreviewRequest, answer: initialSyncStatus },
  startInitialSync: { method: 'POST', path: '/api/initial-sync/start', body: initialSyncStart, answer: initialSyncStatus },
  stopInitialSync: { method: 'POST', path: '/api/initial-sync/stop', body: statedAct, answer: initialSyncStatus },
  initialSyncRows: { method: 'GET', path: '/api/initial-sync/rows', query: initialSyncRowsQuery, answer: listOf(initialSyncRow) },
  setInitialSyncInventory: {
    method: 'PUT',
    path: '/api/initial-sync/rows/:id/has-inventory',
    params: rowParams,
    body: z.object({ hasInventory: z.boolean() }),
    answer: initialSyncRow,
  },
} as const;
