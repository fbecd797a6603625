/** Days, moments and amounts as the reader's language writes them. Amounts stay text from the server to the screen. */
import { useMemo } from 'react';
import type { Language } from '../../../api/languages.ts';
import { useLanguage } from './language-context.tsx';

export interface Formats {
  /** `2026-11-24` → 24 Nov 2026. */
  day(day: string): string;
  /** `2026-11` → November 2026. */
  month(month: string): string;
  /** A moment, with the minute. */
  moment(iso: string): string;
  /** A moment, with the second. */
  exactMoment(iso: string): string;
  /** `1234.5` → 1,234.50, with its currency if known. */
  money(amount: string, currency?: string | null): string;
  count(count: number): string;
  /** `25.5` → 25,5. */
  number(amount: string): string;
}

const LOCALES: Readonly<Record<Language, string>> = { nb: 'nb-NO', sv: 'sv-SE', da: 'da-DK', en: 'en-GB' };

const isDecimal = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** Exported for its test. */
export function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  const exact = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const money = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 6 });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const count = new Intl.NumberFormat(locale);
  return {
    day: (text) => (Number.isNaN(Date.parse(text)) ? text : day.format(new Date(`${text.slice(0, 10)}T00:00:00Z`))),
    month: (text) => month.format(new Date(`${text}-01T00:00:00Z`)),
    moment: (iso) => moment.format(new Date(iso)),
    exactMoment: (iso) => exact.format(new Date(iso)),
    // A decimal text is formatted as it is, never through a binary number.
    money: (amount, currency) => {
      const shown = isDecimal(amount) ? money.format(amount as Intl.StringNumericLiteral) : amount;
      return currency ? `${shown} ${currency}` : shown;
    },
    count: (whole) => count.format(whole),
    number: (amount) => (isDecimal(amount) ? number.format(amount as Intl.StringNumericLiteral) : amount),
  };
}

export function useFormats(): Formats {
  const { language } = useLanguage();
  return useMemo(() => formatsOf(language), [language]);
}
