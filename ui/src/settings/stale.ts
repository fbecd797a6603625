/** Two people saved: what differs field by field, and the document that comes of their decisions. Pure. */

import { withValueAt } from './paths.ts';
import type { Settings, SettingsDifference } from './types.ts';

export type Side = 'yours' | 'theirs';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What only one of the two has touched needs no thought: that change stays. What both have touched is left open. */
export function likelySide({ base, theirs, yours }: SettingsDifference): Side | null {
  if (same(theirs, base)) return 'yours';
  return same(yours, base) ? 'theirs' : null;
}

export const decided = (
  yours: Settings,
  differences: readonly SettingsDifference[],
  sides: Readonly<Record<string, Side | null>>,
): Settings =>
  differences.reduce((document, { path, theirs }) => (sides[path] === 'theirs' ? withValueAt(document, path, theirs) : document), yours);
