/** What a previewed record carries to its writing. It is stored, so everything in it survives JSON. */
import type { CustomerFacts } from '../../mapping/facts.ts';
import type { CustomerBody, GroupBody, ProductBody, SupplierBody, UnitBody } from '../../mapping/to-rackbeat/facts.ts';
import type { ArticleCard } from '../card-facts.ts';

/** Which fields are written when a person tells us to overwrite, in Rackbeat's spelling. */
interface Overwriting {
  changes: Record<string, unknown>;
  /** Rackbeat's own stamp of the record as the person saw it; null where the kind has none. */
  seenVersion: string | null;
}

export interface GroupPayload extends Overwriting {
  body: GroupBody;
}

export interface UnitPayload {
  body: UnitBody;
}

export interface ProductPayload extends Overwriting {
  body: ProductBody;
  coding: { id: string; name: string };
  unit: { id: string; name: string };
  /** Where nothing is mapped: the settings' default for the initial sync. */
  defaultGroup: string | null;
  defaultUnit: string | null;
  card: ArticleCard;
}

/** Something that is added to a record which stands in Rackbeat; `seenVersion`: what is there before. */
export type AdditionPayload = Overwriting;

export interface SupplierPayload extends Overwriting {
  body: SupplierBody;
  card: { number: string; name: string };
}

export interface CustomerPayload extends Overwriting {
  body: CustomerBody;
  /** Rackbeat's term that was taken because the card's stands for none there: the way back must not carry it over. */
  defaultTerm?: string;
  /** eAccounting's own, also when it cannot be kept. */
  number: string;
  card: CustomerFacts;
}
