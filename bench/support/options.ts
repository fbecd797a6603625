/** The options of a measurement: whole numbers and switches by name, with what they are when left out. */
import { parseArgs } from 'node:util';

type Defaults = Record<string, number | boolean | string>;

export type Options<Given extends Defaults> = {
  [Name in keyof Given]: Given[Name] extends number ? number : Given[Name] extends boolean ? boolean : string;
} & {
  /** A missed aim ends with 1. */
  strict: boolean;
};

/** Ends with a sentence for an option that is not known or no number. */
export function readOptions<const Given extends Defaults>(args: string[], defaults: Given): Options<Given> {
  const known = { ...defaults, strict: false };
  const { values } = parseArgs({
    args,
    options: Object.fromEntries(
      Object.entries(known).map(([name, value]) => [
        name,
        { type: typeof value === 'boolean' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  });
  const read = Object.entries(known).map(([name, otherwise]): [string, number | boolean | string] => {
    const given = values[name];
    if (given === undefined || Array.isArray(given)) return [name, otherwise];
    if (typeof otherwise !== 'number' || typeof given === 'boolean') return [name, given];
    if (!/^\d+$/.test(given)) throw new Error(`--${name} must be a whole number, not "${given}".`);
    return [name, Number(given)];
  });
  return Object.fromEntries(read) as Options<Given>;
}
