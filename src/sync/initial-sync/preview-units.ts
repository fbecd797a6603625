/** The preview of units: every unit of eAccounting, linked where Rackbeat has the same one under any of its usual names. */
import { freeStart } from '../../mapping/to-rackbeat/number.ts';
import { mapUnit, matchUnit, unitName } from '../../mapping/to-rackbeat/unit.ts';
import type { UnitPayload } from './payloads.ts';
import { createRow, type PreviewKind, skippedRow, standingRow } from './previewing.ts';

export const previewUnits: PreviewKind = async ({ clients, settings }, store) => {
  const theirs = await clients.eaccounting.units();
  if (!theirs.ok) return theirs;
  const ours = await clients.rackbeat.units();
  if (!ours.ok) return ours;

  const mapping = settings.products.units;
  const free = new Set(ours.value.filter(({ number }) => mapping[number] === undefined));
  let created = 0;
  const rows = theirs.value.map((unit) => {
    const base = { sourceId: unit.Id, source: unitName(unit) || unit.Id, name: unitName(unit) };
    const payload: UnitPayload = { body: mapUnit(unit) };
    if (base.name === '') return skippedRow(base, { code: 'initial-sync.name-missing', params: {} });
    const mapped = ours.value.find(({ number }) => mapping[number] === unit.Id);
    const found = mapped ?? matchUnit(unit, [...free], theirs.value);
    if (found) {
      free.delete(found);
      return standingRow(base, { linked: mapped !== undefined, rackbeatNumber: found.number, differences: [], payload });
    }
    created += 1;
    return createRow(base, { rackbeatNumber: null, notes: [], payload });
  });
  await store(rows);
  const taken = new Set(ours.value.map(({ number }) => Number(number)));
  return { ok: true, value: { questions: [], nextNumber: freeStart(taken, created) } };
};
