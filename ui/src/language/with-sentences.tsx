/** Holds back a page full of sentences until they are here, so that no line grows while it is read. */
import { type ReactNode, use } from 'react';
import { useLanguage } from './language-context.tsx';
import { loadSentences, useSpeaker } from './sentences.ts';

export function WithSentences({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  if (useSpeaker(language) === null) use(loadSentences(language));
  return children;
}
