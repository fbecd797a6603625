/** `transfers`, `transfer show`, `retry`: the records on their way across, one story in full, and another try. */
import { type Command, Option } from 'commander';
import type { z } from 'zod';
import { sentence } from '../../../api/catalogue.ts';
import { operatorRoutes, type operatorTransferStory } from '../../../api/operator.ts';
import { transferKind, transferState } from '../../../api/schema.ts';
import { CommandFailed, EXIT } from '../outcome.ts';
import { complain, countsInWords, faint, momentInWords, plain, say, sayJson, sayTable, strong } from '../print.ts';
import { type Settings, settingsOf } from '../settings.ts';

export function addTransferCommands(root: Command): void {
  root
    .command('transfers')
    .description('transfers of all connections, newest change first')
    .option('--connection <id>', 'only of this connection')
    .addOption(new Option('--state <state>', 'only in this state').choices(transferState.options))
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(transferKind.options))
    .option('--text <text>', 'part of a number or title')
    .option('--from <day>', 'changed on this day or later, like 2026-11-24')
    .option('--to <day>', 'changed on this day or earlier')
    .option('--limit <count>', 'at most so many, up to 200', '50')
    .option('--cursor <cursor>', 'go on where the last list ended')
    .action(async (options: Record<string, string>, command: Command) => list(settingsOf(command), options));

  const transfer = root.command('transfer').description('one transfer').exitOverride();
  transfer
    .command('show <id-or-number>')
    .description('its whole story: every attempt, what was sent and what came back')
    .option('--connection <id>', 'only of this connection')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(transferKind.options))
    .option('--bodies', 'with the requests and answers in full')
    .exitOverride()
    .action(async (key: string, options: ShowOptions, command: Command) => show(settingsOf(command), key, options));

  root
    .command('retry [ids...]')
    .description('tries transfers again, or everything that one issue stops')
    .option('--issue <id>', 'everything that this issue stops')
    .action(async (ids: string[], options: { issue?: string }, command: Command) => retry(settingsOf(command), ids, options.issue));
}

async function list({ program, json }: Settings, query: Record<string, string>): Promise<void> {
  const { items, next } = await program.ask(operatorRoutes.transfers, { query });
  if (json) return sayJson({ items, next });
  if (items.length === 0) return say('There is no such transfer.');
  sayTable(
    ['ID', 'CHANGED', 'STATE', 'KIND', 'NUMBER', 'COMPANY', 'WHY'],
    items.map((one) => [one.id, momentInWords(one.updatedAt), one.state, one.kind, one.number, one.company, sentence('en', one.reason)]),
  );
  if (next !== null) complain(faint(`There are more: --cursor ${next}`));
}

interface ShowOptions {
  connection?: string;
  kind?: string;
  bodies?: boolean;
}

async function show({ program, json }: Settings, key: string, { bodies = false, ...query }: ShowOptions): Promise<void> {
  const { items } = await program.ask(operatorRoutes.transferStories, { params: { key }, query });
  if (json) return sayJson(items);
  for (const story of items) tell(story, bodies);
}

function tell(story: z.output<typeof operatorTransferStory>, bodies: boolean): void {
  say(strong(plain(`${story.kind} ${story.number}${story.title === null ? '' : ` · ${story.title}`} · ${story.company}`)));
  say(`${story.state.replaceAll('-', ' ')}: ${plain(sentence('en', story.reason))}`);
  for (const note of story.notes) say(`  note: ${plain(sentence('en', note))}`);
  say(faint(`${story.id} · attempts ${story.attempts} · next look ${momentInWords(story.wakeAt)}`));
  say();
  for (const { at, message } of story.story) say(`${momentInWords(at)}  ${plain(sentence('en', message))}`);
  if (story.effects.length > 0) say();
  for (const effect of story.effects)
    say(
      `${momentInWords(effect.sentAt)}  ${effect.kind} ${effect.state}, attempt ${effect.attempt}${effect.vendorId === null ? '' : `, ${effect.vendorId}`}`,
    );
  if (story.calls.length > 0) say();
  for (const call of story.calls) {
    say(
      `${momentInWords(call.at)}  ${call.system} ${call.method} ${plain(call.path)} → ${call.status ?? call.failure ?? 'no answer'} in ${call.durationMs} ms`,
    );
    if (!bodies) continue;
    if (call.requestBody !== null) say(faint(`  sent      ${plain(call.requestBody)}`));
    if (call.responseBody !== null) say(faint(`  received  ${plain(call.responseBody)}`));
  }
  say();
}

async function retry({ program, json }: Settings, ids: readonly string[], issue: string | undefined): Promise<void> {
  if ((ids.length === 0) === (issue === undefined))
    throw new CommandFailed(EXIT.usage, 'Name the transfers to try again by their ids, or one issue with --issue.');
  const woken: Record<string, number> = {};
  if (issue !== undefined) woken[issue] = (await program.ask(operatorRoutes.retryIssue, { params: { id: issue } })).woken;
  for (const id of ids) woken[id] = (await program.ask(operatorRoutes.retryTransfer, { params: { id } })).woken;
  if (json) return sayJson({ woken });
  say(`Tried again: ${countsInWords({ transfers: Object.values(woken).reduce((sum, one) => sum + one, 0) })}.`);
}
