/** E-mail addresses, one a line. What is typed stays as typed; what is saved is the list without empty lines. */
import { Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useController } from 'react-hook-form';
import { z } from 'zod';
import { useFieldFault, useText } from '../../language/use-text.ts';
import type { Settings } from '../types.ts';

const NAME = 'alerts.emails';
const linesOf = (typed: string): string[] =>
  typed
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

export function EmailsField() {
  const text = useText();
  const fault = useFieldFault();
  const { field, fieldState } = useController<Settings, typeof NAME>({ name: NAME });
  const [typed, setTyped] = useState(field.value.join('\n'));
  useEffect(() => {
    // Discarded, undone or saved by somebody else.
    setTyped((now) => (same(linesOf(now), field.value) ? now : field.value.join('\n')));
  }, [field.value]);

  const wrong = fieldState.error ? field.value.find((email) => !z.email().safeParse(email).success) : undefined;
  return (
    <Textarea
      label={text('f.alerts.emails')}
      description={text('f.alerts.emails.why')}
      error={
        wrong === undefined
          ? fieldState.error
            ? fault(fieldState.error.message ?? '')
            : null
          : text('f.alerts.emails.fault', { email: wrong })
      }
      rows={3}
      inputMode="email"
      autoCapitalize="off"
      spellCheck={false}
      value={typed}
      onBlur={field.onBlur}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        field.onChange(linesOf(event.currentTarget.value));
      }}
    />
  );
}
