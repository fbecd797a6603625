/** The few pages that are plain HTML: those around consent, where no settings page exists yet. Everything put in is escaped. */

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeText = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Text that is HTML already. Made only by `html`. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Markup[];

const show = (part: Part): string => {
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(({ text }) => text).join('') : escapeText(String(part));
};

/** Template tag: whatever is put in is escaped, unless it is Markup. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...parts.map((part) => show(part))));

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6675; --paper: #f6f7f9; --card: #fff; --line: #dfe3e8; --accent: #14545c; --on-accent: #fff }
@media (prefers-color-scheme: dark) { :root { --ink: #e7ebf0; --soft: #a3adba; --paper: #14181d; --card: #1c2229; --line: #323a44; --accent: #6fc3cc; --on-accent: #0c2226 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 system-ui, sans-serif }
main { max-width: 640px; margin: 8vh auto; padding: 0 16px }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 28px }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 12px }
dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: 6px 20px; margin: 20px 0; padding: 16px 0; border-block: 1px solid var(--line) }
dt { color: var(--soft) } dd { margin: 0; font-weight: 600 } dd small { display: block; font-weight: 400; color: var(--soft); font-variant-numeric: tabular-nums }
label { display: block; margin: 16px 0 4px } input { width: 100%; font: inherit; color: inherit; padding: 9px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper) }
button { font: inherit; font-weight: 600; margin-top: 20px; padding: 10px 20px; border: 0; border-radius: 6px; background: var(--accent); color: var(--on-accent); cursor: pointer }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.warning { border-left: 4px solid #b45309; padding: 4px 14px; margin: 16px 0 } p { margin: 8px 0 } .soft { color: var(--soft) }
`;

/** Hash of the style for the content security policy is not needed: the page is served with a nonce. */
export function pageOf(title: string, language: string, nonce: string, content: Markup): string {
  return html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style nonce="${nonce}">${new Markup(STYLE)}</style></head><body><main><section>${content}</section></main></body></html>`
    .text;
}
