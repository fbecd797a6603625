/** Which records of the run are shown. */
import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { initialSyncIntent, initialSyncKind, initialSyncOutcome } from '../../../api/schema.ts';
import { useText } from '../language/use-text.ts';
import type { InitialSyncRun, RowsFilter } from '../wire/initial-sync-queries.ts';
import styles from './initial-sync.module.css';

const TYPING_MS = 300;

interface RowsFilterBarProps {
  run: InitialSyncRun;
  filter: RowsFilter;
  onFilter: (filter: RowsFilter) => void;
}

export function RowsFilterBar({ run, filter, onFilter }: RowsFilterBarProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const search = useDebouncedCallback((words: string) => onFilter({ ...filter, text: words.trim() || undefined }), TYPING_MS);
  const all = { value: '', label: text('is.all') };
  return (
    <search className={styles.filter}>
      <NativeSelect
        label={text('is.kind')}
        data={[
          { value: '', label: text('is.all-kinds') },
          ...run.kinds.map(({ kind }) => ({ value: kind, label: text(`is.kind.${kind}`) })),
        ]}
        value={filter.kind ?? ''}
        onChange={(event) => onFilter({ ...filter, kind: initialSyncKind.safeParse(event.currentTarget.value).data })}
      />
      <NativeSelect
        label={text('is.planned')}
        data={[all, ...initialSyncIntent.options.map((value) => ({ value, label: text(`is.intent.${value}`) }))]}
        value={filter.intent ?? ''}
        onChange={(event) => onFilter({ ...filter, intent: initialSyncIntent.safeParse(event.currentTarget.value).data })}
      />
      {run.startedAt ? (
        <NativeSelect
          label={text('is.outcome')}
          data={[all, ...initialSyncOutcome.options.map((value) => ({ value, label: text(`is.outcome.${value}`) }))]}
          value={filter.outcome ?? ''}
          onChange={(event) => onFilter({ ...filter, outcome: initialSyncOutcome.safeParse(event.currentTarget.value).data })}
        />
      ) : null}
      <TextInput
        label={text('is.text')}
        maxLength={100}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
    </search>
  );
}
