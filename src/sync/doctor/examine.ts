/** One examination from beginning to end: read, judge, keep. A vendor that is away makes lines that say so, never an error. */
import { isLoopback } from '../../config-fields.ts';
import type { ConnectionId } from '../../core/ids.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { withTenant } from '../../store/database.ts';
import { type Examination, latestExamination, saveExamination } from '../../store/examinations.ts';
import type { CompanyFactsShelf } from '../company-facts.ts';
import type { SyncContext } from '../context.ts';
import { addressOf } from './addresses.ts';
import { isExaminationDue } from './due.ts';
import { gatherFacts } from './gather.ts';
import { judge } from './judge.ts';

/** A person waits before a page; what has not answered by then is told as such. */
const MOST_MS = 25_000;

export interface Doctor {
  /** Examines now and keeps what was found. Two askers at once share one examination. */
  examine(connection: ConnectionRow, isAsked: boolean, signal?: AbortSignal): Promise<Examination>;
  latest(connectionId: ConnectionId): Promise<Examination | null>;
  isDue(connection: ConnectionRow): Promise<boolean>;
}

/** `publicUrl`: where Rackbeat would have to reach us. */
export function createDoctor(context: SyncContext, shelf: CompanyFactsShelf, publicUrl: string): Doctor {
  const under = new Map<ConnectionId, Promise<Examination>>();
  const latest = (connectionId: ConnectionId) => withTenant(context.ledger, connectionId, (trx) => latestExamination(trx));

  async function examine(connection: ConnectionRow, isAsked: boolean, signal: AbortSignal): Promise<Examination> {
    const checkedAt = context.clock.now();
    // A stand-in on this machine reaches an address on this machine.
    const isReachable = !isLoopback(publicUrl) || isLoopback(connection.rackbeatOrigin);
    const facts = await gatherFacts(context, shelf, { connection, isReachable, isAsked, signal });
    const lines = judge(facts).map(({ place, records, ...line }) => ({
      ...line,
      place: place === null ? null : addressOf(place, connection),
      records: [...records],
    }));
    const examination = { checkedAt, lines };
    await withTenant(context.ledger, connection.id, (trx) => saveExamination(trx, examination));
    context.changed(connection.id);
    return examination;
  }

  return {
    latest,
    examine: (connection, isAsked, signal = new AbortController().signal) => {
      const running =
        under.get(connection.id) ??
        examine(connection, isAsked, AbortSignal.any([signal, AbortSignal.timeout(MOST_MS)])).finally(() => under.delete(connection.id));
      under.set(connection.id, running);
      return running;
    },
    isDue: async ({ id, timeZone, confirmedAt, createdAt }) =>
      isExaminationDue(context.clock.now(), (await latest(id))?.checkedAt ?? confirmedAt ?? createdAt, timeZone),
  };
}
