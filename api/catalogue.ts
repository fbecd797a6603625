/**
 * Sentences from codes, at the edge. The database, the engine and the API carry codes and parameters; only pages, mails and
 * the command line turn them into language, by run-time ids.
 */
import { type I18n, setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { en } from './locales/en.ts';
import { nb } from './locales/nb.ts';

export const LANGUAGES = ['nb', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const CATALOGUES: Record<Language, Record<string, string>> = { nb, en };

const cache = new Map<Language, I18n>();

function i18nOf(language: Language): I18n {
  const made = cache.get(language) ?? setupI18n({ locale: language, messages: { [language]: CATALOGUES[language] } }).setMessagesCompiler(compileMessage);
  cache.set(language, made);
  return made;
}

export interface CatalogueMessage {
  code: string;
  params: Record<string, string | number>;
}

export const knows = (code: string): boolean => Object.hasOwn(en, code);

/** The sentence of a message. A code that no catalogue knows is shown as such, with its parameters, so that nothing is hidden. */
export function sentence(language: Language, { code, params }: CatalogueMessage): string {
  if (!knows(code)) return Object.keys(params).length === 0 ? code : `${code} (${Object.entries(params).map(([name, value]) => `${name}: ${value}`).join(', ')})`;
  return i18nOf(language)._(code, params);
}

/** The first language of the browser's list that we speak; Norwegian bokmål for the other Scandinavian ones, English for the rest. */
export function pickLanguage(acceptLanguage: string | undefined): Language {
  for (const entry of (acceptLanguage ?? '').split(',')) {
    const tag = entry.split(';')[0]?.trim().toLowerCase().split('-')[0];
    if (tag === 'nb' || tag === 'no' || tag === 'nn' || tag === 'da' || tag === 'sv') return 'nb';
    if (tag === 'en') return 'en';
  }
  return 'en';
}
