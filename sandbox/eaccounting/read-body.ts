/**
 * Reads a request body against a model the way the vendor does: required, lengths, ranges, decimals, types.
 * Absent booleans and numbers become false and 0 (seen by other developers); read-only properties are passed over;
 * unknown properties are passed over or refused (unknown at the vendor: switch `unknownProperties`).
 */
import { fits, rational, round, toNumber } from '../kit/rational.ts';
import { blankOf, type Field, type Model, type Wire } from './fields.ts';
import { type FieldFault, fieldFault, invalid, type Refusal } from './refusal.ts';

export interface ReadRules {
  refuseUnknown: boolean;
  /** Too many decimals: refuse, or round half away from zero. Applies to fields with a limit of decimals. */
  roundDecimals: boolean;
}

const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** `YYYY-MM-DD` when the text is a real day (perhaps with a time after it), else null. */
export function asDay(text: string): string | null {
  const match = dayPattern.exec(text);
  if (!match) return null;
  const [, year, month, dayOfMonth] = match;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)));
  const day = `${year}-${month}-${dayOfMonth}`;
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === day && Number(year) >= 1753 ? day : null;
}

/** Is it a JSON number with at most so many decimals? */
export const hasDecimals = (value: number, atMost: number): boolean => fits(rational(value), atMost);

export const roundTo = (value: number, decimals: number): number => toNumber(round(rational(value), decimals), decimals);

function readField(path: string, field: Field<unknown>, value: unknown, rules: ReadRules, faults: FieldFault[]): unknown {
  const wrong = (code: string, message: string): unknown => {
    faults.push(fieldFault(path, code, message));
    return field.blank;
  };
  if (value === undefined || value === null) {
    if (field.required) return wrong('Required', 'is required');
    if (value === null && !field.nullable) return wrong('InvalidType', 'can not be null');
    return blankOf(field);
  }
  switch (field.kind) {
    case 'text': {
      if (typeof value !== 'string') return wrong('InvalidType', 'must be a string');
      if (field.required && value.trim() === '') return wrong('Required', 'is required');
      if (field.max !== undefined && value.length > field.max)
        return wrong('MaxLength', `must be a string with a maximum length of ${field.max}`);
      return value;
    }
    case 'guid': {
      if (typeof value !== 'string' || !guidPattern.test(value)) return wrong('InvalidType', 'must be a GUID');
      return value.toLowerCase();
    }
    case 'flag':
      return typeof value === 'boolean' ? value : wrong('InvalidType', 'must be a boolean');
    case 'whole':
    case 'number': {
      if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('InvalidType', 'must be a number');
      if (field.kind === 'whole' && (!Number.isInteger(value) || Math.abs(value) > 2_147_483_647))
        return wrong('InvalidType', 'must be an integer');
      if (field.oneOf && !field.oneOf.includes(value)) return wrong('InvalidEnum', `must be one of ${field.oneOf.join(', ')}`);
      if ((field.least !== undefined && value < field.least) || (field.most !== undefined && value > field.most)) {
        return wrong('Range', `must be between ${field.least ?? '-∞'} and ${field.most ?? '∞'}`);
      }
      if (field.decimals !== undefined && !hasDecimals(value, field.decimals)) {
        return rules.roundDecimals ? roundTo(value, field.decimals) : wrong('Decimals', `can have at most ${field.decimals} decimals`);
      }
      return value;
    }
    case 'day':
      return typeof value === 'string'
        ? (asDay(value) ?? wrong('InvalidDate', 'must be a date, YYYY-MM-DD'))
        : wrong('InvalidType', 'must be a date');
    case 'stamp':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : wrong('InvalidDate', 'must be a date and time');
    case 'texts':
      return Array.isArray(value) && value.every((each) => typeof each === 'string')
        ? value
        : wrong('InvalidType', 'must be a list of strings');
    case 'list':
      if (!Array.isArray(value)) return wrong('InvalidType', 'must be a list');
      return value.map((item, index) => readObject(`${path}[${index}]`, field.of ?? {}, item, rules, faults));
    case 'any':
    default:
      return value;
  }
}

function readObject(path: string, model: Model, body: unknown, rules: ReadRules, faults: FieldFault[]): Record<string, unknown> {
  const prefix = path === '' ? '' : `${path}.`;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    faults.push(fieldFault(path || 'Body', 'InvalidType', 'must be an object'));
    return {};
  }
  const given = body as Record<string, unknown>;
  if (rules.refuseUnknown) {
    for (const name of Object.keys(given))
      if (!Object.hasOwn(model, name)) faults.push(fieldFault(prefix + name, 'Unknown', 'is no property of this resource'));
  }
  return Object.fromEntries(
    Object.entries(model).map(([name, field]) => {
      const value = field.readOnly || !Object.hasOwn(given, name) ? undefined : given[name];
      return [name, field.readOnly ? blankOf(field) : readField(prefix + name, field, value, rules, faults)];
    }),
  );
}

/** The whole record with every property, or a 2000 naming each fault. */
export function readRecord<M extends Model>(model: M, body: unknown, rules: ReadRules): Wire<M> | Refusal {
  const faults: FieldFault[] = [];
  const record = readObject('', model, body, rules, faults);
  return faults.length > 0 ? invalid(...faults) : (record as Wire<M>);
}

/** Was this property in the body at all? */
export const wasGiven = (body: unknown, name: string): boolean =>
  typeof body === 'object' &&
  body !== null &&
  Object.hasOwn(body, name) &&
  (body as Record<string, unknown>)[name] !== null &&
  (body as Record<string, unknown>)[name] !== undefined;
