/** The operator's command line, as a process, against the running program: what it says, in JSON too, and how it ends. */
import { expect, test } from 'vitest';
import { draftOf, press, restsWith, saveAndSweep } from '../support/by-hand.ts';
import { cli } from '../support/cli.ts';
import { flowingSettings } from '../support/flowing-settings.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually, freePort, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
await saveAndSweep(house, client, await flowingSettings(client));
const crossed = await freshInvoice(house);
const done = await restsWith(client, crossed.number, /^invoice\.done-draft$/);

let connectionId = '';
const run = (...args: string[]) => cli([...args, '--url', house.appUrl]);
/** Documents and cards; tokens and the care of the connection go their own way meanwhile. */
const writes = async () => (await house.eaccounting.journal()).filter(({ effect }) => /^(draft|invoice|article|customer)\./.test(effect));

test('status, connections and issues: words for people, JSON for programs', async () => {
  const [status, json, connections, issues] = await Promise.all([
    run('status'),
    run('status', '--json'),
    run('connections', '--json'),
    run('issues', '--json'),
  ]);
  expect(status).toMatchObject({ code: 0, err: '' });
  expect(status.out).toContain('active 1');
  expect(json.json()).toMatchObject({
    connections: { active: 1 },
    installation: { epoch: 1, lost: null },
  });
  expect(connections.json()).toMatchObject([{ state: 'active', rackbeatAccountId: client.account, lastSweptAt: expect.any(String) }]);
  expect(issues.json()).toEqual([]);
  connectionId = (connections.json() as { id: string }[])[0]?.id ?? '';
});

test('transfers are filtered, and one is told in full by id or by number', async () => {
  const [table, listed, byNumber, byId] = await Promise.all([
    run('transfers', '--state', done.state, '--kind', 'invoice', '--text', crossed.number),
    run('transfers', '--text', crossed.number, '--limit', '1', '--json'),
    run('transfer', 'show', crossed.number, '--json'),
    run('transfer', 'show', done.id),
  ]);
  expect(table.out).toContain(done.id);
  expect(listed.json()).toMatchObject({ items: [{ id: done.id, number: crossed.number, connectionId: expect.any(String) }] });
  expect(byNumber.json()).toMatchObject([
    { id: done.id, effects: expect.arrayContaining([expect.objectContaining({ kind: 'draft.create', state: 'settled' })]) },
  ]);
  expect(byId).toMatchObject({ code: 0, err: '' });
  expect(byId.out).toContain('draft.create settled');
  expect(byId.out).toContain('POST /v2/customerinvoicedrafts');
});

test('retry by id, and by issue', async () => {
  const draft = await draftOf(house, done);
  await press(house, `drafts/${draft.Id}/delete`);
  await house.rackbeat.control('unbook', { number: crossed.number, silent: true });
  await house.rackbeat.control('book', { number: crossed.number });
  const asked = await restsWith(client, crossed.number, /^draft\.deleted-by-person$/);
  const status = await run('status');
  expect(status.code).toBe(6);
  const again = await run('retry', asked.id, '--json');
  expect(again.json()).toEqual({ woken: { [asked.id]: 1 } });
  const still = await restsWith(client, crossed.number, /^draft\.deleted-by-person$/, asked);
  const byIssue = await run('retry', '--issue', still.issueId ?? '');
  expect(byIssue).toMatchObject({ code: 0, out: 'Tried again: transfers 1.\n' });
  const words = await run('issues');
  expect(words.out).toContain(still.issueId);
});

test('sync --dry-run says what would cross and writes nothing; sync lets it cross', async () => {
  const { number } = await freshInvoice(house, { silent: true });
  const before = await writes();
  const plan = await run('sync', '--dry-run', '--json');
  const [answer] = Object.values(plan.json() as Record<string, { records: unknown[] }>);
  expect(answer?.records).toContainEqual({ kind: 'invoice', number, verdict: 'can-be-sent', reason: null });
  expect((await run('sync', '--dry-run')).out).toContain('Nothing has been written');
  expect(await writes()).toEqual(before);
  expect(await client.transferOf(number)).toBeUndefined();
  const swept = await run('sync');
  expect(swept).toMatchObject({ code: 0, err: '' });
  await restsWith(client, number, /^invoice\.done-draft$/);
});

test('doctor examines, initial-sync tells, and says so in its exit code', async () => {
  const [examined, words, sync] = await Promise.all([run('doctor', '--json'), run('doctor', '--all'), run('initial-sync', connectionId)]);
  const [diagnosis] = Object.values(examined.json() as Record<string, { lines: { check: string; state: string }[] }>);
  const lines = diagnosis?.lines ?? [];
  expect(lines.length).toBeGreaterThan(5);
  const code = lines.some(({ state }) => state === 'wrong') ? 6 : 0;
  expect([examined.code, words.code]).toEqual([code, code]);
  for (const { check } of lines) expect(words.out).toContain(check);
  expect(sync).toMatchObject({ code: 0, out: 'There has been no initial sync.\n' });
});

