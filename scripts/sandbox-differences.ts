/** Writes docs/sandbox-differences.md from the switches themselves, so that the page and the program cannot disagree. A test compares the two. */
import { writeFileSync } from 'node:fs';
import { startSandbox } from '../sandbox/main.ts';

interface SwitchDescription {
  name: string;
  about: string;
  answers: Record<string, string>;
  initial: unknown;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (switches: readonly SwitchDescription[]): string =>
  [
    '| Switch | What is not certain | Answers (the first state in bold) |',
    '| --- | --- | --- |',
    ...switches.map(({ name, about, answers, initial }) => {
      const listed = Object.entries(answers).map(
        ([answer, meaning]) => `${answer === String(initial) ? `**${answer}**` : answer}: ${meaning}`,
      );
      return `| \`${name}\` | ${cell(about)} | ${cell(listed.join('; '))} |`;
    }),
  ].join('\n');

/** The page's whole text. */
export async function sandboxDifferences(): Promise<string> {
  const sandbox = await startSandbox({ rackbeatPort: 0, eaccountingPort: 0, appUrl: 'http://127.0.0.1:1' });
  try {
    const describe = async (url: string): Promise<readonly SwitchDescription[]> => {
      const response = await fetch(`${url}/__sandbox/switches/descriptions`);
      return ((await response.json()) as { switches: SwitchDescription[] }).switches;
    };
    return `# Where the stand-ins may differ from the vendors

The sandbox imitates Rackbeat and eAccounting as strictly as public material allows. What that material leaves open is a
switch with its possible answers, so that the program can be tested under each. Set one with
\`PUT /__sandbox/switches { "name": "answer" }\` on the stand-in concerned. This page is written by
\`npm run sandbox-differences\`.

## Rackbeat

${table(await describe(sandbox.rackbeatUrl))}

## eAccounting

${table(await describe(sandbox.eaccountingUrl))}

## Not imitated

- One-call \`POST /customerinvoices\`, payments, PDF, e-invoices, orders and labels: the program does not use them.
- Amounts of ROT/RUT and green technology: such documents are not transferred.
- Postgres-like durability: the stand-ins write their state a quarter of a second after a change, so killing the sandbox
  itself may lose that last moment.
`;
  } finally {
    await sandbox.stop();
  }
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(new URL('../docs/sandbox-differences.md', import.meta.url), await sandboxDifferences());
