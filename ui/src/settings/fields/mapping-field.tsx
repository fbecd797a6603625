/**
 * Record by record: what stands for it on the other side. Suggestions are marked as such, and a hole says what it means.
 * Of many records the first are drawn, and the others are found by name.
 */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { useFormats } from '../../language/use-formats.ts';
import { useText } from '../../language/use-text.ts';
import { Note } from '../../parts/note.tsx';
import type { MappingPath } from '../paths.ts';
import type { Mapping, Settings } from '../types.ts';
import { found } from './found.ts';
import styles from './mapping-field.module.css';
import { MappingRow } from './mapping-row.tsx';
import { MappingSearch } from './mapping-search.tsx';
import type { Listed } from './use-choices.ts';

interface MappingFieldProps {
  name: MappingPath;
  /** Rackbeat's records; null when they could not be read. */
  rows: readonly Listed[] | null;
  /** What a record can be mapped to; null when it could not be read. */
  list: readonly Listed[] | null;
  /** Narrows the list to what fits one record. */
  fits?: (row: Listed, one: Listed) => boolean;
  suggestions: Mapping;
  /** What was saved last: a value that is not in it and equals the suggestion is a suggestion still. */
  saved: Mapping;
  /** What a hole means, and whether it stops anything. */
  hole: { text: string; stops: boolean };
}

/** As many as are looked through without searching. */
const FIRST = 40;

export function MappingField({ name, rows, list, fits, suggestions, saved, hole }: MappingFieldProps) {
  const text = useText();
  const { count } = useFormats();
  const { field } = useController<Settings>({ name });
  const [search, setSearch] = useState('');
  const [onlyHoles, setOnlyHoles] = useState(false);
  const [most, setMost] = useState(FIRST);
  const mapping = field.value as Mapping;
  if (rows === null) return <Note tone="warn">{text('mapping.unreadable')}</Note>;
  if (rows.length === 0) return <p className="soft small">{text('mapping.nothing-in-rackbeat')}</p>;

  const change = (key: string, value: string): void => {
    const { [key]: _before, ...others } = mapping;
    field.onChange(value === '' ? others : { ...others, [key]: value });
    field.onBlur();
  };
  const isLong = rows.length > FIRST;
  const fitting = isLong ? found(onlyHoles ? rows.filter(({ id }) => mapping[id] === undefined) : rows, search) : rows;
  return (
    <div className={styles.mapping}>
      {isLong ? <MappingSearch search={search} onSearch={setSearch} onlyHoles={onlyHoles} onOnlyHoles={setOnlyHoles} /> : null}
      <div className={styles.heads} aria-hidden="true">
        <span>Rackbeat</span>
        <span>{text(`f.${name}.column`)}</span>
      </div>
      <ul className={styles.rows}>
        {fitting.slice(0, most).map((row) => (
          <MappingRow
            key={row.id}
            row={row}
            column={text(`f.${name}.column`)}
            list={fits ? (list?.filter((one) => fits(row, one)) ?? null) : list}
            value={mapping[row.id] ?? ''}
            suggestion={suggestions[row.id] ?? null}
            isSaved={saved[row.id] === mapping[row.id]}
            hole={hole}
            onChange={(value) => change(row.id, value)}
          />
        ))}
      </ul>
      {isLong ? (
        <div className={styles.more}>
          <span className="soft small" role="status">
            {text('pick.shown', { shown: count(Math.min(most, fitting.length)), count: count(fitting.length) })}
          </span>
          {fitting.length > most ? (
            <Button size="xs" variant="default" onClick={() => setMost(most + FIRST)}>
              {text('act.show-more')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
