/**
 * The sandbox as a program: both stand-ins, one clock. Started by `npm start` as a child, or alone. It reads its own few
 * environment variables; it is no part of the app and shares nothing with it but the wire.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEAccountingStandIn, type EAccountingStandIn } from './eaccounting/stand-in.ts';
import { type ClockReading, createClock, type SandboxClock } from './kit/clock.ts';
import { openStateFile } from './kit/state-file.ts';
import { readPorts } from './ports.ts';
import { createRackbeatStandIn, type RackbeatStandIn } from './rackbeat/stand-in.ts';

export interface SandboxOptions {
  /** 0: a free port. */
  rackbeatPort: number;
  eaccountingPort: number;
  /** Where Rackbeat's Install sends the browser. */
  appUrl: string;
  /** Keeps both states and the clock there; without it they live as long as the program. */
  dataDir?: string;
}

export interface Sandbox {
  rackbeatUrl: string;
  eaccountingUrl: string;
  clock: SandboxClock;
  rackbeat: RackbeatStandIn;
  eaccounting: EAccountingStandIn;
  stop: () => Promise<void>;
}

const isReading = (value: unknown): value is ClockReading =>
  typeof value === 'object' && value !== null && 'offsetMs' in value && 'frozen' in value;

export async function startSandbox({ rackbeatPort, eaccountingPort, appUrl, dataDir }: SandboxOptions): Promise<Sandbox> {
  const clock = createClock();
  const clockFile = dataDir === undefined ? null : openStateFile(join(dataDir, 'clock.json'), clock.reading);
  const kept = clockFile?.load();
  // Documents of a moved clock would otherwise lie in the future after a restart.
  if (isReading(kept)) clock.restore(kept);
  const shared = { clock, appUrl, ...(dataDir === undefined ? {} : { dataDir }) };
  const eaccounting = await createEAccountingStandIn({ ...shared, port: eaccountingPort });
  let rackbeat: RackbeatStandIn;
  try {
    rackbeat = await createRackbeatStandIn({ ...shared, port: rackbeatPort, eaccountingUrl: eaccounting.url });
  } catch (error) {
    await eaccounting.stop();
    throw error;
  }
  return {
    rackbeatUrl: rackbeat.url,
    eaccountingUrl: eaccounting.url,
    clock,
    rackbeat,
    eaccounting,
    stop: async () => {
      await Promise.all([rackbeat.stop(), eaccounting.stop()]);
      clockFile?.touch();
      clockFile?.flush();
    },
  };
}

const isPortTaken = (error: unknown): error is Error & { port: number } =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error;

async function main(): Promise<void> {
  const dataDir = process.env['SANDBOX_DATA_DIR'];
  const { faults, ...ports } = readPorts(process.env);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const starting = startSandbox({
    ...ports,
    appUrl: process.env['APP_URL'] || 'http://127.0.0.1:3000',
    ...(dataDir ? { dataDir } : {}),
  });

  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    // Whatever hangs, the program is gone soon: its parent may be waiting for the ports.
    setTimeout(() => process.exit(1), 5000).unref();
    void starting
      .then((sandbox) => sandbox.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  // Before anything is printed: whoever reads the addresses may stop the program at once.
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // A parent that is gone takes the sandbox with it; without this a killed `npm start` would leave the ports taken.
  process.on('disconnect', stop);

  const { rackbeatUrl, eaccountingUrl } = await starting;
  process.stdout.write(`Rackbeat sandbox     ${rackbeatUrl}\neAccounting sandbox  ${eaccountingUrl}\n`);
  // A parent that has just gone is no error here: the disconnect stops us.
  if (process.connected) process.send?.({ rackbeatUrl, eaccountingUrl }, undefined, undefined, () => {});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    const sentence = isPortTaken(error)
      ? `Port ${error.port} is taken: stop the other program or choose another port (RACKBEAT_SANDBOX_PORT, EACCOUNTING_SANDBOX_PORT).`
      : error instanceof Error
        ? error.message
        : String(error);
    process.stderr.write(`${sentence}\n`);
    process.exit(1);
  });
}
