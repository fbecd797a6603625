/** One process of the program: reads the configuration, starts, says where it is, and stops in good order when asked. */
import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import pino from 'pino';
import { sentence } from '../api/catalogue.ts';
import { startApp } from './app.ts';
import { readConfig, tellFaults } from './config.ts';
import { armKillPoint } from './core/kill-points.ts';
import { followSandboxClock } from './outbound/sandbox-clock.ts';

/**
 * What is done with is collected once the memory in use has grown by this much. Left alone, the engine lets a long run grow to several
 * times of what it holds, because nothing ever presses: an initial sync of ten thousand products held 60 MB and took 480.
 */
setFlagsFromString('--heap-growing-percent=40');

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

const read = readConfig();
if (!read.ok) {
  complain(tellFaults(read.faults));
  process.exit(2);
}
const { config } = read;
if (config.killPoint !== null) {
  const { at, barrierFile } = config.killPoint;
  armKillPoint({ at, reached: async () => writeFileSync(barrierFile, at) });
}

const log = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
const followed = config.clock === 'sandbox' ? await followSandboxClock(config.eaccountingApiUrl) : null;
const started = await startApp({
  config,
  log,
  ...(followed ? { clock: followed.clock } : {}),
  onLost: (reason) => {
    complain(sentence('en', reason));
    process.exit(1);
  },
});
if (!started.ok) {
  complain(sentence('en', started.reason));
  process.exit(1);
}
const { app } = started;

if (config.database.kind === 'embedded') say(`Data                 ${config.database.dataDir}`);
say(`App                  ${app.url}`);
if (config.sandbox) {
  say('');
  say('To try it: open the Rackbeat sandbox, choose a company, go to Brukerinnstillinger → Apps and press Installer.');
}

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  followed?.stop();
  app.stop().then(
    () => process.exit(0),
    (error: unknown) => {
      complain(`The program could not stop in good order: ${String(error)}`);
      process.exit(1);
    },
  );
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// Started by `npm start`: without its parent nobody would ever stop it.
process.on('disconnect', stop);
