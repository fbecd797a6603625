/**
 * The twin of the fault tests: the same lost answer, once with the ledger's look-up and once with it switched off. Off, the
 * document is doubled and a card of our own is taken for a stranger's, so it is the guard that holds and not luck.
 */
import { afterAll, expect, test } from 'vitest';
import { connect } from '../../sandbox/eaccounting/connect.ts';
import { startSandbox } from '../../sandbox/main.ts';
import { systemClock } from '../../src/core/clock.ts';
import { decimal } from '../../src/core/money.ts';
import { createEAccountingClient } from '../../src/eaccounting/client.ts';
import type { ArticleBody, CustomerBody, DraftBody } from '../../src/eaccounting/schema.ts';
import { fixedToken } from '../../src/eaccounting/tokens.ts';
import { createJobQueue } from '../../src/jobs/queue.ts';
import { unlimitedBudget } from '../../src/outbound/budget.ts';
import { createOutbound } from '../../src/outbound/outbound.ts';
import { createRackbeatClient } from '../../src/rackbeat/client.ts';
import { claimTransfer } from '../../src/store/claims.ts';
import { withTenant } from '../../src/store/database.ts';
import { bossPoolOptions } from '../../src/store/pools.ts';
import type { SyncContext } from '../../src/sync/context.ts';
import type { EffectDefinition } from '../../src/sync/effects/definition.ts';
import { draftCreation } from '../../src/sync/effects/documents.ts';
import { performEffect } from '../../src/sync/effects/ledger.ts';
import { articleCreation, customerCreation } from '../../src/sync/effects/master-data.ts';
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

async function customerBody(number: string): Promise<CustomerBody> {
  const terms = await eaccounting.termsOfPayments();
  if (!terms.ok) throw new Error('the stand-in does not answer');
  return {
    CustomerNumber: number,
    Name: 'Tvillingen AS',
    InvoiceCity: 'Oslo',
    InvoicePostalCode: '0155',
    InvoiceAddress1: null,
    InvoiceAddress2: null,
    InvoiceCountryCode: 'NO',
    CorporateIdentityNumber: null,
    VatNumber: null,
    EmailAddress: null,
    EmailAddresses: [],
    Telephone: null,
    CurrencyCode: 'NOK',
    TermsOfPaymentId: terms.value.find((one) => one.AvailableForSales)?.Id ?? '',
    IsPrivatePerson: false,
    IsActive: true,
  };
}

async function articleBody(number: string): Promise<ArticleBody> {
  const articles = await eaccounting.articlesPage(1);
  if (!articles.ok) throw new Error('the stand-in does not answer');
  const like = articles.value.items.find((one) => one.IsActive);
  return {
    Number: number,
    Name: 'Tvilling',
    IsActive: true,
    CodingId: like?.CodingId ?? '',
    UnitId: like?.UnitId ?? '',
    NetPrice: decimal('100'),
    GrossPrice: decimal('125'),
    IsStock: false,
  };
}

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

/** Sends once, and the vendor, who has made it, hangs up without an answer; how our ledger says that it ended. */
async function sendWithLostAnswer<Subject, Request, Answer>(
  path: string,
  definition: EffectDefinition<Subject, Request, Answer>,
  { key, subject, request }: { key: string; subject: Subject; request: Request },
): Promise<string> {
  await eaccountingControl.fault({ match: `POST /v2/${path}`, nth: 1, times: 1, do: 'commit-then-drop' });
  const now = systemClock.now();
  const transfer = await withTenant(ledger, connectionId, (trx) =>
    claimTransfer(trx, { kind: 'invoice', recordKey: key, generation: 1 }, { owner: 'test', now, until: new Date(now.getTime() + 60_000) }),
  );
  if (!transfer) throw new Error('the transfer could not be claimed');
  const run = createRun(context, connectionId, transfer, { lane: 'invoices' });
  const end = await performEffect(run, definition, { recordKey: key, generation: 1, subject, request });
  return end.end === 'refused' ? end.failure.kind : end.end;
}

const made = async (effect: string, key: string): Promise<number> =>
  (await eaccountingControl.journal(effect)).filter((entry) => entry.key === key).length;

async function sendDraft(mark: string, definition: typeof draftCreation): Promise<void> {
  const request = await draftBody(mark);
  const subject = { mark, customerId: request.CustomerId };
  expect(await sendWithLostAnswer('customerinvoicedrafts', definition, { key: mark, subject, request })).toBe('settled');
}

/** The guard taken away: nothing is looked for, neither after a lost answer nor after a refusal of the number. */
const unguarded = <Subject, Request, Answer>(
  definition: EffectDefinition<Subject, Request, Answer>,
): EffectDefinition<Subject, Request, Answer> => ({
  ...definition,
  whenAbsent: 'send-again',
  lookOnConflict: false,
  lookUp: async () => ({ look: 'absent' }),
});

test('with the look-up a lost answer makes one draft', async () => {
  await sendDraft('RB-GUARDED000', draftCreation);
  expect(await made('draft.created', 'RB-GUARDED000')).toBe(1);
});

test('with the look-up switched off the same lost answer makes two', async () => {
  await sendDraft('RB-OPENED0000', unguarded(draftCreation));
  expect(await made('draft.created', 'RB-OPENED0000')).toBe(2);
});

test('a customer and an article whose answer is lost are found and settled; without the look-up our own card passes for a stranger’s', async () => {
  const customer = async (number: string) => ({
    key: number,
    subject: { number, name: 'Tvillingen AS', organisationNumber: null },
    request: await customerBody(number),
  });
  const article = async (number: string) => ({ key: number, subject: { number, name: 'Tvilling' }, request: await articleBody(number) });

  expect(await sendWithLostAnswer('customers', customerCreation, await customer('71001'))).toBe('settled');
  expect(await sendWithLostAnswer('customers', unguarded(customerCreation), await customer('71002'))).toBe('conflict');
  expect(await sendWithLostAnswer('articles', articleCreation, await article('T-1'))).toBe('settled');
  expect(await sendWithLostAnswer('articles', unguarded(articleCreation), await article('T-2'))).toBe('conflict');
  for (const number of ['71001', '71002']) expect(await made('customer.created', number)).toBe(1);
  for (const number of ['T-1', 'T-2']) expect(await made('article.created', number)).toBe(1);
});
