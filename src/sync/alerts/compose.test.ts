import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../api/catalogue.ts';
import { composeMail, type MailFacts } from './compose.ts';

const facts = (values: Partial<MailFacts> = {}): MailFacts => ({
  mailId: 'id',
  to: ['kari@example.com'],
  language: 'en',
  company: 'Nordlys Handel AS',
  rackbeatUrl: 'https://app.rackbeat.com',
  publicUrl: 'https://app.example.com',
  issues: new Map([['issue-1', { records: 12, who: 'accountant' }]]),
  isRepeat: false,
  ...values,
});
const unmapped = {
  kind: 'issue-opened',
  message: { code: 'refusal.term-not-mapped', params: { term: '7', name: '<b>Netto & 7</b>' } },
  issueId: 'issue-1',
} as const;
const lost = { kind: 'connection-lost', message: { code: 'connection.reconnect-needed', params: {} }, issueId: null } as const;

test('one cause: what happened, how many records, what to do, who, and where', () => {
  const { subject, text, html } = composeMail([unmapped], facts());
  expect(subject).toBe('Nordlys Handel AS: one thing stops 12 records on the way to eAccounting');
  expect(text).toContain('has no counterpart');
  expect(text).toContain('It stops 12 records. Who can mend it: the accountant.');
  expect(text).toContain('https://app.rackbeat.com');
  expect(html).toContain('<a href="https://app.example.com">');
});

test('what a vendor wrote stays text', () => {
  const { html } = composeMail([unmapped], facts());
  expect(html).toContain('&lt;b&gt;Netto &amp; 7&lt;/b&gt;');
  expect(html).not.toContain('<b>');
});

test.for(LANGUAGES)('more than twenty causes in %s: the first twenty, and how many more there are', (language) => {
  const { subject, text, html } = composeMail(
    Array.from({ length: 23 }, () => unmapped),
    facts({ language }),
  );
  expect(subject).toContain('23');
  expect(text.match(/Netto & 7/g)).toHaveLength(20);
  const more = text.split('\n\n').find((part) => /\b3\b/.test(part)) ?? '';
  expect(html).toContain(more);
  expect(more).not.toMatch(/\{|mail\./);
});

test.for(LANGUAGES)('several causes in %s: one mail with all of them, whole sentences in each', (language) => {
  const { subject, text } = composeMail([unmapped, lost], facts({ language }));
  expect(subject).toMatch(/^Nordlys Handel AS: 2 /);
  expect(text.split('\n\n').length).toBeGreaterThanOrEqual(4);
  expect(text).not.toMatch(/undefined|NaN|\{|mail\.|refusal\./);
});
