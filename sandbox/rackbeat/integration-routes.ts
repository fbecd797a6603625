/** The host's side of an installation, outside `/api`: accepting and cancelling, without any authorisation but the token in the path. */
import type { FastifyRequest } from 'fastify';
import { sendAnswer } from '../kit/answer.ts';
import { answer } from './answers.ts';
import type { ApiGround } from './api-call.ts';
import { APP_SLUG, acceptInstallation, cancelInstallation } from './installations.ts';

const gone = answer(404, { message: 'Not Found' });

const tokenOf = (request: FastifyRequest): string => (request.params as { token: string }).token;

export function addIntegrationRoutes({ app, rackbeat, commit }: ApiGround): void {
  app.post('/integration/accept/:token', (request, reply) => {
    const accepted = acceptInstallation(rackbeat, tokenOf(request));
    if (accepted === null) return sendAnswer(reply, gone);
    const { account, ...shown } = accepted;
    commit(request, {
      account: String(account.id),
      effect: 'integration.accepted',
      key: APP_SLUG,
      summary: `${APP_SLUG} installed for ${account.company_name}`,
    });
    return sendAnswer(reply, answer(200, shown));
  });

  app.post('/integration/cancel/:token', (request, reply) => {
    const account = cancelInstallation(rackbeat, tokenOf(request));
    if (account === null) return sendAnswer(reply, gone);
    commit(request, {
      account: String(account.id),
      effect: 'integration.cancelled',
      key: APP_SLUG,
      summary: `installation cancelled for ${account.company_name}`,
    });
    return sendAnswer(reply, answer(200, {}));
  });
}
