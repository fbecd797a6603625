/**
 * The settings as a form: what was saved last, what is being changed, and the ways in which saving can end. A save by
 * somebody else never changes what a person is writing; it is met when she saves.
 */
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Resolver, type UseFormReturn, useForm } from 'react-hook-form';
import { settingsDocument } from '../../../api/schema.ts';
import { suggestedTerms, withSuggestedTerms } from './suggested-terms.ts';
import type { Options, Settings, SettingsAnswer } from './types.ts';

export interface SettingsForm {
  form: UseFormReturn<Settings>;
  /** What the changes started from. */
  base: SettingsAnswer;
  /** Starts anew from here; what was changed is gone. */
  startFrom(answer: SettingsAnswer): void;
  /** Filled in by us and not saved yet. */
  suggestions: number;
  /** Saved by somebody else while changes were being made; null when there is none. */
  meanwhile: SettingsAnswer | null;
}

export function useSettingsForm(answer: SettingsAnswer, options: Options | null): SettingsForm {
  const [base, setBase] = useState(answer);
  const start = useMemo(() => withSuggestedTerms(base.settings, options), [base, options]);
  const form = useForm<Settings>({
    defaultValues: start,
    // The schema also accepts less than a whole document; a form always holds a whole one.
    resolver: zodResolver(settingsDocument) as Resolver<Settings>,
    // Looked at when saving, not when a field is left: a fault that appears under the pointer would move the button away from it.
    mode: 'onSubmit',
    shouldFocusError: false,
  });
  const { isDirty } = form.formState;

  const started = useRef({ base, start });
  useEffect(() => {
    // The form was made with these: setting them again would draw every field twice.
    if (started.current.start === start) return;
    // Lists that arrive late only bring suggestions: what a person has changed by then stays.
    form.reset(start, { keepDirtyValues: started.current.base === base });
    started.current = { base, start };
  }, [form, start, base]);

  const isNewer = answer.revision > base.revision;
  useEffect(() => {
    if (isNewer && !isDirty) setBase(answer);
  }, [isNewer, isDirty, answer]);

  return {
    form,
    base,
    startFrom: setBase,
    suggestions: Object.keys(suggestedTerms(base.settings, options)).length,
    meanwhile: isNewer && isDirty ? answer : null,
  };
}
