/**
 * The HTTP API that Rackbeat's central job console asks every integration for, under the token that Rackbeat has chosen. A retry
 * keeps the job's number and its history, and a deleted job is only taken off the list: the books need its story.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { PRIORITY } from '../../jobs/names.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { findConnectionByAccount } from '../../store/connections.ts';
import { type ConsoleJob, findConsoleJob, hideConsoleJob, listConsoleJobs } from '../../store/console-jobs.ts';
import { type TenantTransaction, withTenant } from '../../store/database.ts';
import { storyOf } from '../../store/story.ts';
import { restartTransfer, skipTransfer } from '../../store/transfers.ts';
import type { SyncContext } from '../../sync/context.ts';
import { sameText } from '../../vault/token-hash.ts';
import { COMMANDS, filterOf, jobRecord, logRecord, paginator } from './records.ts';

const PREFIX = '/rackbeat-integration-dashboard';
const LOGS_PER_PAGE = 10;
/** Stands with what the console does, where a person's name stands otherwise. */
const WHO = 'Rackbeat job console';

const wholeNumber = (fallback: number, most: number) => z.coerce.number().int().min(1).max(most).catch(fallback);
const text = z.string().max(200).optional().catch(undefined);
const listQuery = z.object({
  state: text,
  created_at: text,
  type: text,
  search: text,
  per_page: wholeNumber(10, 200),
  page: wholeNumber(1, 100_000),
});

export interface JobConsoleOptions {
  context: SyncContext;
  token: string;
  rackbeatOrigin: string;
  /** Without a trailing slash. */
  publicUrl: string;
}

export function registerJobConsole(app: FastifyInstance, { context, token, rackbeatOrigin, publicUrl }: JobConsoleOptions): void {
  const { ledger, clock, queue } = context;

  const check = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const given = request.headers['x-dashboard-token'];
    if (typeof given === 'string' && sameText(given, token)) return undefined;
    return reply.code(403).type('text/plain').send('Request is not authorized.');
  };
  const guarded = { schema: { hide: true }, onRequest: check };

  const accountOf = (account: string): Promise<ConnectionRow | null> => findConnectionByAccount(ledger, rackbeatOrigin, account);

  /** Looks in the account's own jobs only: whether the number is somebody else's or nobody's is not told. */
  const withJob = async (
    { job, account }: { job: string; account: string },
    reply: FastifyReply,
    work: (trx: TenantTransaction, found: ConsoleJob, connection: ConnectionRow) => Promise<unknown>,
  ): Promise<unknown> => {
    const connection = /^\d{1,15}$/.test(job) ? await accountOf(account) : null;
    const answer = connection
      ? await withTenant(ledger, connection.id, async (trx) => {
          const found = await findConsoleJob(trx, Number(job));
          return found ? { given: await work(trx, found, connection) } : null;
        })
      : null;
    if (answer === null) return reply.code(403).type('application/json').send('"This job does not belong to this user account"');
    context.changed(connection?.id ?? ('' as ConnectionRow['id']));
    return reply.send(answer.given);
  };

  app.get<{ Params: { account: string } }>(`${PREFIX}/jobs/:account`, guarded, async (request) => {
    const { per_page: perPage, page, ...filter } = listQuery.parse(request.query);
    const connection = await accountOf(request.params.account);
    const found = connection
      ? await withTenant(ledger, connection.id, (trx) => listConsoleJobs(trx, filterOf(filter), page, perPage))
      : { jobs: [], total: 0 };
    const now = clock.now();
    const path = `${publicUrl}${PREFIX}/jobs/${encodeURIComponent(request.params.account)}`;
    return {
      jobs: paginator(
        found.jobs.map((job) => jobRecord(job, now)),
        found.total,
        { page, perPage, path },
      ),
    };
  });

  app.get(`${PREFIX}/job-types`, guarded, async () => ({ types: Object.values(COMMANDS) }));

  app.get<{ Params: { job: string; account: string } }>(`${PREFIX}/job/:job/:account`, guarded, ({ params }, reply) =>
    withJob(params, reply, async (_trx, job) => ({ job: jobRecord(job, clock.now()) })),
  );

  app.get<{ Params: { job: string; account: string } }>(`${PREFIX}/job/:job/logs/:account`, guarded, (request, reply) =>
    withJob(request.params, reply, async (trx, job, connection) => {
      const { page } = listQuery.parse(request.query);
      const lines = (await storyOf(trx, job.id)).map((line, index) => logRecord(line, index + 1, job, connection.rackbeatAccountId));
      const shown = lines.toReversed().slice((page - 1) * LOGS_PER_PAGE, page * LOGS_PER_PAGE);
      const path = `${publicUrl}${PREFIX}/job/${job.consoleNumber}/logs/${connection.rackbeatAccountId}`;
      return { logs: paginator(shown, lines.length, { page, perPage: LOGS_PER_PAGE, path }) };
    }),
  );

  app.post<{ Params: { job: string; account: string } }>(`${PREFIX}/retry/:job/:account`, guarded, ({ params }, reply) =>
    withJob(params, reply, async (trx, job) => {
      // From any state, as the console expects: what runs or is done is looked at once more, and only that.
      await restartTransfer(trx, job.id, job.byPerson, clock.now());
      await queue.wakeTransfers([job], { trx, priority: PRIORITY.person });
      return { message: `Job ${job.consoleNumber} has been sent to queue.` };
    }),
  );

  app.delete<{ Params: { job: string; account: string } }>(`${PREFIX}/jobs/:job/:account`, guarded, ({ params }, reply) =>
    withJob(params, reply, async (trx, job) => {
      const reason = { code: 'skip.by-person', params: { person: WHO, reason: 'Deleted in the job console' } };
      await skipTransfer(trx, job.id, reason, WHO, clock.now());
      await hideConsoleJob(trx, job.consoleNumber, clock.now());
      void reply.type('text/plain');
      return 'success';
    }),
  );
}
