/** Any number of a few: a list of ticks that is kept in the order in which it is offered. */
import { Checkbox } from '@mantine/core';
import { useController } from 'react-hook-form';
import { useTextIfAny } from '../../language/use-text.ts';
import type { Choice, Settings } from '../types.ts';
import styles from './fields.module.css';

interface TicksFieldProps {
  name: 'customers.matchBy' | 'customers.privateGroups';
  offered: readonly Pick<Choice, 'id' | 'name'>[];
}

export function TicksField({ name, offered }: TicksFieldProps) {
  const textIfAny = useTextIfAny();
  const { field } = useController<Settings>({ name });
  const value = field.value as readonly string[];
  const known = new Set(offered.map(({ id }) => id));
  return (
    <Checkbox.Group
      className={styles.choices}
      label={textIfAny(`f.${name}`)}
      description={textIfAny(`f.${name}.why`)}
      value={[...value]}
      // What is ticked and no longer offered stays until somebody sees it again.
      onChange={(ticked) =>
        field.onChange([...offered.map(({ id }) => id).filter((id) => ticked.includes(id)), ...value.filter((id) => !known.has(id))])
      }
    >
      <div className={styles.options}>
        {offered.map(({ id, name: label }) => (
          <Checkbox key={id} value={id} label={label} onBlur={field.onBlur} />
        ))}
        {offered.length === 0 ? <p className="soft small">{textIfAny(`f.${name}.empty`)}</p> : null}
      </div>
    </Checkbox.Group>
  );
}
