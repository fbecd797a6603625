/** Runs the layer rules and fails when the tool read suspiciously few modules: reading none would pass in silence. */
import { readdirSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import rules from '../.dependency-cruiser.mjs';

const folders = ['src', 'api', 'sandbox', 'ui'];
const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true }).map(String)).filter((name) => /\.tsx?$/.test(name));

const { output } = await cruise(folders, { ...rules.options, ruleSet: { forbidden: rules.forbidden }, validate: true });
if (typeof output === 'string') throw new Error('the layer check got text where it wanted a result');

const ours = output.modules.filter((module) => /\.tsx?$/.test(module.source) && !module.source.includes('node_modules'));
const importing = ours.filter((module) => module.dependencies.length > 0);
const wanted = files.length;
process.stdout.write(`layers: ${ours.length} of ${wanted} modules read, ${importing.length} of them import something\n`);

const violations = output.summary.violations;
for (const violation of violations) process.stderr.write(`layer violation: ${violation.from} → ${violation.to} (${violation.rule.name})\n`);
if (ours.length < wanted || importing.length < wanted / 2) {
  process.stderr.write('layers: the tool did not read the modules, so this check would prove nothing\n');
  process.exit(1);
}
process.exit(violations.length > 0 ? 1 : 0);
