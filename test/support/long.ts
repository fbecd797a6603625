/** The long forms (`npm run crash`) take more of the same: every place instead of the telling ones, and several seeds. */
const LONG = process.env.LONG_TESTS !== undefined;

/** What `npm test` tries, or everything. */
export const shortOrLong = <Value>(short: Value, long: Value): Value => (LONG ? long : short);
