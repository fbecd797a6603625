/**
 * What the page reads, each under one key. Keys that begin with LIVE are read anew when the server says that something has
 * changed; the lists of the two systems are not, because each reading asks both of them.
 */
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { routes } from '../../../api/schema.ts';
import type { TransferFilter } from '../navigation/route.ts';
import { LIVE } from './live.ts';
import { useWire } from './wire-context.tsx';

export const SETTINGS_KEY = [LIVE, 'settings'] as const;

const LISTS_FRESH_MS = 5 * 60_000;

export const useConnection = () => {
  const { ask } = useWire();
  return useQuery({ queryKey: [LIVE, 'connection'], queryFn: ({ signal }) => ask(routes.connection, { signal }) });
};

export const useSettings = () => {
  const { ask } = useWire();
  return useQuery({ queryKey: SETTINGS_KEY, queryFn: ({ signal }) => ask(routes.settings, { signal }) });
};

export const useOptions = () => {
  const { ask } = useWire();
  return useQuery({
    queryKey: ['options'],
    queryFn: ({ signal }) => ask(routes.settingsOptions, { signal }),
    staleTime: LISTS_FRESH_MS,
    retry: false,
  });
};

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

export const useIssues = () => {
  const { ask } = useWire();
  return useQuery({ queryKey: [LIVE, 'issues'], queryFn: ({ signal }) => ask(routes.issues, { signal }) });
};
