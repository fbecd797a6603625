/**
 * The vendor's schemas under ajv, JSON Schema 2020-12. Two sets: in requests a `readOnly` property is a fault and is never
 * required, as OpenAPI has it; in answers a `writeOnly` one is.
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Finding } from './exchange.ts';
import type { VendorFile } from './vendor-file.ts';

export type Side = Finding['side'];
export type SchemaFault = Pick<Finding, 'rule' | 'pointer' | 'message' | 'value' | 'about'>;

/** Checks a value against the schema that stands at a JSON pointer of the file. */
export type Validator = (side: Side, pointer: string, value: unknown) => SchemaFault[];

const ROOT = 'https://vendor.invalid/openapi.json';
const DECIMALS = 'x-decimals';

export function createValidator(file: VendorFile): Validator {
  const sets = { request: ajvFor(file, 'request'), answer: ajvFor(file, 'answer') };
  const compiled = new Map<string, ValidateFunction>();
  return (side, pointer, value) => {
    const key = `${side} ${pointer}`;
    const validate = compiled.get(key) ?? sets[side].compile({ $ref: `${ROOT}#${pointer.split('/').map(encodeURIComponent).join('/')}` });
    compiled.set(key, validate);
    return validate(value) ? [] : (validate.errors ?? []).map(faultOf);
  };
}

function ajvFor(file: VendorFile, side: Side): Ajv2020 {
  // Not strict: an OpenAPI document has words of its own, and `pattern` on numbers.
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, coerceTypes: false, logger: false });
  // The package is CommonJS: its function is the default of the default.
  addFormats.default(ajv);
  const [forbidden, other] = side === 'request' ? ['readOnly', 'writeOnly'] : ['writeOnly', 'readOnly'];
  ajv.removeKeyword(forbidden);
  ajv.removeKeyword(other);
  ajv.addKeyword({ keyword: other });
  ajv.addKeyword({
    keyword: forbidden,
    schemaType: 'boolean',
    validate: (isForbidden: boolean) => !isForbidden,
    error: {
      message: side === 'request' ? 'is read-only and does not belong in a request' : 'is write-only and does not belong in an answer',
    },
  });
  ajv.addKeyword({
    keyword: DECIMALS,
    type: 'number',
    schemaType: 'number',
    validate: (most: number, value: number) => Number(value.toFixed(most)) === value,
    error: { message: ({ schema }) => `has more than ${schema} decimals` },
  });
  ajv.addSchema({ $id: ROOT, ...prepared(file, forbidden) }, ROOT);
  return ajv;
}

type Node = { properties?: Record<string, { [mark: string]: unknown }>; required?: unknown; type?: unknown; pattern?: unknown };

/**
 * A copy in which properties that must not be sent are not required either, and in which a pattern on a number, which
 * JSON Schema passes over, has become the number of decimals that it means.
 */
function prepared(file: VendorFile, mark: string): VendorFile {
  return JSON.parse(JSON.stringify(file), (_key, value: Node | null) => {
    if (typeof value !== 'object' || value === null) return value;
    const { properties, required, type, pattern } = value;
    const decimals = typeof pattern === 'string' && [type].flat().includes('number') ? /\{1,(\d)\}/.exec(pattern)?.[1] : undefined;
    if (decimals !== undefined) return { ...value, [DECIMALS]: Number(decimals) };
    if (!properties || !Array.isArray(required)) return value;
    return { ...value, required: required.filter((name: string) => properties[name]?.[mark] !== true) };
  }) as VendorFile;
}

function faultOf({ keyword, instancePath, message = '', params, data }: ErrorObject): SchemaFault {
  const { additionalProperty, missingProperty, format, type, limit } = params as Record<string, string | number | string[] | undefined>;
  const about = String([additionalProperty, missingProperty, format, type, limit].find((value) => value !== undefined) ?? '');
  const text = keyword === 'additionalProperties' ? `${message}: ${about}` : message;
  return { rule: keyword, pointer: instancePath, message: text, value: data, about };
}
