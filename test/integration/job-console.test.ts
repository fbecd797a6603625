/** Rackbeat's central job console against our routes: what it lists, inspects, retries and deletes, and whom it may not. */
import { expect, test } from 'vitest';
import { bookAgain, draftOf, press, restsWith, saveAndSweep } from '../support/by-hand.ts';
import { flowingSettings } from '../support/flowing-settings.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { openHouse } from '../support/house.ts';

const TOKEN = 'a-token-that-rackbeat-has-chosen-0123456789';
const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 }, environment: { RACKBEAT_DASHBOARD_TOKEN: TOKEN } });
const client = await house.install('NO');
const swedish = await house.install('SE');
await saveAndSweep(house, client, await flowingSettings(client));
const { account } = client;

interface Job {
  id: number;
  state: string;
  command: string;
  title: string;
  attempts: number;
  args: string[];
  report: { error: string } | null;
  created_at: string;
  finished_at: string | null;
}
interface Page<Item> {
  current_page: number;
  data: Item[];
  total: number;
  last_page: number;
  per_page: number;
  from: number | null;
  to: number | null;
}

const send = (method: string, path: string, token: string | null = TOKEN): Promise<Response> =>
  fetch(`${house.appUrl}/rackbeat-integration-dashboard/${path}`, {
    method,
    headers: token === null ? {} : { 'X-Dashboard-Token': token },
  });
const get = async <Answer>(path: string): Promise<Answer> => (await (await send('GET', path)).json()) as Answer;
const jobs = async (query = ''): Promise<Page<Job>> => (await get<{ jobs: Page<Job> }>(`jobs/${account}${query}`)).jobs;
const jobOf = async (number: string): Promise<Job> => {
  const found = (await jobs(`?search=${number}`)).data.find(({ args }) => args[0] === number);
  if (!found) throw new Error(`no job of ${number}`);
  return found;
};

const crossed = await freshInvoice(house);
const done = await restsWith(client, crossed.number, /^invoice\.done-draft$/);
const stopped = await freshInvoice(house);
const draft = await draftOf(house, await restsWith(client, stopped.number, /^invoice\.done-draft$/));
await press(house, `drafts/${draft.Id}/delete`);
await bookAgain(house, stopped.number);
const asked = await restsWith(client, stopped.number, /^draft\.deleted-by-person$/);

test('every route is closed without the token, and with another', async () => {
  const { id } = await jobOf(crossed.number);
  const routes = [
    ['GET', `jobs/${account}`],
    ['GET', 'job-types'],
    ['GET', `job/${id}/${account}`],
    ['GET', `job/${id}/logs/${account}`],
    ['POST', `retry/${id}/${account}`],
    ['DELETE', `jobs/${id}/${account}`],
  ] as const;
  for (const [method, path] of routes) {
    for (const token of [null, 'another-token', `${TOKEN}x`]) {
      const answer = await send(method, path, token);
      expect([path, answer.status, await answer.text()]).toEqual([path, 403, 'Request is not authorized.']);
    }
  }
});

test('jobs are listed newest first in a paginator, with the filters of the console', async () => {
  const all = await jobs();
  expect(all).toMatchObject({ current_page: 1, per_page: 10, last_page: 1, from: 1, total: all.data.length });
  expect(all.data[0]?.args).toEqual([stopped.number]);
  const one = await jobs('?per_page=1&page=2');
  expect(one).toMatchObject({ current_page: 2, per_page: 1, last_page: all.total, from: 2, to: 2 });
  expect(one.data[0]?.id).toBe(all.data[1]?.id);
  const numbers = async (query: string) => (await jobs(query)).data.map(({ args }) => args[0]);
  expect(await numbers('?state=success')).toEqual([crossed.number]);
  expect(await numbers('?state=fail&type=Invoice')).toEqual([stopped.number]);
  expect(await numbers('?type=TransferProduct')).toEqual([]);
  expect(await numbers('?state=nonsense')).toEqual([]);
  expect(await numbers(`?search=${encodeURIComponent(done.title ?? '')}`)).toEqual([crossed.number]);
  expect(await numbers('?created_at=2100-01-01')).toEqual([]);
  expect(await numbers("?search=%25'&per_page=-1&page=x")).toEqual([]);
  expect(await get('job-types')).toEqual({ types: ['TransferInvoice', 'TransferProduct', 'TransferCustomer', 'TestDraft'] });
});

test('a job and its log speak the console’s words', async () => {
  const { id } = await jobOf(stopped.number);
  const { job } = await get<{ job: Job }>(`job/${id}/${account}`);
  expect(job).toMatchObject({ id, state: 'fail', command: 'TransferInvoice', args: [stopped.number], finished_at: expect.any(String) });
  expect(job.report?.error).toMatch(/deleted/);
  const { logs } = await get<{ logs: Page<{ job_id: number; level: string; message: string; context: string }> }>(
    `job/${id}/logs/${account}`,
  );
  expect(logs.per_page).toBe(10);
  expect(logs.data[0]).toMatchObject({ job_id: id, context: 'TransferInvoice', extra: { rackbeat_user_account_id: account } });
  expect(logs.data.every(({ message }) => /^\p{Lu}.*\.$/u.test(message))).toBe(true);
});

test('a retry keeps number and history; of a finished job it writes nothing', async () => {
  const { id } = await jobOf(stopped.number);
  const before = (await client.story(asked.id)).story.length;
  const answer = await send('POST', `retry/${id}/${account}`);
  expect(await answer.json()).toEqual({ message: `Job ${id} has been sent to queue.` });
  await restsWith(client, stopped.number, /^draft\.deleted-by-person$/, asked);
  expect((await jobOf(stopped.number)).id).toBe(id);
  expect((await client.story(asked.id)).story.length).toBeGreaterThanOrEqual(before);

  const written = (await house.eaccounting.journal()).length;
  const finished = await jobOf(crossed.number);
  await send('POST', `retry/${finished.id}/${account}`);
  await restsWith(client, crossed.number, /^invoice\.done-draft$/, done);
  expect((await house.eaccounting.journal()).length).toBe(written);
});

test('another account’s job, and one that there is not, are the same refusal', async () => {
  const { id } = await jobOf(crossed.number);
  for (const [method, path] of [
    ['GET', `job/${id}/${swedish.account}`],
    ['GET', `job/${id}/logs/${swedish.account}`],
    ['POST', `retry/${id}/${swedish.account}`],
    ['DELETE', `jobs/${id}/${swedish.account}`],
    ['GET', `job/999999/${account}`],
    ['GET', `job/${id}/no-such-account`],
    ['GET', `job/x/${account}`],
  ] as const) {
    const answer = await send(method, path);
    expect([path, answer.status, await answer.json()]).toEqual([path, 403, 'This job does not belong to this user account']);
  }
  expect((await get<{ jobs: Page<Job> }>('jobs/no-such-account')).jobs).toMatchObject({ data: [], total: 0, from: null });
});

test('a deleted job is off the list and stopped, and its story stays', async () => {
  const { id } = await jobOf(stopped.number);
  const answer = await send('DELETE', `jobs/${id}/${account}`);
  expect(await answer.text()).toBe('success');
  expect((await jobs(`?search=${stopped.number}`)).data).toEqual([]);
  const skipped = await client.transferOf(stopped.number);
  expect(skipped).toMatchObject({ id: asked.id, state: 'skipped', reason: { params: { person: 'Rackbeat job console' } } });
  const finished = await jobOf(crossed.number);
  await send('DELETE', `jobs/${finished.id}/${account}`);
  expect((await client.transferOf(crossed.number))?.state).toMatch(/^done/);
});
