/** Every kind of write that the initial sync makes in Rackbeat. */
import type { EffectKind } from './definition.ts';
import { ADDRESS_KIND, STOCK_KIND } from './rackbeat-additions.ts';
import {
  customerCreation,
  customerUpdate,
  groupCreation,
  groupUpdate,
  productCreation,
  productUpdate,
  supplierCreation,
  supplierUpdate,
  unitCreation,
} from './rackbeat-records.ts';

export const RACKBEAT_KINDS: readonly EffectKind[] = [
  ...[
    productCreation,
    customerCreation,
    supplierCreation,
    unitCreation,
    groupCreation,
    productUpdate,
    customerUpdate,
    supplierUpdate,
    groupUpdate,
  ].map(({ kind }) => kind),
  STOCK_KIND,
  ADDRESS_KIND,
];
