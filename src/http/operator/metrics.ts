/** `/metrics` for Prometheus: what this process counts, and how the whole installation stands, read when it is asked. */
import type { FastifyInstance } from 'fastify';
import { Gauge } from 'prom-client';
import { PREFIX } from '../../metrics.ts';
import { withTenant } from '../../store/database.ts';
import { effectCounts } from '../../store/effects.ts';
import type { OperatorContext } from './context.ts';
import { standingOf } from './installation-standing.ts';
import { everyConnection, operatorCheck } from './route.ts';

/** Two scrapers, or an impatient one, do not read every connection twice in this time. */
const FRESH_MS = 10_000;

export function registerMetrics(app: FastifyInstance, token: string, options: OperatorContext): void {
  const { registry } = options.metrics;
  const read = createReader(options);
  let last: { at: number; done: Promise<void> } | null = null;
  app.get('/metrics', { schema: { hide: true }, onRequest: operatorCheck(token) }, async (_request, reply) => {
    const now = performance.now();
    if (last === null || now - last.at > FRESH_MS) last = { at: now, done: read() };
    await last.done;
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

function createReader(options: OperatorContext): () => Promise<void> {
  const { context, metrics } = options;
  const gauge = <Label extends string>(name: string, help: string, labelNames: readonly Label[]): Gauge<Label> =>
    new Gauge({ name: `${PREFIX}${name}`, help, labelNames, registers: [metrics.registry] });
  const connections = gauge('connections', 'Connections by state.', ['state']);
  const transfers = gauge('transfers', 'Transfers by state.', ['state']);
  const effects = gauge('effects', 'Writes to outside systems by kind and how they ended.', ['kind', 'state']);
  const issues = gauge('open_issues', 'Causes that keep records back.', []);
  const sweepAge = gauge('sweep_age_seconds', 'Of the active connections: the longest time since a whole sweep.', []);
  const neverSwept = gauge('never_swept', 'Active connections that have never been swept.', []);
  const jobs = gauge('jobs', 'Jobs by queue: ready, for later, running.', ['queue', 'state']);
  const budget = gauge('budget_left', 'Calls left in the present window of two seconds, for the vendor’s most used endpoint.', [
    'system',
    'lane',
  ]);
  const closed = gauge('closed_systems', 'Outside systems and connections not asked just now, because they failed too often.', []);

  return async () => {
    const now = context.clock.now().getTime();
    const rows = await everyConnection(context);
    const standings = await Promise.all(
      rows.map(async (connection) => ({
        ...(await standingOf(context, connection)),
        effects: await withTenant(context.ledger, connection.id, (trx) => effectCounts(trx)),
      })),
    );
    for (const one of [connections, transfers, effects, jobs, budget]) one.reset();
    issues.set(0);
    const ages: number[] = [];
    let never = 0;
    for (const one of standings) {
      connections.inc({ state: one.state });
      issues.inc(one.openIssues);
      for (const [state, count] of Object.entries(one.transfers)) transfers.inc({ state }, count);
      for (const { kind, state, count } of one.effects) effects.inc({ kind, state }, count);
      if (one.state !== 'active') continue;
      if (one.lastSweptAt === null) never += 1;
      else ages.push((now - Date.parse(one.lastSweptAt)) / 1_000);
    }
    sweepAge.set(Math.max(0, ...ages));
    neverSwept.set(never);
    for (const { name: queue, ready, later, running } of await context.queue.depth()) {
      jobs.set({ queue, state: 'ready' }, ready);
      jobs.set({ queue, state: 'later' }, later);
      jobs.set({ queue, state: 'running' }, running);
    }
    for (const { system, lane, left } of await options.budgetLeft()) budget.set({ system, lane }, left);
    closed.set((await options.closedBreakers()).length);
  };
}
