/** One record of a list, or none. The device's own list, because a drawn one would be cut off at the edge of Rackbeat's frame. */
import { NativeSelect } from '@mantine/core';
import { useController } from 'react-hook-form';
import { useFieldFault, useTextIfAny } from '../../language/use-text.ts';
import type { SettingsPath } from '../paths.ts';
import type { Settings } from '../types.ts';
import { type Listed, useChoices } from './use-choices.ts';

interface SelectFieldProps {
  name: SettingsPath;
  list: readonly Listed[] | null;
  /** What no choice means. */
  none: string;
  /** Why nothing can be chosen now. */
  closed?: string | null;
}

export function SelectField({ name, list, none, closed = null }: SelectFieldProps) {
  const textIfAny = useTextIfAny();
  const fault = useFieldFault();
  const { field, fieldState } = useController<Settings>({ name });
  const value = (field.value as string | null) ?? '';
  const choices = useChoices(list, value, none);
  return (
    <NativeSelect
      label={textIfAny(`f.${name}`)}
      description={closed ?? textIfAny(`f.${name}.why`)}
      error={fault(fieldState.error?.message)}
      disabled={closed !== null}
      data={choices}
      value={value}
      onBlur={field.onBlur}
      onChange={(event) => field.onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    />
  );
}
