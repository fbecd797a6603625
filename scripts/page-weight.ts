/** Weighs the built page: what the settings entry fetches before it can be drawn, compressed. Fails when it is over the budget. */
import { weighEntry } from './measure-page/weight.ts';

const { parts, total, budget } = weighEntry();
for (const { name, bytes } of parts) process.stdout.write(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}\n`);
process.stdout.write(`${(total / 1000).toFixed(1).padStart(7)} kB  JavaScript of the settings entry, at most ${budget / 1000} kB\n`);
process.exit(total > budget ? 1 : 0);
