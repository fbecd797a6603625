/** Branded identifiers: a plain string cannot be passed where a tenant is meant. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** One Rackbeat account tied to one eAccounting company: the tenant. UUID. */
export type ConnectionId = Branded<'connection'>;
/** The story of one record on its way across. UUID. */
export type TransferId = Branded<'transfer'>;
/** One write to an outside system. UUID. */
export type EffectId = Branded<'effect'>;

/** Takes a string that is known to be a connection's id (from our own table or a checked session). */
export const asConnectionId = (text: string): ConnectionId => text as ConnectionId;
export const asTransferId = (text: string): TransferId => text as TransferId;
export const asEffectId = (text: string): EffectId => text as EffectId;
