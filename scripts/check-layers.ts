/**
 * Runs the layer rules and fails when the tool read suspiciously few modules: reading none would pass in silence. The page
 * is checked here by its import lines alone, because the tool's parser does not read JSX.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { cruise, type ICruiseOptions, type IForbiddenRuleType } from 'dependency-cruiser';
import rules from '../.dependency-cruiser.mjs';

const { options, forbidden } = rules as { options: ICruiseOptions; forbidden: IForbiddenRuleType[] };

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'));

const complain = (text: string): void => void process.stderr.write(`${text}\n`);
const faults: string[] = [];

const folders = ['src', 'api', 'sandbox'];
const wanted = folders.flatMap((folder) => filesIn(folder)).length;
const { output } = await cruise(folders, { ...options, ruleSet: { forbidden }, validate: true });
if (typeof output === 'string') throw new Error('the layer check got text where it wanted a result');
const read = output.modules.filter((module) => /\.tsx?$/.test(module.source) && !module.source.includes('node_modules'));
const importing = read.filter((module) => module.dependencies.length > 0);
if (read.length < wanted || importing.length < wanted / 2)
  faults.push('the tool did not read the modules, so this check would prove nothing');
for (const { from, to, rule } of output.summary.violations) faults.push(`${from} → ${to} (${rule.name})`);

const IMPORT = /\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)|^import '(\.[^']+)'/gm;
const page = filesIn('ui');
let pageImports = 0;
for (const file of page) {
  for (const [, ...found] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const target = normalize(join(dirname(file), found.find((path) => path !== undefined) ?? ''));
    pageImports += 1;
    if (!/^(ui|api)\//.test(target)) faults.push(`${file} → ${target} (ui-speaks-through-the-api)`);
  }
}
if (page.length > 1 && pageImports < page.length / 2)
  faults.push('hardly an import line was found in the page, so this check would prove nothing');

process.stdout.write(
  `layers: ${read.length} of ${wanted} modules read, ${importing.length} of them import something; ${pageImports} imports in ${page.length} files of the page\n`,
);
for (const fault of faults) complain(`layer violation: ${fault}`);
process.exit(faults.length > 0 ? 1 : 0);
