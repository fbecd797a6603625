/** The whole stand-in as one object, for the routes and pages to work on. */
import type { StandIn } from '../kit/stand-in.ts';
import { type Books, openBooks } from './books.ts';
import type { Company, CompanyKey } from './company.ts';
import type { Grants } from './identity/grants.ts';
import type { EAccountingSwitches } from './switches.ts';

export interface EAccounting {
  standIn: StandIn<EAccountingSwitches>;
  companies: Record<CompanyKey, Company>;
  grants: Grants;
  appUrl: string;
  /** Own address, also the issuer. */
  origin(): string;
  nextId: () => string;
}

export const booksOf = (eaccounting: EAccounting, key: CompanyKey): Books =>
  openBooks(eaccounting.companies[key], eaccounting.standIn.switches, eaccounting.standIn.clock.now(), eaccounting.nextId);
