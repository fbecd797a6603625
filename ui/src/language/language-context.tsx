/** Which language is spoken now: the one chosen for this visit, else that of the settings, else the browser's. */
import { I18nProvider } from '@lingui/react';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { languageKept, useKept } from '../kept.ts';
import { browserLanguage, i18nOf, PAGE_LANGUAGES, type PageLanguage, pageLanguage } from './text.ts';

interface Speaking {
  language: PageLanguage;
  /** For this visit. */
  choose(language: PageLanguage): void;
  /** What the settings say, as soon as they are known. */
  suggest(language: string): void;
}

const LanguageContext = createContext<Speaking | null>(null);

const isPageLanguage = (text: string): text is PageLanguage => PAGE_LANGUAGES.some((language) => language === text);

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [kept, choose] = useKept(languageKept);
  const [suggested, setSuggested] = useState<PageLanguage | null>(null);
  const language = isPageLanguage(kept) ? kept : (suggested ?? browserLanguage());
  const i18n = useMemo(() => i18nOf(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speaking = useMemo<Speaking>(
    () => ({ language, choose, suggest: (other) => setSuggested(pageLanguage(other)) }),
    [language, choose],
  );
  return (
    <LanguageContext value={speaking}>
      <I18nProvider i18n={i18n}>{children}</I18nProvider>
    </LanguageContext>
  );
}

export function useLanguage(): Speaking {
  const speaking = use(LanguageContext);
  if (!speaking) throw new Error('outside of LanguageProvider');
  return speaking;
}
