import { expect, test } from 'vitest';
import { hashOf, routeOf } from './route.ts';

test('every route is read back from its own hash', () => {
  for (const route of [
    { page: 'settings' },
    { page: 'issues' },
    { page: 'initial-sync' },
    { page: 'start' },
    { page: 'doctor' },
    { page: 'settings', section: 'terms' },
    { page: 'overview' },
    { page: 'completeness', month: null, basis: 'invoice-date' },
    { page: 'completeness', month: '2026-10', basis: 'delivery-date' },
    { page: 'story', id: '517d6e71-aef5-4492-b89b-9ce19b1af89a' },
    { page: 'transfers', filter: {} },
    { page: 'transfers', filter: { state: 'needs-you', kind: 'invoice', text: 'Fjell & Vidde' } },
    { page: 'transfers', filter: { issueId: '517d6e71-aef5-4492-b89b-9ce19b1af89a' } },
  ] as const) {
    expect(routeOf(hashOf(route))).toEqual(route);
  }
});

test('what is unknown leads to the settings, and a filter that does not exist filters nothing', () => {
  expect(routeOf('')).toEqual({ page: 'settings' });
  expect(routeOf('#/settings/elsewhere')).toEqual({ page: 'settings' });
  expect(routeOf('#/elsewhere')).toEqual({ page: 'settings' });
  expect(routeOf('#/transfers?state=lost&issueId=7')).toEqual({ page: 'transfers', filter: {} });
});
