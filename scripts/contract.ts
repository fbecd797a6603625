/**
 * `npm run contract -- <OpenAPI file or address>`: runs the app against both stand-ins and holds every call to
 * eAccounting, and every answer, against the vendor's own file. Exit 0: none breaks it; 1: some do, or the flow did not
 * run to its end; 2: the argument is no such file.
 */
import { EXCEPTIONS } from './contract/exceptions.ts';
import { EXPECTED_OPERATIONS, runFlow } from './contract/flow.ts';
import { type House, openHouse } from './contract/house.ts';
import { judge } from './contract/judge.ts';
import { reportLines } from './contract/report.ts';
import { readVendorFile, type VendorFile } from './contract/vendor-file.ts';

const MOST_MS = 240_000;
const CLOSING_MS = 60_000;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);
const after = (ms: number, sentence: string): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(sentence)), ms).unref();
  });
const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));

let opening: Promise<House> | null = null;
/** Also when the house is still being opened: what comes up late must go down too. */
async function closeHouse(): Promise<void> {
  const closing = opening?.then(
    (house) => house.close(),
    // It has taken itself down.
    () => undefined,
  );
  await Promise.race([closing, after(CLOSING_MS, 'not everything could be stopped in time')]);
}

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void closeHouse().finally(() => process.exit(1));
  });

/** True when the file is kept. */
async function check(file: VendorFile): Promise<boolean> {
  let flaw: string | null = null;
  opening = openHouse();
  try {
    const run = opening.then(runFlow);
    await Promise.race([run, after(MOST_MS, `the flow took more than ${MOST_MS / 1000} s`)]);
  } catch (error) {
    flaw = told(error);
  }
  const house = await Promise.race([opening.catch(() => null), after(CLOSING_MS, 'the program did not start in time')]);
  const exchanges = [...(house?.exchanges ?? [])];
  await closeHouse();
  if (stopping) return false;

  const judgement = judge(file, exchanges, EXCEPTIONS);
  const missing = flaw === null ? EXPECTED_OPERATIONS.filter((operation) => !judgement.operations.has(operation)) : [];
  for (const line of reportLines(judgement, missing)) say(line);
  if (flaw !== null) complain(`The flow did not run to its end: ${flaw}`);
  return flaw === null && judgement.violations.length === 0 && missing.length === 0;
}

const [place, ...more] = process.argv.slice(2);
if (place === undefined || place.startsWith('-') || more.length > 0) {
  complain('Give one argument, the file or address of the OpenAPI document: npm run contract -- eaccounting-openapi.json');
  process.exit(2);
}
const read = await readVendorFile(place);
if (!read.ok) {
  complain(read.reason);
  process.exit(2);
}
say(`Holding our calls against ${place} (version ${read.file.info?.version ?? 'not stated'}); this takes up to a minute.`);
const kept = await check(read.file).catch((error: unknown) => {
  complain(`The check broke off: ${told(error)}`);
  return false;
});
process.exit(kept ? 0 : 1);
