/** How components speak: texts of the page, sentences of codes, and what a failure means. */
import { useLingui } from '@lingui/react';
import { type CatalogueMessage, knows, sentence } from '../../../api/catalogue.ts';
import type { TextId } from '../locales/en.ts';
import { AskFailure } from '../wire/ask-failure.ts';
import { useLanguage } from './language-context.tsx';
import { isText } from './text.ts';

export type Text = (id: TextId, values?: Record<string, string | number>) => string;

export function useText(): Text {
  const { _ } = useLingui();
  return (id, values) => _(id, values ?? {});
}

/** A text that not every field has, such as an explanation: null where there is none. */
export function useTextIfAny(): (id: string) => string | null {
  const text = useText();
  return (id) => (isText(id) ? text(id) : null);
}

export function useSentence(): (message: CatalogueMessage) => string {
  const { language } = useLanguage();
  return (message) => sentence(language, message);
}

/** One sentence for whatever went wrong while asking the server. */
export function useFailureText(): (error: unknown) => string {
  const text = useText();
  const say = useSentence();
  return (error) => {
    if (!(error instanceof AskFailure)) return text('failure.unreadable');
    if (error.status === 0) return text('failure.no-answer');
    return knows(error.code) ? say(error) : text('failure.unreadable');
  };
}

/** What is wrong with one field: a code of the catalogue, or whatever a checker of ours had no code for. */
export function useFieldFault(): (fault: string | undefined) => string | null {
  const text = useText();
  const say = useSentence();
  return (fault) => {
    if (fault === undefined) return null;
    return knows(fault) ? say({ code: fault, params: {} }) : text('failure.field');
  };
}
