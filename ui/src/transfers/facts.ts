/** What a transfer knows about its document in the two systems, as far as it is known. Tolerant: facts are notes, not a contract. */
import { z } from 'zod';
import { totals } from '../../../api/schema.ts';

const text = z.string().nullable().optional().catch(null);

const difference = z.object({
  where: z.string(),
  row: z.number().optional(),
  step: z.string().optional(),
  field: z.string().optional(),
  rackbeat: z.string(),
  eaccounting: z.string(),
});
export type Difference = z.output<typeof difference>;

const facts = z.object({
  currency: text,
  invoiceDate: text,
  isCreditNote: z.boolean().optional().catch(false),
  rackbeat: totals.nullable().optional().catch(null),
  eaccounting: totals.extend({ as: z.string().optional(), invoiceNumber: text }).nullable().optional().catch(null),
  pages: z.object({ rackbeat: text, eaccounting: text }).nullable().optional().catch(null),
  differences: z.array(difference).optional().catch([]),
});
export type Facts = z.output<typeof facts>;

export const factsOf = (record: Record<string, unknown>): Facts => facts.parse(record);
