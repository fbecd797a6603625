/** Which months are offered, and which is looked at first. */

const SHOWN = 24;
/** Until then the month before is the one that is being closed. */
const CLOSING_DAY = 15;

const monthOf = (year: number, month: number): string => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);

/** Newest first. */
export const months = (today: Date): string[] =>
  Array.from({ length: SHOWN }, (_, back) => monthOf(today.getFullYear(), today.getMonth() - back));

export const usualMonth = (today: Date): string =>
  monthOf(today.getFullYear(), today.getMonth() - (today.getDate() <= CLOSING_DAY ? 1 : 0));
