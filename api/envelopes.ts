/** What every answer is wrapped in: messages as codes, lists with a cursor, errors with their fields. */
import { z } from 'zod';

export const messageParams = z.record(z.string(), z.union([z.string(), z.number()]));

/** A key of the message catalogue with its parameters; sentences are made at the edge. */
export const message = z.object({ code: z.string(), params: messageParams });

export const errorEnvelope = z.object({
  code: z.string(),
  params: messageParams,
  /** Field path → message code, for forms. */
  fields: z.record(z.string(), z.string()),
});
export type ErrorEnvelope = z.output<typeof errorEnvelope>;

/** `next` is an opaque cursor for the following page, or null at the end. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), next: z.string().nullable() });

/** Net, VAT and gross in one currency, as decimal numbers in text. */
export const totals = z.object({ net: z.string(), vat: z.string(), gross: z.string() });

/** Acts that send, skip or re-date a document carry the name of the person who does them. */
export const statedAct = z.object({ statedName: z.string().trim().min(1).max(100) });

export const responsible = z.enum(['rackbeat-user', 'accountant', 'operator']);
