/**
 * Sessions of the settings page: a sealed bearer token, so that no cookie is needed inside Rackbeat's frame and none can
 * be forged. It ends by itself, when the entrance secret is changed, and when the connection is uninstalled.
 */
import type { FastifyRequest } from 'fastify';
import type { Clock } from '../core/clock.ts';
import { asConnectionId } from '../core/ids.ts';
import { type ConnectionRow, findConnection, findConnectionByAccount } from '../store/connections.ts';
import type { Ledger } from '../store/database.ts';
import { secret } from '../vault/secret.ts';
import { hashToken, sameText } from '../vault/token-hash.ts';
import { SealError, type SealedPlace, type Vault } from '../vault/vault.ts';
import { ApiError } from './api-error.ts';
import type { Authenticate } from './api-route.ts';

/** As long as a page may be left open without being asked to open it anew. */
const SESSION_MS = 30 * 60_000;

const PLACE: SealedPlace = { connectionId: null, table: 'session', column: 'token', row: 'settings-page' };

interface SessionContent {
  connection: string;
  /** Of the entrance it came through: changing the entrance ends the session. */
  entrance: string;
  expiresAt: string;
}

export interface Sessions {
  /** Exchanges the two parts of the settings address. Throws ApiError 401; the same for an unknown account and a wrong secret. */
  open(account: string, entranceSecret: string): Promise<{ token: string; expiresAt: string }>;
  authenticate: Authenticate;
}

export function createSessions(options: { ledger: Ledger; vault: Vault; clock: Clock; rackbeatOrigin: string }): Sessions {
  const { ledger, vault, clock } = options;
  const closed = (): ApiError => new ApiError(401, 'session.not-valid');

  const readToken = (token: string): SessionContent => {
    try {
      return JSON.parse(vault.open(PLACE, token).expose()) as SessionContent;
    } catch (error) {
      if (error instanceof SealError || error instanceof SyntaxError) throw closed();
      throw error;
    }
  };

  const authenticate = async (request: FastifyRequest): Promise<ConnectionRow> => {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) throw closed();
    const content = readToken(token);
    if (new Date(content.expiresAt) <= clock.now()) throw new ApiError(401, 'session.ended');
    const connection = await findConnection(ledger, asConnectionId(content.connection));
    if (!connection || !mayEnter(connection) || connection.entranceSecretHash !== content.entrance) throw closed();
    return connection;
  };

  return {
    async open(account, entranceSecret) {
      const connection = await findByEntrance(ledger, options.rackbeatOrigin, account, entranceSecret);
      if (!connection || connection.entranceSecretHash === null) throw closed();
      const expiresAt = new Date(clock.now().getTime() + SESSION_MS).toISOString();
      const content: SessionContent = { connection: connection.id, entrance: connection.entranceSecretHash, expiresAt };
      return { token: vault.seal(PLACE, secret(JSON.stringify(content))), expiresAt };
    },
    authenticate,
  };
}

/** The connection behind a settings address; null for an unknown account and a wrong secret alike. */
export async function findByEntrance(
  ledger: Ledger,
  rackbeatOrigin: string,
  account: string,
  entranceSecret: string,
): Promise<ConnectionRow | null> {
  const connection = await findConnectionByAccount(ledger, rackbeatOrigin, account);
  // Compared even when there is nothing to compare with, so that the time tells nothing.
  const right = sameText(hashToken(entranceSecret), connection?.entranceSecretHash ?? '');
  return connection && mayEnter(connection) && right && connection.entranceSecretHash !== null ? connection : null;
}

const mayEnter = (connection: ConnectionRow): boolean => connection.state === 'active' || connection.state === 'reconnect-needed';
