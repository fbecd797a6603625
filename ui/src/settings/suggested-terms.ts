/**
 * Payment terms with the same name are filled in before anybody asks, as the help article promises. They count as suggestions
 * until they are saved. Pure.
 */
import type { Mapping, Options, Settings } from './types.ts';

/** Rackbeat terms that are not mapped yet, with the suggested eAccounting term. */
export function suggestedTerms(saved: Settings, options: Options | null): Mapping {
  if (!options) return {};
  const there = new Set(options.eaccounting.paymentTerms.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(options.suggestions.paymentTerms).filter(
      ([term, id]) => saved.paymentTerms.mapping[term] === undefined && there.has(id),
    ),
  );
}

export function withSuggestedTerms(saved: Settings, options: Options | null): Settings {
  const suggested = suggestedTerms(saved, options);
  const { mapping, ...rest } = saved.paymentTerms;
  return { ...saved, paymentTerms: { ...rest, mapping: { ...mapping, ...suggested } } };
}
