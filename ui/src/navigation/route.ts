/** Where on the page somebody is, read from the address's hash, so that links, the back button and reloading work. */
import type { z } from 'zod';
import { monthBasis, transferKind, transferQuery, transferState } from '../../../api/schema.ts';

export type TransferFilter = Partial<Pick<z.output<typeof transferQuery>, 'state' | 'kind' | 'text' | 'issueId'>>;

/** Parts of the settings that other pages point at. */
const SETTINGS_SECTIONS = ['products', 'customers', 'terms', 'invoices'] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

export type MonthBasis = z.output<typeof monthBasis>;

export type Route =
  | { page: 'overview' }
  /** Without a month: the one that is usually looked at now. */
  | { page: 'completeness'; month: string | null; basis: MonthBasis }
  | { page: 'settings'; section?: SettingsSection }
  | { page: 'transfers'; filter: TransferFilter }
  | { page: 'story'; id: string }
  | { page: 'issues' }
  | { page: 'initial-sync' }
  | { page: 'start' }
  | { page: 'doctor' };

export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page, id] = path.split('/');
  if (page === 'issues' || page === 'initial-sync' || page === 'start' || page === 'doctor') return { page };
  if (page === 'overview') return { page: 'overview' };
  if (page === 'completeness') return monthOf(new URLSearchParams(search));
  if (page !== 'transfers') {
    const section = SETTINGS_SECTIONS.find((one) => page === 'settings' && one === id);
    return { page: 'settings', ...(section ? { section } : {}) };
  }
  if (id) return { page: 'story', id };
  const query = new URLSearchParams(search);
  const state = transferState.safeParse(query.get('state'));
  const kind = transferKind.safeParse(query.get('kind'));
  const issueId = transferQuery.shape.issueId.safeParse(query.get('issueId') ?? undefined);
  const text = query.get('text') ?? '';
  return {
    page: 'transfers',
    filter: {
      ...(state.success ? { state: state.data } : {}),
      ...(kind.success ? { kind: kind.data } : {}),
      ...(issueId.success && issueId.data ? { issueId: issueId.data } : {}),
      ...(text === '' ? {} : { text }),
    },
  };
}

function monthOf(query: URLSearchParams): Route {
  const month = query.get('month') ?? '';
  const basis = monthBasis.safeParse(query.get('basis'));
  return {
    page: 'completeness',
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : null,
    basis: basis.success ? basis.data : 'invoice-date',
  };
}

export function hashOf(route: Route): string {
  switch (route.page) {
    case 'settings':
      return route.section ? `#/settings/${route.section}` : '#/settings';
    case 'issues':
    case 'initial-sync':
    case 'start':
    case 'doctor':
      return `#/${route.page}`;
    case 'story':
      return `#/transfers/${route.id}`;
    case 'overview':
      return '#/overview';
    case 'completeness': {
      const given = {
        ...(route.month === null ? {} : { month: route.month }),
        ...(route.basis === 'invoice-date' ? {} : { basis: route.basis }),
      };
      const search = new URLSearchParams(given).toString();
      return search === '' ? '#/completeness' : `#/completeness?${search}`;
    }
    case 'transfers': {
      const given = Object.entries(route.filter).filter(([, value]) => value);
      const search = new URLSearchParams(given).toString();
      return search === '' ? '#/transfers' : `#/transfers?${search}`;
    }
  }
}
