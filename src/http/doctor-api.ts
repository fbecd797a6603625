/** The doctor over HTTP: the latest examination, a new one on asking, and what people were told by e-mail. */
import type { FastifyInstance } from 'fastify';
import { routes } from '../../api/schema.ts';
import { recentAlerts } from '../store/alerts.ts';
import { type Ledger, withTenant } from '../store/database.ts';
import type { Examination } from '../store/examinations.ts';
import type { Doctor } from '../sync/doctor/examine.ts';
import { type Authenticate, apiRoute } from './api-route.ts';

const answerOf = ({ checkedAt, lines }: Examination) => ({ checkedAt: checkedAt.toISOString(), lines });

const LATEST_ALERTS = 20;

export function registerDoctorRoutes(app: FastifyInstance, doctor: Doctor, ledger: Ledger, authenticate: Authenticate): void {
  apiRoute(app, routes.doctor, authenticate, async ({ connection }) =>
    answerOf((await doctor.latest(connection.id)) ?? (await doctor.examine(connection, true))),
  );
  apiRoute(app, routes.alerts, authenticate, async ({ connection }) => {
    const rows = await withTenant(ledger, connection.id, (trx) => recentAlerts(trx, LATEST_ALERTS));
    return {
      items: rows.map(({ id, kind, message, state, createdAt }) => ({ id, kind, message, state, at: createdAt.toISOString() })),
      next: null,
    };
  });
  apiRoute(app, routes.examine, authenticate, async ({ connection }) => answerOf(await doctor.examine(connection, true)));
}
