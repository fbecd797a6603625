/**
 * The catalogue against the program: every code that the source can emit has a sentence in every language, built only from
 * parameters that the code carries, in our voice.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { EACCOUNTING_CODES } from '../src/eaccounting/codes.ts';
import { notes, refusals, skips, waits } from '../src/mapping/codes.ts';
import { OUTBOUND_CODES } from '../src/outbound/codes.ts';
import { RACKBEAT_CODES } from '../src/rackbeat/codes.ts';
import { CATALOGUES, knows, LANGUAGES, type Language, pickLanguage, sentence } from './catalogue.ts';

const SOURCE = resolve(import.meta.dirname, '..', 'src');
const LONGEST_SENTENCE = 300;

// What the program can say

/** Codes whose parameters are written down, with those parameters. */
const listed = new Map<string, readonly string[]>([
  ...Object.entries(refusals).map(([code, { params }]) => [code, params] as const),
  ...Object.entries({ ...notes, ...skips, ...waits }),
  ...OUTBOUND_CODES.map((code) => [code, code === 'outbound.origin-refused' ? ['reason'] : ['system', 'reason']] as const),
  ...RACKBEAT_CODES.map((code) => [code, ['status', 'field', 'said', 'path', 'vendor']] as const),
  ...EACCOUNTING_CODES.map(
    (code) => [code, code.startsWith('visma.') ? ['error'] : ['status', 'field', 'said', 'path', 'vendor']] as const,
  ),
  // Said by pages behind another sentence.
  ['vendor-says', ['vendor']],
  ['waits-by-itself', []],
  ['next.generic', []],
]);

/** Codes that the source puts together from parts, by the text in front of the part. */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  'effect.asks-': ['effect.asks-several', 'effect.asks-lost', 'effect.asks-absent'],
  'preview.already-': ['preview.already-draft', 'preview.already-invoice', 'preview.already-gone'],
  'page.confirm.': ['page.confirm.numbers-differ', 'page.confirm.other-company'],
  // In the list of the folder itself.
  'eaccounting.': [],
};

interface SourceFile {
  path: string;
  text: string;
}

