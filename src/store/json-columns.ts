/** Columns of jsonb: read as values, written only through `toJsonb`. */
import type { ColumnType } from 'kysely';
import type { JsonText } from './safe-text.ts';

/** A jsonb column that must be given. */
export type Json<Value> = ColumnType<Value, JsonText, JsonText>;
/** A jsonb column with a default. */
export type JsonWithDefault<Value> = ColumnType<Value, JsonText | undefined, JsonText>;
/** A jsonb column that may be null. */
export type JsonOrNull<Value> = ColumnType<Value | null, JsonText | null | undefined, JsonText | null>;
