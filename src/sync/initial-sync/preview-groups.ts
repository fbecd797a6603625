/** The preview of product groups: one per active article account coding, linked where a group stands for it already. */
import type { Result } from '../../core/failure.ts';
import { groupDifferences, mapGroup, matchGroup, suggestInventory } from '../../mapping/to-rackbeat/group.ts';
import { freeStart } from '../../mapping/to-rackbeat/number.ts';
import { calendarDay } from '../calendar-day.ts';
import type { Held } from './held.ts';
import type { GroupPayload } from './payloads.ts';
import { createRow, eachPage, type PreviewKind, skippedRow, standingRow } from './previewing.ts';

/** How eAccounting names the module with which it counts stock. */
const STOCK_MODULE = /^stock_/;

export const previewGroups: PreviewKind = async (held, store) => {
  const { clients, context, connection, shelf, settings } = held;
  const today = calendarDay(context.clock.now(), connection.timeZone);
  const found = await shelf.codings(connection.id, clients.eaccounting, today);
  if (!found.ok) return found;
  const groups = await clients.rackbeat.productGroups();
  if (!groups.ok) return groups;
  const stock = await stockOf(held);
  if (!stock.ok) return stock;

  const codings = [...found.value.values()];
  const mapping = settings.products.groupCodings;
  const free = new Set(groups.value.filter(({ number }) => mapping[number] === undefined));
  let created = 0;
  const rows = codings.map((coding) => {
    const base = { sourceId: coding.id, source: coding.name, name: coding.name };
    const body = mapGroup(coding);
    const mapped = groups.value.find(({ number }) => mapping[number] === coding.id);
    const match = mapped || !coding.active ? null : matchGroup(coding, [...free], codings);
    const group = mapped ?? match?.group;
    if (group) {
      free.delete(group);
      const differences = groupDifferences(group, body);
      const changes = differences.length > 0 ? { vat_domestic: Number(body.percent) } : {};
      const payload: GroupPayload = { body, changes, seenVersion: null };
      return standingRow(base, {
        linked: mapped !== undefined,
        rackbeatNumber: group.number,
        notes: match?.notes ?? [],
        differences,
        payload,
      });
    }
    if (!coding.active) return skippedRow(base, { code: 'initial-sync.coding-inactive', params: {} });
    created += 1;
    const payload: GroupPayload = { body, changes: {}, seenVersion: null };
    return createRow(base, { rackbeatNumber: null, notes: [], payload, hasInventory: suggestInventory(coding, stock.value) });
  });
  await store(rows);
  const taken = new Set(groups.value.map(({ number }) => Number(number)));
  return { ok: true, value: { questions: [], nextNumber: freeStart(taken, created) } };
};

/** Only with the stock module does it matter which codings have stock articles: then the articles are read for it. */
async function stockOf({ clients }: Held): Promise<Result<{ moduleOn: boolean; codingsWithStock: Set<string> }>> {
  const company = await clients.eaccounting.companySettings();
  if (!company.ok) return company;
  const moduleOn = company.value.ActivatedModules.some((name) => STOCK_MODULE.test(name));
  const codingsWithStock = new Set<string>();
  if (!moduleOn) return { ok: true, value: { moduleOn, codingsWithStock } };
  const read = await eachPage(
    (page) => clients.eaccounting.articlesPage(page),
    async (articles) => {
      for (const article of articles) if (article.IsStock) codingsWithStock.add(article.CodingId);
    },
  );
  return read.ok ? { ok: true, value: { moduleOn, codingsWithStock } } : read;
}
