/** The mail as a person reads it: what happened, how many records, what to do, who, and where. Plain text, and the same in simple HTML. */
import { type Language, sentence } from '../../../api/catalogue.ts';
import type { Mail } from '../../outbound/mail.ts';
import type { AlertRow } from '../../store/alerts.ts';

export interface MailFacts {
  mailId: string;
  to: readonly string[];
  language: Language;
  /** Name of the company, in Rackbeat. */
  company: string;
  /** Where Rackbeat's pages are, and where ours are. */
  rackbeatUrl: string;
  publicUrl: string;
  issues: ReadonlyMap<string, { records: number; who: string }>;
  /** It was interrupted before, and may have arrived. */
  isRepeat: boolean;
}

/** A mail that nobody reads to its end tells nothing: the rest stands on the page. */
const MOST_TOLD = 20;

type Told = Pick<AlertRow, 'kind' | 'message' | 'issueId'>;

export function composeMail(alerts: readonly Told[], facts: MailFacts): Mail {
  const { language } = facts;
  const say = (code: string, params: Record<string, string | number> = {}): string => sentence(language, { code, params });
  const told = alerts.slice(0, MOST_TOLD).map((alert) => paragraphOf(alert, facts, say));
  const left = alerts.length - told.length;
  const paragraphs = left === 0 ? told : [...told, [say('mail.more', { count: left })]];
  const [only] = alerts;
  const subject =
    alerts.length > 1 || !only ? say('mail.subject-digest', { company: facts.company, count: alerts.length }) : subjectOf(only, facts, say);
  const head = facts.isRepeat ? [say('mail.repeat')] : [];
  const foot = [
    say('mail.where', { rackbeat: facts.rackbeatUrl }),
    say('mail.why-you', { company: facts.company, address: facts.publicUrl }),
  ];
  return {
    id: facts.mailId,
    to: facts.to,
    subject: oneLine(subject),
    text: [...head, ...paragraphs.map((lines) => lines.join('\n')), foot.join('\n\n')].join('\n\n'),
    html: page(language, head, paragraphs, foot),
  };
}

type Say = (code: string, params?: Record<string, string | number>) => string;

function subjectOf({ kind, issueId }: Told, { company, issues }: MailFacts, say: Say): string {
  const count = issues.get(issueId ?? '')?.records ?? 0;
  switch (kind) {
    case 'issue-opened':
      return say('mail.subject-issue', { company, count });
    case 'issue-resolved':
      return say('mail.subject-resolved', { company });
    case 'connection-lost':
      return say('mail.subject-lost', { company });
    case 'connection-back':
      return say('mail.subject-back', { company });
    case 'silence':
      return say('mail.subject-silence', { company });
  }
}

/** The sentence of a code says what happened and what to do; the rest says how much and who. */
function paragraphOf({ kind, message, issueId }: Told, { issues, language }: MailFacts, say: Say): string[] {
  const what = sentence(language, message);
  switch (kind) {
    case 'issue-opened': {
      const issue = issues.get(issueId ?? '');
      return [what, ...(issue ? [say('mail.stops', { count: issue.records, who: issue.who })] : [])];
    }
    case 'issue-resolved':
      return [say('mail.mended'), what];
    case 'connection-lost':
    case 'connection-back':
      return [what];
    case 'silence':
      return [what, say('alert.silence.next')];
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
/** Only the addresses we wrote ourselves become links. */
const linked = (text: string): string =>
  escaped(text).replaceAll(/https?:\/\/[^\s<>&]+[^\s<>&.,)]/g, (address) => `<a href="${address}">${address}</a>`);

function page(language: Language, head: readonly string[], paragraphs: readonly string[][], foot: readonly string[]): string {
  const block = (lines: readonly string[]): string => `<p>${lines.map(escaped).join('<br>')}</p>`;
  const body = [...head.map((line) => block([line])), ...paragraphs.map(block), '<hr>', ...foot.map((line) => `<p>${linked(line)}</p>`)];
  return `<!doctype html><html lang="${language}"><body style="font-family:system-ui,sans-serif;line-height:1.5;max-width:40em">${body.join('\n')}</body></html>`;
}
