/** A unit of eAccounting → a unit of Rackbeat: the name only; Rackbeat's units have nothing else. */
import type { EAccountingUnit } from '../../eaccounting/schema.ts';
import type { RackbeatUnit } from '../../rackbeat/schema.ts';
import { suggestUnit } from '../suggestions.ts';
import { cleanText, cutAtWord } from '../text-rows.ts';
import type { UnitBody } from './facts.ts';
import { REGISTER_NAME_MOST } from './group.ts';

export const unitName = (unit: EAccountingUnit): string => cleanText(unit.Name) || cleanText(unit.Abbreviation) || cleanText(unit.Code);

export const mapUnit = (unit: EAccountingUnit): UnitBody => ({ name: cutAtWord(unitName(unit), REGISTER_NAME_MOST) });

/** A unit of Rackbeat's for which the settings page would suggest this one. `free` are those that are mapped to none. */
export const matchUnit = (
  unit: EAccountingUnit,
  free: readonly RackbeatUnit[],
  units: readonly EAccountingUnit[],
): RackbeatUnit | undefined => free.find((one) => suggestUnit(one, units)?.Id === unit.Id);
