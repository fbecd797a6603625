/** One line of a mapping: the Rackbeat record, what stands for it, and in words how sure that is. */
import { memo } from 'react';
import { useText } from '../../language/use-text.ts';
import { Icon } from '../../parts/icon.tsx';
import { Mark } from '../../parts/mark.tsx';
import styles from './mapping-field.module.css';
import { Pick } from './pick.tsx';
import type { Listed } from './use-choices.ts';

interface MappingRowProps {
  row: Listed;
  column: string;
  list: readonly Listed[] | null;
  value: string;
  suggestion: string | null;
  isSaved: boolean;
  hole: { text: string; stops: boolean };
  onChange: (id: string, value: string) => void;
}

/** Drawn again only when something of its own has changed: there may be many beside it. */
export const MappingRow = memo(function MappingRow({ row, column, list, value, suggestion, isSaved, hole, onChange }: MappingRowProps) {
  const text = useText();
  const suggested = list?.find(({ id }) => id === suggestion);
  return (
    <li className={styles.row} data-hole={value === '' && hole.stops ? true : undefined}>
      <span className={styles.name}>{row.name}</span>
      <Icon name="right" />
      <div className={styles.choice}>
        <Pick
          name={`${row.name}: ${column}`}
          list={list}
          value={value}
          none={text('mapping.none')}
          onPick={(picked) => onChange(row.id, picked)}
        />
        <div className={styles.state}>
          {value === '' ? (
            <Mark icon="hole" tone={hole.stops ? 'bad' : 'soft'}>
              {list?.length === 0 ? text('mapping.none-fits') : hole.text}
            </Mark>
          ) : null}
          {value === '' && suggested ? (
            <button type="button" className={styles.use} onClick={() => onChange(row.id, suggested.id)}>
              <Icon name="idea" />
              {text('mapping.use', { name: suggested.name })}
            </button>
          ) : null}
          {value !== '' && value === suggestion && !isSaved ? (
            <Mark icon="idea" tone="calm">
              {text('mapping.suggestion')}
            </Mark>
          ) : null}
        </div>
      </div>
    </li>
  );
});
