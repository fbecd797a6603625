/** The page's own texts by run-time ids, in the languages the page itself speaks. Sentences of message codes are the catalogue's. */
import { type I18n, setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { pickLanguage } from '../../../api/catalogue.ts';
import { en, type TextId } from '../locales/en.ts';
import { nb } from '../locales/nb.ts';

export type PageLanguage = 'en' | 'nb';

export const PAGE_LANGUAGES: readonly PageLanguage[] = ['en', 'nb'];

const TEXTS: Readonly<Record<PageLanguage, Readonly<Record<TextId, string>>>> = { en, nb };

export const i18nOf = (language: PageLanguage): I18n =>
  setupI18n({ locale: language, messages: { [language]: TEXTS[language] } }).setMessagesCompiler(compileMessage);

export const isText = (id: string): id is TextId => Object.hasOwn(en, id);

/** The page's language for any language that people may have: the other Scandinavian ones read bokmål most easily. */
export const pageLanguage = (language: string): PageLanguage => (['nb', 'nn', 'no', 'sv', 'da'].includes(language) ? 'nb' : 'en');

export const browserLanguage = (): PageLanguage => pageLanguage(pickLanguage(navigator.languages.join(',')));
