/** `sync`: sweeps a connection now, or says what a sweep would do. */
import type { Command } from 'commander';
import { sentence } from '../../../api/catalogue.ts';
import { operatorRoutes } from '../../../api/operator.ts';
import { EXIT } from '../outcome.ts';
import { say, sayJson, sayTable } from '../print.ts';
import { withSpinner } from '../progress.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { chosenConnections } from './connections.ts';

export function addSyncCommands(root: Command): void {
  root
    .command('sync [connection]')
    .description('looks through Rackbeat now for what is new or changed; without an id: every active connection')
    .option('--dry-run', 'only say what would be transferred; nothing is written anywhere')
    .option('--limit <count>', 'with --dry-run: judge at most so many records of a connection, up to 500', '50')
    .action(async (id: string | undefined, options: SyncOptions, command: Command) => sync(settingsOf(command), id, options));
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
