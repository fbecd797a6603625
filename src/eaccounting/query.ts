/** The vendor's query language (OData): literals and query strings, so that a value can never become a part of the filter. */

/** A text in quotes. */
export const odataText = (value: string): string => `'${value.replaceAll("'", "''")}'`;

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** An id stands unquoted, so it must really be one. Throws a bug: ids come from the vendor, not from people. */
export function odataId(value: string): string {
  if (!GUID.test(value)) throw new Error(`not an id of eAccounting: ${JSON.stringify(value)}`);
  return value;
}

/** A moment, unquoted. */
export const odataMoment = (value: Date): string => value.toISOString();

export type Query = readonly (readonly [name: string, value: string])[];

/** Spaces become %20, not a plus sign, which the filter would read as one. */
export function queryString(query: Query): string {
  const parts = query.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
