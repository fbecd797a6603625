/** A person says that two records are one: the word is kept, and whatever waited for it goes on. Nothing is read or written outside here. */
import type { FastifyInstance } from 'fastify';
import { routes } from '../../api/schema.ts';
import { PRIORITY } from '../jobs/names.ts';
import { type TenantTransaction, withTenant } from '../store/database.ts';
import { type IssueRow, openIssues } from '../store/issues.ts';
import { type SaidToBeSame, sayTheyAreSame } from '../store/said-to-be-same.ts';
import { wakeAll } from '../store/transfers.ts';
import type { SyncContext } from '../sync/context.ts';
import { ApiError, notFound } from './api-error.ts';
import { type Authenticate, apiRoute } from './api-route.ts';

const OTHER_ARTICLE = 'article.other-under-number';
const SEVERAL_CUSTOMERS = 'customer.several-candidates';

const text = (value: string | number | undefined): string => String(value ?? '');

/** The article that the issue showed under the product's own number. */
const sameArticle = ({ params }: IssueRow): SaidToBeSame => ({
  kind: 'item',
  rackbeatKey: text(params.item),
  eaccountingNumber: text(params.item),
  eaccountingName: text(params.other),
});

function sameCustomer({ params }: IssueRow, number: string | undefined): SaidToBeSame {
  const candidates = text(params.numbers).split(', ');
  if (number === undefined || !candidates.includes(number)) throw new ApiError(400, 'api.invalid', {}, { number: 'issue.not-a-candidate' });
  return { kind: 'customer', rackbeatKey: text(params.customer), eaccountingNumber: number, eaccountingName: null };
}

export function registerSameRecordRoutes(app: FastifyInstance, context: SyncContext, authenticate: Authenticate): void {
  const { ledger, clock, queue } = context;

  const goOn = async (
    trx: TenantTransaction,
    said: readonly SaidToBeSame[],
    issues: readonly IssueRow[],
    person: string,
  ): Promise<void> => {
    await sayTheyAreSame(trx, said, person, clock.now());
    if (issues.length === 0) return;
    const woken = await wakeAll(trx, clock.now(), { issueIds: issues.map(({ id }) => id) });
    await queue.wakeTransfers(woken, { trx, priority: PRIORITY.person });
  };

  apiRoute(app, routes.sayIssueIsSame, authenticate, async ({ params, body, connection }) => {
    await withTenant(ledger, connection.id, async (trx) => {
      const issue = (await openIssues(trx)).find(({ id }) => id === params.id);
      if (!issue) throw notFound('issue.unknown');
      if (issue.code !== OTHER_ARTICLE && issue.code !== SEVERAL_CUSTOMERS) throw new ApiError(409, 'issue.not-about-identity');
      const said = issue.code === OTHER_ARTICLE ? sameArticle(issue) : sameCustomer(issue, body.number);
      await goOn(trx, [said], [issue], body.statedName);
    });
    context.changed(connection.id);
    return { accepted: true as const };
  });

  apiRoute(app, routes.sayAllArticlesAreSame, authenticate, async ({ body, connection }) => {
    const issues = await withTenant(ledger, connection.id, async (trx) => {
      const open = (await openIssues(trx)).filter(({ code }) => code === OTHER_ARTICLE);
      await goOn(trx, open.map(sameArticle), open, body.statedName);
      return open;
    });
    context.changed(connection.id);
    return { records: issues.length };
  });
}
