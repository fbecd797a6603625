/** Reads the vendor's OpenAPI file, from disk or, only when an address is given, over the network. */
import { readFile } from 'node:fs/promises';

type Json = Record<string, unknown>;

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Json;
}

type Content = Record<string, { schema?: Json }>;

export interface Operation {
  parameters?: Parameter[];
  requestBody?: { content?: Content; required?: boolean };
  responses?: Record<string, { content?: Content }>;
}

export interface VendorFile {
  openapi: string;
  info?: { version?: string };
  servers?: { url: string }[];
  paths: Record<string, Record<string, unknown>>;
  components?: { schemas?: Record<string, Json> };
}

/** The reason is one sentence for whoever typed the command. */
export type ReadFile = { ok: true; file: VendorFile } | { ok: false; reason: string };

const FETCH_DEADLINE_MS = 30_000;
const bad = (reason: string): ReadFile => ({ ok: false, reason });
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const why = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
};

export async function readVendorFile(place: string): Promise<ReadFile> {
  const isAddress = /^https?:\/\//i.test(place);
  let text: string;
  try {
    text = isAddress ? await download(place) : await readFile(place, 'utf8');
  } catch (error) {
    return bad(
      isAddress
        ? `The address ${place} cannot be read: ${why(error)}.`
        : `The file ${place} cannot be read: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : why(error)}.`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return bad(`${place} is not JSON: ${why(error)}.`);
  }
  return asVendorFile(place, value);
}

async function download(address: string): Promise<string> {
  const response = await fetch(address, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(FETCH_DEADLINE_MS) });
  if (!response.ok) throw new Error(`it answers ${response.status}`);
  return response.text();
}

export function asVendorFile(place: string, value: unknown): ReadFile {
  if (!isObject(value) || typeof value.openapi !== 'string' || !isObject(value.paths))
    return bad(`${place} is not an OpenAPI document: it has no "openapi" and "paths" at the top.`);
  if (!value.openapi.startsWith('3.1'))
    return bad(`${place} is OpenAPI ${value.openapi}; only 3.1, whose schemas are JSON Schema, can be checked.`);
  return { ok: true, file: value as unknown as VendorFile };
}
