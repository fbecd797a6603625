/** `doctor`, `initial-sync`, `export`: what stands in a connection's way, how its first filling goes, and what it leaves behind. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { type Command, Option } from 'commander';
import type { z } from 'zod';
import { sentence } from '../../../api/catalogue.ts';
import { exportRoute, operatorRoutes } from '../../../api/operator.ts';
import type { initialSyncStatus } from '../../../api/schema.ts';
import { CommandFailed, EXIT } from '../outcome.ts';
import { countsInWords, momentInWords, plain, say, sayJson, strong } from '../print.ts';
import { withBar, withSpinner } from '../progress.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { chosenConnections } from './connections.ts';

export function addCareCommands(root: Command): void {
  root
    .command('doctor [connection]')
    .description(`examines a connection, or every active one; ends with ${EXIT.needsAttention} when something is wrong`)
    .option('--all', 'also say what is fine')
    .action(async (id: string | undefined, options: { all?: boolean }, command: Command) =>
      examine(settingsOf(command), id, options.all ?? false),
    );
  root
    .command('initial-sync <connection>')
    .description('how the initial sync of a connection goes')
    .option('--follow', 'stay until it has ended')
    .action(async (id: string, options: { follow?: boolean }, command: Command) =>
      initialSync(settingsOf(command), id, options.follow ?? false),
    );
  root
    .command('erase <connection>')
    .description('erases every person from an uninstalled connection; numbers, dates, amounts and ids stay')
    .option('--yes', 'yes, for good')
    .action(async (id: string, options: { yes?: boolean }, command: Command) => erase(settingsOf(command), id, options.yes ?? false));
  root
    .command('export <connection>')
    .description('the trail of a connection: settings, issues, transfers, stories and every write, without secrets')
    .addOption(
      new Option('--format <format>', 'JSON lines with everything, or a table of the transfers').choices(['jsonl', 'csv']).default('jsonl'),
    )
    .option('--out <file>', 'write into this file instead of to the screen')
    .action(async (id: string, options: { format: 'jsonl' | 'csv'; out?: string }, command: Command) =>
      exportTrail(settingsOf(command), id, options),
    );
}

async function erase({ program, json }: Settings, id: string, yes: boolean): Promise<void> {
  if (!yes) throw new CommandFailed(EXIT.usage, 'Nothing can bring back what is erased. Add --yes to do it.');
  const { transfers } = await program.ask(operatorRoutes.erase, { params: { id } });
  if (json) return sayJson({ transfers });
  say(`The persons are erased. Of ${transfers} transfers, numbers, dates, amounts and ids are kept for the books.`);
  say('Backups made before still hold them; delete those when their time is over.');
}

const MARKS = { fine: '✓', notice: '·', warning: '!', wrong: '✗', unknown: '?' } as const;

async function examine(settings: Settings, id: string | undefined, all: boolean): Promise<void> {
  const { program, json } = settings;
  const answers: Record<string, unknown> = {};
  for (const connection of await chosenConnections(settings, id)) {
    const ask = () => program.ask(operatorRoutes.doctor, { params: { id: connection.id } });
    const { lines, ...when } = await withSpinner(`Examining ${connection.rackbeatCompanyName}`, json, ask);
    if (lines.some(({ state }) => state === 'wrong')) process.exitCode = EXIT.needsAttention;
    answers[connection.id] = { ...when, lines };
    if (json) continue;
    say(strong(`${plain(connection.rackbeatCompanyName)} · ${connection.id}`));
    const shown = lines.filter(({ state }) => all || state !== 'fine');
    if (shown.length === 0) say('  All is well.');
    for (const { state, check, finding, mend } of shown) {
      say(`  ${MARKS[state]} ${check}: ${plain(sentence('en', finding))}`);
      if (mend !== null) say(`      ${plain(sentence('en', mend))}`);
    }
  }
  if (json) sayJson(answers);
}

const UNDER_WAY: ReadonlySet<string> = new Set(['previewing', 'running', 'stopping']);
const LOOK_EVERY_MS = 1_000;

async function initialSync({ program, json }: Settings, id: string, follow: boolean): Promise<void> {
  const ask = () => program.ask(operatorRoutes.initialSync, { params: { id } });
  const isUnderWay = ({ run }: z.output<typeof initialSyncStatus>): boolean => run !== null && UNDER_WAY.has(run.state);
  let status = await ask();
  if (follow && isUnderWay(status)) {
    status = await withBar('Initial sync', json, async (advance) => {
      let now = status;
      while (isUnderWay(now)) {
        advance(now.run?.done ?? 0, now.run?.total ?? 0);
        await delay(LOOK_EVERY_MS);
        now = await ask();
      }
      return now;
    });
  }
  if (status.run?.state === 'failed') process.exitCode = EXIT.needsAttention;
  if (json) return sayJson(status);
  const { run } = status;
  if (run === null) return say('There has been no initial sync.');
  const left = run.secondsLeft === null ? '' : `, about ${Math.ceil(run.secondsLeft / 60)} minutes left`;
  const rate = run.perMinute === null ? '' : `, ${run.perMinute} a minute`;
  say(`${run.state}: ${run.done} of ${run.total}${rate}${left}`);
  if (run.reason !== null) say(`  ${plain(sentence('en', run.reason))}`);
  if (run.wakeAt !== null) say(`  It goes on at ${momentInWords(run.wakeAt)}.`);
  for (const kind of run.kinds) {
    say(`  ${kind.kind}: ${kind.total} in eAccounting · to do: ${countsInWords(kind.intents)} · done: ${countsInWords(kind.outcomes)}`);
    for (const told of [...kind.questions, ...kind.remarks]) say(`      ${plain(sentence('en', told))}`);
  }
}

async function exportTrail(
  { program, json }: Settings,
  id: string,
  { format, out }: { format: 'jsonl' | 'csv'; out?: string },
): Promise<void> {
  const trail = Readable.from(await program.stream(exportRoute, { params: { id }, query: { format } }));
  if (out === undefined) {
    for await (const chunk of trail) process.stdout.write(chunk as Uint8Array);
    return;
  }
  await pipeline(trail, createWriteStream(out, { flags: 'wx', mode: 0o600 })).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
    throw new CommandFailed(
      EXIT.failed,
      error.code === 'EEXIST' ? `${out} is there already; choose another name.` : `${out} cannot be written (${error.code}).`,
    );
  });
  if (json) return sayJson({ file: out });
  say(`Written to ${out}. Names and addresses of customers are in it: keep it accordingly.`);
}
