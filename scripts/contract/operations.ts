/** Finds the operation of the vendor's file that a request is meant for. */
import type { Operation, VendorFile } from './vendor-file.ts';

export interface Found {
  operation: Operation;
  /** As the file spells it. */
  template: string;
  method: string;
  /** JSON pointer of the operation inside the file. */
  pointer: string;
  /** Path parameters by the name that this verb gives them. */
  pathValues: Record<string, string>;
}

export type Lookup = { found: Found } | { found: null; pathKnown: boolean };

export const escapePointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

const basePathOf = (file: VendorFile): string => {
  const [server] = file.servers ?? [];
  return server ? new URL(server.url, 'http://vendor.invalid').pathname.replace(/\/$/, '') : '';
};
const partsOf = (path: string): string[] => path.replace(/^\//, '').split('/');
const isParameter = (part: string): boolean => part.startsWith('{') && part.endsWith('}');

/** The values of the template's parameters; null when the path is another. Letter case does not matter, as at the vendor's. */
function match(template: string, path: string): Record<string, string> | null {
  const [wanted, sent] = [partsOf(template), partsOf(path)];
  if (wanted.length !== sent.length) return null;
  const values: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const here = sent[index] ?? '';
    if (isParameter(part)) values[part.slice(1, -1)] = decodeURIComponent(here);
    else if (part.toLowerCase() !== here.toLowerCase()) return null;
  }
  return values;
}

/** Each verb may name the parameters of one path differently, so the same path may stand there several times. */
export function findOperation(file: VendorFile, method: string, fullPath: string): Lookup {
  const base = basePathOf(file);
  if (!fullPath.toLowerCase().startsWith(`${base.toLowerCase()}/`)) return { found: null, pathKnown: false };
  const path = fullPath.slice(base.length);
  const candidates = Object.keys(file.paths)
    .flatMap((template) => {
      const pathValues = match(template, path);
      return pathValues === null ? [] : [{ template, pathValues }];
    })
    .sort((one, other) => Object.keys(one.pathValues).length - Object.keys(other.pathValues).length);
  // A path spelled out wins over one with a parameter in that place.
  const fewest = Object.keys(candidates[0]?.pathValues ?? {}).length;
  for (const { template, pathValues } of candidates.filter((candidate) => Object.keys(candidate.pathValues).length === fewest)) {
    const verb = method.toLowerCase();
    const operation = file.paths[template]?.[verb] as Operation | undefined;
    if (operation) return { found: { operation, template, method, pathValues, pointer: `/paths/${escapePointer(template)}/${verb}` } };
  }
  return { found: null, pathKnown: candidates.length > 0 };
}
