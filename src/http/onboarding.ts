/**
 * The pages of an installation: from Rackbeat's Apps page (or a pasted key) to the consent page and back, to the question
 * "are these your two companies?", to the settings page. Every way it can go wrong ends in a page that says what to do.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Language, pickLanguage, sentence } from '../../api/catalogue.ts';
import type { Message } from '../core/failure.ts';
import type { ConnectionRow } from '../store/connections.ts';
import { beginInstallation, beginReconnection, type RackbeatEntrance } from '../sync/installation/begin.ts';
import { completeInstallation } from '../sync/installation/complete.ts';
import { confirmationQuestion, confirmInstallation, type Question } from '../sync/installation/confirm.ts';
import type { InstallationContext } from '../sync/installation/context.ts';
import { html, Markup, pageOf } from './html.ts';
import { connectionOfTicket } from './reconnect-ticket.ts';
import { findByEntrance } from './session.ts';

const PENDING_SECONDS = 600;

interface CookieRules {
  name: string;
  options: { path: '/'; httpOnly: true; sameSite: 'lax'; secure: boolean; maxAge: number };
}

/** `__Host-` demands https; on loopback there is none, and nobody else can set a cookie there either. */
const cookieRules = (publicUrl: string): CookieRules => {
  const secure = publicUrl.startsWith('https:');
  return {
    name: secure ? '__Host-install' : 'install',
    options: { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: PENDING_SECONDS },
  };
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export function registerOnboardingRoutes(app: FastifyInstance, context: InstallationContext): void {
  const cookie = cookieRules(context.publicUrl);
  const browserSecretOf = (request: FastifyRequest): string | null => request.cookies[cookie.name] ?? null;

  const begin = async (reply: FastifyReply, entrance: RackbeatEntrance): Promise<FastifyReply> => {
    const begun = await beginInstallation(context, entrance);
    return reply.setCookie(cookie.name, begun.browserSecret, cookie.options).redirect(begun.location);
  };

  for (const path of ['/onboarding/begin', '/begin']) {
    app.get<{ Querystring: { token?: unknown } }>(path, async (request, reply) => {
      const token = text(request.query.token).trim();
      if (token === '' || token.length > 2_000) return show(request, reply, 400, say({ code: 'install.no-token', params: {} }));
      return begin(reply, { by: 'install', token });
    });
  }

  // A top-level window: inside Rackbeat's frame the cookie of the consent could not be set.
  const beginAgain = async (request: FastifyRequest, reply: FastifyReply, connection: ConnectionRow | null): Promise<FastifyReply> => {
    const begun = connection ? await beginReconnection(context, connection.id) : null;
    if (!begun) return show(request, reply, 400, say({ code: 'install.cannot-reconnect', params: {} }));
    return reply.setCookie(cookie.name, begun.browserSecret, cookie.options).redirect(begun.location);
  };
  app.get<{ Params: { account: string; secret: string } }>('/settings/:account/:secret/reconnect', async (request, reply) => {
    const { account, secret } = request.params;
    return beginAgain(request, reply, await findByEntrance(context.ledger, context.rackbeatUrl, account, secret));
  });
  app.get<{ Querystring: { token?: unknown } }>('/onboarding/reconnect', async (request, reply) =>
    beginAgain(request, reply, await connectionOfTicket(context, text(request.query.token))),
  );

  // Whoever opens the bare address has no account at hand: the page that takes a key is where to begin.
  app.get('/', async (_request, reply) => reply.redirect('/connect'));
  app.get('/connect', async (request, reply) => show(request, reply, 200, connectPage(null)));
  app.post<{ Body: unknown }>('/connect', async (request, reply) => {
    const key = text((request.body as { key?: unknown } | null)?.key).trim();
    if (key === '' || key.length > 4_000) {
      return show(request, reply, 400, connectPage({ code: 'install.no-key', params: {} }));
    }
    return begin(reply, { by: 'api-key', key });
  });

  app.get('/onboarding/callback', async (request, reply) => {
    const query = new URL(request.url, context.publicUrl).searchParams;
    const completed = await completeInstallation(context, query, browserSecretOf(request));
    switch (completed.outcome) {
      case 'to-confirm':
        return reply.redirect(`/onboarding/confirm?state=${encodeURIComponent(query.get('state') ?? '')}`);
      case 'stale':
        return show(request, reply, 400, say({ code: 'install.stale', params: {} }));
      case 'declined':
        return show(request, reply, 200, say({ code: 'install.declined', params: {} }));
      case 'failed':
        return show(request, reply, 502, say(completed.reason));
    }
  });

  app.get<{ Querystring: { state?: unknown } }>('/onboarding/confirm', async (request, reply) => {
    const state = text(request.query.state);
    const question = await confirmationQuestion(context, state, browserSecretOf(request) ?? '');
    if (!question) return show(request, reply, 400, say({ code: 'install.stale', params: {} }));
    return show(request, reply, 200, confirmPage(question, state, false));
  });

  app.post<{ Body: unknown }>('/onboarding/confirm', async (request, reply) => {
    const body = (request.body ?? {}) as { state?: unknown; typed?: unknown };
    const confirmed = await confirmInstallation(context, text(body.state), browserSecretOf(request) ?? '', text(body.typed));
    switch (confirmed.outcome) {
      case 'connected':
        return reply.clearCookie(cookie.name, { path: '/' }).redirect(confirmed.location, 303);
      case 'stale':
        return show(request, reply, 400, say({ code: 'install.stale', params: {} }));
      case 'not-typed':
        return show(request, reply, 400, confirmPage(confirmed.question, text(body.state), true));
      case 'failed':
        return show(request, reply, 409, say(confirmed.reason));
    }
  });
}

type Page = (language: Language) => { title: string; content: Markup };

function show(request: FastifyRequest, reply: FastifyReply, status: number, page: Page): FastifyReply {
  const language = pickLanguage(request.headers['accept-language']);
  const { title, content } = page(language);
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(pageOf(title, language, reply.cspNonce.style, content));
}

/** One sentence on what happened, one on what to do: both stand in the catalogue under the code and `<code>.next`. */
const say =
  (message: Message): Page =>
  (language) => {
    const title = sentence(language, message);
    return {
      title,
      content: html`<h1>${title}</h1><p>${sentence(language, { code: `${message.code}.next`, params: message.params })}</p>`,
    };
  };

const connectPage =
  (fault: Message | null): Page =>
  (language) => {
    const t = (code: string): string => sentence(language, { code, params: {} });
    return {
      title: t('page.connect.title'),
      content: html`<h1>${t('page.connect.title')}</h1><p>${t('page.connect.what')}</p>
<form method="post" action="/connect" data-step="accept"><label for="key">${t('page.connect.key')}</label>
<input id="key" name="key" type="password" autocomplete="off" required ${fault ? html`aria-invalid="true" aria-describedby="fault"` : html``}>
${fault ? html`<p id="fault" class="warning">${sentence(language, fault)}</p>` : html``}
<p class="soft">${t('page.connect.where')}</p><button>${t('page.connect.go')}</button></form>`,
    };
  };

const confirmPage =
  (question: Question, state: string, wrong: boolean): Page =>
  (language) => {
    const t = (code: string, params: Message['params'] = {}): string => sentence(language, { code, params });
    const { facts, typed, why } = question;
    const number = (value: string | null): Markup =>
      html`<small>${value === null || value === '' ? t('page.confirm.no-number') : t('page.confirm.number', { number: value })}</small>`;
    return {
      title: t('page.confirm.title'),
      content: html`<h1>${t('page.confirm.title')}</h1><p>${t('page.confirm.what')}</p>
<dl><dt>Rackbeat</dt><dd>${facts.rackbeatCompanyName}${number(facts.rackbeatOrganisationNumber)}</dd>
<dt>eAccounting</dt><dd>${facts.eaccountingCompanyName}${number(facts.eaccountingOrganisationNumber)}</dd></dl>
${why === null ? html`` : html`<p class="warning">${t(`page.confirm.${why}`)}</p>`}
<form method="post" action="/onboarding/confirm" data-step="accept"><input type="hidden" name="state" value="${state}">
${
  typed === null
    ? html``
    : html`<label for="typed">${t('page.confirm.type', { name: typed })}</label><input id="typed" name="typed" autocomplete="off" required data-expected="${typed}" ${wrong ? html`aria-invalid="true" aria-describedby="wrong"` : html``}>
${wrong ? html`<p id="wrong" class="warning">${t('page.confirm.not-typed', { name: typed })}</p>` : html``}`
}
<p class="soft">${t('page.confirm.nothing-yet')}</p><button>${t('page.confirm.yes')}</button></form>`,
    };
  };
