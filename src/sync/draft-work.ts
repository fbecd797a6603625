/** What every step on a draft is given, and how it ends. */
import type { Message } from '../core/failure.ts';
import type { Draft } from '../eaccounting/schema.ts';
import type { CompanyFactsShelf } from './company-facts.ts';
import type { Ending } from './ending.ts';
import type { PlannedInvoice } from './invoice-plan.ts';
import type { Run } from './run.ts';
import type { TransferCase } from './run-transfer.ts';
import type { Standing } from './standing.ts';

export interface DraftWork {
  run: Run;
  transferCase: TransferCase;
  shelf: CompanyFactsShelf;
}

export type DraftStep =
  /** The run ends here. */
  | { ending: Ending }
  /** The document stands; `draft` is what the vendor last said of it, null when it is booked already. */
  | {
      ending: null;
      standing: Standing;
      draft: Draft | null;
      /** As it was written in the end. Null: booked by a person, and it could not be planned today. */
      plan: PlannedInvoice | null;
      notes: Message[];
    };
