/**
 * What every API call goes through: token, company, scopes, rights. A handler gets the company's books and returns
 * what to answer; it runs without waiting, so that a change and its journal entry are one act.
 */
import type { FastifyRequest } from 'fastify';
import { sendAnswer } from '../../kit/answer.ts';
import type { Effect } from '../../kit/stand-in.ts';
import type { Books } from '../books.ts';
import { booksOf, type EAccounting } from '../eaccounting.ts';
import type { Model } from '../fields.ts';
import type { Grant } from '../identity/grants.ts';
import { type ListAnswer, listAnswer } from '../list-answer.ts';
import { isRefusal, type Refusal, refusal } from '../refusal.ts';
import { refusalAnswer, vendorAnswers } from '../vendor-answers.ts';

export interface ApiCall {
  books: Books;
  grant: Grant;
  body: unknown;
  query: Record<string, unknown>;
  /** The `:id` of the path, lower case. */
  id: string;
  params: Record<string, string>;
  commit: (effect: Omit<Effect, 'account'>) => void;
}

/** Any of these scopes opens the call. */
export const scopes = {
  sales: ['ea:sales'],
  salesRead: ['ea:sales', 'ea:sales_readonly'],
  purchase: ['ea:purchase'],
  purchaseRead: ['ea:purchase', 'ea:purchase_readonly'],
  anyRead: ['ea:sales', 'ea:sales_readonly', 'ea:purchase', 'ea:purchase_readonly'],
  any: ['ea:sales', 'ea:sales_readonly', 'ea:purchase', 'ea:purchase_readonly', 'ea:accounting', 'ea:accounting_readonly'],
  accountingRead: ['ea:accounting', 'ea:accounting_readonly'],
  salesOrAccountingRead: ['ea:sales', 'ea:sales_readonly', 'ea:accounting', 'ea:accounting_readonly'],
  links: ['ea:sales', 'ea:purchase'],
};

export type ApiResult = Refusal | { status: number; body?: unknown };
export type Handler = (call: ApiCall) => ApiResult;

const salesRegister = /^\/v2\/(customers|customerinvoicedrafts|customerinvoices)\b/i;

export function bearerOf(request: FastifyRequest): string | null {
  return /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** Why this grant may not make this call, or null. The order is assumed: company first, then scopes, then the user. */
function accessRefusal(eaccounting: EAccounting, grant: Grant, needed: string[], path: string): Refusal | null {
  const { switches } = eaccounting.standIn;
  if (switches.get('apiModule') === 'off')
    return refusal(4002, 'ForbiddenRequestException - No access to module: api_standard', { status: 403 });
  if (switches.get('startupGuide') === 'open')
    return refusal(4003, 'StartupGuideNotCompletedException - The startup guide is not completed');
  if (!switches.get('companyActive')) return refusal(4004, 'CompanyNotActiveException - The company is not active');
  if (!grant.scopes.includes('ea:api') || !needed.some((scope) => grant.scopes.includes(scope))) {
    return refusal(4006, `NoAccessToScopesException - Requires any of the following scopes: ${needed.join(', ')}`);
  }
  if (!switches.get('userMaySell') && salesRegister.test(path))
    return refusal(4007, 'PermissionDeniedException - The user has no access to the sales register');
  return null;
}

export function addApiRoute(
  eaccounting: EAccounting,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  needed: string[],
  handler: Handler,
): void {
  const { app, clock, commit, switches } = eaccounting.standIn;
  const { unauthorized } = vendorAnswers(
    () => switches,
    () => clock.now(),
  );
  app.route({
    method,
    url: path,
    handler: (request, reply) => {
      const token = bearerOf(request);
      const grant = token === null ? null : eaccounting.grants.authorize(token, clock.now().getTime());
      if (!grant) return sendAnswer(reply, unauthorized());
      const params = request.params as Record<string, string>;
      const result =
        accessRefusal(eaccounting, grant, needed, path) ??
        handler({
          books: booksOf(eaccounting, grant.company),
          grant,
          body: request.body,
          query: request.query as Record<string, unknown>,
          id: (params['id'] ?? '').toLowerCase(),
          params,
          commit: (effect) => void commit(request, { account: grant.company, ...effect }),
        });
      if (isRefusal(result)) return sendAnswer(reply, refusalAnswer(result, switches));
      return sendAnswer(reply, { status: result.status, body: result.body });
    },
  });
}

/** Answers a list call. `refused`: properties that can not be filtered by just now. */
export function list<Item extends object>(
  { books, query }: ApiCall,
  items: readonly Item[],
  model: Model,
  print?: (item: Item) => object,
  refused: string[] = [],
): ApiResult {
  const answer: ListAnswer | Refusal = listAnswer(
    items,
    model,
    query,
    {
      serverTime: books.now,
      orderById: books.switches.get('defaultOrder') === 'id',
      ignoreCase: books.switches.get('filterIgnoresCase'),
      refusedPaths: new Set(refused),
    },
    print,
  );
  return isRefusal(answer) ? answer : { status: 200, body: answer };
}

/** A query parameter by its name in any case; absent or given twice: undefined. */
export function parameter(query: Record<string, unknown>, name: string): string | undefined {
  const found = Object.entries(query).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  return typeof found === 'string' ? found : undefined;
}

export const isTrue = (query: Record<string, unknown>, name: string): boolean => parameter(query, name)?.toLowerCase() === 'true';
