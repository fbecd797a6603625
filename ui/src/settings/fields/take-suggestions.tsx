/** Takes every suggestion of a mapping where nothing has been chosen yet, with one click. */
import { Button } from '@mantine/core';
import { startTransition } from 'react';
import { useController } from 'react-hook-form';
import { useText } from '../../language/use-text.ts';
import type { MappingPath } from '../paths.ts';
import type { Mapping, Settings } from '../types.ts';

export function TakeSuggestions({ name, suggestions }: { name: MappingPath; suggestions: Mapping }) {
  const text = useText();
  const { field } = useController<Settings>({ name });
  const mapping = field.value as Mapping;
  const open = Object.entries(suggestions).filter(([key]) => mapping[key] === undefined);
  if (open.length === 0) return null;
  return (
    <Button size="xs" variant="light" onClick={() => startTransition(() => field.onChange({ ...mapping, ...Object.fromEntries(open) }))}>
      {text('mapping.use-all', { count: open.length })}
    </Button>
  );
}
