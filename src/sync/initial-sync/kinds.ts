/** What the initial sync can bring across, in the order in which each may need the ones before it. */
import type { Settings } from '../../../api/settings.ts';
import type { InitialSyncKind } from '../../store/tables.ts';

/** The two that other companies' apps offer as well; not built. */
const NOT_BUILT: readonly InitialSyncKind[] = ['suppliers', 'opening-stock'];

const ORDER: readonly InitialSyncKind[] = ['product-groups', 'units', 'customers', 'suppliers', 'products', 'opening-stock'];

export const inOrder = (kinds: Iterable<InitialSyncKind>): InitialSyncKind[] => {
  const wanted = new Set(kinds);
  return ORDER.filter((kind) => wanted.has(kind));
};

const SETTING: Readonly<Record<InitialSyncKind, keyof Settings['initialSync']>> = {
  'product-groups': 'productGroups',
  units: 'units',
  customers: 'customers',
  suppliers: 'suppliers',
  products: 'products',
  'opening-stock': 'openingStock',
};

export const settingOf = (kind: InitialSyncKind): string => SETTING[kind];

/** The choices on the settings page. */
export const chosenKinds = ({ initialSync }: Pick<Settings, 'initialSync'>): InitialSyncKind[] =>
  ORDER.filter((kind) => initialSync[SETTING[kind]] === 'from-eaccounting');

/** The first of these that cannot be brought across. */
export const notBuilt = (kinds: readonly InitialSyncKind[]): InitialSyncKind | undefined => kinds.find((kind) => NOT_BUILT.includes(kind));
