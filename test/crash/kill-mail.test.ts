/** A process is killed around the sending of a mail: the alert is not lost, and what comes twice is the same mail and says so. */
import { expect, test } from 'vitest';
import { KILL_POINTS } from '../../src/core/kill-points.ts';
import { eventually } from '../support/asking.ts';
import { openChildHouse } from '../support/child-app.ts';
import { flowingSettings } from '../support/flowing-settings.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { startMailbox } from '../support/mailbox.ts';

const mailbox = await startMailbox();
const house = await openChildHouse({ SMTP_URL: mailbox.url, MAIL_FROM: 'alerts@example.com', MAIL_GATHER_MS: '1', MAIL_DIGEST_MS: '1' });

/** The other place is the easier one, and the short form is to stay short. */
const places = [
  { at: KILL_POINTS.mailSent, arrived: 1 },
  ...(process.env.LONG_TESTS ? [{ at: KILL_POINTS.mailRecorded, arrived: 0 }] : []),
];

test.for(places)('killed at $at: $arrived mail before, the same one after', async ({ at, arrived }) => {
  await house.start(at);
  const client = await house.install('NO');
  const settings = await flowingSettings(client);
  Object.assign(settings.products, { groupCodings: {}, defaultCodingId: null });
  settings.alerts = { emails: ['kari@example.com'], language: 'en' };
  await client.save(settings);
  const before = mailbox.mails.length;
  const { number } = await freshInvoice(house);
  await house.atKillPoint();
  await house.signal('SIGKILL');
  expect(mailbox.mails.length - before).toBe(arrived);

  await house.start();
  const mails = await eventually(
    'the mail, after the restart',
    async () => mailbox.mails.slice(before),
    (found) => found.length === arrived + 1,
  );
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
  expect(mails.at(-1)?.text).toContain('may reach you a second time');
  if (arrived === 1) expect(mails[0]?.text).not.toContain('may reach you a second time');
  // Left alone and told as over, so that the next case has a cause of its own to tell.
  const transfer = await client.transferOf(number);
  const skip = () => client.ask('POST', `/transfers/${transfer?.id}/skip`, { statedName: 'Test', reason: 'the next case' });
  await eventually(
    'no run holds it, and it is skipped',
    () =>
      skip().then(
        () => true,
        () => false,
      ),
    Boolean,
  );
  await eventually(
    'the mail that it is over',
    async () => mailbox.mails.map(({ subject }) => subject).join(' / '),
    (subject) => subject.includes('mended'),
  );
});
