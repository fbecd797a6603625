/**
 * Every write to eAccounting: one function, one request, sent once. Only the ledger of effects may call these. A failure's
 * `outcome` says whether it can have happened; `unknown` means look before sending again.
 */
import type { z } from 'zod';
import type { Result } from '../core/failure.ts';
import type { OutboundAnswer } from '../outbound/request.ts';
import type { EAccountingWriteOptions } from './access.ts';
import type { EAccountingClient } from './client.ts';
import { readDraft, readInvoice } from './documents.ts';
import { readAnswer, readNothing } from './failures.ts';
import {
  type AppStatus,
  type Article,
  type ArticleBody,
  appStatus,
  article,
  type BookedInvoice,
  type CustomerBody,
  customer,
  type Draft,
  type DraftBody,
  type DraftValidationBody,
  type EAccountingCustomer,
  type EmailBody,
  type PartnerLink,
  type PartnerLinkBody,
  partnerLink,
} from './schema.ts';
import { type EAccountingCall, sendWrite } from './send.ts';
import { writableArticle, writableCustomer } from './writable.ts';

type Client = Pick<EAccountingClient, 'access'>;
type Options = EAccountingWriteOptions;

async function write<Value>(
  client: Client,
  call: EAccountingCall,
  options: Options,
  read: (answer: OutboundAnswer) => Result<Value>,
): Promise<Result<Value>> {
  const answer = await sendWrite(client.access, call, options);
  return answer.ok ? read(answer.value) : answer;
}

const as =
  <Schema extends z.ZodType>(schema: Schema) =>
  (answer: OutboundAnswer): Result<z.output<Schema>> =>
    readAnswer(schema, answer, true);
const asDraft = (answer: OutboundAnswer): Result<Draft> => readDraft(answer, true);
const asInvoice = (answer: OutboundAnswer): Result<BookedInvoice> => readInvoice(answer, true);

/** `conflict` when the number is taken. */
export const createArticle = (client: Client, body: ArticleBody, options: Options): Promise<Result<Article>> =>
  write(client, { method: 'POST', template: '/articles', body }, options, as(article));

/** Replaces the whole article: `body` is what was read, with our fields changed; what the vendor computes itself is not sent. */
export const updateArticle = (
  client: Client,
  id: string,
  body: Readonly<Record<string, unknown>>,
  options: Options,
): Promise<Result<Article>> =>
  write(client, { method: 'PUT', template: '/articles/{id}', id, body: writableArticle(body) }, options, as(article));

/** `conflict` when the number is taken; `refused` with `eaccounting.4025` when the VAT number is not valid. */
export const createCustomer = (client: Client, body: CustomerBody, options: Options): Promise<Result<EAccountingCustomer>> =>
  write(client, { method: 'POST', template: '/customers', body }, options, as(customer));

/** Replaces the whole customer, as `updateArticle`. */
export const updateCustomer = (
  client: Client,
  id: string,
  body: Readonly<Record<string, unknown>>,
  options: Options,
): Promise<Result<EAccountingCustomer>> =>
  write(client, { method: 'PUT', template: '/customers/{id}', id, body: writableCustomer(body) }, options, as(customer));

export const createDraft = (client: Client, body: DraftBody, options: Options): Promise<Result<Draft>> =>
  write(client, { method: 'POST', template: '/customerinvoicedrafts', body }, options, asDraft);

/** Replaces the whole draft; the ids of its rows are new afterwards. */
export const updateDraft = (client: Client, id: string, body: DraftBody, options: Options): Promise<Result<Draft>> =>
  write(client, { method: 'PUT', template: '/customerinvoicedrafts/{id}', id, body }, options, asDraft);

export const deleteDraft = (client: Client, id: string, options: Options): Promise<Result<null>> =>
  write(client, { method: 'DELETE', template: '/customerinvoicedrafts/{id}', id }, options, readNothing);

/**
 * Books the draft. The vendor checks `expected` against it and refuses a difference. Without both date parameters it would
 * move a past invoice date to today (source: the vendor's description of convert).
 */
export const convertDraft = (client: Client, id: string, expected: DraftValidationBody, options: Options): Promise<Result<BookedInvoice>> =>
  write(
    client,
    {
      method: 'POST',
      template: '/customerinvoicedrafts/{id}/convert',
      id,
      query: [
        ['keepOriginalDraftDate', 'true'],
        ['overrideCompanyKeepOriginalDraftDate', 'true'],
      ],
      body: expected,
    },
    options,
    asInvoice,
  );

/** Leaves no trace that we could read afterwards: an `unknown` is never sent again by a machine. */
export const emailInvoice = (client: Client, id: string, body: EmailBody, options: Options): Promise<Result<null>> =>
  write(client, { method: 'POST', template: '/customerinvoices/{id}/email', id, body }, options, readNothing);

export const createPartnerLink = (client: Client, body: PartnerLinkBody, options: Options): Promise<Result<PartnerLink>> =>
  write(client, { method: 'POST', template: '/partnerresourcelinks', body }, options, as(partnerLink));

/** Tells the company's app page that we are switched on, or off at uninstalling. */
export const setAppStatus = (client: Client, active: boolean, options: Options): Promise<Result<AppStatus>> =>
  write(client, { method: 'PUT', template: '/appstore/status', body: { ActivationStatus: active ? 0 : 1 } }, options, as(appStatus));
