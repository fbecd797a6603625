/** What a worker that was frozen between check and write leaves behind: one draft too many, found within the hour. */
import { expect, test } from 'vitest';
import { connect } from '../../sandbox/eaccounting/connect.ts';
import { apiClient } from '../support/api-client.ts';
import { askJson } from '../support/asking.ts';
import { booksOf, draftOf, effectsOn, press, restsWith, saveAndSweep } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

const HOUR_MS = 61 * 60_000;
let ahead = 0;
const clock = { now: () => new Date(Date.now() + ahead) };
const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 }, clock });
let client = await house.install('NO');
await saveAndSweep(house, client, await flowingSettings(client));
const tokens = await connect(house.eaccounting.url, 'NO');

type OwnDraft = Awaited<ReturnType<typeof draftOf>>;

async function asDraft(): Promise<{ number: string; id: string; mark: string; draft: OwnDraft }> {
  const { number } = await freshInvoice(house);
  const transfer = await restsWith(client, number, /^invoice\.done-draft$/);
  return { number, id: transfer.id, mark: String(transfer.facts.mark), draft: await draftOf(house, transfer) };
}

/** The same body once more, as the frozen worker sends it. */
const sendAgain = async (draft: OwnDraft): Promise<string> =>
  (
    await askJson<{ Id: string }>(`${house.eaccounting.url}/v2/customerinvoicedrafts`, {
      body: draft,
      headers: { authorization: `Bearer ${tokens.access_token}` },
    })
  ).Id;

/** The app starts again an hour later, and so sweeps with its hourly look due. */
async function anHourLater(): Promise<void> {
  ahead += HOUR_MS;
  await house.restartApp();
  // The session of an hour ago has ended.
  client = await apiClient(house.appUrl, client);
}

const draftIds = async (): Promise<string[]> => (await booksOf(house)).drafts.map(({ doc }) => doc.Id);
const surplusIssues = async () => (await client.issues()).filter(({ code }) => code.startsWith('surplus.'));

test('an untouched copy is deleted, an edited one and a foreign one stay and are shown', async () => {
  const untouched = await asDraft();
  const edited = await asDraft();
  const foreign = await asDraft();
  const surplus = await sendAgain(untouched.draft);
  const touched = await sendAgain(edited.draft);
  await press(house, `drafts/${touched}`, { invoiceDate: edited.draft.InvoiceDate, text0: 'Retta for hand' });
  const rows = foreign.draft.Rows.map((row) => ({ ...row, Text: row.Text.replace(foreign.mark, 'RB-0123456789') }));
  const unknown = await sendAgain({ ...foreign.draft, Rows: rows });

  await anHourLater();
  const issues = await eventually('two issues', surplusIssues, (found) => found.length === 2);
  expect(issues.map(({ code, who }) => `${code} ${who}`).toSorted()).toEqual([
    'surplus.foreign-draft operator',
    'surplus.touched-draft accountant',
  ]);
  await eventually('the deletion', draftIds, (ids) => !ids.includes(surplus));
  expect(await draftIds()).toEqual(expect.arrayContaining([untouched.draft.Id, edited.draft.Id, foreign.draft.Id, touched, unknown]));
  expect(await effectsOn(house, untouched.mark)).toEqual(['draft.created', 'draft.created', 'draft.deleted']);
  const story = await eventually(
    'the story',
    () => client.story(untouched.id),
    ({ story: lines }) => lines.some(({ message }) => message.code === 'draft.surplus-deleted'),
  );
  expect(story.state).toMatch(/^done/);

  await press(house, `drafts/${touched}/delete`);
  await anHourLater();
  const left = await eventually('one issue', surplusIssues, (found) => found.length === 1);
  expect(left[0]).toMatchObject({ code: 'surplus.foreign-draft', params: { mark: 'RB-0123456789', draftId: unknown } });
  expect((await house.eaccounting.journal('draft.deleted')).length).toBe(2);
  expect((await client.transferOf(untouched.number))?.state).toMatch(/^done/);
});

test('when a person has deleted the draft that we keep, the copy is not deleted too', async () => {
  const { number, draft } = await asDraft();
  const copy = await sendAgain(draft);
  await press(house, `drafts/${draft.Id}/delete`);
  await anHourLater();
  await eventually('the issue', surplusIssues, (found) => found.some(({ params }) => params.draftId === copy && params.number === number));
  expect(await draftIds()).toContain(copy);
});

test('beside an invoice that was booked from the draft, an untouched copy is shown and not deleted', async () => {
  const { number, draft } = await asDraft();
  const copy = await sendAgain(draft);
  await press(house, `drafts/${draft.Id}/convert`);
  await anHourLater();
  // The hourly look at booked drafts may have the record under way at that moment: then the next sweep ends it.
  await restsWith(client, number, /^invoice\.done-booked$/);
  await client.save((await client.settings()).settings);
  await eventually('the issue', surplusIssues, (found) => found.some(({ params }) => params.draftId === copy && params.number === number));
  expect(await draftIds()).toContain(copy);
});
