/** The name of whoever acts. Rackbeat's frame tells nobody who she is, so she says it once in this browser. */
import { TextInput } from '@mantine/core';
import { statedNameKept, useKept } from '../kept.ts';
import { useText } from '../language/use-text.ts';

const LONGEST = 100;

/** Trimmed; empty until somebody has stated it. */
export const useStatedName = (): string => useKept(statedNameKept)[0].trim();

interface StatedNameProps {
  description?: string;
  error?: string | null;
  required?: boolean;
}

export function StatedName({ description, error = null, required = false }: StatedNameProps) {
  const text = useText();
  const [name, setName] = useKept(statedNameKept);
  return (
    <TextInput
      label={text('name.label')}
      description={description}
      error={error}
      required={required}
      withAsterisk={false}
      autoComplete="name"
      maxLength={LONGEST}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
    />
  );
}
