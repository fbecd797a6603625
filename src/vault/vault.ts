/**
 * Seals secrets for the database and opens them again (AES-256-GCM). A sealed text is bound to its place: copied to
 * another connection, column or row it does not open. Form: `v1.<key id>.<nonce>.<cipher and tag>`, base64url.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { ConnectionId } from '../core/ids.ts';
import type { KeyRing } from './key-ring.ts';
import { Secret } from './secret.ts';

/** Where a sealed text stands. */
export interface SealedPlace {
  /** Null for what is sealed before there is a connection. */
  connectionId: ConnectionId | null;
  table: string;
  column: string;
  row: string;
}

export interface Vault {
  seal(place: SealedPlace, text: Secret): string;
  /** Throws SealError: nothing that was sealed elsewhere, changed, or sealed with a key we lack is ever opened. */
  open(place: SealedPlace, sealed: string): Secret;
  /** Whether the text is sealed with the key that seals now. */
  isFresh(sealed: string): boolean;
  /** Seals with the first of these from now on. Keys that were known before still open: a reader may hold an older text. */
  use(keyRing: KeyRing): void;
}

/** Why a sealed text did not open. `vault.key-missing`: its key is not in the ring. `vault.seal-broken`: all else. */
export class SealError extends Error {
  readonly code: 'vault.key-missing' | 'vault.seal-broken';
  readonly keyId: string | null;

  constructor(code: SealError['code'], keyId: string | null) {
    super(code === 'vault.key-missing' ? `no key named ${keyId} is in the ring` : 'a sealed text does not open in its place');
    this.name = 'SealError';
    this.code = code;
    this.keyId = keyId;
  }
}

const VERSION = 'v1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** JSON, so that no two places give the same bytes: ("a", "bc") is not ("ab", "c"). */
const placeBytes = (place: SealedPlace, keyId: string): Buffer =>
  Buffer.from(JSON.stringify([VERSION, keyId, place.connectionId, place.table, place.column, place.row]), 'utf8');

export function createVault(keyRing: KeyRing): Vault {
  let [sealing] = keyRing;
  const keys = new Map(keyRing.map(({ id, key }) => [id, key]));
  return {
    seal(place, text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealing.key, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(placeBytes(place, sealing.id));
      const body = Buffer.concat([cipher.update(text.expose(), 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return [VERSION, sealing.id, nonce.toString('base64url'), body.toString('base64url')].join('.');
    },
    open(place, sealed) {
      const [version, keyId, nonceText, bodyText, ...rest] = sealed.split('.');
      if (version !== VERSION || keyId === undefined || rest.length > 0) throw new SealError('vault.seal-broken', null);
      const nonce = strictBase64(nonceText);
      const body = strictBase64(bodyText);
      if (nonce?.length !== NONCE_BYTES || body === null || body.length < TAG_BYTES) throw new SealError('vault.seal-broken', keyId);
      const key = keys.get(keyId);
      if (!key) throw new SealError('vault.key-missing', keyId);
      const cut = body.length - TAG_BYTES;
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(placeBytes(place, keyId));
      decipher.setAuthTag(body.subarray(cut));
      try {
        return new Secret(Buffer.concat([decipher.update(body.subarray(0, cut)), decipher.final()]).toString('utf8'));
      } catch {
        throw new SealError('vault.seal-broken', keyId);
      }
    },
    isFresh: (sealed) => sealed.startsWith(`${VERSION}.${sealing.id}.`),
    use(newRing) {
      for (const { id, key } of newRing) keys.set(id, key);
      [sealing] = newRing;
    },
  };
}

/** base64url that says the same when written again: Node's decoder skips what it does not know, so text could vary unnoticed. */
function strictBase64(text: string | undefined): Buffer | null {
  if (text === undefined) return null;
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : null;
}
