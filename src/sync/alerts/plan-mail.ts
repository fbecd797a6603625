/** Which alerts the next mail carries, and when it leaves. Pure: one cause is one mail, many causes within a few minutes are one mail together. */
import type { AlertKind } from '../../store/tables.ts';

export interface PendingAlert {
  id: string;
  kind: AlertKind;
  createdAt: Date;
}

export interface MailTimes {
  /** What comes in the same breath goes in the same mail, milliseconds. */
  mailGatherMs: number;
  /** After a mail, what is not urgent waits this long to be told together, milliseconds. */
  mailDigestMs: number;
}

export type MailPlan = { plan: 'nothing' } | { plan: 'wait'; until: Date } | { plan: 'send'; ids: string[] };

/** Somebody must act before anything goes on: told at once. */
const URGENT: ReadonlySet<AlertKind> = new Set(['connection-lost', 'silence']);

export function planMail(pending: readonly PendingAlert[], lastMailAt: Date | null, now: Date, times: MailTimes): MailPlan {
  const [oldest] = pending;
  if (!oldest) return { plan: 'nothing' };
  const ids = pending.map(({ id }) => id);
  if (pending.some(({ kind }) => URGENT.has(kind))) return { plan: 'send', ids };
  const gathered = oldest.createdAt.getTime() + times.mailGatherMs;
  const digest = lastMailAt === null ? 0 : lastMailAt.getTime() + times.mailDigestMs;
  const dueMs = Math.max(gathered, digest);
  return now.getTime() >= dueMs ? { plan: 'send', ids } : { plan: 'wait', until: new Date(dueMs) };
}
