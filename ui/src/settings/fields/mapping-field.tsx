/**
 * Record by record: what stands for it on the other side. Suggestions are marked as such, and a hole says what it means.
 * Of many records the first are drawn, and the others are found by name.
 */
import { Button } from '@mantine/core';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
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
  /** By record, where not everything fits each. */
  lists?: ReadonlyMap<string, readonly Listed[]>;
  suggestions: Mapping;
  /** What was saved last: a value that is not in it and equals the suggestion is a suggestion still. */
  saved: Mapping;
  /** What a hole means, and whether it stops anything. */
  hole: { text: string; stops: boolean };
}

/** As many as are looked through without searching. */
const FIRST = 25;
const NOTHING: readonly Listed[] = [];

export function MappingField({ name, rows, list, lists, suggestions, saved, hole }: MappingFieldProps) {
  const text = useText();
  const { count } = useFormats();
  const { field } = useController<Settings>({ name });
  const [search, setSearch] = useState('');
  const [onlyHoles, setOnlyHoles] = useState(false);
  const [most, setMost] = useState(FIRST);
  const mapping = field.value as Mapping;
  // Typing is never held up by drawing what it finds.
  const view = useDeferredValue(useMemo(() => ({ search, onlyHoles, most }), [search, onlyHoles, most]));
  const latest = useRef({ field, mapping });
  useEffect(() => {
    latest.current = { field, mapping };
  });
  const change = useCallback((key: string, value: string): void => {
    const { [key]: _before, ...others } = latest.current.mapping;
    latest.current.field.onChange(value === '' ? others : { ...others, [key]: value });
    latest.current.field.onBlur();
  }, []);
  const meaning = useMemo(() => ({ text: hole.text, stops: hole.stops }), [hole.text, hole.stops]);
  if (rows === null) return <Note tone="warn">{text('mapping.unreadable')}</Note>;
  if (rows.length === 0) return <p className="soft small">{text('mapping.nothing-in-rackbeat')}</p>;

  const isLong = rows.length > FIRST;
  const fitting = isLong ? found(view.onlyHoles ? rows.filter(({ id }) => mapping[id] === undefined) : rows, view.search) : rows;
  return (
    <div className={styles.mapping}>
      {isLong ? <MappingSearch search={search} onSearch={setSearch} onlyHoles={onlyHoles} onOnlyHoles={setOnlyHoles} /> : null}
      <div className={styles.heads} aria-hidden="true">
        <span>Rackbeat</span>
        <span>{text(`f.${name}.column`)}</span>
      </div>
      <ul className={styles.rows}>
        {fitting.slice(0, view.most).map((row) => (
          <MappingRow
            key={row.id}
            row={row}
            column={text(`f.${name}.column`)}
            list={list && lists ? (lists.get(row.id) ?? NOTHING) : list}
            value={mapping[row.id] ?? ''}
            suggestion={suggestions[row.id] ?? null}
            isSaved={saved[row.id] === mapping[row.id]}
            hole={meaning}
            onChange={change}
          />
        ))}
      </ul>
      {isLong ? (
        <div className={styles.more}>
          <span className="soft small" role="status">
            {text('pick.shown', { shown: count(Math.min(view.most, fitting.length)), count: count(fitting.length) })}
          </span>
          {fitting.length > view.most ? (
            <Button size="xs" variant="default" onClick={() => setMost(most + FIRST)}>
              {text('act.show-more')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
