/**
 * Server-written HTML with escaping by default: every value put into a template is escaped unless it is markup itself.
 * There is no way to mark a plain string as markup; only templates make markup.
 */

const brand = Symbol('markup');

export interface Markup {
  readonly [brand]: true;
  readonly text: string;
}

type Piece = Markup | string | number | boolean | null | undefined | readonly Piece[];

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);

const isMarkup = (piece: Piece): piece is Markup => typeof piece === 'object' && piece !== null && brand in piece;

function print(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false || piece === true) return '';
  if (isMarkup(piece)) return piece.text;
  if (typeof piece === 'object') return piece.map(print).join('');
  return escapeHtml(String(piece));
}

/** html`<td>${value}</td>`: strings and numbers are escaped, markup and lists of it are kept, null and booleans are nothing. */
export function html(strings: TemplateStringsArray, ...values: Piece[]): Markup {
  const text = strings.reduce((written, string, index) => written + print(values[index - 1]) + string);
  return { [brand]: true, text };
}

/** An attribute that is there or not: html`<option${attribute('selected', isChosen)}>`. */
export const attribute = (name: 'selected' | 'checked' | 'disabled' | 'required', present: boolean): Markup =>
  present ? { [brand]: true, text: ` ${name}` } : html``;
