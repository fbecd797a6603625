/** The look of the sandbox pages: one sheet, one tint per system. Plain enough never to be taken for the vendor's own pages. */

export interface Tint {
  /** Text and buttons; dark enough for white text on it. */
  strong: string;
  soft: string;
  line: string;
}

export const tints = {
  eaccounting: { strong: '#0b5c7a', soft: '#e9f4f8', line: '#b9d6e1' },
  rackbeat: { strong: '#5b3a8c', soft: '#f2edf9', line: '#d3c4e8' },
} satisfies Record<string, Tint>;

export const pageStyle = ({ strong, soft, line }: Tint): string => `
:root { color-scheme: light; --strong: ${strong}; --soft: ${soft}; --line: ${line}; --ink: #1c2430; --quiet: #566070; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: #fbfcfd; }
a { color: var(--strong); }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible { outline: 3px solid #f0a202; outline-offset: 2px; }
.banner { background: repeating-linear-gradient(135deg, #2b2100 0 14px, #3a2d00 14px 28px); color: #ffe9a8; padding: .35rem 1.25rem; font-size: .875rem; }
.top { background: var(--strong); color: #fff; padding: .75rem 1.25rem; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; }
.top strong { font-size: 1.15rem; }
.top nav { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; }
.top a { color: #fff; }
.top a[aria-current] { font-weight: 600; text-decoration-thickness: 2px; }
main { max-width: 76rem; margin: 0 auto; padding: 1.25rem; }
main.narrow { max-width: 34rem; }
h1 { font-size: 1.5rem; margin: .5rem 0 1rem; line-height: 1.25; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
.quiet { color: var(--quiet); }
.note { background: var(--soft); border-left: 4px solid var(--strong); padding: .6rem .9rem; margin: 0 0 1rem; }
.note.bad { background: #fdeeee; border-color: #a61b1b; }
.scroll { overflow-x: auto; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; background: #fff; border: 1px solid var(--line); }
caption { text-align: left; padding: .25rem 0; color: var(--quiet); }
th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th { background: var(--soft); white-space: nowrap; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
form.inline { display: inline; }
label { display: block; margin: .6rem 0 .15rem; font-weight: 600; }
label.beside { display: inline-flex; gap: .4rem; align-items: center; font-weight: 400; }
input, select, textarea { font: inherit; padding: .35rem .5rem; border: 1px solid #8b95a3; border-radius: 4px; background: #fff; max-width: 100%; }
input[type=text], input[type=email], input[type=password], input[type=date], select, textarea { min-width: 12rem; }
td input { min-width: 0; }
button, .button { font: inherit; padding: .4rem .9rem; border: 1px solid var(--strong); border-radius: 4px; background: var(--strong); color: #fff; cursor: pointer; text-decoration: none; display: inline-block; }
button.second { background: #fff; color: var(--strong); }
button.danger { background: #fff; color: #a61b1b; border-color: #a61b1b; }
.row { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; margin: 1rem 0; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: 1rem; padding: 0; list-style: none; }
.cards h2 { margin-top: 0; }
.cards > li { background: #fff; border: 1px solid var(--line); border-radius: 6px; padding: 1rem; }
iframe { border: 1px solid var(--line); width: 100%; height: 48rem; background: #fff; }
`;
