/**
 * What the page reads, each under one key. Keys that begin with LIVE are read anew when the server says that something has
 * changed; the lists of the two systems are not, because each reading asks both of them.
 */
import { keepPreviousData, type QueryClient, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { routes } from '../../../api/schema.ts';
import type { MonthBasis, TransferFilter } from '../navigation/route.ts';
import type { Ask } from './ask.ts';
import { LIVE } from './live.ts';
import { useWire } from './wire-context.tsx';

export const SETTINGS_KEY = [LIVE, 'settings'] as const;

const LISTS_FRESH_MS = 5 * 60_000;

const connectionQuery = (ask: Ask) =>
  queryOptions({ queryKey: [LIVE, 'connection'], queryFn: ({ signal }) => ask(routes.connection, { signal }) });

const settingsQuery = (ask: Ask) => queryOptions({ queryKey: SETTINGS_KEY, queryFn: ({ signal }) => ask(routes.settings, { signal }) });

const optionsQuery = (ask: Ask) =>
  queryOptions({
    queryKey: ['options'],
    queryFn: ({ signal }) => ask(routes.settingsOptions, { signal }),
    staleTime: LISTS_FRESH_MS,
    retry: false,
  });

/** What the first page shows is asked for before anything is drawn. Whoever shows it meets a failure by asking again. */
export function askAhead(queries: QueryClient, ask: Ask): void {
  void queries.prefetchQuery(settingsQuery(ask));
  void queries.prefetchQuery(optionsQuery(ask));
  void queries.prefetchQuery(connectionQuery(ask));
}

export const useConnection = () => useQuery(connectionQuery(useWire().ask));
export const useSettings = () => useQuery(settingsQuery(useWire().ask));
export const useOptions = () => useQuery(optionsQuery(useWire().ask));

/** How many booked invoices a start date would bring across; null: of any date. */
export const useBookedSince = (start: string | null) => {
  const { ask } = useWire();
  return useQuery({
    queryKey: ['booked-since', start],
    queryFn: ({ signal }) => ask(routes.bookedSince, { signal, query: start === null ? {} : { start } }),
    staleTime: 60_000,
    retry: false,
  });
};

const PAGE = 50;

export const useTransfers = (filter: TransferFilter) => {
  const { ask } = useWire();
  return useInfiniteQuery({
    queryKey: [LIVE, 'transfers', filter],
    queryFn: ({ signal, pageParam }) =>
      ask(routes.transfers, { signal, query: { ...filter, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
};

/** The transfer of one Rackbeat invoice, if there is one; `generation` 2 and up: of a deliberate second document. */
export const useInvoiceTransfer = (number: string, generation: number) => {
  const { ask } = useWire();
  return useQuery({
    queryKey: [LIVE, 'invoice-transfer', number, generation],
    queryFn: async ({ signal }) => {
      const { items } = await ask(routes.transfers, { signal, query: { kind: 'invoice', text: number, limit: PAGE } });
      return items.find((item) => item.number === number && item.generation === generation) ?? null;
    },
  });
};

export const useTransferStory = (id: string) => {
  const { ask } = useWire();
  return useQuery({ queryKey: [LIVE, 'story', id], queryFn: ({ signal }) => ask(routes.transferStory, { signal, params: { id } }) });
};

/** The test draft that was made last. */
export const useTestDraft = () => {
  const { ask } = useWire();
  return useQuery({ queryKey: [LIVE, 'test-draft'], queryFn: ({ signal }) => ask(routes.testDraft, { signal }) });
};

/** Rackbeat is asked for it, so it is not read anew with every change. */
export const useTestCandidates = () => {
  const { ask } = useWire();
  return useQuery({
    queryKey: ['test-candidates'],
    queryFn: ({ signal }) => ask(routes.testCandidates, { signal }),
    staleTime: 0,
    retry: false,
  });
};

export const useSettingsHistory = () => {
  const { ask } = useWire();
  return useInfiniteQuery({
    queryKey: [...SETTINGS_KEY, 'history'],
    queryFn: ({ signal, pageParam }) =>
      ask(routes.settingsHistory, { signal, query: { limit: 10, ...(pageParam === null ? {} : { before: pageParam }) } }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.next === null ? null : Number(page.next)),
  });
};

export const useAlerts = () => {
  const { ask } = useWire();
  return useQuery({ queryKey: [LIVE, 'alerts'], queryFn: ({ signal }) => ask(routes.alerts, { signal }) });
};

export const useIssues = () => {
  const { ask } = useWire();
  return useQuery({ queryKey: [LIVE, 'issues'], queryFn: ({ signal }) => ask(routes.issues, { signal }) });
};

/** Whether any invoice has come across yet. */
export const useInvoicesAcross = () => {
  const { ask } = useWire();
  return useQuery({
    queryKey: [LIVE, 'invoices-across'],
    queryFn: async ({ signal }) => {
      const find = (state: 'done' | 'done-with-notes') => ask(routes.transfers, { signal, query: { kind: 'invoice', state, limit: 1 } });
      const found = await Promise.all([find('done'), find('done-with-notes')]);
      return found.some(({ items }) => items.length > 0);
    },
  });
};

export const useOverview = () => {
  const { ask } = useWire();
  return useQuery({ queryKey: [LIVE, 'overview'], queryFn: ({ signal }) => ask(routes.overview, { signal }) });
};

/** Both systems are read for it, so it is read anew only when somebody asks. */
export const monthKey = (month: string, basis: MonthBasis) => ['completeness', month, basis] as const;

export const useMonth = (month: string, basis: MonthBasis) => {
  const { ask } = useWire();
  return useQuery({
    queryKey: monthKey(month, basis),
    queryFn: ({ signal }) => ask(routes.completeness, { signal, query: { month, basis } }),
    staleTime: LISTS_FRESH_MS,
    retry: false,
  });
};
