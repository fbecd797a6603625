/** Finds records by words that stand in their name or their detail. Pure. */
import type { Listed } from './use-choices.ts';

export function found(list: readonly Listed[], search: string): readonly Listed[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return list;
  return list.filter(({ name, detail }) => {
    const all = `${name} ${detail ?? ''}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
