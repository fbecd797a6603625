/**
 * One record of a list, or none. A short list is the device's own, because a drawn one would be cut off at the edge of
 * Rackbeat's frame; a long one is searched, in a panel that pushes down what follows.
 */
import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { type Listed, useChosenText, useListedText } from './use-choices.ts';

/** More than a person scrolls through, and few enough to draw for every row of a mapping. */
const LONGEST_NATIVE = 120;

const LongPick = lazy(async () => ({ default: (await import('./long-pick.tsx')).LongPick }));

export interface PickProps extends Pick<NativeSelectProps, 'label' | 'description' | 'error' | 'disabled' | 'onBlur'> {
  /** Where no label stands above. */
  name?: string;
  list: readonly Listed[] | null;
  value: string;
  /** What no choice means. */
  none: string;
  /** Empty for none. */
  onPick: (value: string) => void;
}

export function Pick(props: PickProps) {
  const { list } = props;
  if (list === null || list.length <= LONGEST_NATIVE) return <ShortPick {...props} />;
  // As tall as what comes, so that nothing moves.
  return (
    <Suspense fallback={<ShortPick {...props} list={list.filter(({ id }) => id === props.value)} disabled />}>
      <LongPick {...props} list={list} />
    </Suspense>
  );
}

function ShortPick({ name, list, value, none, onPick, ...field }: PickProps) {
  const listedText = useListedText();
  const chosenText = useChosenText();
  const there = (list ?? []).map((one) => ({ value: one.id, label: listedText(one) }));
  const isGone = value !== '' && !there.some((one) => one.value === value);
  return (
    <NativeSelect
      {...field}
      {...(name === undefined ? {} : { 'aria-label': name })}
      data={[{ value: '', label: none }, ...there, ...(isGone ? [{ value, label: chosenText(list, value, none) }] : [])]}
      value={value}
      onChange={(event) => onPick(event.currentTarget.value)}
    />
  );
}