test('export writes the whole trail, without a secret', async () => {
  const [lines, csv] = await Promise.all([run('export', connectionId), run('export', connectionId, '--format', 'csv')]);
  const entries = lines.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { what: string; id?: string; kind?: string });
  expect(new Set(entries.map(({ what }) => what))).toEqual(new Set(['connection', 'settings', 'issue', 'transfer', 'story', 'effect']));
  expect(entries.filter(({ what, id }) => what === 'transfer' && id === done.id)).toHaveLength(1);
  const created = (await house.eaccounting.journal('draft.created')).length;
  expect(entries.filter(({ what, kind }) => what === 'effect' && kind === 'draft.create')).toHaveLength(created);
  expect(csv.out.split('\r\n').filter((line) => line.startsWith(done.id))).toHaveLength(1);
  for (const secret of [client.secret, client.token]) expect(lines.out + csv.out).not.toContain(secret);
  expect(lines.out).not.toMatch(/sealed|secret_?hash/i);
});

test('/metrics tells transfers, effects, calls, budget, queues, sweeps and lag, to the operator alone', async () => {
  const ask = (token: string) => fetch(`${house.appUrl}/metrics`, { headers: { authorization: `Bearer ${token}` } });
  expect((await ask('another-token-0123456789abcdef')).status).toBe(401);
  const text = await (await ask('f0e1d2c3b4a5968778695a4b3c2d1e0f')).text();
  const value = (line: string): number =>
    Number(
      text
        .split('\n')
        .find((one) => one.startsWith(`rackbeat_eaccounting_${line} `))
        ?.split(' ')
        .at(-1),
    );
  const written = (await house.eaccounting.journal('draft.created')).length;
  expect(value('effects{kind="draft.create",state="settled"}')).toBe(written);
  expect(value('connections{state="active"}')).toBe(1);
  expect(value('outbound_calls_total{system="eaccounting",method="POST",status="201"}')).toBeGreaterThanOrEqual(written);
  expect(value('transfers{state="needs-you"}')).toBe(1);
  expect(value('open_issues')).toBe(1);
  expect(value('budget_left{system="eaccounting",lane="everybody"}')).toBe(14);
  expect(value('webhooks_total{outcome="taken"}')).toBeGreaterThan(0);
  expect(value('sweep_age_seconds')).toBeGreaterThanOrEqual(0);
  for (const name of ['nodejs_eventloop_lag_seconds', 'jobs{queue="transfer",state="running"}', 'never_swept', 'closed_systems'])
    expect(text).toContain(`rackbeat_eaccounting_${name}`);
});

test('what goes wrong is one sentence and a code of its own', async () => {
  const unknown = '00000000-0000-4000-8000-000000000000';
  const nobody = `http://127.0.0.1:${await freePort()}`;
  const [noToken, wrongToken, notRunning, noTransfer, noConnection, notReady, badArgument, badValue, noCommand, help] = await Promise.all([
    cli(['status', '--url', house.appUrl], { OPERATOR_TOKEN: '' }),
    cli(['status', '--url', house.appUrl], { OPERATOR_TOKEN: 'another-token-0123456789abcdef' }),
    cli(['status', '--url', nobody]),
    run('transfer', 'show', unknown),
    run('sync', unknown),
    run('rotate-keys'),
    run('retry'),
    run('transfers', '--limit', 'many'),
    run('conections'),
    run('--help'),
  ]);
  expect([noToken.code, wrongToken.code, notRunning.code, noTransfer.code, noConnection.code]).toEqual([4, 4, 3, 5, 5]);
  expect([notReady.code, badArgument.code, badValue.code, noCommand.code, help.code]).toEqual([1, 2, 1, 2, 0]);
  for (const { err } of [noToken, wrongToken, notRunning, noTransfer, noConnection, notReady, badArgument, badValue]) {
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*:\d+:\d+|undefined|Error:/);
  }
  expect(notReady.err).toContain('ENCRYPTION_KEYS');
  expect(noCommand.err).toContain('connections');
  expect(help.out).toContain('Exit codes');
});

test('without a token the program has no routes for an operator, and the command says so', async () => {
  await house.restartApp({ operatorToken: null });
  await eventually(
    'the app is back',
    () =>
      fetch(`${house.appUrl}/health/ready`).then(
        (answer) => answer.ok,
        () => false,
      ),
    Boolean,
  );
  const refused = await run('status');
  expect(refused.code).toBe(4);
  expect(refused.err).toContain('started without OPERATOR_TOKEN');
});
