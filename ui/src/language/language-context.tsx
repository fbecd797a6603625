/**
 * Which language is spoken now: the one chosen for this visit, else that of the settings, else the browser's. Another one is
 * spoken from the moment in which all of it is here.
 */
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createContext, type ReactNode, startTransition, use, useEffect, useMemo, useState } from 'react';
import { LANGUAGES, type Language, languageFor } from '../../../api/languages.ts';
import { languageKept, useKept } from '../kept.ts';
import { hasSentences, loadSentences } from './sentences.ts';
import { loadTexts } from './texts.ts';

interface Speaking {
  language: Language;
  /** The settings have said their language, and it is spoken. */
  isSettled: boolean;
  /** The language asked for last could not be fetched. */
  hasFailed: boolean;
  /** For this visit. */
  choose(language: Language): void;
  /** What the settings say, as soon as they are known. */
  suggest(language: Language): void;
}

interface Spoken {
  language: Language;
  i18n: I18n;
}

const LanguageContext = createContext<Speaking | null>(null);

const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text);

async function learn(language: Language): Promise<Spoken> {
  const [i18n] = await Promise.all([loadTexts(language), hasSentences() ? loadSentences(language) : null]);
  return { language, i18n };
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [kept, keep] = useKept(languageKept);
  const [suggested, suggest] = useState<Language | null>(null);
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  const [failed, setFailed] = useState<Language | null>(null);
  const wanted = isLanguage(kept) ? kept : (suggested ?? languageFor(navigator.languages));
  useEffect(() => {
    if (failed === wanted) return;
    let isCurrent = true;
    learn(wanted).then(
      // Everything is drawn anew: in pieces, so that the page answers meanwhile.
      (learnt) => isCurrent && startTransition(() => setSpoken(learnt)),
      () => isCurrent && setFailed(wanted),
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted, failed]);
  const language = spoken?.language ?? wanted;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const hasFailed = failed === wanted;
  const isSettled = suggested !== null && (hasFailed || language === wanted);
  const speaking = useMemo<Speaking>(
    () => ({
      language,
      isSettled,
      hasFailed,
      choose: (other) => {
        setFailed(null);
        keep(other);
      },
      suggest,
    }),
    [language, isSettled, hasFailed, keep],
  );
  if (!spoken) return hasFailed ? <p role="alert">{UNSPOKEN}</p> : null;
  return (
    <LanguageContext value={speaking}>
      <I18nProvider i18n={spoken.i18n}>{children}</I18nProvider>
    </LanguageContext>
  );
}

/** Said when there is no text in any language to say it with. */
const UNSPOKEN = 'This page could not be read. Check the connection to the internet, then load it again.';

export function useLanguage(): Speaking {
  const speaking = use(LanguageContext);
  if (!speaking) throw new Error('outside of LanguageProvider');
  return speaking;
}
