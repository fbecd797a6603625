/**
 * What a save newly chooses and eAccounting does not have any more: somebody has deleted it there since the page was loaded. Choices
 * of before are left alone, so that one hole does not keep anybody from mending another.
 */
import type { Settings } from '../../api/settings.ts';
import type { ConnectionRow } from '../store/connections.ts';
import { calendarDay } from './calendar-day.ts';
import type { CompanyFactsShelf } from './company-facts.ts';
import type { SyncContext } from './context.ts';

type List = 'terms' | 'units' | 'codings';

/** Path in the settings → chosen id, by the list that it is of. */
const chosenIn = ({ paymentTerms, products }: Settings): Record<List, Record<string, string | null>> => ({
  terms: { ...under('paymentTerms.mapping', paymentTerms.mapping), 'paymentTerms.defaultTermId': paymentTerms.defaultTermId },
  units: { ...under('products.units', products.units), 'products.defaultUnitId': products.defaultUnitId },
  codings: { ...under('products.groupCodings', products.groupCodings), 'products.defaultCodingId': products.defaultCodingId },
});

const under = (path: string, mapping: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(mapping).map(([key, id]) => [`${path}.${key}`, id]));

/** Field → code. Empty too when eAccounting does not answer: that keeps nobody from saving. */
export async function goneChoices(
  context: SyncContext,
  shelf: CompanyFactsShelf,
  connection: ConnectionRow,
  { before, after }: { before: Settings; after: Settings },
): Promise<Record<string, string>> {
  const [then, now] = [chosenIn(before), chosenIn(after)];
  const lists = Object.keys(now) as List[];
  const fresh = lists.flatMap((list) =>
    Object.entries(now[list]).flatMap(([path, id]) => (id === null || then[list][path] === id ? [] : [{ list, path, id }])),
  );
  if (fresh.length === 0) return {};
  shelf.forget(connection.id);
  const { eaccounting } = context.clientsFor(connection.id, { lane: 'person' });
  const book = await shelf.book(connection.id, eaccounting);
  if (!book.ok) return {};
  const codings = await shelf.codings(connection.id, eaccounting, calendarDay(context.clock.now(), connection.timeZone));
  if (!codings.ok) return {};
  const live = { terms: book.value.terms, units: book.value.units, codings: codings.value };
  return Object.fromEntries(fresh.flatMap(({ list, path, id }) => (live[list].has(id) ? [] : [[path, 'settings.choice-gone']])));
}
