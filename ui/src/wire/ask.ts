/** Asks the app's API, typed by its own route table: what goes in and what comes out are those of `api/schema.ts`. */
import type { z } from 'zod';
import { failureOf, noAnswer } from './ask-failure.ts';
import type { Session } from './session.ts';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
}

type Part<R extends Route, Name extends 'params' | 'query' | 'body'> =
  R extends Record<Name, infer S extends z.ZodType> ? Record<Name, z.input<S>> : Partial<Record<Name, never>>;

export type Request<R extends Route> = Part<R, 'params'> & Part<R, 'query'> & Part<R, 'body'> & { signal?: AbortSignal };
export type Ask = <R extends Route>(route: R, request: Request<R>) => Promise<z.output<R['answer']>>;

export function addressOf(path: string, params: unknown, query: unknown): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String((params as Record<string, unknown>)[name])));
  const given = Object.entries((query ?? {}) as Record<string, unknown>).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search === '' ? filled : `${filled}?${search}`;
}

/** With a bearer that is good: one that has ended is changed for another once. Throws AskFailure. */
async function sendWith(session: Session, send: (token: string) => Promise<Response>): Promise<Response> {
  const token = await session.bearer();
  let response = await send(token);
  if (response.status === 401) {
    // Ended, or the server has new keys: the entrance of this page may still open a session.
    session.forget(token);
    response = await send(await session.bearer());
  }
  if (!response.ok) throw await failureOf(response);
  return response;
}

export function createAsk(session: Session): Ask {
  return async <R extends Route>(route: R, { params, query, body, signal }: Request<R>) => {
    const response = await sendWith(session, async (token) =>
      fetch(addressOf(route.path, params, query), {
        method: route.method,
        headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        credentials: 'omit',
        signal: signal ?? null,
      }).catch((error: unknown) => {
        throw signal?.aborted ? error : noAnswer();
      }),
    );
    return route.answer.parse(await response.json()) as z.output<R['answer']>;
  };
}

/** A whole file, in the reader's language where it has one. */
export async function askFile(session: Session, path: string, language: string): Promise<Blob> {
  const response = await sendWith(session, async (token) =>
    fetch(path, { headers: { authorization: `Bearer ${token}`, 'accept-language': language }, credentials: 'omit' }).catch(() => {
      throw noAnswer();
    }),
  );
  return response.blob();
}
