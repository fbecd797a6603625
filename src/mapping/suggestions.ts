/** What the settings page proposes for mappings. A proposal is exact or it is none: nobody should have to find out a wrong guess. */
import { ZERO } from '../core/money.ts';
import type { EAccountingUnit } from '../eaccounting/schema.ts';
import type { RackbeatPaymentTerm, RackbeatProductGroup, RackbeatUnit } from '../rackbeat/schema.ts';
import type { CodingFacts, Kind, TermFacts } from './facts.ts';
import { termType } from './payment-term.ts';
import { sameName } from './same-name.ts';

/** The only one, or the first by name when several fit and the choice is free. */
const firstByName = <Named extends { name: string; id: string }>(several: readonly Named[]): Named | null =>
  [...several].sort((x, y) => x.name.localeCompare(y.name, 'nb') || (x.id < y.id ? -1 : 1))[0] ?? null;

/** Active coding with the group's domestic percent and kind (`has_inventory` = goods); the same name first, then the one with most accounts. */
export function suggestCoding(
  group: Pick<RackbeatProductGroup, 'name' | 'has_inventory' | 'vat_domestic'>,
  codings: readonly CodingFacts[],
): CodingFacts | null {
  const kind: Kind = group.has_inventory ? 'goods' : 'service';
  const fitting = codings.filter((coding) => coding.active && coding.kind === kind && coding.percent.eq(group.vat_domestic ?? ZERO));
  const named = fitting.filter((coding) => sameName(coding.name, group.name));
  if (named.length > 0) return firstByName(named);
  const accounts = (coding: CodingFacts): number => Object.values(coding.columns).filter(Boolean).length;
  const most = Math.max(0, ...fitting.map(accounts));
  return firstByName(fitting.filter((coding) => accounts(coding) === most));
}

/** The same name; else the same type and days. Only terms that sales documents can have. */
export function suggestTerm(
  term: Pick<RackbeatPaymentTerm, 'name' | 'type' | 'maturity_days'>,
  terms: readonly TermFacts[],
): TermFacts | null {
  const usable = terms.filter((one) => one.availableForSales);
  const named = usable.filter((one) => sameName(one.name, term.name));
  if (named.length > 0) return firstByName(named);
  const type = termType(term.type);
  if (type === null) return null;
  // Cash has no days that matter.
  return firstByName(usable.filter((one) => one.type === type && (type === 2 || one.days === term.maturity_days)));
}

/** What people call the units of the vendor's list, by the vendor's usual abbreviation. */
const ALSO: readonly (readonly string[])[] = [
  ['st', 'stk', 'styck', 'stykk', 'styk', 'pcs', 'pc', 'piece', 'pieces', 'each', 'ea', 'kpl', 'kappale'],
  ['tim', 'time', 'timer', 'timmar', 'timme', 'h', 'hour', 'hours', 'hr', 'hrs', 't', 'tunti'],
  ['kg', 'kilo', 'kilogram'],
  ['g', 'gram'],
  ['l', 'liter', 'litre', 'litra'],
  ['m', 'meter', 'metre', 'metri'],
  ['m2', 'm²', 'kvm', 'kvadratmeter'],
  ['m3', 'm³', 'kbm', 'kubikkmeter', 'kubikmeter'],
  ['km', 'kilometer'],
  ['dag', 'dager', 'dagar', 'dage', 'day', 'days'],
  ['mnd', 'måned', 'månad', 'mån', 'md', 'month', 'months'],
  ['pk', 'pakke', 'pakker', 'paket', 'frp', 'förp', 'forp', 'förpackning', 'pakkaus', 'pack', 'package', 'pkt'],
  ['ks', 'kasse', 'låda', 'kasser', 'box', 'eske', 'esker', 'krt', 'kartong', 'karton', 'carton'],
  ['par', 'pair', 'pairs', 'pari'],
  ['sett', 'set', 'sats', 'sæt'],
];

const groupOf = (word: string): number => ALSO.findIndex((words) => words.some((one) => sameName(one, word)));

/** By name, abbreviation or code in either language, exactly; else by what people call the same unit. */
export function suggestUnit(unit: Pick<RackbeatUnit, 'number' | 'name'>, units: readonly EAccountingUnit[]): EAccountingUnit | null {
  const wordsOf = (one: EAccountingUnit): string[] =>
    [one.Name, one.Abbreviation, one.AbbreviationEnglish, one.Code].filter((word): word is string => word !== null && word !== '');
  const exact = units.find((one) => wordsOf(one).some((word) => sameName(word, unit.name)));
  if (exact) return exact;
  const wanted = groupOf(unit.name);
  return wanted < 0 ? null : (units.find((one) => wordsOf(one).some((word) => groupOf(word) === wanted)) ?? null);
}
