/** One mail against a real server: each way it can end, and that nothing of it is sent twice or elsewhere. */
import { expect, test } from 'vitest';
import { startMailbox } from '../../test/support/mailbox.ts';
import { createMailServer, type Mail } from './mail.ts';

const mailbox = await startMailbox();
const server = createMailServer({ server: mailbox.url, from: 'alerts@example.com' });
const mail = (values: Partial<Mail> = {}): Mail => ({
  id: 'one',
  to: ['kari@example.com', 'ola@example.com'],
  subject: 'Én ting stopper 3 poster',
  text: 'Artikkelkonteringen «Varer» mangler.',
  html: '<p>Artikkelkonteringen «Varer» mangler.</p>',
  ...values,
});

test('taken: once, to everybody, in plain text and in HTML, marked as a program’s own', async () => {
  expect(await server.send(mail())).toEqual({ end: 'sent' });
  expect(mailbox.mails).toHaveLength(1);
  const [got] = mailbox.mails;
  expect(got?.to?.map(({ address }) => address)).toEqual(['kari@example.com', 'ola@example.com']);
  expect(got).toMatchObject({
    subject: 'Én ting stopper 3 poster',
    messageId: '<one@example.com>',
    from: { address: 'alerts@example.com' },
  });
  expect(got?.text?.trim()).toBe('Artikkelkonteringen «Varer» mangler.');
  expect(got?.html?.trim()).toBe('<p>Artikkelkonteringen «Varer» mangler.</p>');
  expect(got?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
});

test.for([
  ['later', 'not-sent'],
  ['never', 'refused'],
  ['drop', 'unknown'],
] as const)('the server says “%s”: %s, and it is not tried again by itself', async ([answer, end]) => {
  const before = mailbox.mails.length;
  mailbox.answerWith([answer]);
  expect((await server.send(mail())).end).toBe(end);
  expect(mailbox.mails.length - before).toBe(answer === 'drop' ? 1 : 0);
});

test('with a user and a password, and with a wrong one', async () => {
  const closed = await startMailbox({ user: 'kari@example.com', pass: 'p@ss:w/rd' });
  expect(await createMailServer({ server: closed.url, from: 'alerts@example.com' }).send(mail())).toEqual({ end: 'sent' });
  const wrong = createMailServer({ server: closed.url.replace('w%2Frd', 'other'), from: 'alerts@example.com' });
  expect((await wrong.send(mail())).end).toBe('not-sent');
  expect(closed.mails).toHaveLength(1);
});

test('nobody answers: nothing was sent', async () => {
  const nobody = createMailServer({ server: 'smtp://127.0.0.1:9', from: 'alerts@example.com' });
  expect((await nobody.send(mail())).end).toBe('not-sent');
});

test('a subject cannot smuggle in another line of the header, nor a text a file', async () => {
  await server.send(mail({ subject: 'x\r\nBcc: eve@example.com', text: 'y', html: '<p>y</p>' }));
  const got = mailbox.mails.at(-1);
  expect(got?.bcc ?? []).toEqual([]);
  expect(got?.to).toHaveLength(2);
});
