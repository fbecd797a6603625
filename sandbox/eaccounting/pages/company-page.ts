/** The frame of a company's pages, and how figures are written on them. */
import type { FastifyReply } from 'fastify';
import { html, type Markup } from '../../kit/html.ts';
import { page, sendPage } from '../../kit/page.ts';
import type { Company, CompanyKey } from '../company.ts';
import type { EAccounting } from '../eaccounting.ts';

const sections = [
  ['articles', 'Articles'],
  ['customers', 'Customers'],
  ['suppliers', 'Suppliers'],
  ['drafts', 'Invoice drafts'],
  ['invoices', 'Sales invoices'],
  ['emails', 'Sent e-mails'],
  ['settings', 'Company settings'],
] as const;
export type Section = (typeof sections)[number][0];

export const companyPath = (key: CompanyKey, section: string): string => `/companies/${key}/${section}`;

export function isCompanyKey(eaccounting: EAccounting, text: string): text is CompanyKey {
  return Object.hasOwn(eaccounting.companies, text);
}

/** `said`: what just happened, or why it did not. */
export function companyPage(
  company: Company,
  section: Section,
  heading: string,
  body: Markup,
  said: { text: string; bad?: boolean } | null = null,
): string {
  return page({
    system: 'eaccounting',
    name: `eAccounting – ${company.settings.name}`,
    heading,
    nav: [{ href: '/', text: 'Start' }, ...sections.map(([path, text]) => ({ href: companyPath(company.key, path), text }))],
    current: companyPath(company.key, section),
    body: html`${said ? html`<p class="note${said.bad ? ' bad' : ''}" role="status">${said.text}</p>` : null}${body}`,
  });
}

export const notThere = (reply: FastifyReply, what: string): FastifyReply =>
  sendPage(
    reply,
    page({
      system: 'eaccounting',
      name: 'eAccounting',
      heading: 'Not found',
      narrow: true,
      body: html`<p>${what}</p><p><a href="/">Start page</a></p>`,
    }),
    { status: 404 },
  );

const figures = new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
export const money = (amount: number, currency: string | null): string => `${figures.format(amount)} ${currency ?? ''}`;
