/**
 * The pages between the app and its code: log-in (once per browser), then consent with the choice of company (always).
 * The form that says yes on each page carries `data-step="accept"`, so that a program can click through.
 */
import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { attribute, html } from '../../kit/html.ts';
import { field, hiddenFields, page, sendPage } from '../../kit/page.ts';
import type { CompanyKey } from '../company.ts';
import type { EAccounting } from '../eaccounting.ts';
import { type AuthorizeFault, type AuthorizeRequest, isFault, readAuthorizeRequest, redirectBack } from './authorize-request.ts';
import { scopeTexts } from './client.ts';
import { codeLifeMs } from './token-endpoint.ts';

const cookieName = 'sandbox_login';

function loginOf(request: FastifyRequest): string | null {
  const cookies = (request.headers.cookie ?? '').split(';').map((part) => part.trim());
  return cookies.find((part) => part.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) ?? null;
}

const valuesOf = (source: unknown): Record<string, unknown> =>
  typeof source === 'object' && source !== null ? (source as Record<string, unknown>) : {};

function loginPage(request: AuthorizeRequest): string {
  return page({
    system: 'eaccounting',
    name: 'eAccounting',
    heading: 'Log in',
    narrow: true,
    body: html`<p>An application wants to reach your company. Log in to go on. In the sandbox any e-mail and password will do.</p>
<form method="post" action="/connect/login" data-step="accept">${hiddenFields(request.carried)}
${field({ label: 'E-mail', name: 'email', type: 'email', value: 'kari@nordlyshandel.example', attributes: { autocomplete: 'username' } })}
${field({ label: 'Password', name: 'password', type: 'password', value: 'sandbox', attributes: { autocomplete: 'current-password' } })}
<div class="row"><button>Log in</button></div></form>`,
  });
}

function consentPage(eaccounting: EAccounting, request: AuthorizeRequest): string {
  const companies = Object.values(eaccounting.companies);
  return page({
    system: 'eaccounting',
    name: 'eAccounting',
    heading: 'Give access to your company?',
    narrow: true,
    body: html`<p>The application <strong>${request.clientId}</strong> asks for:</p>
<ul>${request.scopes.map((scope) => html`<li>${scopeTexts[scope] ?? scope} <span class="quiet">(${scope})</span></li>`)}</ul>
<form method="post" action="/connect/consent" data-step="accept">${hiddenFields(request.carried)}
<label for="company">Company</label>
<select id="company" name="company">${companies.map(({ key, settings }) => html`<option value="${key}"${attribute('selected', key === 'NO')}>${settings.name} (${settings.countryCode}, ${settings.corporateIdentityNumber})</option>`)}</select>
<div class="row"><button name="answer" value="yes">Accept</button></div></form>
<form method="post" action="/connect/consent" data-step="deny">${hiddenFields(request.carried)}<button class="second" name="answer" value="no">Deny</button></form>
<p class="quiet"><a href="/connect/endsession">Log in as somebody else</a></p>`,
  });
}

export function addAuthorizeRoutes(eaccounting: EAccounting): void {
  const { app, clock } = eaccounting.standIn;
  const logins = new Set<string>();

  const answerFault = (reply: FastifyReply, fault: AuthorizeFault): FastifyReply => {
    if ('page' in fault) {
      return sendPage(
        reply,
        page({
          system: 'eaccounting',
          name: 'eAccounting',
          heading: 'This link does not work',
          narrow: true,
          body: html`<p class="note bad">${fault.page}</p>`,
        }),
        { status: 400 },
      );
    }
    return reply.redirect(redirectBack(fault.redirect, eaccounting.origin(), { error: fault.error }), 302);
  };

  app.get('/connect/authorize', (request, reply) => {
    const read = readAuthorizeRequest(valuesOf(request.query), eaccounting.appUrl);
    if (isFault(read)) return answerFault(reply, read);
    const login = loginOf(request);
    const isLoggedIn = login !== null && logins.has(login) && !read.prompts.includes('login');
    if (read.prompts.includes('none'))
      return answerFault(reply, { redirect: read, error: isLoggedIn ? 'consent_required' : 'login_required' });
    return sendPage(reply, isLoggedIn ? consentPage(eaccounting, read) : loginPage(read));
  });

  app.post('/connect/login', (request, reply) => {
    const values = valuesOf(request.body);
    const read = readAuthorizeRequest(values, eaccounting.appUrl);
    if (isFault(read)) return answerFault(reply, read);
    if (typeof values['email'] !== 'string' || values['email'].trim() === '') return sendPage(reply, loginPage(read), { status: 400 });
    const login = randomBytes(16).toString('hex');
    logins.add(login);
    // The request for a fresh log-in is met; asking again would never end.
    const carried = { ...read.carried, prompt: read.prompts.filter((prompt) => prompt !== 'login').join(' ') };
    const query = new URLSearchParams(Object.entries(carried).filter(([name, value]) => name !== 'prompt' || value !== ''));
    return reply
      .header('set-cookie', `${cookieName}=${login}; Path=/connect; HttpOnly; SameSite=Lax`)
      .redirect(`/connect/authorize?${query.toString()}`, 303);
  });

  app.post('/connect/consent', (request, reply) => {
    const values = valuesOf(request.body);
    const read = readAuthorizeRequest(values, eaccounting.appUrl);
    if (isFault(read)) return answerFault(reply, read);
    const login = loginOf(request);
    if (login === null || !logins.has(login)) return sendPage(reply, loginPage(read));
    if (values['answer'] === 'no') return reply.redirect(redirectBack(read, eaccounting.origin(), { error: 'access_denied' }), 303);
    const company = values['company'];
    if (typeof company !== 'string' || !Object.hasOwn(eaccounting.companies, company))
      return sendPage(reply, consentPage(eaccounting, read), { status: 400 });
    const grant = eaccounting.grants.addGrant({ company: company as CompanyKey, clientId: read.clientId, scopes: read.scopes });
    const { code } = eaccounting.grants.addCode({
      grantId: grant.id,
      redirectUri: read.redirectUri,
      challenge: read.challenge,
      challengeMethod: read.challengeMethod,
      expiresAt: clock.now().getTime() + codeLifeMs,
    });
    return reply.redirect(
      redirectBack(read, eaccounting.origin(), {
        code,
        scope: read.scopes.join(' '),
        session_state: randomBytes(12).toString('base64url'),
      }),
      303,
    );
  });

  app.get('/connect/endsession', (request, reply) => {
    const login = loginOf(request);
    if (login) logins.delete(login);
    return reply.header('set-cookie', `${cookieName}=; Path=/connect; Max-Age=0`).redirect('/', 303);
  });
}
