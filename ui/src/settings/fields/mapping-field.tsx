/** Record by record: what stands for it on the other side. Suggestions are marked as such, and a hole says what it means. */
import { useController } from 'react-hook-form';
import { useText } from '../../language/use-text.ts';
import { Note } from '../../parts/note.tsx';
import type { MappingPath } from '../paths.ts';
import type { Mapping, Settings } from '../types.ts';
import styles from './mapping-field.module.css';
import { MappingRow } from './mapping-row.tsx';
import type { Listed } from './use-choices.ts';

interface MappingFieldProps {
  name: MappingPath;
  /** Rackbeat's records; null when they could not be read. */
  rows: readonly Listed[] | null;
  list: readonly Listed[] | null;
  suggestions: Mapping;
  /** What was saved last: a value that is not in it and equals the suggestion is a suggestion still. */
  saved: Mapping;
  /** What a hole means, and whether it stops anything. */
  hole: { text: string; stops: boolean };
  /** Why nothing can be chosen now. */
  closed?: string | null;
}

export function MappingField({ name, rows, list, suggestions, saved, hole, closed = null }: MappingFieldProps) {
  const text = useText();
  const { field } = useController<Settings>({ name });
  const mapping = field.value as Mapping;
  if (rows === null) return <Note tone="warn">{text('mapping.unreadable')}</Note>;
  if (rows.length === 0) return <p className="soft small">{text('mapping.nothing-in-rackbeat')}</p>;

  const change = (key: string, value: string): void => {
    const { [key]: _before, ...others } = mapping;
    field.onChange(value === '' ? others : { ...others, [key]: value });
    field.onBlur();
  };
  return (
    <div className={styles.mapping}>
      <div className={styles.heads} aria-hidden="true">
        <span>Rackbeat</span>
        <span>{text(`f.${name}.column`)}</span>
      </div>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <MappingRow
            key={row.id}
            row={row}
            column={text(`f.${name}.column`)}
            list={list}
            value={mapping[row.id] ?? ''}
            suggestion={suggestions[row.id] ?? null}
            isSaved={saved[row.id] === mapping[row.id]}
            hole={hole}
            closed={closed}
            onChange={(value) => change(row.id, value)}
          />
        ))}
      </ul>
    </div>
  );
}
