/** A settings field and its value in words, for comparing two versions of it. */
import { useText, useTextIfAny } from '../language/use-text.ts';
import { type MappingPath, mappingOf } from './paths.ts';
import type { Choice, Options } from './types.ts';

type Lists = (options: Options) => readonly Choice[];

/** Whose ids stand under the keys of a mapping. */
const KEYS: Record<MappingPath, Lists | null> = {
  'products.groupCodings': ({ rackbeat }) => rackbeat.productGroups,
  'products.units': ({ rackbeat }) => rackbeat.units,
  'paymentTerms.mapping': ({ rackbeat }) => rackbeat.paymentTerms,
  'invoices.substituteArticles': null,
};

/** Whose ids a field holds. */
const VALUES: Record<string, Lists> = {
  'products.groupCodings': ({ eaccounting }) => eaccounting.codings,
  'products.defaultCodingId': ({ eaccounting }) => eaccounting.codings,
  'products.units': ({ eaccounting }) => eaccounting.units,
  'products.defaultUnitId': ({ eaccounting }) => eaccounting.units,
  'paymentTerms.mapping': ({ eaccounting }) => eaccounting.paymentTerms,
  'paymentTerms.defaultTermId': ({ eaccounting }) => eaccounting.paymentTerms,
  'invoices.substituteArticles': ({ eaccounting }) => eaccounting.articles,
  'invoices.roundingArticleId': ({ eaccounting }) => eaccounting.articles,
  'customers.privateGroups': ({ rackbeat }) => rackbeat.customerGroups,
  'customers.initialSyncDefaults.companyGroup': ({ rackbeat }) => rackbeat.customerGroups,
  'customers.initialSyncDefaults.privateGroup': ({ rackbeat }) => rackbeat.customerGroups,
  'customers.initialSyncDefaults.paymentTerm': ({ rackbeat }) => rackbeat.paymentTerms,
  'customers.initialSyncDefaults.productGroup': ({ rackbeat }) => rackbeat.productGroups,
  'customers.initialSyncDefaults.unit': ({ rackbeat }) => rackbeat.units,
  'customers.initialSyncDefaults.layout': ({ rackbeat }) => rackbeat.layouts,
};

const nameIn = (list: readonly Choice[] | undefined, id: string): string => list?.find((one) => one.id === id)?.name ?? id;

export function useValueText(options: Options | null): { label(path: string): string; value(path: string, value: unknown): string } {
  const text = useText();
  const textIfAny = useTextIfAny();
  const listOf = (lists: Lists | null | undefined) => (lists && options ? lists(options) : undefined);
  const fieldOf = (path: string): string => mappingOf(path)?.mapping ?? path;

  const one = (field: string, value: string): string => {
    const choiceText = field.startsWith('initialSync.') ? textIfAny(`sync.${value}`) : textIfAny(`f.${field}.${value}`);
    return choiceText ?? nameIn(listOf(VALUES[field]), value);
  };
  return {
    label: (path) => {
      const inMapping = mappingOf(path);
      const label = textIfAny(`f.${fieldOf(path)}`) ?? path;
      return inMapping ? `${label}: ${nameIn(listOf(KEYS[inMapping.mapping]), inMapping.key)}` : label;
    },
    value: (path, value) => {
      const field = fieldOf(path);
      if (value === null || value === undefined || value === '') return textIfAny(`f.${field}.unset`) ?? text('value.none');
      if (typeof value === 'boolean') return textIfAny(`f.${field}.${value}`) ?? text(value ? 'value.yes' : 'value.no');
      if (Array.isArray(value)) return value.length === 0 ? text('value.none') : value.map((item) => one(field, String(item))).join(', ');
      return one(field, typeof value === 'string' ? value : JSON.stringify(value));
    },
  };
}
