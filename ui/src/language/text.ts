/** The page's own texts by run-time ids, in the languages the page itself speaks. Sentences of message codes are the catalogue's. */
import { type I18n, setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { en, type TextId } from '../locales/en.ts';
import { nb } from '../locales/nb.ts';

export type PageLanguage = 'en' | 'nb';

export const PAGE_LANGUAGES: readonly PageLanguage[] = ['en', 'nb'];

const TEXTS: Readonly<Record<PageLanguage, Readonly<Record<TextId, string>>>> = { en, nb };

export const i18nOf = (language: PageLanguage): I18n =>
  setupI18n({ locale: language, messages: { [language]: TEXTS[language] } }).setMessagesCompiler(compileMessage);

export const isText = (id: string): id is TextId => Object.hasOwn(en, id);

const SPOKEN: Readonly<Record<string, PageLanguage>> = { en: 'en', nb: 'nb', nn: 'nb', no: 'nb', sv: 'nb', da: 'nb' };

/** The page's language for any language that people may have: the other Scandinavian ones read bokmål most easily. */
export const pageLanguage = (language: string): PageLanguage => SPOKEN[language] ?? 'en';

/** The first language of the browser's list that the page can answer in, else English. */
export function browserLanguage(): PageLanguage {
  const tags = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return pageLanguage(tags.find((tag) => Object.hasOwn(SPOKEN, tag)) ?? 'en');
}
