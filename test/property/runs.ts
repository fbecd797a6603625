/** How often a property is tried: 1,000 times, or as PROPERTY_RUNS says (the long form is 10,000). fast-check prints seed and path of a failure. */
export const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) };
