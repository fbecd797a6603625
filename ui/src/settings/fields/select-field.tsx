/** A field that holds one record of a list, or none. */
import { useController } from 'react-hook-form';
import { useFieldFault, useTextIfAny } from '../../language/use-text.ts';
import type { SettingsPath } from '../paths.ts';
import type { Settings } from '../types.ts';
import { Pick } from './pick.tsx';
import type { Listed } from './use-choices.ts';

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
  return (
    <Pick
      label={textIfAny(`f.${name}`)}
      description={closed ?? textIfAny(`f.${name}.why`)}
      error={fault(fieldState.error?.message)}
      disabled={closed !== null}
      list={list}
      value={(field.value as string | null) ?? ''}
      none={none}
      onBlur={field.onBlur}
      onPick={(value) => field.onChange(value === '' ? null : value)}
    />
  );
}
