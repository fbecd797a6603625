/** `status`, `connections`, `issues`: how the installation stands, in all, by connection and by cause. */
import type { Command } from 'commander';
import { sentence } from '../../../api/catalogue.ts';
import { operatorRoutes } from '../../../api/operator.ts';
import { EXIT } from '../outcome.ts';
import { countsInWords, momentInWords, plain, say, sayJson, sayTable, strong } from '../print.ts';
import { type Settings, settingsOf } from '../settings.ts';

export function addOverviewCommands(root: Command): void {
  root
    .command('status')
    .description(`how the whole installation stands; ends with ${EXIT.needsAttention} when something needs attention`)
    .action(async (_options, command: Command) => showStatus(settingsOf(command)));
  root
    .command('connections')
    .description('every connection, with its transfers by state')
    .action(async (_options, command: Command) => showConnections(settingsOf(command)));
  root
    .command('issues')
    .description('what keeps records back, and what to do about it')
    .action(async (_options, command: Command) => showIssues(settingsOf(command)));
}

async function showStatus({ program, json }: Settings): Promise<void> {
  const status = await program.ask(operatorRoutes.status);
  const { connections, transfers, openIssues, sweep, queue, closed, installation } = status;
  const attention = openIssues > 0 || closed.length > 0 || (connections['reconnect-needed'] ?? 0) > 0 || (transfers['gave-up'] ?? 0) > 0;
  if (attention) process.exitCode = EXIT.needsAttention;
  if (json) return sayJson(status);
  const lines: [string, string][] = [
    ['Running since', momentInWords(status.startedAt)],
    ['Connections', countsInWords(connections)],
    ['Transfers', countsInWords(transfers)],
    ['Open issues', String(openIssues)],
    ['Oldest last sweep', `${momentInWords(sweep.oldest)}${sweep.never > 0 ? `, and ${sweep.never} never swept` : ''}`],
    ...queue.map(({ name, ready, later, running }): [string, string] => [
      `Queue ${name}`,
      `ready ${ready}, running ${running}, later ${later}`,
    ]),
    ...closed.map(({ what, until }): [string, string] => ['Not asked now', `${what}, until ${momentInWords(until)}`]),
    ['Installation', `${installation.id}, epoch ${installation.epoch}`],
  ];
  if (installation.lost) {
    const { backupMadeAt, restoredAt } = installation.lost;
    lines.push(['Restored', `${momentInWords(restoredAt)}, from a backup of ${momentInWords(backupMadeAt)}`]);
  }
  const width = Math.max(...lines.map(([name]) => name.length));
  for (const [name, words] of lines) say(`${strong(name.padEnd(width))}  ${plain(words)}`);
}

async function showConnections({ program, json }: Settings): Promise<void> {
  const { items } = await program.ask(operatorRoutes.connections);
  if (json) return sayJson(items);
  if (items.length === 0) return say('There is no connection yet. Install the app from Rackbeat, or paste a key at /connect.');
  sayTable(
    ['ID', 'STATE', 'RACKBEAT', 'EACCOUNTING', 'ISSUES', 'LAST SWEEP', 'TRANSFERS'],
    items.map((one) => [
      one.id,
      one.state,
      `${one.rackbeatCompanyName} (${one.rackbeatAccountId})`,
      one.eaccountingCompanyName,
      String(one.openIssues),
      momentInWords(one.lastSweptAt),
      countsInWords(one.transfers),
    ]),
  );
}

async function showIssues({ program, json }: Settings): Promise<void> {
  const { items } = await program.ask(operatorRoutes.issues);
  if (json) return sayJson(items);
  if (items.length === 0) return say('There is no open issue.');
  for (const issue of items) {
    say(strong(plain(sentence('en', issue))));
    say(`  ${plain(sentence('en', { ...issue, code: `${issue.code}.next` }))}`);
    say(
      `  ${plain(issue.company)} · stops ${issue.records} · for the ${issue.who.replace('-', ' ')} · since ${momentInWords(issue.openedAt)} · ${issue.id}`,
    );
  }
}
