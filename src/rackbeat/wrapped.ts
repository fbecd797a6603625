/**
 * A single record stands under its own name: `{ "customer": { … } }`. Each such schema is made once: the library compiles every new
 * one, and one for each answer was most of what the initial sync had in memory.
 */
import { z } from 'zod';

const known = new WeakMap<z.ZodType, Map<string, z.ZodType>>();

export function wrapped<Schema extends z.ZodType>(name: string, schema: Schema): z.ZodType<z.output<Schema>> {
  const byName = known.get(schema) ?? new Map<string, z.ZodType>();
  known.set(schema, byName);
  const made = byName.get(name) ?? z.object({ [name]: schema }).transform((body) => body[name] as z.output<Schema>);
  byName.set(name, made);
  return made as z.ZodType<z.output<Schema>>;
}
