/**
 * The handshake with Rackbeat's Apps page: accept or cancel an installation, and change the token for a new one. These
 * stand in the journal of set-up calls, not in the ledger; each request token and each token can be used once.
 */
import { z } from 'zod';
import type { Result } from '../core/failure.ts';
import type { OutboundAnswer } from '../outbound/request.ts';
import type { RackbeatAccess, RackbeatWriteOptions } from './access.ts';
import type { RackbeatClient } from './client.ts';
import { readAnswer, readNothing } from './failures.ts';
import { type AcceptedInstallation, acceptedInstallation } from './schema.ts';
import { consumerHeaders, sendWrite } from './send.ts';
import { waitAfter429 } from './wait-after-429.ts';

/** As `RackbeatAccess`, before there is a token. */
export type InstallationAccess = Omit<RackbeatAccess, 'token'>;

function handshake(
  access: InstallationAccess,
  verb: 'accept' | 'cancel',
  requestToken: string,
  options: RackbeatWriteOptions,
): Promise<Result<OutboundAnswer>> {
  const encoded = encodeURIComponent(requestToken.toWellFormed());
  return access.outbound.send({
    system: 'rackbeat',
    method: 'POST',
    url: `${access.baseUrl}/integration/${verb}/${encoded}`,
    headers: consumerHeaders(access.consumer),
    deadlineMs: options.deadlineMs,
    lane: access.lane,
    // There is no token yet that could be counted by.
    budgetKey: null,
    connectionId: access.connectionId,
    effectful: true,
    beforeSend: options.beforeSend,
    signal: access.signal,
    record: access.record,
    secrets: [requestToken, encoded],
    waitAfter429,
  });
}

/**
 * Turns the request token of the Install button into a lasting one. `missing` when it was used or is unknown; after an
 * `unknown` the person must press Install again.
 */
export async function acceptInstallation(
  access: InstallationAccess,
  requestToken: string,
  options: RackbeatWriteOptions,
): Promise<Result<AcceptedInstallation>> {
  const answer = await handshake(access, 'accept', requestToken, options);
  return answer.ok ? readAnswer(acceptedInstallation, answer.value, true) : answer;
}

/** Tells Rackbeat that nothing came of it. */
export async function cancelInstallation(
  access: InstallationAccess,
  requestToken: string,
  options: RackbeatWriteOptions,
): Promise<Result<null>> {
  const answer = await handshake(access, 'cancel', requestToken, options);
  return answer.ok ? readNothing(answer.value) : answer;
}

const replacement = z.object({ token: z.string().min(1) });

/** Changes the present token for a new one; the old one ends. After an `unknown` both may be dead: read `/self` with the old. */
export async function replaceToken(client: Pick<RackbeatClient, 'access'>, options: RackbeatWriteOptions): Promise<Result<string>> {
  const answer = await sendWrite(client.access, { method: 'POST', path: '/tokens/replace-current' }, options);
  if (!answer.ok) return answer;
  const read = readAnswer(replacement, answer.value, true);
  return read.ok ? { ok: true, value: read.value.token } : read;
}
