/** A client of eAccounting against a server on this machine, for tests. */
import { systemClock } from '../core/clock.ts';
import { unlimitedBudget } from '../outbound/budget.ts';
import { type Act, type Loopback, loopback } from '../outbound/loopback.fixture.ts';
import { createOutbound } from '../outbound/outbound.ts';
import type { AccessTokens, EAccountingAccess } from './access.ts';
import { createEAccountingClient, type EAccountingClient } from './client.ts';
import { fixedToken } from './tokens.ts';

export interface Company {
  server: Loopback;
  client: EAccountingClient;
  close(): Promise<void>;
}

export async function company(
  act: Act,
  tokens: AccessTokens = fixedToken('token-1'),
  more: Partial<EAccountingAccess> = {},
): Promise<Company> {
  const server = await loopback(act);
  const outbound = createOutbound({ clock: systemClock, allowedOrigins: [server.origin], budget: unlimitedBudget });
  const client = createEAccountingClient({
    outbound,
    baseUrl: server.origin,
    tokens,
    clientId: 'client',
    connectionId: 'one',
    lane: 'invoices',
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

export const guid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const draftBody = {
  CustomerId: guid(1),
  IsCreditInvoice: false,
  RotReducedInvoicingType: 0,
  EuThirdParty: false,
  ReplaceUnitPriceWhenZero: false,
  InvoiceDate: '2026-11-24',
  DueDate: '2026-12-04',
  DeliveryDate: null,
  TermsOfPaymentId: guid(2),
  YourReference: null,
  OurReference: null,
  BuyersOrderReference: null,
  Rows: [],
} as const;

export const draftAnswer = (number: number, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  Id: guid(number),
  CustomerId: guid(1),
  CreatedUtc: '2026-11-24T09:00:00Z',
  IsCreditInvoice: false,
  IncludesVat: false,
  InvoiceDate: '2026-11-24',
  TotalAmount: 1250,
  TotalVatAmount: 250,
  Rows: [{ LineNumber: 0, IsTextRow: true, Text: 'RB-0123456789' }],
  ...more,
});
