/**
 * Leads the outbox of one connection to its end. The intention is on disk before a mail leaves. What a killed process left
 * there is sent once more, as the same mail, and says so: nothing is lost, and nothing comes twice in silence.
 */
import { randomUUID } from 'node:crypto';
import type { ConnectionId } from '../../core/ids.ts';
import { KILL_POINTS, killPoint } from '../../core/kill-points.ts';
import type { MailEnd, MailServer } from '../../outbound/mail.ts';
import { type AlertRow, endAlerts, issueFacts, lastMailAt, openAlerts, recordMail } from '../../store/alerts.ts';
import { findConnection } from '../../store/connections.ts';
import { withTenant } from '../../store/database.ts';
import { loadSettings } from '../../store/settings.ts';
import type { SyncContext } from '../context.ts';
import { composeMail } from './compose.ts';
import { type MailTimes, planMail } from './plan-mail.ts';

export interface Post {
  /** Null: there is no mail server; alerts are shown and logged. */
  server: MailServer | null;
  publicUrl: string;
  times: MailTimes;
}

const MINUTE_MS = 60_000;
/** After a mail that could not leave; then hourly, two days in all. */
const RETRY_MS = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS];
const HOURLY_MS = 60 * MINUTE_MS;
const MOST_ATTEMPTS = 50;
/** A mail that may have left is sent once more and not for ever. */
const MOST_UNKNOWN = 2;

interface Parcel {
  mailId: string;
  alerts: AlertRow[];
  isRepeat: boolean;
}

/** Returns when to look again; null when nothing waits. */
export async function sendAlerts(context: SyncContext, post: Post, connectionId: ConnectionId): Promise<Date | null> {
  const connection = await findConnection(context.ledger, connectionId);
  if (!connection) return null;
  const prepared = await withTenant(context.ledger, connectionId, async (trx) => {
    const now = context.clock.now();
    const open = await openAlerts(trx);
    const { document } = await loadSettings(trx);
    const { emails, language } = document.alerts;
    if (post.server === null || emails.length === 0) {
      await endAlerts(
        trx,
        open.map(({ id }) => id),
        { state: 'shown', failure: null },
        now,
      );
      return { parcel: null, shown: open, wait: null };
    }
    const { parcel, wait } = nextParcel(open, await lastMailAt(trx), now, post.times);
    if (parcel === null) return { parcel, shown: [], wait };
    await recordMail(
      trx,
      parcel.alerts.map(({ id }) => id),
      parcel.mailId,
      now,
    );
    const issues = await issueFacts(
      trx,
      parcel.alerts.flatMap(({ issueId }) => issueId ?? []),
    );
    return { parcel, shown: [], wait, mail: { to: emails, language, issues } };
  });
  for (const { kind, message } of prepared.shown)
    context.log.warn('alert.shown', { connectionId, kind, code: message.code, params: message.params });
  const { parcel } = prepared;
  if (parcel === null || prepared.mail === undefined || post.server === null) return prepared.wait;

  await killPoint(KILL_POINTS.mailRecorded, 'mail');
  const end = await post.server.send(
    composeMail(parcel.alerts, {
      mailId: parcel.mailId,
      ...prepared.mail,
      company: connection.rackbeatCompanyName,
      rackbeatUrl: connection.rackbeatOrigin,
      publicUrl: post.publicUrl,
      isRepeat: parcel.isRepeat,
    }),
  );
  await killPoint(KILL_POINTS.mailSent, 'mail');
  await keepEnd(context, connectionId, parcel, end);
  context.changed(connectionId);
  // What is left waits for its own time.
  return new Date(context.clock.now().getTime() + (end.end === 'sent' || end.end === 'refused' ? 0 : pauseMs(parcel)));
}

const pauseMs = ({ alerts }: Parcel): number => RETRY_MS[alerts[0]?.attempts ?? 0] ?? HOURLY_MS;

/** A mail that was begun comes first; it carries what it carried. */
function nextParcel(
  open: readonly AlertRow[],
  lastMail: Date | null,
  now: Date,
  times: MailTimes,
): { parcel: Parcel | null; wait: Date | null } {
  const begun = open.find(({ state, mailId }) => state === 'sending' && mailId !== null);
  if (begun?.mailId) {
    const { mailId } = begun;
    return { parcel: { mailId, alerts: open.filter((alert) => alert.mailId === mailId), isRepeat: true }, wait: null };
  }
  const planned = open.filter(({ state }) => state === 'planned');
  const tried = planned.find(({ attempts }) => attempts > 0);
  if (tried) {
    const due = new Date(tried.updatedAt.getTime() + (RETRY_MS[tried.attempts - 1] ?? HOURLY_MS));
    if (due > now) return { parcel: null, wait: due };
  }
  const plan = planMail(planned, lastMail, now, times);
  if (plan.plan === 'send') {
    return { parcel: { mailId: randomUUID(), alerts: planned.filter(({ id }) => plan.ids.includes(id)), isRepeat: false }, wait: null };
  }
  return { parcel: null, wait: plan.plan === 'wait' ? plan.until : null };
}

async function keepEnd(context: SyncContext, connectionId: ConnectionId, parcel: Parcel, end: MailEnd): Promise<void> {
  const ids = parcel.alerts.map(({ id }) => id);
  const attempts = (parcel.alerts[0]?.attempts ?? 0) + 1;
  if (end.end !== 'sent') context.log.warn('alert.mail-not-sent', { connectionId, end: end.end, why: end.why, attempts });
  const state = stateAfter(end, attempts);
  // Still `sending`: nobody knows whether it left, so the next look sends the same mail again and says so.
  if (state === null) return;
  const failure = end.end === 'sent' ? null : end.why;
  await withTenant(context.ledger, connectionId, (trx) => endAlerts(trx, ids, { state, failure }, context.clock.now()));
}

function stateAfter({ end }: MailEnd, attempts: number): 'sent' | 'planned' | 'refused' | 'shown' | null {
  switch (end) {
    case 'sent':
      return 'sent';
    case 'refused':
      return 'refused';
    case 'not-sent':
      return attempts >= MOST_ATTEMPTS ? 'shown' : 'planned';
    case 'unknown':
      return attempts >= MOST_UNKNOWN ? 'shown' : null;
  }
}
