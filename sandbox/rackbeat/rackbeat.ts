/**
 * One running Rackbeat: its accounts, its keys, and what every part of the stand-in needs to know.
 * Holds no rules of its own.
 */
import type { SandboxClock } from '../kit/clock.ts';
import { type Account, plainAccount, revivedAccount } from './accounts.ts';
import type { Delivery, InstallRequest, KeyRecord } from './app-records.ts';
import type { Switches } from './switches.ts';
import { zonedMoment } from './zone-times.ts';

export interface RackbeatState {
  accounts: Account[];
  keys: KeyRecord[];
  installRequests: InstallRequest[];
  deliveries: Delivery[];
  /** Counts deliveries, log lines and tokens over all accounts. */
  counter: number;
}

export interface Rackbeat {
  clock: Pick<SandboxClock, 'now'>;
  /** The stand-in's own address, without a slash at the end. */
  url: string;
  appUrl: string;
  state: RackbeatState;
  switches(): Switches;
  /** Tells the registered webhooks of an account. `key` is the record's number; `oldKey` what it was before. */
  announce(account: Account, event: string, happening: Happening): void;
  /** To be called after every change, so that it reaches the disk. */
  changed(): void;
}

export interface Happening {
  key: string;
  oldKey?: string;
  /** Names of the fields that differ, for the full body. */
  changed?: string[];
  record?: Record<string, unknown>;
  /** Rackbeat's `suppress_webhooks`. */
  silent?: boolean;
}

export const emptyState = (): RackbeatState => ({ accounts: [], keys: [], installRequests: [], deliveries: [], counter: 0 });

export const nowText = (rackbeat: Rackbeat): string => rackbeat.clock.now().toISOString();

export const accountById = (rackbeat: Rackbeat, id: number): Account | null =>
  rackbeat.state.accounts.find((account) => account.id === id) ?? null;

/** A kept moment as it stands in an answer. */
export function wireMoment(rackbeat: Rackbeat, account: Account, utc: string | null): string | null {
  if (utc === null) return null;
  return zonedMoment(utc, rackbeat.switches().dateTimes === 'utc' ? 'UTC' : account.zone);
}

export const plainState = (state: RackbeatState): Record<string, unknown> => ({ ...state, accounts: state.accounts.map(plainAccount) });

export function revivedState(plain: unknown): RackbeatState {
  const kept = plain as Omit<RackbeatState, 'accounts'> & { accounts: Record<string, unknown>[] };
  return { ...kept, accounts: kept.accounts.map(revivedAccount) };
}
