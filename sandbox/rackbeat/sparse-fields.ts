/**
 * The `fields` parameter: `number,lines(id,item(barcode))` keeps only what is named, at every depth.
 * A name without parentheses keeps the whole value; unknown names are passed over.
 */

export type Wanted = Map<string, Wanted | null>;

/** Reads the parameter. Unbalanced parentheses are read as far as they go. */
export function readFields(text: string): Wanted {
  let at = 0;
  const list = (): Wanted => {
    const wanted: Wanted = new Map();
    let name = '';
    const keep = (nested: Wanted | null): void => {
      if (name.trim() !== '') wanted.set(name.trim(), nested);
      name = '';
    };
    while (at < text.length) {
      const sign = text[at++];
      if (sign === ')') break;
      if (sign === '(') keep(list());
      else if (sign === ',') keep(null);
      else name += sign;
    }
    keep(null);
    return wanted;
  };
  return list();
}

/** The value with only the wanted fields. Lists are gone through; anything else that is no object is returned as it is. */
export function pick(value: unknown, wanted: Wanted): unknown {
  if (Array.isArray(value)) return value.map((each) => pick(each, wanted));
  if (value === null || typeof value !== 'object') return value;
  const picked: Record<string, unknown> = {};
  for (const [name, nested] of wanted) {
    if (!Object.hasOwn(value, name)) continue;
    const found = (value as Record<string, unknown>)[name];
    picked[name] = nested === null ? found : pick(found, nested);
  }
  return picked;
}
