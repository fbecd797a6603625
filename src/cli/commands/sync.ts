/** `sync` and `send-all`: sweeps a connection now, or says what a sweep would do; sends everything there is of one kind. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Command } from 'commander';
import type { z } from 'zod';
import { sentence } from '../../../api/catalogue.ts';
import { operatorRoutes } from '../../../api/operator.ts';
import type { sendAllStatus } from '../../../api/schema.ts';
import { CommandFailed, EXIT } from '../outcome.ts';
import { say, sayJson, sayTable } from '../print.ts';
import { withBar, withSpinner } from '../progress.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { chosenConnections } from './connections.ts';

export function addSyncCommands(root: Command): void {
  root
    .command('sync [connection]')
    .description('looks through Rackbeat now for what is new or changed; without an id: every active connection')
    .option('--dry-run', 'only say what would be transferred; nothing is written anywhere')
    .option('--limit <count>', 'with --dry-run: judge at most so many records of a connection, up to 500', '50')
    .action(async (id: string | undefined, options: SyncOptions, command: Command) => sync(settingsOf(command), id, options));
  root
    .command('send-all <connection> <kind>')
    .description('sends all existing products or customers through the ongoing sync; without --yes it only counts them')
    .option('--yes', 'begin')
    .option('--follow', 'stay until every record has come to rest')
    .action(async (id: string, kind: string, options: SendAllOptions, command: Command) => sendAll(settingsOf(command), id, kind, options));
}

const KINDS: Readonly<Record<string, 'product' | 'customer'>> = { products: 'product', customers: 'customer' };
const LOOK_EVERY_MS = 1_000;

interface SendAllOptions {
  yes?: boolean;
  follow?: boolean;
}

async function sendAll(
  { program, json }: Settings,
  id: string,
  word: string,
  { yes = false, follow = false }: SendAllOptions,
): Promise<void> {
  const kind = KINDS[word];
  if (!kind) throw new CommandFailed(EXIT.usage, `Say products or customers, not ${word}.`);
  const runOf = ({ runs }: z.output<typeof sendAllStatus>) => runs.find((run) => run.kind === kind);
  if (!yes) {
    const counted = await program.ask(operatorRoutes.countSendAll, { params: { id }, query: { kind } });
    const run = runOf(await program.ask(operatorRoutes.sendAll, { params: { id } }));
    if (json) return sayJson({ ...counted, run: run ?? null });
    say(`${counted.total} ${word} stand in Rackbeat, ${counted.linked} of them linked already. Add --yes to send them all.`);
    if (run) say(`The last time: ${run.state}, ${run.done} of ${run.listed} looked at, ${run.needYou} need a person.`);
    return;
  }
  const { total } = await program.ask(operatorRoutes.countSendAll, { params: { id }, query: { kind } });
  let run = runOf(await program.ask(operatorRoutes.startSendAll, { params: { id }, query: { kind, total: String(total) } }));
  if (follow)
    run = await withBar(`Sending ${word}`, json, async (advance) => {
      let now = run;
      while (now && now.state !== 'ended') {
        advance(now.done, Math.max(now.total, now.listed));
        await delay(LOOK_EVERY_MS);
        now = runOf(await program.ask(operatorRoutes.sendAll, { params: { id } }));
      }
      return now;
    });
  if (json) return sayJson(run);
  if (run) say(`${run.state}: ${run.done} of ${Math.max(run.total, run.listed)} looked at, ${run.needYou} need a person.`);
}

interface SyncOptions {
  dryRun?: boolean;
  limit: string;
}

async function sync(settings: Settings, wanted: string | undefined, { dryRun = false, limit }: SyncOptions): Promise<void> {
  const connections = await chosenConnections(settings, wanted);
  const answers: Record<string, unknown> = {};
  for (const { id, rackbeatCompanyName: company } of connections)
    answers[id] = dryRun ? await lookAhead(settings, id, company, limit) : await sweep(settings, id, company);
  if (settings.json) sayJson(answers);
}

async function sweep({ program, json }: Settings, id: string, company: string) {
  const answer = await withSpinner(`Looking through ${company}`, json, () => program.ask(operatorRoutes.sweep, { params: { id } }));
  if (answer.failed !== undefined) process.exitCode = EXIT.failed;
  if (!json)
    say(
      `${company}: ${answer.failed === undefined ? `looked at ${answer.looked}, woke ${answer.woken} and ${answer.overdue} overdue` : sentence('en', { code: answer.failed, params: {} })}`,
    );
  return answer;
}

async function lookAhead({ program, json }: Settings, id: string, company: string, limit: string) {
  const ask = () => program.ask(operatorRoutes.dryRun, { params: { id }, query: { limit } });
  const plan = await withSpinner(`Looking through ${company}`, json, ask);
  if (json) return plan;
  say(`${company}: ${plan.records.length + plan.notJudged} records would be looked at. Nothing has been written.`);
  if (plan.records.length > 0)
    sayTable(
      ['KIND', 'NUMBER', 'WOULD', 'WHY'],
      plan.records.map(({ kind, number, verdict, reason }) => [
        kind,
        number,
        VERDICTS[verdict],
        reason === null ? '' : sentence('en', reason),
      ]),
    );
  if (plan.notJudged > 0) say(`${plan.notJudged} more are not judged here; raise --limit to see them.`);
  return plan;
}

const VERDICTS = {
  'can-be-sent': 'be sent',
  'already-there': 'be compared',
  refused: 'be held back',
  skipped: 'be skipped',
  'looked-at': 'be compared',
} as const;
