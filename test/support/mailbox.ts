/** A real mail server on this machine that keeps what it is sent, read as a mail program reads it. */
import type { AddressInfo, Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll } from 'vitest';

/** What the server says to a mail: `drop` takes all of it and then hangs up without a word. */
export type MailAnswer = 'take' | 'later' | 'never' | 'drop';

export interface Mailbox {
  url: string;
  mails: Email[];
  /** For the next mails; after them every mail is taken. */
  answerWith(answers: MailAnswer[]): void;
}

/** `login`: the only user who may send; without it everybody may. */
export async function startMailbox(login?: { user: string; pass: string }): Promise<Mailbox> {
  const mails: Email[] = [];
  let answers: MailAnswer[] = [];
  const sockets = new Set<Socket>();
  async function receive(stream: Readable, done: (error?: Error | null) => void): Promise<void> {
    const mail = await PostalMime.parse(await buffer(stream));
    const answer = answers.shift() ?? 'take';
    if (answer === 'later' || answer === 'never')
      return done(Object.assign(new Error('not now'), { responseCode: answer === 'later' ? 451 : 554 }));
    mails.push(mail);
    if (answer === 'take') return done();
    for (const socket of sockets) socket.destroy();
  }
  const server = new SMTPServer({
    disabledCommands: login ? ['STARTTLS'] : ['AUTH', 'STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === login?.user && password === login?.pass ? done(null, { user: username }) : done(new Error('wrong password')),
    onData: (stream, _session, done) => void receive(stream, done),
  });
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return {
    url: `smtp://${login ? `${encodeURIComponent(login.user)}:${encodeURIComponent(login.pass)}@` : ''}127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    answerWith: (next) => {
      answers = [...next];
    },
  };
}
