/**
 * The earliest moment that a vendor's time can mean. Whether a text without an offset is local time or UTC is not certain, so it
 * is read as the earliest of all zones: in a restored database, an age that is too high costs a look, one that is too low a document.
 */

/** The zones of the earth lie between -12 and +14 hours. */
const WIDEST_OFFSET_MS = 14 * 60 * 60_000;

/** Null when the text is no time. */
export function bornAt(time: string | null): Date | null {
  const moment = Date.parse(time ?? '');
  return Number.isNaN(moment) ? null : new Date(moment - WIDEST_OFFSET_MS);
}
