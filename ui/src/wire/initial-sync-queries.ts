/** What the page reads of the initial sync. While something is under way it is read every other second, beside what the server tells. */
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { type initialSyncRow, type initialSyncRowsQuery, type initialSyncStatus, routes } from '../../../api/schema.ts';
import { LIVE } from './live.ts';
import { useWire } from './wire-context.tsx';

export type InitialSyncStatus = z.output<typeof initialSyncStatus>;
export type InitialSyncRun = NonNullable<InitialSyncStatus['run']>;
export type InitialSyncKind = InitialSyncRun['kinds'][number]['kind'];
export type InitialSyncRow = z.output<typeof initialSyncRow>;
export type RowsFilter = Pick<z.output<typeof initialSyncRowsQuery>, 'kind' | 'intent' | 'outcome' | 'text'>;

export const INITIAL_SYNC_KEY = [LIVE, 'initial-sync'] as const;

const EVERY_MS = 2_000;
const PAGE = 50;

export const isUnderWay = (run: InitialSyncRun | null | undefined): boolean =>
  run != null && ['previewing', 'running', 'stopping'].includes(run.state);

export const useInitialSync = () => {
  const { ask } = useWire();
  return useQuery({
    queryKey: INITIAL_SYNC_KEY,
    queryFn: ({ signal }) => ask(routes.initialSync, { signal }),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.run) ? EVERY_MS : false),
  });
};

export const useInitialSyncRows = (runId: string, filter: RowsFilter) => {
  const { ask } = useWire();
  return useInfiniteQuery({
    queryKey: [LIVE, 'initial-sync-rows', runId, filter],
    queryFn: ({ signal, pageParam }) =>
      ask(routes.initialSyncRows, { signal, query: { ...filter, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
};
