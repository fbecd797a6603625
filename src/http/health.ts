/** Liveness and readiness. Neither ever asks a vendor. */
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Ledger } from '../store/database.ts';

export function registerHealthRoutes(app: FastifyInstance, ledger: Ledger): void {
  app.get('/health/live', async () => ({ ok: true, checks: {} }));
  app.get('/health/ready', async (_request, reply) => {
    const writable = await sql<{ readonly: string }>`select current_setting('transaction_read_only') as readonly`
      .execute(ledger)
      .then(({ rows }) => rows[0]?.readonly === 'off')
      .catch(() => false);
    return reply.code(writable ? 200 : 503).send({ ok: writable, checks: { database: writable } });
  });
}
