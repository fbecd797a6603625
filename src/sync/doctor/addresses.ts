/** From the place where something is mended to an address: a section of our page, or the door of one of the two systems. */
import type { ConnectionRow } from '../../store/connections.ts';
import { placeOfIssue } from './issue-place.ts';
import type { Place } from './line.ts';

/** eAccounting's API and its pages live at different addresses; a stand-in has both at one. */
const WEB_CLIENTS: Readonly<Record<string, string>> = {
  'https://eaccountingapi.vismaonline.com': 'https://eaccounting.vismaonline.com',
};

type Origins = Pick<ConnectionRow, 'rackbeatOrigin' | 'eaccountingOrigin'>;

/** Null when it is for the operator, who knows where. */
export function placeAddress(issue: Parameters<typeof placeOfIssue>[0], origins: Origins): string | null {
  const place = placeOfIssue(issue);
  return place === null ? null : addressOf(place, origins);
}

export function addressOf(place: Place, { rackbeatOrigin, eaccountingOrigin }: Origins): string {
  if (place === 'rackbeat') return rackbeatOrigin;
  if (place === 'eaccounting') return WEB_CLIENTS[eaccountingOrigin] ?? eaccountingOrigin;
  return `#/settings/${place}`;
}
