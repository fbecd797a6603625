/** The initial sync as its page asks for it: preview, start, and waiting until it rests. */
import type { z } from 'zod';
import type { initialSyncRow, initialSyncStatus, Settings } from '../../api/schema.ts';
import type { ApiClient } from './api-client.ts';
import { eventually } from './asking.ts';

export type Status = z.output<typeof initialSyncStatus>;
type Row = z.output<typeof initialSyncRow>;
type State = NonNullable<Status['run']>['state'];

export interface InitialSyncClient {
  status(): Promise<Status>;
  /** Waits until the run is in this state. */
  until(state: State, deadlineMs?: number): Promise<NonNullable<Status['run']>>;
  rows(query: string): Promise<Row[]>;
  preview(body?: Record<string, unknown>): Promise<NonNullable<Status['run']>>;
  start(body?: Record<string, unknown>): Promise<void>;
  stop(): Promise<void>;
}

export function initialSyncOf(client: () => ApiClient): InitialSyncClient {
  const status = (): Promise<Status> => client().ask('GET', '/initial-sync');
  const until: InitialSyncClient['until'] = async (state, deadlineMs) => {
    const found = await eventually(
      `the initial sync is ${state}`,
      status,
      ({ run }) => run?.state === state || (run?.state === 'failed' && state !== 'failed'),
      deadlineMs,
    );
    if (!found.run || found.run.state !== state) throw new Error(`the initial sync failed: ${JSON.stringify(found.run?.reason)}`);
    return found.run;
  };
  return {
    status,
    until,
    rows: async (query) => (await client().ask<{ items: Row[] }>('GET', `/initial-sync/rows?limit=200&${query}`)).items,
    preview: async (body = {}) => {
      await client().ask('POST', '/initial-sync/preview', body);
      return until('ready');
    },
    start: async (body = {}) => {
      const { run } = await status();
      await client().ask('POST', '/initial-sync/start', { runId: run?.id, statedName: 'Kari', ...body });
    },
    stop: () => client().ask('POST', '/initial-sync/stop', { statedName: 'Kari' }),
  };
}

/** Everything chosen, and what Rackbeat requires answered. */
export function choosing(settings: Settings): Settings {
  const on = 'from-eaccounting' as const;
  settings.initialSync = { ...settings.initialSync, productGroups: on, units: on, customers: on, products: on };
  settings.customers.initialSyncDefaults = {
    ...settings.customers.initialSyncDefaults,
    companyGroup: '1001',
    privateGroup: '1002',
    paymentTerm: '1002',
    layout: '1',
  };
  return settings;
}
