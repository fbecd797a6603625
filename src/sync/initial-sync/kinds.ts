/** What the initial sync can bring across, in the order in which each may need the ones before it. */
import type { Settings } from '../../../api/settings.ts';
import type { InitialSyncKind } from '../../store/tables.ts';

const ORDER: readonly InitialSyncKind[] = [
  'product-groups',
  'units',
  'customers',
  'delivery-addresses',
  'suppliers',
  'products',
  'opening-stock',
];

export const inOrder = (kinds: Iterable<InitialSyncKind>): InitialSyncKind[] => {
  const wanted = new Set(kinds);
  return ORDER.filter((kind) => wanted.has(kind));
};

/** Delivery addresses are a part of the customers, written one by one beside them. */
const SETTING: Readonly<Record<InitialSyncKind, keyof Settings['initialSync']>> = {
  'product-groups': 'productGroups',
  units: 'units',
  customers: 'customers',
  'delivery-addresses': 'customers',
  suppliers: 'suppliers',
  products: 'products',
  'opening-stock': 'openingStock',
};

/** The choices on the settings page. */
export const chosenKinds = ({ initialSync }: Pick<Settings, 'initialSync'>): InitialSyncKind[] =>
  ORDER.filter((kind) => initialSync[SETTING[kind]] === 'from-eaccounting');
