/** What the operator's routes are given: the whole program, and what only this process knows. */
import type { Metrics } from '../../metrics.ts';
import type { BudgetLeft } from '../../outbound/windows.ts';
import type { Installation } from '../../store/installation.ts';
import type { Rotation } from '../../store/key-rotation.ts';
import type { Refusal } from '../../store/refusal.ts';
import type { CompanyFactsShelf } from '../../sync/company-facts.ts';
import type { SyncContext } from '../../sync/context.ts';
import type { Doctor } from '../../sync/doctor/examine.ts';

export interface OperatorContext {
  context: SyncContext;
  shelf: CompanyFactsShelf;
  doctor: Doctor;
  installation: Installation;
  startedAt: Date;
  closedBreakers(): Promise<{ key: string; openUntil: Date }[]>;
  rotateKeys(): Promise<Rotation | Refusal>;
  budgetLeft(): Promise<BudgetLeft[]>;
  metrics: Metrics;
}
