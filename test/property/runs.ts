/** How often a property is tried: 1,000 times, or as PROPERTY_RUNS says (the long form is 10,000). fast-check prints seed and path of a failure. */
import { vi } from 'vitest';

const numRuns = Number(process.env.PROPERTY_RUNS ?? 1000);

export const RUNS = { numRuns };

/** A long form on a busy machine may take its time; a slow property is no failure. */
vi.setConfig({ testTimeout: Math.max(60_000, numRuns * 60) });
