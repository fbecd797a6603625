/** A client of Rackbeat against a server on this machine, for tests. */
import { systemClock } from '../core/clock.ts';
import { unlimitedBudget } from '../outbound/budget.ts';
import { type Act, type Loopback, loopback } from '../outbound/loopback.fixture.ts';
import { createOutbound } from '../outbound/outbound.ts';
import type { RackbeatAccess } from './access.ts';
import { createRackbeatClient, type RackbeatClient } from './client.ts';

export interface Account {
  server: Loopback;
  client: RackbeatClient;
  close(): Promise<void>;
}

export async function account(act: Act, more: Partial<RackbeatAccess> = {}): Promise<Account> {
  const server = await loopback(act);
  const outbound = createOutbound({ clock: systemClock, allowedOrigins: [server.origin], budget: unlimitedBudget });
  const client = createRackbeatClient({
    outbound,
    baseUrl: server.origin,
    token: 'key-1',
    connectionId: 'one',
    lane: 'invoices',
    consumer: { name: 'eAccounting for Rackbeat', email: 'help@we.example' },
    ...more,
  });
  return {
    server,
    client,
    close: async () => {
      await outbound.close();
      await server.close();
    },
  };
}

export const invoiceAnswer = (number: number, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  number,
  invoice_date: '2026-11-20',
  is_booked: true,
  booked_at: '2026-11-20T10:15:00+01:00',
  is_creditnote: false,
  currency: 'NOK',
  total_subtotal: 950,
  total_vat: 237.5,
  total_total: 1187.5,
  customer_id: 1007,
  lines: [{ id: 1, child_id: 'KIT-1', child_type: 'lot', name: 'x', quantity: 1, line_price: 950, line_total: 950 }],
  created_at: '2026-11-20T10:10:00+01:00',
  updated_at: '2026-11-20T10:15:00+01:00',
  ...more,
});
