/** Settings for a company in which everything may cross. */
import { defaultSettings, type Settings } from '../../api/schema.ts';
import type { ApiClient } from './api-client.ts';

/** Settings with which a booked invoice crosses as a draft: every group, unit and term mapped by the suggestions. */
export async function flowingSettings(client: ApiClient): Promise<Settings> {
  const options = await client.options();
  const settings = defaultSettings();
  settings.invoices.startFrom = 'rackbeat';
  settings.products.groupCodings = options.suggestions.groupCodings;
  settings.products.defaultCodingId = options.eaccounting.codings[0]?.id ?? null;
  settings.products.units = options.suggestions.units;
  settings.products.defaultUnitId = options.eaccounting.units[0]?.id ?? null;
  settings.paymentTerms.mapping = options.suggestions.paymentTerms;
  settings.paymentTerms.defaultTermId = options.eaccounting.paymentTerms[0]?.id ?? null;
  return settings;
}
