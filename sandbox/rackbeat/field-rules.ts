/**
 * Reading the body of a write: which keys it may have, what they must be, and Rackbeat's words when they are not.
 * Unknown keys are passed over. Keeps nothing; the caller decides what becomes of the values.
 */
import type { Account, ShelfName } from './accounts.ts';
import { decimalsWritten } from './amounts.ts';
import type { FieldErrors } from './answers.ts';

type Body = Record<string, unknown>;

interface Rule {
  /** Other keys that mean the same. */
  alias?: string;
  /** Must be there in a create, and not be emptied in an update. */
  required?: boolean;
  /** What an empty value means; null when not said. */
  empty?: unknown;
}

type FieldRule =
  | (Rule & { kind: 'text'; max: number })
  | (Rule & { kind: 'amount'; min?: number; max?: number })
  | (Rule & { kind: 'whole'; min: number; max: number })
  | (Rule & { kind: 'flag' })
  | (Rule & { kind: 'day' })
  | (Rule & { kind: 'number-of'; shelf: ShelfName })
  | (Rule & { kind: 'code-of'; shelf: ShelfName })
  | (Rule & { kind: 'word'; allowed: (text: string) => boolean });

export type FieldRules = Record<string, FieldRule>;

export interface ReadBody {
  /** Only the keys that were given, in our spelling. */
  values: Body;
  errors: FieldErrors;
}

export const asBody = (body: unknown): Body => (body !== null && typeof body === 'object' && !Array.isArray(body) ? (body as Body) : {});

/** A value as text, as far as it is one; a list or an object has none. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** Laravel's way of naming a field in a sentence. */
const words = (name: string): string => name.replaceAll('_', ' ');

type Verdict = { value: unknown } | { error: string };

function readAmount(name: string, raw: unknown, rule: { min?: number; max?: number }): Verdict {
  const decimals = typeof raw === 'number' || typeof raw === 'string' ? decimalsWritten(raw) : null;
  if (decimals === null) return { error: `The ${words(name)} must be a number.` };
  if (decimals > 6) return { error: `The ${words(name)} may not have more than 6 decimals.` };
  const value = Number(raw);
  if (!Number.isFinite(value) || Math.abs(value) >= 1e12) return { error: `The ${words(name)} is out of range.` };
  if (rule.min !== undefined && value < rule.min) return { error: `The ${words(name)} must be at least ${rule.min}.` };
  if (rule.max !== undefined && value > rule.max) return { error: `The ${words(name)} may not be greater than ${rule.max}.` };
  return { value };
}

function readWhole(name: string, raw: unknown, min: number, max: number): Verdict {
  const value = typeof raw === 'string' && /^-?\d{1,15}$/.test(raw.trim()) ? Number(raw) : raw;
  if (typeof value !== 'number' || !Number.isInteger(value)) return { error: `The ${words(name)} must be an integer.` };
  return value < min || value > max ? { error: `The ${words(name)} must be between ${min} and ${max}.` } : { value };
}

function readFlag(name: string, raw: unknown): Verdict {
  if (raw === true || raw === 1 || raw === '1' || raw === 'true') return { value: true };
  if (raw === false || raw === 0 || raw === '0' || raw === 'false') return { value: false };
  return { error: `The ${words(name)} field must be true or false.` };
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

function readValue(name: string, raw: unknown, rule: FieldRule, account: Account): Verdict {
  switch (rule.kind) {
    case 'text': {
      if (typeof raw !== 'string' && typeof raw !== 'number') return { error: `The ${words(name)} must be a string.` };
      const text = String(raw);
      return Array.from(text).length > rule.max
        ? { error: `The ${words(name)} may not be greater than ${rule.max} characters.` }
        : { value: text };
    }
    case 'amount':
      return readAmount(name, raw, rule);
    case 'whole':
      return readWhole(name, raw, rule.min, rule.max);
    case 'flag':
      return readFlag(name, raw);
    case 'day': {
      const day = typeof raw === 'string' && DAY.test(raw) ? raw.slice(0, 10) : '';
      return day === '' || Number.isNaN(Date.parse(day)) ? { error: `The ${words(name)} is not a valid date.` } : { value: day };
    }
    case 'number-of':
    case 'code-of': {
      const found = account[rule.shelf].get(textOf(raw));
      const gone = found === undefined || ('deleted_at' in found && found.deleted_at !== null);
      if (gone) return { error: `The selected ${words(name.replace(/_id$/, ''))} is invalid.` };
      return { value: rule.kind === 'number-of' ? Number(raw) : textOf(raw) };
    }
    case 'word':
    default:
      return typeof raw === 'string' && rule.allowed(raw) ? { value: raw } : { error: `The selected ${words(name)} is invalid.` };
  }
}

/** Reads a body by its rules. In an update, what is not given is not touched. */
export function readBody(raw: unknown, rules: FieldRules, account: Account, act: 'create' | 'update'): ReadBody {
  const body = asBody(raw);
  const values: Body = {};
  const errors: FieldErrors = {};
  for (const [name, rule] of Object.entries(rules)) {
    const given = Object.hasOwn(body, name) ? name : rule.alias !== undefined && Object.hasOwn(body, rule.alias) ? rule.alias : null;
    // Laravel turns empty strings into null before it looks at them.
    const value = given === null || body[given] === '' ? null : body[given];
    if (value === null || value === undefined) {
      if (rule.required === true && (act === 'create' || given !== null))
        errors[given ?? name] = [`The ${words(given ?? name)} field is required.`];
      else if (given !== null) values[name] = rule.empty ?? null;
      continue;
    }
    const verdict = readValue(given ?? name, value, rule, account);
    if ('error' in verdict) errors[given ?? name] = [verdict.error];
    else values[name] = verdict.value;
  }
  return { values, errors };
}

/** Names of the fields whose new value differs from the record's. */
export const changedFields = (record: object, values: Body): string[] =>
  Object.keys(values).filter((name) => JSON.stringify((record as Body)[name]) !== JSON.stringify(values[name]));
