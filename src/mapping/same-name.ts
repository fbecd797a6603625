/** When two names mean the same: case, punctuation and width of spaces do not count; for companies neither does the legal form. */

const PUNCTUATION = /[^\p{L}\p{N}]+/gu;

/** Lower case, letters and digits only, one space between words. `å`, `ø` and `ö` stay letters of their own. */
export const plainName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(PUNCTUATION, ' ').trim();

export const sameName = (one: string, other: string): boolean => plainName(one) !== '' && plainName(one) === plainName(other);

/** Only at the end of a name, where they can be nothing else; words such as `is` or `spa` are left alone. */
const FORMS_AT_END = new Set(
  [
    'as asa ans da enk nuf sa', // Norway
    'ab publ hb kb handelsbolag aktiebolag aktiebolaget', // Sweden
    'aps ivs ks', // Denmark
    'oy oyj tmi ky abp', // Finland
    'gmbh ag kg ug ohg bv nv ltd limited plc inc llc sarl srl',
  ].flatMap((forms) => forms.split(' ')),
);
const FORMS_AT_START = new Set(['ab', 'as', 'oy', 'aktiebolaget']);

/** The name without legal form: `AB Volvo`, `Volvo AB (publ)` and `volvo a.b.` are one. A name of legal forms only stays whole. */
export function companyName(name: string): string {
  // `A/S` and `A.S.` are written apart: join single letters before the words are judged.
  const joined = plainName(name.replace(/(?<![\p{L}\p{N}])(\p{L})[./](\p{L})[./]?(?![\p{L}\p{N}])/gu, '$1$2'));
  const words = joined.split(' ');
  while (words.length > 1 && FORMS_AT_END.has(words.at(-1) ?? '')) words.pop();
  if (words.length > 1 && FORMS_AT_START.has(words[0] ?? '')) words.shift();
  return words.join(' ');
}
