/** Which connections a command is about: the one that is named, or every active one. */
import type { z } from 'zod';
import { sentence } from '../../../api/catalogue.ts';
import { type operatorConnection, operatorRoutes } from '../../../api/operator.ts';
import { CommandFailed, EXIT } from '../outcome.ts';
import { complain } from '../print.ts';
import type { Settings } from '../settings.ts';

export async function chosenConnections({ program }: Settings, wanted: string | undefined): Promise<z.output<typeof operatorConnection>[]> {
  const { items } = await program.ask(operatorRoutes.connections);
  const chosen = items.filter(({ id, state }) => (wanted === undefined ? state === 'active' : id === wanted));
  if (wanted !== undefined && chosen.length === 0)
    throw new CommandFailed(EXIT.notFound, sentence('en', { code: 'operator.connection-unknown', params: {} }));
  if (chosen.length === 0) complain('There is no active connection.');
  return chosen;
}
