/** G1, G2: the same for booking, e-mailing, link and note: at most one of each in the journals, wherever the process is killed. */
import { expect, test } from 'vitest';
import { KILL_POINTS } from '../../src/core/kill-points.ts';
import { apiClient } from '../support/api-client.ts';
import { eventually } from '../support/asking.ts';
import { openChildHouse } from '../support/child-app.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings } from '../support/house.ts';

const house = await openChildHouse();
await house.start();
const installed = await house.install('NO');
const settings = await flowingSettings(installed);
settings.invoices.status = 'invoiced-and-emailed';
await installed.save(settings);
await house.signal('SIGTERM');

const CONVERT = 'POST /v2/customerinvoicedrafts/:id/convert';
const EMAIL = 'POST /v2/customerinvoices/:id/email';

/** `asks`: the e-mail's end is unknown and cannot be looked up, so a person is asked and no machine sends it again. */
const places = [
  { at: `${KILL_POINTS.afterIntention}:invoice.convert`, fault: null, emails: 1, asks: false },
  { at: `${KILL_POINTS.answerRead}:invoice.convert`, fault: null, emails: 1, asks: false },
  { at: `${KILL_POINTS.beforeLookUp}:invoice.convert`, fault: { match: CONVERT, do: 'commit-then-drop' }, emails: 1, asks: false },
  { at: `${KILL_POINTS.afterLookUp}:invoice.convert`, fault: { match: CONVERT, do: 'commit-then-drop' }, emails: 1, asks: false },
  { at: `${KILL_POINTS.afterIntention}:invoice.email`, fault: null, emails: 0, asks: true },
  { at: `${KILL_POINTS.answerRead}:invoice.email`, fault: null, emails: 1, asks: true },
  { at: `${KILL_POINTS.afterIntention}:link.create`, fault: null, emails: 1, asks: false },
  { at: `${KILL_POINTS.answerRead}:note.create`, fault: null, emails: 1, asks: false },
  // The other two are of the same kind, and the short form is to stay short.
  ...(process.env.LONG_TESTS
    ? ([
        { at: `${KILL_POINTS.answerRead}:link.create`, fault: null, emails: 1, asks: false },
        { at: `${KILL_POINTS.afterIntention}:note.create`, fault: null, emails: 1, asks: false },
      ] as const)
    : []),
] as const;

test.for(places)('killed at $at', async ({ at, fault, emails, asks }) => {
  if (fault) await house.eaccounting.fault({ nth: 1, times: 1, ...fault });
  await house.start(at);
  const { number } = await freshInvoice(house);
  await house.atKillPoint();
  await house.signal('SIGKILL');
  await house.eaccounting.clearFaults();

  await house.start();
  const client = await apiClient(house.appUrl, installed);
  const transfer = await eventually(
    `invoice ${number} ends`,
    () => client.transferOf(number),
    (found) => /^(done|needs-you|gave-up|skipped)/.test(found?.state ?? ''),
    30_000,
  );
  expect(transfer?.state, JSON.stringify(transfer?.reason)).toMatch(asks ? /^needs-you$/ : /^done/);
  const mark = transfer?.facts.mark;
  const journal = await house.eaccounting.journal();
  const of = (effect: string, key = mark): number => journal.filter((entry) => entry.effect === effect && entry.key === key).length;
  const { invoiceId = '' } = (transfer?.facts.eaccounting ?? {}) as { invoiceId?: string };
  const notes = (await house.rackbeat.journal('note.created')).filter(({ key }) => key === number);
  expect({
    drafts: of('draft.created'),
    invoices: of('invoice.booked'),
    emails: of('invoice.emailed'),
    links: of('link.created', invoiceId),
    notes: notes.length,
    // While a person is asked about the e-mail, the document is not done and leaves no traces yet.
  }).toEqual({ drafts: 1, invoices: 1, emails, links: asks ? 0 : 1, notes: asks ? 0 : 1 });
});

test.for([
  { match: CONVERT, do: 'commit-then-500', state: /^done/, emails: 1 },
  { match: CONVERT, do: 'half-body', state: /^done/, emails: 1 },
  { match: CONVERT, do: 'drop-before', state: /^done/, emails: 1 },
  { match: EMAIL, do: 'commit-then-drop', state: /^needs-you$/, emails: 1 },
  { match: EMAIL, do: 'drop-before', state: /^needs-you$/, emails: 0 },
])('$do on $match: one invoice, $emails e-mail', async ({ match, do: what, state, emails }) => {
  await house.start();
  const client = await apiClient(house.appUrl, installed);
  await house.eaccounting.fault({ match, nth: 1, times: 1, do: what });
  const { number } = await freshInvoice(house);
  const transfer = await eventually(
    `invoice ${number} ends`,
    () => client.transferOf(number),
    (found) => /^(done|needs-you|gave-up|skipped)/.test(found?.state ?? ''),
    30_000,
  );
  expect(transfer?.state, JSON.stringify(transfer?.reason)).toMatch(state);
  const journal = await house.eaccounting.journal();
  const of = (effect: string): number => journal.filter((entry) => entry.effect === effect && entry.key === transfer?.facts.mark).length;
  expect({ invoices: of('invoice.booked'), emails: of('invoice.emailed') }).toEqual({ invoices: 1, emails });
});
