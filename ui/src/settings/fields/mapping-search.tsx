/** Above a mapping of many records: find some by name, or only those that stand for nothing yet. */
import { Checkbox, TextInput } from '@mantine/core';
import { useText } from '../../language/use-text.ts';
import styles from './mapping-field.module.css';

interface MappingSearchProps {
  search: string;
  onSearch: (search: string) => void;
  onlyHoles: boolean;
  onOnlyHoles: (only: boolean) => void;
}

export function MappingSearch({ search, onSearch, onlyHoles, onOnlyHoles }: MappingSearchProps) {
  const text = useText();
  return (
    <div className={styles.find}>
      <TextInput label={text('pick.find')} value={search} onChange={(event) => onSearch(event.currentTarget.value)} />
      <Checkbox label={text('mapping.only-holes')} checked={onlyHoles} onChange={(event) => onOnlyHoles(event.currentTarget.checked)} />
    </div>
  );
}
