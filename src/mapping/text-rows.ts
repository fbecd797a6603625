/** Cuts and joins free text so that it fits the vendor's row text of 2,000 characters, without losing a character of meaning. */

/** Most characters in one row's text at eAccounting. */
export const ROW_TEXT_MOST = 2000;

/** Control characters are refused by databases and printers alike; line breaks and tabs stay. */
const CONTROL = /(?![\n\t])\p{Cc}/gu;

/** Well-formed text without control characters, with plain line breaks and no blank ends. */
export const cleanText = (text: string | null | undefined): string =>
  (text ?? '').toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, '').trim();

/** Where to cut: after the last line break, else the last space in the second half, else at the limit, never inside a surrogate pair. */
function cutPoint(text: string, most: number): number {
  for (const separator of ['\n', ' ']) {
    const at = text.lastIndexOf(separator, most - 1);
    if (at >= most / 2) return at + 1;
  }
  const last = text.charCodeAt(most - 1);
  return last >= 0xd800 && last <= 0xdbff ? most - 1 : most;
}

/** Pieces of at most `most` characters that joined give the text again. Blank text gives none. */
export function splitText(text: string, most: number = ROW_TEXT_MOST): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const at = cutPoint(rest, most);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  if (rest.trim() !== '') pieces.push(rest);
  return pieces;
}

/** At most `most` characters, cut between words where that leaves at least half. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const at = text.lastIndexOf(' ', most);
  const cut = text.slice(0, at >= most / 2 ? at : most);
  return (/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut).trim();
}

/** Puts texts together, in order, into as few rows as they fit in. Each text must fit a row by itself. */
export function packTexts(texts: readonly string[], most: number = ROW_TEXT_MOST): string[] {
  const rows: string[] = [];
  for (const text of texts) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= most) rows[rows.length - 1] = `${last}\n${text}`;
    else rows.push(text);
  }
  return rows;
}
