/** A house whose products or customers go on crossing, and the questions that its tests ask. */
import type { TransferRecord } from '../../api/schema.ts';
import { askJson } from './asking.ts';
import { type BooksByHand, booksByHand, type CardOverThere } from './books-by-hand.ts';
import { eventually, flowingSettings, type House, openHouse } from './house.ts';

const OPERATOR = { authorization: 'Bearer f0e1d2c3b4a5968778695a4b3c2d1e0f' };
const UNDER_WAY: readonly string[] = ['waiting', 'running'];

export async function masterDataHouse(kind: 'product' | 'customer', environment: Record<string, string> = { CARD_GAP_MS: '100' }) {
  const house: House = await openHouse({ seed: { products: 20, customers: 10, invoices: 0 }, environment });
  const client = await house.install('NO');
  const books: BooksByHand = await booksByHand(house.eaccounting.url);
  const settings = await flowingSettings(client);
  await client.save(settings);
  const register = kind === 'product' ? 'articles' : 'customers';
  const effects = kind === 'product' ? 'article.' : 'customer.';

  const transferOf = async (number: string): Promise<TransferRecord | undefined> =>
    (await client.transfers(`&text=${encodeURIComponent(number)}`)).find((one) => one.number === number && one.kind === kind);
  /** What has been written to the card, in order. */
  const written = async (number: string): Promise<string[]> =>
    (await house.eaccounting.journal())
      .filter(({ key, effect }) => key === number && effect.startsWith(effects))
      .map(({ effect }) => effect);

  return {
    house,
    client,
    books,
    settings,
    transferOf,
    written,
    card: (number: string): Promise<CardOverThere | undefined> => books.card(register, number),
    /** Looks through everything; ends when it has. */
    sweep: async (): Promise<void> => {
      const { items } = await askJson<{ items: { id: string }[] }>(`${house.appUrl}/api/operator/connections`, { headers: OPERATOR });
      await askJson(`${house.appUrl}/api/operator/connections/${items[0]?.id}/sweep`, { method: 'POST', headers: OPERATOR, body: {} });
    },
    write: (number: string, values: Record<string, unknown>, more: Record<string, unknown> = {}) =>
      house.rackbeat.control('records', { kind: `${kind}s`, number, values, ...more }),
    /** As `write`, a minute ago: times at Rackbeat are whole seconds, and what is newer _or equal_ counts as new. */
    writtenAMinuteAgo: async (number: string, values: Record<string, unknown>): Promise<void> => {
      await house.rackbeat.control('clock', { advanceMs: -60_000 });
      await house.rackbeat.control('records', { kind: `${kind}s`, number, values });
      await house.rackbeat.control('clock', { advanceMs: 60_000 });
    },
    /** Every webhook is answered, so its work is on disk, and that work has ended: what is not written now stays unwritten. */
    quiet: async (number: string): Promise<TransferRecord | undefined> => {
      await house.rackbeat.control('webhooks/settle');
      return eventually(
        `nothing more is under way for ${kind} ${number}`,
        () => transferOf(number),
        (found) => found === undefined || !UNDER_WAY.includes(found.state),
      );
    },
    settled: (number: string, code: string) =>
      eventually(
        `${kind} ${number} ends as ${code}`,
        async () => {
          const found = await transferOf(number);
          return found && { ...found, codes: (await client.story(found.id)).story.map(({ message }) => message.code) };
        },
        // A second trigger may have looked again meanwhile, and found nothing to do.
        (found) => found !== undefined && !UNDER_WAY.includes(found.state) && (found.reason.code === code || found.codes.includes(code)),
      ),
    cardWith: (number: string, values: Record<string, unknown>) =>
      eventually(
        `${kind} ${number} becomes ${JSON.stringify(values)}`,
        () => books.card(register, number),
        (found) => found !== undefined && Object.entries(values).every(([name, value]) => found[name] === value),
      ),
  };
}
