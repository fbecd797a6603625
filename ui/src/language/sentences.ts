/**
 * The sentences of message codes, fetched beside the page and not with it, and only in the reader's language: they are many,
 * and the settings rarely need one at once. Whatever shows a sentence is drawn again when they have arrived.
 */
import { useEffect, useSyncExternalStore } from 'react';
import type { Language } from '../../../api/languages.ts';
import type { MessageCode } from '../../../api/locales/en.ts';
import { type Speaker, speakerOf } from '../../../api/speaker.ts';

const FETCHES: Readonly<Record<Language, () => Promise<Record<MessageCode, string>>>> = {
  nb: async () => (await import('../../../api/locales/nb.ts')).nb,
  sv: async () => (await import('../../../api/locales/sv.ts')).sv,
  da: async () => (await import('../../../api/locales/da.ts')).da,
  en: async () => (await import('../../../api/locales/en.ts')).en,
};

const speakers = new Map<Language, Speaker>();
const loading = new Map<Language, Promise<void>>();
const listeners = new Set<() => void>();

async function fetchSentences(language: Language): Promise<void> {
  try {
    speakers.set(language, speakerOf(language, await FETCHES[language]()));
  } catch (error) {
    // A failed try is not kept: the next one fetches again.
    loading.delete(language);
    throw error;
  }
  for (const listener of listeners) listener();
}

/** The same promise for everybody who asks. */
export function loadSentences(language: Language): Promise<void> {
  const load = loading.get(language) ?? fetchSentences(language);
  loading.set(language, load);
  return load;
}

/** Whether anything has asked for sentences yet, so that another language needs them too. */
export const hasSentences = (): boolean => loading.size > 0;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Null until it has arrived; whoever asks sets it on its way. */
export function useSpeaker(language: Language): Speaker | null {
  // A failed try is made again by the next part of the page that needs a sentence.
  useEffect(() => void loadSentences(language).catch(() => {}), [language]);
  return useSyncExternalStore(subscribe, () => speakers.get(language) ?? null);
}
