/**
 * How fast the initial sync writes, against eight plain loops that send the same bodies and keep no books; how many calls it
 * costs; and how much more memory ten thousand products take than one thousand.
 */
import { choosing, initialSyncOf } from '../test/support/initial-sync.ts';
import { openCompany } from './support/flow.ts';
import { type BenchHouse, openBenchHouse } from './support/house.ts';
import { readOptions } from './support/options.ts';
import { plainCreations } from './support/plain-creations.ts';
import { report } from './support/report.ts';

export const about =
  '10,000 products, 2,000 customers, 40 units, 60 groups against eight plain loops. --products --customers --cpu-prof <folder>';

const SIDE_BY_SIDE = 8;
const LEAST_RATIO = 0.7;
const MOST_CALLS = 1.02;
const MOST_GROWTH_MB = 50;
const FEW_PRODUCTS = 1_000;
const DEADLINE_MS = 600_000;

interface Size {
  products: number;
  customers: number;
  units: number;
  codings: number;
}

interface Synced {
  house: BenchHouse;
  previewMs: number;
  writeMs: number;
  created: number;
  records: number;
  callsPerRecord: number;
  peakMb: number;
}

async function synced(size: Size, beforeWriting: (house: BenchHouse) => Promise<void>, profileTo: string): Promise<Synced> {
  const house = await openBenchHouse({ profileTo });
  await house.eaccounting.control('reset', { seed: { ...size, invoices: 0 } });
  await house.eaccounting.switches({ latencyMs: 0, rateLimitPerMinute: null });
  const company = await openCompany(house);
  const sync = initialSyncOf(() => company.client);
  const calls = async (): Promise<number> => (await house.rackbeat.requests()).length + (await house.eaccounting.requests()).length;

  const callsAtFirst = await calls();
  const previewed = performance.now();
  await company.save((settings) => {
    choosing(settings);
    settings.products.groupCodings = {};
    settings.products.units = {};
    settings.invoices.startFrom = 'none';
  });
  await sync.until('ready', DEADLINE_MS);
  const previewMs = performance.now() - previewed;
  const previewCalls = (await calls()) - callsAtFirst;

  await beforeWriting(house);
  let peakMb = 0;
  const watch = setInterval(
    () =>
      void house.memoryMb().then(
        (now) => (peakMb = Math.max(peakMb, now)),
        () => {},
      ),
    500,
  );
  const callsBefore = await calls();
  const started = performance.now();
  await sync.start();
  const run = await sync.until('done', DEADLINE_MS);
  const writeMs = performance.now() - started;
  clearInterval(watch);
  const failed = run.kinds.reduce((sum, { outcomes }) => sum + outcomes.failed, 0);
  if (failed > 0) throw new Error(`${failed} records failed: ${JSON.stringify((await sync.rows('outcome=failed'))[0]?.reason)}`);
  const created = run.kinds.reduce((sum, { outcomes }) => sum + outcomes.created, 0);
  return {
    house,
    previewMs,
    writeMs,
    created,
    records: run.total,
    callsPerRecord: (previewCalls + (await calls()) - callsBefore) / run.total,
    peakMb,
  };
}

export async function run(args: string[]): Promise<void> {
  const options = readOptions(args, { products: 10_000, customers: 2_000, 'cpu-prof': '' });
  const { products, customers, strict } = options;
  const few = await synced({ products: Math.min(FEW_PRODUCTS, products), customers: 0, units: 5, codings: 5 }, async () => {}, '');
  await few.house.close();

  let beforeMs = 0;
  const half = { products: Math.ceil(products / 2), customers: Math.ceil(customers / 2) };
  const many = await synced(
    { products, customers, units: 40, codings: 60 },
    async (house) => {
      const plain = await plainCreations(house.rackbeat);
      await plain.run({ products: 200, customers: 50 }, SIDE_BY_SIDE);
      beforeMs = await plain.run(half, SIDE_BY_SIDE);
    },
    options['cpu-prof'],
  );
  const afterMs = await (await plainCreations(many.house.rackbeat)).run(half, SIDE_BY_SIDE);
  await many.house.close();

  const perSecond = (count: number, ms: number): number => (count * 1_000) / ms;
  const app = perSecond(many.created, many.writeMs);
  const plain = perSecond(2 * (half.products + half.customers), beforeMs + afterMs);
  const growthMb = many.peakMb - few.peakMb;
  report(
    {
      bench: 'initial-sync',
      setting: { products, customers, units: 40, codings: 60 },
      figures: {
        appPerSecond: app,
        eightLoopsPerSecond: plain,
        eightLoopsBeforePerSecond: perSecond(half.products + half.customers, beforeMs),
        eightLoopsAfterPerSecond: perSecond(half.products + half.customers, afterMs),
        ratio: app / plain,
        callsPerRecord: many.callsPerRecord,
        previewSeconds: many.previewMs / 1_000,
        writeSeconds: many.writeMs / 1_000,
        peakMbWithFew: few.peakMb,
        peakMbWithMany: many.peakMb,
        growthMb,
      },
      aims: [
        { aim: `ratio to eight plain loops ≥ ${LEAST_RATIO}`, met: app / plain >= LEAST_RATIO },
        { aim: `calls per record, reads included, ≤ ${MOST_CALLS}`, met: many.callsPerRecord <= MOST_CALLS },
        { aim: `memory grows by at most ${MOST_GROWTH_MB} MB`, met: growthMb <= MOST_GROWTH_MB },
      ],
    },
    strict,
  );
}
