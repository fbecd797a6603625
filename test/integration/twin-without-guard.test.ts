/**
 * The twin of the fault tests: the same lost answer, once with the ledger's look-up and once with it switched off. Off, the
 * document is doubled, so it is the guard that holds and not luck.
 */
import { afterAll, expect, test } from 'vitest';
import { connect } from '../../sandbox/eaccounting/connect.ts';
import { startSandbox } from '../../sandbox/main.ts';
import { systemClock } from '../../src/core/clock.ts';
import { decimal } from '../../src/core/money.ts';
import { createEAccountingClient } from '../../src/eaccounting/client.ts';
import type { DraftBody } from '../../src/eaccounting/schema.ts';
import { fixedToken } from '../../src/eaccounting/tokens.ts';
import { createJobQueue } from '../../src/jobs/queue.ts';
import { unlimitedBudget } from '../../src/outbound/budget.ts';
import { createOutbound } from '../../src/outbound/outbound.ts';
import { createRackbeatClient } from '../../src/rackbeat/client.ts';
import { claimTransfer } from '../../src/store/claims.ts';
import { withTenant } from '../../src/store/database.ts';
import { bossPoolOptions } from '../../src/store/pools.ts';
import type { SyncContext } from '../../src/sync/context.ts';
import { draftCreation } from '../../src/sync/effects/documents.ts';
import { performEffect } from '../../src/sync/effects/ledger.ts';
import { createRun } from '../../src/sync/run.ts';
import { activeConnection } from '../support/connections.ts';
import { testDatabase } from '../support/database.ts';
import { standInControl } from '../support/house.ts';

const { ledger, connectionString } = await testDatabase();
const sandbox = await startSandbox({ rackbeatPort: 0, eaccountingPort: 0, appUrl: 'http://127.0.0.1:1' });
const eaccountingControl = standInControl(sandbox.eaccountingUrl);
const { access_token: accessToken } = await connect(sandbox.eaccountingUrl, 'NO');
const outbound = createOutbound({
  clock: systemClock,
  allowedOrigins: [sandbox.rackbeatUrl, sandbox.eaccountingUrl],
  budget: unlimitedBudget,
});
const queue = createJobQueue(bossPoolOptions(connectionString, 2), () => {});
await queue.start();
afterAll(async () => {
  await queue.stop();
  await outbound.close();
  await sandbox.stop();
});

const connectionId = await activeConnection(ledger);
const context: SyncContext = {
  ledger,
  queue,
  clock: systemClock,
  random: Math.random,
  times: { writeDeadlineMs: 2_000, settleWindowMs: 60_000, absentGapMs: 30_000, cardGapMs: 3_000 },
  pages: { rackbeatInvoice: 'http://127.0.0.1/{number}', eaccountingInvoice: 'http://127.0.0.1/{id}', eaccountingDraft: null },
  owner: 'test',
  lostWindow: null,
  log: { info: () => {}, warn: () => {}, error: () => {} },
  changed: () => {},
  rackbeatToken: () => Promise.reject(new Error('no job is claimed here')),
  clientsFor: (id, options) => ({
    rackbeat: createRackbeatClient({
      outbound,
      baseUrl: sandbox.rackbeatUrl,
      token: 'none',
      connectionId: id,
      consumer: { name: 'test', email: 'test@example.com' },
      ...options,
    }),
    eaccounting: createEAccountingClient({
      outbound,
      baseUrl: sandbox.eaccountingUrl,
      tokens: fixedToken(accessToken),
      clientId: 'sandbox-client',
      connectionId: id,
      ...options,
    }),
  }),
};
const { eaccounting } = context.clientsFor(connectionId, { lane: 'invoices' });

async function draftBody(mark: string): Promise<DraftBody> {
  const customers = await eaccounting.customersPage(1);
  const articles = await eaccounting.articlesPage(1);
  const terms = await eaccounting.termsOfPayments();
  if (!customers.ok || !articles.ok || !terms.ok) throw new Error('the stand-in does not answer');
  const customer = customers.value.items.find((one) => one.IsActive && one.InvoiceCountryCode === 'NO' && !one.IsPrivatePerson);
  const article = articles.value.items.find((one) => one.IsActive);
  const term = terms.value.find((one) => one.AvailableForSales);
  return {
    CustomerId: customer?.Id ?? '',
    IsCreditInvoice: false,
    RotReducedInvoicingType: 0,
    EuThirdParty: false,
    ReplaceUnitPriceWhenZero: false,
    InvoiceDate: '2026-11-24',
    DueDate: '2026-12-08',
    DeliveryDate: '2026-11-24',
    TermsOfPaymentId: term?.Id ?? '',
    YourReference: null,
    OurReference: null,
    BuyersOrderReference: null,
    Rows: [
      {
        LineNumber: 0,
        IsTextRow: false,
        Text: 'Vare',
        ArticleId: article?.Id ?? '',
        Quantity: decimal('1'),
        UnitPrice: decimal('100'),
        DiscountPercentage: decimal('0'),
        ReversedConstructionServicesVatFree: false,
      },
      { LineNumber: 1, IsTextRow: true, Text: `Rackbeat-faktura 1 (${mark})`, ReversedConstructionServicesVatFree: false },
    ],
  };
}

async function sendWithLostAnswer(recordKey: string, mark: string, definition: typeof draftCreation): Promise<number> {
  await eaccountingControl.fault({ match: 'POST /v2/customerinvoicedrafts', nth: 1, times: 1, do: 'commit-then-drop' });
  const now = systemClock.now();
  const transfer = await withTenant(ledger, connectionId, (trx) =>
    claimTransfer(trx, { kind: 'invoice', recordKey, generation: 1 }, { owner: 'test', now, until: new Date(now.getTime() + 60_000) }),
  );
  if (!transfer) throw new Error('the transfer could not be claimed');
  const body = await draftBody(mark);
  const run = createRun(context, connectionId, transfer, { lane: 'invoices' });
  const end = await performEffect(run, definition, {
    recordKey,
    generation: 1,
    subject: { mark, customerId: body.CustomerId },
    request: body,
  });
  expect(end.end).toBe('settled');
  const drafts = await eaccountingControl.journal('draft.created');
  return drafts.filter(({ key }) => key === mark).length;
}

test('with the look-up a lost answer makes one draft', async () => {
  expect(await sendWithLostAnswer('1', 'RB-GUARDED000', draftCreation)).toBe(1);
});

test('with the look-up switched off the same lost answer makes two', async () => {
  const unguarded: typeof draftCreation = { ...draftCreation, whenAbsent: 'send-again', lookUp: async () => ({ look: 'absent' }) };
  expect(await sendWithLostAnswer('2', 'RB-OPENED0000', unguarded)).toBe(2);
});