/** Takes out every call whose name ends in `.info(`, `.warn(`, … of a log: event names are for operators' tools and have no sentence. */
function withoutLogCalls(text: string): string {
  const call = /\blog\??\.(?:trace|debug|info|warn|error|fatal)\(/g;
  let kept = '';
  let from = 0;
  for (let found = call.exec(text); found !== null; found = call.exec(text)) {
    kept += text.slice(from, found.index);
    let depth = 1;
    let end = call.lastIndex;
    for (; end < text.length && depth > 0; end += 1) {
      if (text[end] === '(') depth += 1;
      if (text[end] === ')') depth -= 1;
    }
    from = end;
    call.lastIndex = end;
  }
  return kept + text.slice(from);
}

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');

const files: SourceFile[] = [
  ...readdirSync(SOURCE, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(name))
    .map((name) => join(SOURCE, name)),
  resolve(import.meta.dirname, 'settings.ts'),
  resolve(import.meta.dirname, 'completeness.ts'),
].map((path) => ({ path, text: withoutLogCalls(withoutComments(readFileSync(path, 'utf8'))) }));

const CODE = String.raw`[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+`;

const ourPrefixes = [...new Set(Object.keys(CATALOGUES.en).map((code) => code.split('.')[0] ?? ''))];

/** Literals that look like codes and are something else. */
const NOT_CODES = new Set([
  // A setting of the embedded server.
  'embedded.print',
  // Kinds of effects; sentences word them by `select`.
  ...[...readFileSync(join(SOURCE, 'sync/effects/definition.ts'), 'utf8').matchAll(new RegExp(`\\| '(${CODE})'`, 'g'))].map(
    ([, kind]) => kind ?? '',
  ),
]);
/** Names of Rackbeat's webhook events. */
const NO_CODES_IN = /rackbeat\/webhooks\.ts$/;

/** One place in the source where a code stands. */
interface Site {
  file: SourceFile;
  /** What follows the code's closing quote (or, for a code put together from parts, its closing backtick). */
  rest: string;
}

/** Code → where it stands. By our prefixes, and by the calls that only ever take a code. */
function scan(): Map<string, Site[]> {
  const prefixes = ourPrefixes.filter((prefix) => prefix !== 'next');
  const patterns = [
    new RegExp(`'((?:${prefixes.join('|')})\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)*)'`, 'g'),
    new RegExp(String.raw`\bcode: '(${CODE})'`, 'g'),
    new RegExp(String.raw`\b(?:tell|skipped|stop|refuse|refusal|note|skip|wait|trouble|notFound|envelope|t)\(\s*'(${CODE})'`, 'g'),
    new RegExp(String.raw`\bfailure\(\s*'[a-z-]+',\s*'[a-z-]+',\s*'(${CODE})'`, 'g'),
    new RegExp(String.raw`\bnew ApiError\(\s*\d+,\s*'(${CODE})'`, 'g'),
  ];
  const found = new Map<string, Site[]>();
  const add = (code: string, site: Site) => found.set(code, [...(found.get(code) ?? []), site]);
  for (const file of files) {
    if (NO_CODES_IN.test(file.path)) continue;
    for (const pattern of patterns) {
      for (const match of file.text.matchAll(pattern)) {
        const [whole, code = ''] = match;
        const compared = /[=!]==? $/.test(file.text.slice(0, match.index));
        if (!NOT_CODES.has(code) && !compared) add(code, { file, rest: file.text.slice(match.index + whole.length) });
      }
    }
    for (const [start, codes] of Object.entries(BUILT)) {
      for (const match of file.text.matchAll(new RegExp(`\`${start.replaceAll('.', '\\.')}\\$\\{[^\`]*\``, 'g'))) {
        for (const code of codes) add(code, { file, rest: file.text.slice(match.index + match[0].length) });
      }
    }
  }
  return found;
}

/** Names of the parameters written right behind a code: `, { a, b: 1 }`, or none behind `)`. Null when they are not written there. */
function paramsAt(rest: string): string[] | null {
  if (/^\s*\)/.test(rest)) return [];
  const opening = /^\s*,\s*(?:params:\s*)?\{/.exec(rest);
  if (!opening) return null;
  let depth = 0;
  let top = '';
  for (const character of rest.slice(opening[0].length)) {
    if ('}])'.includes(character)) depth -= 1;
    if (depth < 0) break;
    if (depth === 0) top += character;
    if ('{[('.includes(character)) depth += 1;
  }
  if (top.includes('...')) return null;
  return top.split(',').flatMap((entry) => /^\s*([A-Za-z]\w*)\s*(?::|$)/.exec(entry)?.[1] ?? []);
}

const emitted = scan();
const reachable = new Set([...listed.keys(), ...emitted.keys()]);

/** The parameters that a code has wherever it is emitted with written-out ones; null when it is nowhere. */
function carriedParams(code: string): string[] | null {
  const [first, ...others] = (emitted.get(code) ?? []).map(({ rest }) => paramsAt(rest)).filter((names) => names !== null);
  return first ? first.filter((name) => others.every((names) => names.includes(name))) : null;
}

// What a sentence is made of

interface Parts {
  /** Parameters it uses, by their own name. */
  params: Set<string>;
  /** Parameter → the words it is chosen by. */
  choices: Map<string, Set<string>>;
}

type Tokens = ReturnType<typeof compileMessageOrThrow>;

function partsOf(tokens: Tokens, parts: Parts = { params: new Set(), choices: new Map() }): Parts {
  for (const token of tokens) {
    if (typeof token === 'string') continue;
    const [name, type, cases] = token;
    const own = name.replace(/_$/, '');
    parts.params.add(own);
    if (type === undefined || typeof cases !== 'object' || cases === null) continue;
    const branches = Object.entries(cases).filter(([key]) => key !== 'offset');
    const known = parts.choices.get(own) ?? new Set<string>();
    for (const [key, branch] of branches) {
      known.add(key);
      if (Array.isArray(branch)) partsOf(branch as Tokens, parts);
    }
    parts.choices.set(own, known);
  }
  return parts;
}

const textOf = (language: Language, code: string): string =>
  Object.entries<string>(CATALOGUES[language]).find(([key]) => key === code)?.[1] ?? '';

/** Believable values, by the name of the parameter. */
const SAMPLES: Readonly<Record<string, string | number>> = {
  line: 12,
  name: 'Skruer, rustfrie M8',
  article: '100245',
  item: '100245',
  number: '10423',
  original: '10377',
  customer: '10042',
  amount: '12345.60',
  rackbeat: '12345.60',
  eaccounting: '12345.61',
  area: 'eu-business',
  zone: 'domestic_exempt',
  date: '2026-11-20',
  coding: 'Varer 25 %',
  field: 'InvoicePostalCode',
  folder: '/var/lib/rackbeat-eaccounting/data',
  file: '/var/lib/rackbeat-eaccounting/data/encryption-keys',
  storedRackbeat: 'https://app.rackbeat.com',
  storedEaccounting: 'https://eaccountingapi.vismaonline.com',
  generation: 2,
  rows: 1012,
  count: 3,
};
const sample = (name: string): string | number => SAMPLES[name] ?? 'Abc 12';

/** The sentence with every choice of words taken once: per parameter each of its words, no text, and a word that is not foreseen. */
function renderings(language: Language, code: string): string[] {
  const { params, choices } = partsOf(compileMessageOrThrow(textOf(language, code)));
  const plain = Object.fromEntries([...params].map((name) => [name, sample(name)]));
  const variants = [plain];
  for (const [name, words] of choices) {
    for (const word of words) {
      if (word === 'undefined') variants.push(Object.fromEntries(Object.entries(plain).filter(([key]) => key !== name)));
      else if (/^\d+$/.test(word)) variants.push({ ...plain, [name]: Number(word) });
      else variants.push({ ...plain, [name]: word === 'none' ? '' : word === 'other' ? sample(name) : word });
    }
  }
  return variants.map((values) => sentence(language, { code, params: values }));
}

const faults = (check: (code: string, text: string, language: Language) => boolean): string[] =>
  LANGUAGES.flatMap((language) =>
    Object.keys(CATALOGUES[language]).flatMap((code) =>
      renderings(language, code).flatMap((text) => (check(code, text, language) ? [`${language} ${code}: ${text}`] : [])),
    ),
  );

describe('every code', () => {
  it('is found: the scan reads the source', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(emitted.size).toBeGreaterThan(150);
    expect(emitted.get('invoice.booked')?.length).toBeGreaterThan(0);
  });

  it.each(LANGUAGES)('has a sentence in %s', (language) => {
    expect([...reachable].filter((code) => textOf(language, code).trim() === '')).toEqual([]);
  });

  it('that is put together from parts is known here', () => {
    const template = new RegExp(`\`((?:${ourPrefixes.join('|')})\\.[a-z0-9.-]*)\\$\\{`, 'g');
    const starts = files.flatMap(({ text }) => [...text.matchAll(template)].map(([, start = '']) => start));
    expect(starts.filter((start) => !Object.hasOwn(BUILT, start))).toEqual([]);
  });

  it('of an installation page says what to do next', () => {
    const pages = [...emitted.keys()].filter((code) => code.startsWith('install.'));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((code) => !knows(`${code}.next`))).toEqual([]);
  });

  it('of the catalogue can reach a person', () => {
    const dead = Object.keys(CATALOGUES.en).filter((code) => !reachable.has(code) && !reachable.has(code.replace(/\.next$/, '')));
    expect(dead).toEqual([]);
  });
});

