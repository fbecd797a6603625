/** eAccounting as its own user sees it: reads cards of the stand-in and edits them by hand, past the app. */
import { connect } from '../../sandbox/eaccounting/connect.ts';

export type CardOverThere = Record<string, unknown> & { Id: string };
type Register = 'articles' | 'customers';

export interface BooksByHand {
  card(register: Register, number: string): Promise<CardOverThere | undefined>;
  /** Reads the card, changes these fields and writes it back. */
  edit(register: Register, number: string, values: Record<string, unknown>): Promise<void>;
  create(register: Register, values: Record<string, unknown>): Promise<CardOverThere>;
}

export async function booksByHand(url: string, company: 'NO' | 'SE' = 'NO'): Promise<BooksByHand> {
  const tokens = await connect(url, company);
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${url}/v2/${path}`, {
      method,
      headers: { authorization: `Bearer ${tokens.access_token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const card = async (register: Register, number: string): Promise<CardOverThere | undefined> => {
    const field = register === 'articles' ? 'Number' : 'CustomerNumber';
    const filter = encodeURIComponent(`${field} eq '${number}'`);
    const { Data } = (await ask('GET', `${register}?$filter=${filter}`)) as { Data: CardOverThere[] };
    return Data[0];
  };
  return {
    card,
    edit: async (register, number, values) => {
      const existing = await card(register, number);
      if (!existing) throw new Error(`there is no ${number} in ${register}`);
      await ask('PUT', `${register}/${existing.Id}`, { ...existing, ...values });
    },
    create: async (register, values) => (await ask('POST', register, values)) as CardOverThere,
  };
}
