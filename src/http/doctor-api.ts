/** The doctor over HTTP: the latest examination, and a new one on asking. */
import type { FastifyInstance } from 'fastify';
import { routes } from '../../api/schema.ts';
import type { Examination } from '../store/examinations.ts';
import type { Doctor } from '../sync/doctor/examine.ts';
import { type Authenticate, apiRoute } from './api-route.ts';

const answerOf = ({ checkedAt, lines }: Examination) => ({ checkedAt: checkedAt.toISOString(), lines });

export function registerDoctorRoutes(app: FastifyInstance, doctor: Doctor, authenticate: Authenticate): void {
  apiRoute(app, routes.doctor, authenticate, async ({ connection }) =>
    answerOf((await doctor.latest(connection.id)) ?? (await doctor.examine(connection, true))),
  );
  apiRoute(app, routes.examine, authenticate, async ({ connection }) => answerOf(await doctor.examine(connection, true)));
}
