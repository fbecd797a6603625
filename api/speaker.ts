/**
 * Sentences of one language from codes, by run-time ids. Messages are ICU MessageFormat; the locale files are written with
 * these two rules on top:
 * `{name_, select, …}` chooses by the parameter `name` as a word of letters, digits and `_` (`eu-business` is `eu_business`,
 * an empty text is `none`), because ICU takes no other keys. `<code>.next` says what to do after `<code>`; where a code has
 * none of its own, `next.generic` is said.
 */
import { setupI18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Language } from './languages.ts';
import type { MessageCode } from './locales/en.ts';

export interface CatalogueMessage {
  code: string;
  params: Record<string, string | number>;
}

export interface Speaker {
  knows(code: string): boolean;
  /** A code that no catalogue knows is shown as such, with its parameters, so that nothing is hidden. */
  sentence(message: CatalogueMessage): string;
}

const NEXT = '.next';
const GENERIC_NEXT = 'next.generic' satisfies MessageCode;

/** A text is compiled when it is first said: a page says few of them. */
export function compileOnce(): typeof compileMessageOrThrow {
  const compiled = new Map<string, ReturnType<typeof compileMessageOrThrow>>();
  return (text) => {
    const known = compiled.get(text);
    if (known) return known;
    const made = compileMessageOrThrow(text);
    compiled.set(text, made);
    return made;
  };
}

/** Parameters that are plain numerals: amounts and percents. Numbers of records are not, and stay as they are. */
const NUMERALS: ReadonlySet<string> = new Set(
  'amount computed difference discount eaccounting expected found from lines percent price quantity rackbeat rounding to total value'.split(
    ' ',
  ),
);

/** Where a full stop parts thousands, 899.999 would be read as nine hundred thousand. */
const written = (language: Language, name: string, value: string | number): string | number =>
  language !== 'en' && NUMERALS.has(name) && typeof value === 'string' && /^-?\d+\.\d+$/.test(value) ? value.replace('.', ',') : value;

/** The parameters, and beside each its word for `select`. */
function valuesOf(language: Language, params: CatalogueMessage['params']): Record<string, string | number> {
  const words = Object.entries(params).map(([name, value]) => [`${name}_`, value === '' ? 'none' : String(value).replaceAll(/\W/g, '_')]);
  const shown = Object.entries(params).map(([name, value]) => [name, written(language, name, value)]);
  return { ...Object.fromEntries(shown), ...Object.fromEntries(words) };
}

export function speakerOf(language: Language, catalogue: Readonly<Record<MessageCode, string>>): Speaker {
  const i18n = setupI18n({ locale: language, messages: { [language]: { ...catalogue } } }).setMessagesCompiler(compileOnce());
  const knows = (code: string): boolean => Object.hasOwn(catalogue, code);
  return {
    knows,
    sentence: ({ code, params }) => {
      if (knows(code)) return i18n._(code, valuesOf(language, params));
      if (code.endsWith(NEXT)) return i18n._(GENERIC_NEXT, {});
      const shown = Object.entries(params).map(([name, value]) => `${name}: ${value}`);
      return shown.length === 0 ? code : `${code} (${shown.join(', ')})`;
    },
  };
}
