/** The name of whoever acts. Rackbeat's frame tells nobody who she is, so she says it once in this browser. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { statedNameKept, useKept } from '../kept.ts';
import { useText } from '../language/use-text.ts';
import styles from './stated-name.module.css';

const LONGEST = 100;

/** Trimmed; empty until somebody has stated it. */
export const useStatedName = (): string => useKept(statedNameKept)[0].trim();

/** A field until the name is known, then one quiet line with a way to change it. */
export function StatedName() {
  const text = useText();
  const [name, setName] = useKept(statedNameKept);
  const [isAsked, setAsked] = useState(name.trim() === '');
  if (!isAsked) {
    return (
      <p className={styles.stated}>
        {text('name.label')}: <strong>{name}</strong>{' '}
        <button type="button" onClick={() => setAsked(true)}>
          {text('name.change')}
        </button>
      </p>
    );
  }
  return (
    <TextInput
      label={text('name.label')}
      description={text('name.why')}
      autoComplete="name"
      maxLength={LONGEST}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
    />
  );
}
