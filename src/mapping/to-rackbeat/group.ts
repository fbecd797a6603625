/**
 * An article account coding → a Rackbeat product group (accounting-rules §8). Labels carry no VAT and are many-to-many, so
 * the codings are what groups are made of. The group's percent at home is the coding's; abroad it is 0.
 */
import { formatDecimal, ZERO } from '../../core/money.ts';
import type { RackbeatProductGroup } from '../../rackbeat/schema.ts';
import { note } from '../answer.ts';
import type { CodingFacts, Note } from '../facts.ts';
import { sameName } from '../same-name.ts';
import { suggestCoding } from '../suggestions.ts';
import { cleanText, cutAtWord } from '../text-rows.ts';
import type { FieldDifference, GroupBody } from './facts.ts';

/** Most characters of a group's or unit's name at Rackbeat. */
export const REGISTER_NAME_MOST = 80;

export const mapGroup = (coding: CodingFacts): GroupBody => ({
  name: cutAtWord(cleanText(coding.name), REGISTER_NAME_MOST) || coding.id.slice(0, 8),
  percent: formatDecimal(coding.percent),
});

/**
 * Whether Rackbeat should count the group's products: goods, and with the stock module only where stock is kept. It cannot be
 * changed after the first transaction there, so a person may change it before the run.
 */
export const suggestInventory = (coding: CodingFacts, stock: { moduleOn: boolean; codingsWithStock: ReadonlySet<string> }): boolean =>
  coding.kind === 'goods' && (!stock.moduleOn || stock.codingsWithStock.has(coding.id));

export interface GroupMatch {
  group: RackbeatProductGroup;
  notes: Note[];
}

/**
 * A group of Rackbeat's that stands for this coding although nothing says so yet: the same name and percent, else the one for
 * which the settings page would suggest this coding. `free` are the groups that are mapped to no coding.
 */
export function matchGroup(coding: CodingFacts, free: readonly RackbeatProductGroup[], codings: readonly CodingFacts[]): GroupMatch | null {
  const samePercent = free.filter((group) => (group.vat_domestic ?? ZERO).eq(coding.percent));
  const named = samePercent.find((group) => sameName(group.name, coding.name));
  if (named) return { group: named, notes: [] };
  const suggested = samePercent.find((group) => suggestCoding(group, codings)?.id === coding.id);
  return suggested ? { group: suggested, notes: [note('note.initial-linked-by-percent', { name: suggested.name })] } : null;
}

export function groupDifferences(group: RackbeatProductGroup, body: GroupBody): FieldDifference[] {
  const percent = formatDecimal(group.vat_domestic ?? ZERO);
  return percent === body.percent ? [] : [{ field: 'vat-percent', rackbeat: percent, eaccounting: body.percent }];
}
