/**
 * Rackbeat's free-text country → ISO code, from names in the languages our customers write and from codes themselves.
 * An unknown text is never guessed at: the company's country is used and the caller notes it.
 */
import countries from 'i18n-iso-countries/index.js';
import da from 'i18n-iso-countries/langs/da.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import fi from 'i18n-iso-countries/langs/fi.json' with { type: 'json' };
import nb from 'i18n-iso-countries/langs/nb.json' with { type: 'json' };
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import sv from 'i18n-iso-countries/langs/sv.json' with { type: 'json' };

export interface CountryAnswer {
  /** Two letters; Greece is GR and the United Kingdom GB. */
  code: string;
  /** false: the text was not understood and the fallback used. Blank text counts as known. */
  known: boolean;
}

/** What people write and no list of official names has. */
const USUAL: Readonly<Record<string, string>> = {
  el: 'GR',
  uk: 'GB',
  xi: 'GB',
  england: 'GB',
  scotland: 'GB',
  skottland: 'GB',
  skotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  storbritannia: 'GB',
  storbritannien: 'GB',
  'northern ireland': 'GB',
  'nord-irland': 'GB',
  nordirland: 'GB',
  usa: 'US',
  'united states of america': 'US',
  holland: 'NL',
  noreg: 'NO',
  svalbard: 'SJ',
  'jan mayen': 'SJ',
  åland: 'AX',
  aland: 'AX',
  ålandsøyene: 'AX',
  ålandsøerne: 'AX',
  'czech republic': 'CZ',
  tjekkiet: 'CZ',
  tjeckien: 'CZ',
  tsjekkia: 'CZ',
  færøerne: 'FO',
  færøyene: 'FO',
  färöarna: 'FO',
  grønland: 'GL',
  grönland: 'GL',
  'south korea': 'KR',
  'sør-korea': 'KR',
  sydkorea: 'KR',
  'hong kong': 'HK',
  makedonia: 'MK',
  tyrkia: 'TR',
  turkey: 'TR',
};

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.,'’()]/g, '')
    .replace(/[\s–-]+/g, ' ')
    .trim();
/** `Østerrike` stays, `Osterreich` is found too. */
const bare = (text: string): string => plain(text).normalize('NFD').replace(/\p{M}/gu, '');

function buildNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, code: string): void => {
    if (!names.has(name)) names.set(name, code);
  };
  for (const [name, code] of Object.entries(USUAL)) add(plain(name), code);
  for (const [three, two] of Object.entries(countries.getAlpha3Codes())) add(plain(three), two);
  const lists = [nb, sv, da, en, fi, nl, de].map((list) => Object.entries(list.countries as Record<string, string | string[]>));
  // Exact spellings of all languages before the spellings without accents, so that no accent-free form hides a real name.
  for (const spelling of [plain, bare]) {
    for (const list of lists) {
      for (const [code, name] of list) for (const one of [name].flat()) add(spelling(one), code);
    }
  }
  return names;
}

const NAMES = buildNames();
const CODES = new Set(Object.keys(countries.getAlpha2Codes()));

/** `fallback` is the company's country. `NO`, `NOR`, `Norge`, `norway`, `Norwegen` → NO. */
export function countryCode(text: string | null | undefined, fallback: string): CountryAnswer {
  const wanted = plain(text ?? '');
  if (wanted === '') return { code: fallback, known: true };
  const found = NAMES.get(wanted) ?? (CODES.has(wanted.toUpperCase()) ? wanted.toUpperCase() : undefined) ?? NAMES.get(bare(wanted));
  return found === undefined ? { code: fallback, known: false } : { code: found, known: true };
}
