/** Places in the settings document by path, as the server names them: `invoices.status`, or `paymentTerms.mapping.1001`. Pure. */
import type { FieldPath } from 'react-hook-form';
import type { Settings } from '../../../api/schema.ts';

export type SettingsPath = FieldPath<Settings>;

/** Their keys come from the two systems and may hold dots, so whatever follows one of these is one key. */
export const MAPPINGS = ['products.groupCodings', 'products.units', 'paymentTerms.mapping', 'invoices.substituteArticles'] as const;
export type MappingPath = (typeof MAPPINGS)[number];

export const mappingOf = (path: string): { mapping: MappingPath; key: string } | null => {
  const mapping = MAPPINGS.find((prefix) => path.startsWith(`${prefix}.`));
  return mapping === undefined ? null : { mapping, key: path.slice(mapping.length + 1) };
};

const stepsOf = (path: string): string[] => {
  const inMapping = mappingOf(path);
  return inMapping ? [...inMapping.mapping.split('.'), inMapping.key] : path.split('.');
};

type Node = Record<string, unknown>;

export function readAt(document: Settings, path: string): unknown {
  let value: unknown = document;
  for (const step of stepsOf(path)) value = typeof value === 'object' && value !== null ? (value as Node)[step] : undefined;
  return value;
}

/** A copy with another value there; undefined takes the key out, as a mapping that lacks it. */
export function withValueAt(document: Settings, path: string, value: unknown): Settings {
  const copy = structuredClone(document);
  const steps = stepsOf(path);
  const last = steps.pop() ?? '';
  let node = copy as unknown as Node;
  for (const step of steps) node = node[step] as Node;
  if (value === undefined) delete node[last];
  else node[last] = value;
  return copy;
}
