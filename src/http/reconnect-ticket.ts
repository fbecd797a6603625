/**
 * Lets the page open the consent window without knowing the secret of its own address: a sealed ticket that names the
 * connection, ends after two minutes and with the entrance it came through. It begins a consent and nothing else.
 */
import { asConnectionId } from '../core/ids.ts';
import { type ConnectionRow, findConnection } from '../store/connections.ts';
import type { InstallationContext } from '../sync/installation/context.ts';
import { secret } from '../vault/secret.ts';
import { SealError, type SealedPlace } from '../vault/vault.ts';

/** From the click to the window that opens. */
const TICKET_MS = 2 * 60_000;
const PLACE: SealedPlace = { connectionId: null, table: 'ticket', column: 'token', row: 'reconnect' };

interface Ticket {
  connection: string;
  entrance: string;
  expiresAt: string;
}

export function reconnectAddress({ vault, clock, publicUrl }: InstallationContext, connection: ConnectionRow): string {
  const content: Ticket = {
    connection: connection.id,
    entrance: connection.entranceSecretHash ?? '',
    expiresAt: new Date(clock.now().getTime() + TICKET_MS).toISOString(),
  };
  return `${publicUrl}/onboarding/reconnect?token=${encodeURIComponent(vault.seal(PLACE, secret(JSON.stringify(content))))}`;
}

/** Null for every ticket that does not hold any more. */
export async function connectionOfTicket({ vault, clock, ledger }: InstallationContext, sealed: string): Promise<ConnectionRow | null> {
  let content: Ticket;
  try {
    content = JSON.parse(vault.open(PLACE, sealed).expose()) as Ticket;
  } catch (error) {
    if (error instanceof SealError || error instanceof SyntaxError) return null;
    throw error;
  }
  if (new Date(content.expiresAt) <= clock.now()) return null;
  const connection = await findConnection(ledger, asConnectionId(content.connection));
  const open = connection?.state === 'active' || connection?.state === 'reconnect-needed';
  return connection && open && connection.entranceSecretHash === content.entrance ? connection : null;
}
