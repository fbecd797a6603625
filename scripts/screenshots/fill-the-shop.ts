/** A shop with something to see on every page: settings saved, invoices across, one that needs somebody, and a preview of the initial sync. */
import type { Settings } from '../../api/schema.ts';
import type { Programs } from '../../test/browser/support/programs.ts';
import { apiClient } from '../../test/support/api-client.ts';
import { askJson, eventually } from '../../test/support/asking.ts';

const NAME = 'Ingrid Solheim';
const PATIENCE_MS = 60_000;

export interface Entrance {
  account: string;
  secret: string;
}

export async function fillTheShop({ rackbeatUrl, appUrl }: Programs): Promise<Entrance> {
  const entrance = await askJson<Entrance>(`${rackbeatUrl}/__sandbox/install`, { body: { company: 'NO' } });
  const client = await apiClient(appUrl, entrance);
  const { suggestions, eaccounting, rackbeat } = await client.options();
  const { settings, revision } = await client.settings();
  const flowing: Settings = {
    ...settings,
    initialSync: { ...settings.initialSync, productGroups: 'from-eaccounting', units: 'from-eaccounting', products: 'from-eaccounting' },
    products: {
      ...settings.products,
      // One group is left out, so that an invoice with its products needs somebody.
      groupCodings: Object.fromEntries(Object.entries(suggestions.groupCodings).slice(1)),
      units: suggestions.units,
      defaultCodingId: null,
      defaultUnitId: eaccounting.units[0]?.id ?? null,
    },
    // Terms of the same name find each other; the rest is red.
    paymentTerms: { mapping: Object.fromEntries(Object.entries(suggestions.paymentTerms).slice(1)), defaultTermId: null },
    invoices: { ...settings.invoices, startFrom: 'rackbeat', status: 'invoiced' },
  };
  await client.ask('PUT', '/settings', { revision, settings: flowing, statedName: NAME });
  if (rackbeat.paymentTerms.length === 0) throw new Error('the shop has no payment terms');
  const { numbers } = await askJson<{ numbers: string[] }>(`${rackbeatUrl}/__sandbox/invoices`, {
    body: { company: 'NO', count: 8, lines: 3 },
  });
  for (const number of numbers) await client.ask('POST', `/invoices/${number}/send`, { statedName: NAME });
  await eventually(
    'every invoice came to rest',
    () => client.transfers('&kind=invoice'),
    (items) => items.length >= numbers.length && items.every(({ state }) => state !== 'waiting' && state !== 'running'),
    PATIENCE_MS,
  );
  await eventually(
    'the preview of the initial sync is ready',
    () => client.ask<{ run: { state: string } | null }>('GET', '/initial-sync'),
    ({ run }) => run?.state === 'ready',
    PATIENCE_MS,
  );
  return entrance;
}
