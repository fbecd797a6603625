/** One of a few choices, all in sight, each with what it means. Labels come from the texts of the field's path. */
import { Radio } from '@mantine/core';
import { useController } from 'react-hook-form';
import { useFieldFault, useTextIfAny } from '../../language/use-text.ts';
import type { SettingsPath } from '../paths.ts';
import type { Settings } from '../types.ts';
import styles from './fields.module.css';

type Value = string | boolean | null;

interface ChoiceFieldProps {
  name: SettingsPath;
  values: readonly Value[];
  /** Value → why it cannot be chosen now. */
  closed?: Readonly<Record<string, string>>;
}

const keyOf = (value: Value): string => (value === null ? 'unset' : String(value));

export function ChoiceField({ name, values, closed = {} }: ChoiceFieldProps) {
  const textIfAny = useTextIfAny();
  const fault = useFieldFault();
  const { field, fieldState } = useController<Settings>({ name });
  return (
    <Radio.Group
      className={styles.choices}
      label={textIfAny(`f.${name}`)}
      description={textIfAny(`f.${name}.why`)}
      error={fault(fieldState.error?.message)}
      value={keyOf(field.value as Value)}
      onChange={(key) => field.onChange(values.find((value) => keyOf(value) === key) ?? null)}
    >
      <div className={styles.options}>
        {values.map(keyOf).map((key) => (
          <Radio
            key={key}
            value={key}
            label={textIfAny(`f.${name}.${key}`) ?? key}
            description={closed[key] ?? textIfAny(`f.${name}.${key}.why`)}
            disabled={closed[key] !== undefined && keyOf(field.value as Value) !== key}
            onBlur={field.onBlur}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
