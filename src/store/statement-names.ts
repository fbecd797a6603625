/**
 * Names under which the server keeps a statement ready, so that the next time it is neither read nor planned again. One name
 * per text and process.
 */

/** Lists of changing length make many texts; beyond this a session would keep more than it uses. */
const MOST_NAMES = 400;
const LONGEST_TEXT = 4_000;

const names = new Map<string, string>();

/**
 * Undefined: not kept. A statement that answers with `*` never is: another version of the program may add a column while
 * this one runs, and the server refuses a kept statement whose answer has changed its form.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES || text.length > LONGEST_TEXT || text.includes('*')) return undefined;
  const name = `statement_${names.size + 1}`;
  names.set(text, name);
  return name;
}
