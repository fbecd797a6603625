/** The page's own texts by run-time ids. Each language is fetched when it is first spoken, never the others. */
import { type I18n, setupI18n } from '@lingui/core';
import type { Language } from '../../../api/languages.ts';
import { compileOnce } from '../../../api/speaker.ts';
import type { TextId } from '../locales/en.ts';

type Texts = Record<TextId, string>;

const FETCHES: Readonly<Record<Language, () => Promise<Texts>>> = {
  nb: async () => (await import('../locales/nb.ts')).nb,
  sv: async () => (await import('../locales/sv.ts')).sv,
  da: async () => (await import('../locales/da.ts')).da,
  en: async () => (await import('../locales/en.ts')).en,
};

export const loadTexts = async (language: Language): Promise<I18n> =>
  setupI18n({ locale: language, messages: { [language]: await FETCHES[language]() } }).setMessagesCompiler(compileOnce());