describe('every sentence', () => {
  it('uses only parameters that its code carries', () => {
    const missing = Object.entries<string>(CATALOGUES.en).flatMap(([code, text]) => {
      const used = [...partsOf(compileMessageOrThrow(text)).params];
      const emitting = code.replace(/\.next$/, '');
      const carried = listed.get(code) ?? carriedParams(emitting);
      if (carried) return used.filter((name) => !carried.includes(name)).map((name) => `${code}: ${name}`);
      // The parameters come from elsewhere: their names must at least be written where the code is.
      const where = (emitted.get(emitting) ?? []).map(({ file }) => file);
      return used.filter((name) => !where.some((file) => new RegExp(`\\b${name}\\b`).test(file.text))).map((name) => `${code}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it.each(LANGUAGES)('in %s has the parameters and choices of the English one', (language) => {
    const shape = (code: string, of: Language) => {
      const { params, choices } = partsOf(compileMessageOrThrow(textOf(of, code)));
      return {
        code,
        params: [...params].sort(),
        choices: [...choices].map(([name, words]) => `${name}: ${[...words].sort().join(' ')}`).sort(),
      };
    };
    const codes = Object.keys(CATALOGUES.en);
    expect(Object.keys(CATALOGUES[language])).toEqual(codes);
    expect(codes.map((code) => shape(code, language))).toEqual(codes.map((code) => shape(code, 'en')));
  });

  it('is whole: no brace, no gap, a capital or a name at the beginning', () => {
    expect(faults((_code, text) => /[{}]|undefined| {2}|\( ?\)| [.,;:]|^\s|\s$|^$/.test(text))).toEqual([]);
    expect(faults((_code, text) => /\. \p{Ll}/u.test(text) && !/\. eAccounting/.test(text))).toEqual([]);
  });

  it('is quiet, and short enough to be read', () => {
    expect(
      faults((_code, text) => text.includes('!') || /something went wrong|noe gikk galt|något gick fel|noget gik galt/i.test(text)),
    ).toEqual([]);
    expect(faults((_code, text) => text.length > LONGEST_SENTENCE)).toEqual([]);
  });

  it('names which of the three it means', () => {
    // "The invoice" alone is said only of the Rackbeat invoice that is being transferred; a number always says whose it is.
    expect(
      faults(
        (code, text, language) =>
          language === 'en' &&
          /^(?:draft|invoice|effect)\./.test(code) &&
          /\binvoice \d/.test(text) &&
          !/(?:Rackbeat|eAccounting) invoice \d|as invoice \d/.test(text),
      ),
    ).toEqual([]);
  });
});

describe('sentence', () => {
  it('puts words for the words of the program', () => {
    const params = { line: 3, article: '77', coding: 'Goods 25', area: 'eu-business' };
    expect(sentence('en', { code: 'refusal.account-missing', params })).toBe(
      'The account coding “Goods 25” of article 77 has no account for a sale to a business in another EU country. In eAccounting: fill in that account, or give the article another coding.',
    );
    // A full stop would part thousands, and the vendor's name of a field is nobody's word.
    const rounded = { from: '899.999', to: '900' };
    expect(sentence('nb', { code: 'note.price-to-two-decimals', params: rounded })).toContain('899,999 ble');
    expect(sentence('en', { code: 'note.price-to-two-decimals', params: rounded })).toContain('899.999');
    expect(sentence('nb', { code: 'eaccounting.2000', params: { field: 'CustomerId' } })).toMatch(/^eAccounting godtok ikke kunden\./);
    expect(sentence('nb', { code: 'effect.not-there', params: { kind: 'draft.create' } })).toBe(
      'Et oppslag i eAccounting viser at opprettelsen av kladden ikke skjedde. Det sendes på nytt.',
    );
  });

  it('leaves out what is empty', () => {
    expect(sentence('en', { code: 'rackbeat.unexpected-answer', params: { field: '', status: 200 } })).not.toContain('field');
    expect(sentence('en', { code: 'settings.stale', params: { by: '' } })).toMatch(/^Somebody has/);
    expect(sentence('sv', { code: 'settings.stale', params: { by: 'Åsa' } })).toMatch(/^Åsa har/);
  });

  it('shows a strange text as it is', () => {
    for (const vendor of ['{field} is <b>"wrong"</b>', "it's '{quoted}' # 50 %", 'constructor', '__proto__']) {
      expect(sentence('en', { code: 'vendor-says', params: { vendor } })).toBe(`In its own words: “${vendor}”`);
    }
    expect(sentence('en', { code: 'settings.stale', params: { by: 'toString' } })).toMatch(/^toString has/);
  });

  it('hides nothing of a code it does not know', () => {
    expect(sentence('nb', { code: 'some.new-code', params: {} })).toBe('some.new-code');
    expect(sentence('nb', { code: 'some.new-code', params: { number: '7', line: 2 } })).toBe('some.new-code (number: 7, line: 2)');
  });

  it('says what to do next after any failure', () => {
    expect(sentence('en', { code: 'install.stale.next', params: {} })).toBe('Begin again in Rackbeat: User settings → Apps → Install.');
    expect(sentence('da', { code: 'eaccounting.4002.next', params: { status: 403 } })).toBe(
      sentence('da', { code: 'next.generic', params: {} }),
    );
  });
});

describe('pickLanguage', () => {
  it.each([
    ['nb-NO,nb;q=0.9,no;q=0.8,en;q=0.5', 'nb'],
    ['nn-NO', 'nb'],
    ['no', 'nb'],
    ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
    ['da-DK', 'da'],
    ['de-DE,da;q=0.7', 'da'],
    ['EN-gb', 'en'],
    ['de-DE,fr', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('%s → %s', (header, language) => {
    expect(pickLanguage(header)).toBe(language);
  });
});
