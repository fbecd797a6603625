/**
 * The session of this page: the entrance is exchanged for a bearer that lives in memory only. No cookie, because none
 * would reach us inside Rackbeat's frame.
 */
import { routes } from '../../../api/schema.ts';
import type { Entrance } from '../entrance.ts';
import { failureOf, noAnswer } from './ask-failure.ts';

/** Renewed a little early, so that no request meets the end. */
const EARLY_MS = 30_000;
/** A device whose clock is wrong would otherwise take every session for ended, and open one for each question. */
const AT_LEAST_MS = 60_000;

interface Bearer {
  token: string;
  endsAt: number;
}

export interface Session {
  /** A bearer that is still good. Throws AskFailure. */
  bearer(): Promise<string>;
  /** The server does not know this bearer any more. */
  forget(token: string): void;
}

export function createSession(entrance: Entrance, now: () => number = Date.now): Session {
  let current: Bearer | null = null;
  let opening: Promise<Bearer> | null = null;

  const open = async (): Promise<Bearer> => {
    const { method, path, answer } = routes.openSession;
    const response = await fetch(path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(entrance),
      credentials: 'omit',
    }).catch(() => {
      throw noAnswer();
    });
    if (!response.ok) throw await failureOf(response);
    const { token, expiresAt } = answer.parse(await response.json());
    return { token, endsAt: Math.max(Date.parse(expiresAt) - EARLY_MS, now() + AT_LEAST_MS) };
  };

  return {
    bearer: async () => {
      if (current && current.endsAt > now()) return current.token;
      // Many requests at once share one opening.
      opening ??= open().finally(() => {
        opening = null;
      });
      current = await opening;
      return current.token;
    },
    forget: (token) => {
      if (current?.token === token) current = null;
    },
  };
}
