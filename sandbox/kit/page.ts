/**
 * The frame of every sandbox page, its tables and its forms. Text names only: no logo, nothing that could be taken for the vendor.
 */
import type { FastifyReply } from 'fastify';
import { html, type Markup } from './html.ts';
import { pageStyle, tints } from './page-style.ts';

export interface PageLink {
  href: string;
  text: string;
}

export interface PageParts {
  system: keyof typeof tints;
  /** Name in the top bar, e.g. "eAccounting". */
  name: string;
  heading: string;
  nav?: PageLink[];
  /** The nav link of this page. */
  current?: string;
  narrow?: boolean;
  body: Markup;
}

export function page({ system, name, heading, nav = [], current, narrow = false, body }: PageParts): string {
  const link = ({ href, text }: PageLink): Markup =>
    href === current ? html`<a href="${href}" aria-current="page">${text}</a>` : html`<a href="${href}">${text}</a>`;
  // The sheet is our own constant text; it goes in by concatenation because templates would escape it.
  const head = html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading} – ${name} sandbox</title>`;
  const rest = html`</head><body>
<div class="banner" role="note"><strong>Sandbox</strong> – a stand-in for ${name} with made-up data. Nothing here reaches a real account.</div>
<header class="top"><strong>${name}</strong>${nav.length > 0 ? html`<nav aria-label="Main">${nav.map(link)}</nav>` : null}</header>
<main${narrow ? html` class="narrow"` : null}><h1>${heading}</h1>
${body}
</main></body></html>`;
  return `${head.text}<style>${pageStyle(tints[system])}</style>${rest.text}`;
}

/** Sends a page. It may load nothing and run no script; `frames`: origins it may show in an iframe. */
export function sendPage(
  reply: FastifyReply,
  text: string,
  { status = 200, frames = [] }: { status?: number; frames?: string[] } = {},
): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header(
      'content-security-policy',
      `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-src ${frames.length > 0 ? frames.join(' ') : "'none'"}`,
    )
    .send(text);
}

export interface Column<Row> {
  head: string;
  cell: (row: Row) => Markup | string | number | null;
  /** Right-aligned figures. */
  number?: boolean;
}

export function table<Row>({
  caption,
  columns,
  rows,
  empty,
}: {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  empty: string;
}): Markup {
  if (rows.length === 0) return html`<p class="quiet">${empty}</p>`;
  const cls = (column: Column<Row>): Markup | null => (column.number ? html` class="number"` : null);
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col"${cls(column)}>${column.head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${columns.map((column) => html`<td${cls(column)}>${column.cell(row)}</td>`)}</tr>\n`)}</tbody></table></div>`;
}

/** A form of one button. `step`: the accepting form of a page is `accept`, so that a program can click through. */
export function buttonForm({
  action,
  label,
  kind = 'first',
  step,
  hidden = {},
}: {
  action: string;
  label: string;
  kind?: 'first' | 'second' | 'danger';
  step?: 'accept';
  hidden?: Record<string, string>;
}): Markup {
  return html`<form class="inline" method="post" action="${action}"${step ? html` data-step="${step}"` : null}>${hiddenFields(hidden)}<button class="${kind}">${label}</button></form>`;
}

export const hiddenFields = (values: Record<string, string>): Markup =>
  html`${Object.entries(values).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;

/** A labelled input. `attributes` are names we write ourselves, values are escaped. */
export function field({
  label,
  name,
  value = '',
  type = 'text',
  attributes = {},
}: {
  label: string;
  name: string;
  value?: string;
  type?: 'text' | 'email' | 'password' | 'date' | 'number';
  attributes?: Record<string, string>;
}): Markup {
  const extra = Object.entries(attributes).map(([key, text]) => html` ${key}="${text}"`);
  return html`<label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" value="${value}"${extra}>`;
}
