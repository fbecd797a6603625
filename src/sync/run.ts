/**
 * One run of one transfer: it holds the lease, collects what is learned, and writes it in as few transactions as possible.
 * What the previous step learned and what the next step intends are always one transaction.
 */
import type { Message } from '../core/failure.ts';
import type { ConnectionId, EffectId } from '../core/ids.ts';
import type { OutsideCall } from '../outbound/request.ts';
import { type TenantTransaction, withTenant } from '../store/database.ts';
import { type CallRow, recordCalls, type StoryLine, tell } from '../store/story.ts';
import { holdLease, type TransferRow } from '../store/transfers.ts';
import { type ClientOptions, type Clients, leaseMs, type SyncContext } from './context.ts';

/** Another run has taken this transfer over; whatever this one still holds is thrown away. */
export class LeaseLost extends Error {}

export type Write = (trx: TenantTransaction) => Promise<void>;

export interface Run {
  readonly context: SyncContext;
  readonly connectionId: ConnectionId;
  readonly transfer: TransferRow;
  readonly clients: Clients;
  /** Adds a line to the story; written with the next transaction. */
  tell(code: string, params?: Message['params']): void;
  /** Whether this run has told it. */
  hasTold(code: string): boolean;
  /** Adds a write to the next transaction. */
  later(write: Write): void;
  /**
   * Writes everything collected and `work` in one transaction, if the lease is still ours. Throws LeaseLost. None of it waits
   * for the other's answer, but the statements reach the server in their order. `leaseIsChecked`: `work` begins with a write
   * that only the holder of the lease can do, and throws LeaseLost itself.
   */
  commit<Value>(work: (trx: TenantTransaction) => Promise<Value>, options?: { leaseIsChecked: boolean }): Promise<Value>;
  /** Calls recorded from now on belong to this effect. */
  underEffect(id: EffectId | null): void;
}

const callRow = (call: OutsideCall, effectId: EffectId | null): CallRow => ({
  effectId,
  system: call.system,
  method: call.method,
  path: call.path,
  requestBody: call.requestBody,
  status: call.status,
  responseBody: call.responseBody,
  failureCode: call.failureCode,
  startedAt: call.startedAt,
  durationMs: Math.round(call.ms),
});

export function createRun(
  context: SyncContext,
  connectionId: ConnectionId,
  transfer: TransferRow,
  options: Omit<ClientOptions, 'record'>,
): Run {
  const lines: StoryLine[] = [];
  const told = new Set<string>();
  const calls: CallRow[] = [];
  let writes: Write[] = [];
  let currentEffect: EffectId | null = null;

  const clients = context.clientsFor(connectionId, {
    ...options,
    record: (call) => {
      calls.push(callRow(call, currentEffect));
    },
  });

  return {
    context,
    connectionId,
    transfer,
    clients,
    tell: (code, params = {}) => {
      lines.push({ at: context.clock.now(), code, params });
      told.add(code);
    },
    hasTold: (code) => told.has(code),
    later: (write) => {
      writes.push(write);
    },
    underEffect: (id) => {
      currentEffect = id;
    },
    commit: async (work, { leaseIsChecked } = { leaseIsChecked: false }) => {
      const collected = writes;
      writes = [];
      return withTenant(context.ledger, connectionId, async (trx) => {
        const until = new Date(context.clock.now().getTime() + leaseMs(context.times));
        // The transfer's row is locked first, by whichever of the two: whoever takes over locks it first as well.
        const held = leaseIsChecked ? Promise.resolve(true) : holdLease(trx, transfer.id, transfer.leaseFence, until);
        const first = leaseIsChecked ? work(trx) : null;
        const written = collected.map((write) => write(trx));
        const worked = first ?? work(trx);
        const told = [tell(trx, transfer.id, lines.splice(0)), recordCalls(trx, transfer.id, calls.splice(0))];
        // All of them to their end: none may still be asking when the transaction is over.
        const [lease, ...ends] = await Promise.allSettled([held, worked, ...written, ...told] as const);
        if (lease.status === 'fulfilled' && !lease.value) throw new LeaseLost(`transfer ${transfer.id} was taken over by another run`);
        for (const end of [lease, ...ends]) if (end.status === 'rejected') throw end.reason;
        // What `work` has told after it had waited for something.
        await tell(trx, transfer.id, lines.splice(0));
        return worked;
      });
    },
  };
}
