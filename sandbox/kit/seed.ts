/** Which data a stand-in starts from: the believable shop, nothing but reference data, or so-and-so many plain records. */
import * as z from 'zod';

export const seedBody = z.union([
  z.enum(['shop', 'empty']),
  z.strictObject({
    products: z.int().min(0).default(0),
    customers: z.int().min(0).default(0),
    invoices: z.int().min(0).default(0),
    /** Further units and account codings, on the accounting side only; its articles are spread over them. */
    units: z.int().min(0).optional(),
    codings: z.int().min(0).optional(),
  }),
]);

export type Seed = z.output<typeof seedBody>;
