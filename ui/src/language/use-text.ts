/** How components speak: texts of the page, sentences of codes, and what a failure means. */
import { useLingui } from '@lingui/react';
import type { CatalogueMessage } from '../../../api/speaker.ts';
import type { TextId } from '../locales/en.ts';
import { AskFailure } from '../wire/ask-failure.ts';
import { useLanguage } from './language-context.tsx';
import { useSpeaker } from './sentences.ts';
import { useFormats } from './use-formats.ts';

export type Text = (id: TextId, values?: Record<string, string | number>) => string;

export function useText(): Text {
  const { _ } = useLingui();
  return (id, values) => _(id, values ?? {});
}

/** A text that not every field has, such as an explanation: null where there is none. */
export function useTextIfAny(): (id: string) => string | null {
  const { i18n } = useLingui();
  return (id) => (Object.hasOwn(i18n.messages, id) ? i18n._(id) : null);
}

/** Empty for the moment in which the sentences are still on their way. */
export function useSentence(): (message: CatalogueMessage) => string {
  const speaker = useSpeaker(useLanguage().language);
  const { day } = useFormats();
  return ({ code, params }) => speaker?.sentence({ code, params: withDays(params, day) }) ?? '';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days travel as `2026-11-24`, and are written as the reader writes them. */
const withDays = (params: CatalogueMessage['params'], day: (text: string) => string): CatalogueMessage['params'] =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' && DAY.test(value) ? day(value) : value]),
  );

/** The sentence of a code, or a text of the page's own where the catalogue has none. */
function useSentenceOr(): (message: CatalogueMessage, otherwise: TextId) => string {
  const text = useText();
  const speaker = useSpeaker(useLanguage().language);
  return (message, otherwise) => {
    if (speaker === null) return '';
    return speaker.knows(message.code) ? speaker.sentence(message) : text(otherwise);
  };
}

/** One sentence for whatever went wrong while asking the server. */
export function useFailureText(): (error: unknown) => string {
  const text = useText();
  const sayOr = useSentenceOr();
  return (error) => {
    if (!(error instanceof AskFailure)) return text('failure.unreadable');
    return error.status === 0 ? text('failure.no-answer') : sayOr(error, 'failure.unreadable');
  };
}

/** What is wrong with one field: a code of the catalogue, or whatever a checker of ours had no code for. */
export function useFieldFault(): (fault: string | undefined) => string | null {
  const sayOr = useSentenceOr();
  return (fault) => (fault === undefined ? null : sayOr({ code: fault, params: {} }, 'failure.field'));
}
