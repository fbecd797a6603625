/** The languages that the product speaks, and which of them answers a browser's language. */
export const LANGUAGES = ['nb', 'sv', 'da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const BY_TAG: Readonly<Record<string, Language>> = { nb: 'nb', no: 'nb', nn: 'nb', sv: 'sv', da: 'da', en: 'en' };

const BY_COUNTRY: Readonly<Record<string, Language>> = { NO: 'nb', SE: 'sv', DK: 'da' };

/** What is spoken in a company's country, by its two letters; English where we do not speak it. */
export const languageOfCountry = (code: string): Language => BY_COUNTRY[code.toUpperCase()] ?? 'en';

/** The first of a reader's languages, most wanted first and written like `nn-NO`, that we speak; else English. */
export function languageFor(tags: readonly string[]): Language {
  const known = tags.map((tag) => tag.trim().toLowerCase().split('-')[0] ?? '').find((tag) => Object.hasOwn(BY_TAG, tag));
  return BY_TAG[known ?? ''] ?? 'en';
}
