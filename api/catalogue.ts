/**
 * The sentences of every language, for the server and its mails; the page fetches only its reader's. The database, the
 * engine and the API carry codes and parameters; they become language at the edge alone.
 */
import { LANGUAGES, type Language, languageFor } from './languages.ts';
import { da } from './locales/da.ts';
import { en, type MessageCode } from './locales/en.ts';
import { nb } from './locales/nb.ts';
import { sv } from './locales/sv.ts';
import { type CatalogueMessage, speakerOf } from './speaker.ts';

export { LANGUAGES, type Language } from './languages.ts';
export type { CatalogueMessage } from './speaker.ts';

/** Every language has exactly the English codes; the compiler sees to it. */
export const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageCode, string>>>> = { nb, sv, da, en };

const SPEAKERS = new Map(LANGUAGES.map((language) => [language, speakerOf(language, CATALOGUES[language])]));

export const knows = (code: string): boolean => Object.hasOwn(en, code);

export const sentence = (language: Language, message: CatalogueMessage): string =>
  SPEAKERS.get(language)?.sentence(message) ?? message.code;

/** The language of a browser that sends `Accept-Language`. */
export const pickLanguage = (acceptLanguage: string | undefined): Language =>
  languageFor((acceptLanguage ?? '').split(',').map((entry) => entry.split(';')[0] ?? ''));
