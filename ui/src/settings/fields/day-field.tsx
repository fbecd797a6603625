/** A calendar day, or none. */
import { TextInput } from '@mantine/core';
import { useController } from 'react-hook-form';
import { useFieldFault, useText } from '../../language/use-text.ts';
import type { Settings } from '../types.ts';
import styles from './fields.module.css';

export function DayField({ name }: { name: 'invoices.startDate' }) {
  const text = useText();
  const fault = useFieldFault();
  const { field, fieldState } = useController<Settings, typeof name>({ name });
  return (
    <TextInput
      type="date"
      className={styles.choices}
      classNames={{ wrapper: styles.narrow ?? '' }}
      label={text(`f.${name}`)}
      description={text(`f.${name}.why`)}
      error={fault(fieldState.error?.message)}
      value={field.value ?? ''}
      onBlur={field.onBlur}
      onChange={(event) => field.onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    />
  );
}
