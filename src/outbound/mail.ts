/**
 * The way out for alerts: one mail server, named by the operator, and nothing else. It sends once and says how that ended;
 * whether to send again is somebody else's decision.
 */
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

export interface Mail {
  /** Becomes the Message-ID: a mail that is sent again is the same mail, and a good mailbox shows it once. */
  id: string;
  to: readonly string[];
  subject: string;
  text: string;
  html: string;
}

export type MailEnd =
  | { end: 'sent' }
  /** Nothing left, or the server asks us to come later. */
  | { end: 'not-sent'; why: string }
  /** The server will not take it, now or later. */
  | { end: 'refused'; why: string }
  /** It may have been taken. */
  | { end: 'unknown'; why: string };

export interface MailServer {
  send(mail: Mail): Promise<MailEnd>;
}

/** Milliseconds; a person's server answers in far less. */
const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;
const LONGEST_WHY = 300;
const FIRST_FINAL = 500;

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** `server`: `smtps://user:password@host:port`. Credentials never cross a network in the clear. */
export function createMailServer({ server, from }: { server: string; from: string }): MailServer {
  const url = new URL(server);
  const login = url.username === '' ? null : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  const isSecure = url.protocol === 'smtps:';
  const options = {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
    secure: isSecure,
    requireTLS: login !== null && !LOOPBACK.has(url.hostname),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  };
  const domain = from.slice(from.lastIndexOf('@') + 1);

  async function messageOf({ id, to, subject, text, html }: Mail) {
    const node = new MailComposer({
      from,
      to: [...to],
      subject,
      text,
      html,
      messageId: `<${id}@${domain}>`,
      // No out-of-office answers to a program.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      disableFileAccess: true,
      disableUrlAccess: true,
    }).compile();
    return { envelope: { from, to: [...to] }, bytes: await node.build() };
  }

  return {
    async send(mail) {
      const { envelope, bytes } = await messageOf(mail);
      const connection = new SMTPConnection(options);
      // Read by the library when the server has asked for the text, and not before: from then on it may have it.
      let hasLeft = false;
      const text = Readable.from(
        (async function* text() {
          hasLeft = true;
          yield bytes;
        })(),
      );
      try {
        await new Promise<void>((done, fail) => {
          connection.on('error', fail);
          connection.connect((error) => {
            if (error) return fail(error);
            const post = (): void => connection.send(envelope, text, (refused) => (refused ? fail(refused) : done()));
            if (login === null) return post();
            connection.login({ credentials: login }, (refused) => (refused ? fail(refused) : post()));
          });
        });
        connection.quit();
        return { end: 'sent' };
      } catch (error) {
        connection.close();
        return judged(error, hasLeft);
      }
    },
  };
}

function judged(error: unknown, hasLeft: boolean): MailEnd {
  const { code = '', responseCode = 0, message = '' } = error as Record<string, unknown> & { message?: string };
  const why = message.slice(0, LONGEST_WHY);
  // A wrong password is the operator's to mend, and is tried again.
  if (code === 'EAUTH') return { end: 'not-sent', why };
  if (typeof responseCode === 'number' && responseCode > 0) return { end: responseCode >= FIRST_FINAL ? 'refused' : 'not-sent', why };
  return { end: hasLeft ? 'unknown' : 'not-sent', why };
}
