/** What the table shows. The filter stands in the address, so that it can be linked to and survives a reload. */
import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { transferKind, transferState } from '../../../api/schema.ts';
import { useText } from '../language/use-text.ts';
import type { TransferFilter } from '../navigation/route.ts';
import { replaceRoute } from '../navigation/use-route.ts';
import styles from './transfers.module.css';

/** A person pauses this long between words, not between letters. */
const TYPING_MS = 300;

export function FilterBar({ filter }: { filter: TransferFilter }) {
  const text = useText();
  const [typed, setTyped] = useState(filter.text ?? '');
  const show = (change: TransferFilter): void => {
    const { state, kind, issueId, text: words } = { ...filter, ...change };
    replaceRoute({
      page: 'transfers',
      filter: {
        ...(state ? { state } : {}),
        ...(kind ? { kind } : {}),
        ...(issueId ? { issueId } : {}),
        ...(words ? { text: words } : {}),
      },
    });
  };
  const search = useDebouncedCallback((words: string) => show({ text: words.trim() }), TYPING_MS);
  return (
    <search className={styles.filter}>
      <NativeSelect
        label={text('transfers.state')}
        data={[
          { value: '', label: text('transfers.all-states') },
          ...transferState.options.map((value) => ({ value, label: text(`state.${value}`) })),
        ]}
        value={filter.state ?? ''}
        onChange={(event) => show({ state: transferState.safeParse(event.currentTarget.value).data })}
      />
      <NativeSelect
        label={text('transfers.kind')}
        data={[
          { value: '', label: text('transfers.all-kinds') },
          ...transferKind.options.map((value) => ({ value, label: text(`transfers.kind.${value}`) })),
        ]}
        value={filter.kind ?? ''}
        onChange={(event) => show({ kind: transferKind.safeParse(event.currentTarget.value).data })}
      />
      <TextInput
        label={text('transfers.text')}
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
