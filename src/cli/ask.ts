/** Asks the running program over HTTP, with the operator's token. What goes wrong becomes a sentence and an exit code. */
import type { z } from 'zod';
import { sentence } from '../../api/catalogue.ts';
import { errorEnvelope } from '../../api/schema.ts';
import { CommandFailed, EXIT } from './outcome.ts';

interface AskedRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly answer: z.ZodType;
}

export interface Asked {
  params?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
}

export interface Program {
  ask<Route extends AskedRoute>(route: Route, asked?: Asked): Promise<z.output<Route['answer']>>;
  /** For answers that are written on as they come. */
  stream(route: Omit<AskedRoute, 'answer'>, asked: Asked): Promise<AsyncIterable<Uint8Array>>;
}

export function programAt(appUrl: string, token: string | null): Program {
  const send = async (route: Omit<AskedRoute, 'answer'>, { params = {}, query = {} }: Asked): Promise<Response> => {
    if (token === null)
      throw new CommandFailed(
        EXIT.notAllowed,
        'OPERATOR_TOKEN is not set. Give the program and this command the same one; make it with: openssl rand -hex 32',
      );
    const path = route.path.replaceAll(/:(\w+)/g, (_all, name: string) => encodeURIComponent(params[name] ?? ''));
    const url = new URL(`${appUrl}${path}`);
    for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value));
    const response = await fetch(url, { method: route.method, headers: { authorization: `Bearer ${token}` } }).catch(() => null);
    if (response === null)
      throw new CommandFailed(EXIT.notRunning, `The program does not answer at ${appUrl}. Start it, or name its address with --url.`);
    if (!response.ok) throw await refusalOf(response, appUrl);
    return response;
  };
  return {
    ask: async (route, asked = {}) => {
      const response = await send(route, asked);
      const read = route.answer.safeParse(await response.json().catch(() => null));
      if (!read.success)
        throw new CommandFailed(
          EXIT.failed,
          `The program at ${appUrl} answers in another form than this version of the command line expects.`,
        );
      return read.data as z.output<(typeof route)['answer']>;
    },
    stream: async (route, asked) => {
      const { body } = await send(route, asked);
      if (body === null) throw new CommandFailed(EXIT.failed, `The program at ${appUrl} answered nothing.`);
      return body;
    },
  };
}

async function refusalOf(response: Response, appUrl: string): Promise<CommandFailed> {
  const read = errorEnvelope.safeParse(await response.json().catch(() => null));
  if (!read.success)
    return new CommandFailed(EXIT.failed, `${appUrl} answered ${response.status}, and not as this program does. See what runs there.`);
  const { code, params, fields } = read.data;
  if (response.status === 404 && code === 'api.not-found')
    return new CommandFailed(
      EXIT.notAllowed,
      `The program at ${appUrl} takes no commands: it was started without OPERATOR_TOKEN, or is of another version.`,
    );
  const wrong = Object.keys(fields);
  const words = `${sentence('en', { code, params })}${wrong.length > 0 ? ` (${wrong.join(', ')})` : ''}`;
  return new CommandFailed(response.status === 401 ? EXIT.notAllowed : response.status === 404 ? EXIT.notFound : EXIT.failed, words);
}
