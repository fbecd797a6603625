/** What the operator's command line asks of the running program, over all connections. Behind OPERATOR_TOKEN, as a bearer. */
import { z } from 'zod';
import {
  connectionState,
  diagnosis,
  initialSyncStatus,
  listOf,
  message,
  messageParams,
  responsible,
  sendAllCount,
  sendAllKind,
  sendAllStatus,
  transfer,
  transferKind,
  transferQuery,
  transferState,
  transferStory,
} from './schema.ts';

const counts = z.partialRecord(transferState, z.number().int());

export const operatorStatus = z.object({
  startedAt: z.iso.datetime(),
  installation: z.object({
    id: z.string(),
    /** Raised by every restored backup. */
    epoch: z.number().int(),
    /** Set after a restored backup: what was written in this time is looked for before it is written again. */
    lost: z.object({ backupMadeAt: z.iso.datetime(), restoredAt: z.iso.datetime() }).nullable(),
  }),
  connections: z.partialRecord(connectionState, z.number().int()),
  transfers: counts,
  openIssues: z.number().int(),
  /** Of the active connections: the one whose last sweep is longest ago, and those never swept. */
  sweep: z.object({ oldest: z.iso.datetime().nullable(), never: z.number().int() }),
  queue: z.array(z.object({ name: z.string(), ready: z.number().int(), later: z.number().int(), running: z.number().int() })),
  /** Outside systems that are not asked just now, because they failed too often. */
  closed: z.array(z.object({ what: z.string(), until: z.iso.datetime() })),
});

export const operatorConnection = z.object({
  id: z.string(),
  state: connectionState,
  rackbeatAccountId: z.string(),
  rackbeatCompanyName: z.string(),
  eaccountingCompanyName: z.string(),
  transfers: counts,
  openIssues: z.number().int(),
  lastSweptAt: z.iso.datetime().nullable(),
});

const place = z.object({ connectionId: z.string(), company: z.string() });
export const operatorTransfer = transfer.extend(place.shape);
export const operatorTransferStory = transferStory.extend(place.shape);

export const operatorIssue = place.extend({
  id: z.string(),
  code: z.string(),
  params: messageParams,
  who: responsible,
  records: z.number().int(),
  openedAt: z.iso.datetime(),
});

/** What a sweep would do with one record. `verdict`: what its transfer would do as far as it can be told without writing. */
export const plannedRecord = z.object({
  kind: transferKind,
  number: z.string(),
  verdict: z.enum(['can-be-sent', 'already-there', 'refused', 'skipped', 'looked-at']),
  reason: message.nullable(),
});
export const dryRun = z.object({
  /** Records that the sweep's lists hold, and those of them that are new or changed. */
  looked: z.number().int(),
  overdue: z.number().int(),
  records: z.array(plannedRecord),
  /** Records that would be woken and are not judged here, because there are more than were asked for. */
  notJudged: z.number().int(),
});

export const sweepAnswer = z.object({
  overdue: z.number().int().optional(),
  looked: z.number().int().optional(),
  woken: z.number().int().optional(),
  /** Why the sweep stopped. */
  failed: z.string().optional(),
});

export const keysRotated = z.object({
  /** The key that seals from now on. */
  key: z.string(),
  /** Texts that were sealed again. */
  sealed: z.number().int(),
  /** Keys that nothing is sealed with any more. */
  retired: z.array(z.string()),
  /** Where the retired keys are kept; null when they came from ENCRYPTION_KEYS and are the operator's to remove. */
  keptAt: z.string().nullable(),
});

const id = z.object({ id: z.uuid() });
const woken = z.object({ woken: z.number().int() });

export const operatorRoutes = {
  status: { method: 'GET', path: '/api/operator/status', answer: operatorStatus },
  connections: { method: 'GET', path: '/api/operator/connections', answer: listOf(operatorConnection) },
  transfers: {
    method: 'GET',
    path: '/api/operator/transfers',
    query: transferQuery.extend({ connection: z.uuid().optional() }),
    answer: listOf(operatorTransfer),
  },
  /** By our id, or by Rackbeat's number: several records of several kinds and companies may have the same. */
  transferStories: {
    method: 'GET',
    path: '/api/operator/transfers/:key',
    params: z.object({ key: z.string().min(1).max(64) }),
    query: z.object({ connection: z.uuid().optional(), kind: transferKind.optional() }),
    answer: z.object({ items: z.array(operatorTransferStory) }),
  },
  issues: { method: 'GET', path: '/api/operator/issues', answer: z.object({ items: z.array(operatorIssue) }) },
  retryTransfer: { method: 'POST', path: '/api/operator/transfers/:id/retry', params: id, answer: woken },
  retryIssue: { method: 'POST', path: '/api/operator/issues/:id/retry', params: id, answer: woken },
  sweep: { method: 'POST', path: '/api/operator/connections/:id/sweep', params: id, answer: sweepAnswer },
  dryRun: {
    method: 'GET',
    path: '/api/operator/connections/:id/dry-run',
    params: id,
    query: z.object({ limit: z.coerce.number().int().min(0).max(500).default(50) }),
    answer: dryRun,
  },
  doctor: { method: 'POST', path: '/api/operator/connections/:id/doctor', params: id, answer: diagnosis },
  initialSync: { method: 'GET', path: '/api/operator/connections/:id/initial-sync', params: id, answer: initialSyncStatus },
  sendAll: { method: 'GET', path: '/api/operator/connections/:id/send-all', params: id, answer: sendAllStatus },
  countSendAll: {
    method: 'GET',
    path: '/api/operator/connections/:id/send-all/count',
    params: id,
    query: z.object({ kind: sendAllKind }),
    answer: sendAllCount,
  },
  startSendAll: {
    method: 'POST',
    path: '/api/operator/connections/:id/send-all',
    params: id,
    query: z.object({ kind: sendAllKind, total: z.coerce.number().int().min(0) }),
    answer: sendAllStatus,
  },
  /** Only of an uninstalled connection; what the books need is kept. */
  erase: {
    method: 'POST',
    path: '/api/operator/connections/:id/erase',
    params: id,
    answer: z.object({ transfers: z.number().int() }),
  },
  rotateKeys: { method: 'POST', path: '/api/operator/rotate-keys', answer: keysRotated },
} as const;

/** Written on as it is read, so its answer is no object: JSON lines, or a table for spreadsheets. */
export const exportRoute = {
  method: 'GET',
  path: '/api/operator/connections/:id/export',
  params: id,
  query: z.object({ format: z.enum(['jsonl', 'csv']).default('jsonl') }),
} as const;
