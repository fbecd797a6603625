/**
 * Sentences from codes, at the edge. The database, the engine and the API carry codes and parameters; only pages, mails and
 * the command line turn them into language, by run-time ids. Messages are ICU MessageFormat; the locale files are written
 * with these two rules on top:
 * `{name_, select, …}` chooses by the parameter `name` as a word of letters, digits and `_` (`eu-business` is `eu_business`,
 * an empty text is `none`), because ICU takes no other keys. `<code>.next` says what to do after `<code>`; where a code has
 * none of its own, `next.generic` is said.
 */
import { type I18n, setupI18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { da } from './locales/da.ts';
import { en, type MessageCode } from './locales/en.ts';
import { nb } from './locales/nb.ts';
import { sv } from './locales/sv.ts';

export const LANGUAGES = ['nb', 'sv', 'da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every language has exactly the English codes; the compiler sees to it. */
export const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageCode, string>>>> = { nb, sv, da, en };

export interface CatalogueMessage {
  code: string;
  params: Record<string, string | number>;
}

const compiled = new Map<Language, I18n>();

/** Compiled once per language, when it is first spoken. */
function i18nOf(language: Language): I18n {
  const known = compiled.get(language);
  if (known) return known;
  const messages = Object.fromEntries(
    Object.entries<string>(CATALOGUES[language]).map(([code, text]) => [code, compileMessageOrThrow(text)]),
  );
  const made = setupI18n({ locale: language, messages: { [language]: messages } });
  compiled.set(language, made);
  return made;
}

export const knows = (code: string): boolean => Object.hasOwn(en, code);

const NEXT = '.next';
const GENERIC_NEXT = 'next.generic' satisfies MessageCode;

/** The parameters, and beside each its word for `select`. */
function valuesOf(params: CatalogueMessage['params']): Record<string, string | number> {
  const words = Object.entries(params).map(([name, value]) => [`${name}_`, value === '' ? 'none' : String(value).replaceAll(/\W/g, '_')]);
  return { ...params, ...Object.fromEntries(words) };
}

/** The sentence of a message. A code that no catalogue knows is shown as such, with its parameters, so that nothing is hidden. */
export function sentence(language: Language, { code, params }: CatalogueMessage): string {
  if (knows(code)) return i18nOf(language)._(code, valuesOf(params));
  if (code.endsWith(NEXT)) return i18nOf(language)._(GENERIC_NEXT, {});
  const shown = Object.entries(params).map(([name, value]) => `${name}: ${value}`);
  return shown.length === 0 ? code : `${code} (${shown.join(', ')})`;
}

const BY_TAG: Readonly<Record<string, Language>> = { nb: 'nb', no: 'nb', nn: 'nb', sv: 'sv', da: 'da', en: 'en' };

/** The first language of the browser's list that we speak, else English. */
export function pickLanguage(acceptLanguage: string | undefined): Language {
  for (const entry of (acceptLanguage ?? '').split(',')) {
    const tag = entry.split(';')[0]?.trim().toLowerCase().split('-')[0] ?? '';
    if (Object.hasOwn(BY_TAG, tag)) return BY_TAG[tag] ?? 'en';
  }
  return 'en';
}
