/** A list of hundreds or thousands: a button that shows what is chosen and opens a search, of which the first finds are offered. */
import { Input, TextInput } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useFormats } from '../../language/use-formats.ts';
import { useText } from '../../language/use-text.ts';
import { found } from './found.ts';
import styles from './long-pick.module.css';
import type { PickProps } from './pick.tsx';
import { type Listed, useChosenText, useListedText } from './use-choices.ts';

const OFFERED = 20;

export function LongPick({ label, name, description, error, disabled, list, value, none, onBlur, onPick }: PickProps) {
  const text = useText();
  const chosenText = useChosenText();
  const [isOpen, open] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const chosen = chosenText(list, value, none);
  const spoken = `${name ?? (typeof label === 'string' ? label : '')}: ${chosen}`;
  const close = (): void => {
    open(false);
    button.current?.focus();
  };
  return (
    <Input.Wrapper label={label} labelElement="div" description={description} error={error}>
      <button
        ref={button}
        type="button"
        className={styles.chosen}
        aria-label={spoken}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-invalid={error ? true : undefined}
        disabled={disabled}
        onBlur={(event) => onBlur?.(event as never)}
        onClick={() => open(!isOpen)}
      >
        {chosen}
      </button>
      <div id={id} hidden={!isOpen} onKeyDown={(event) => (event.key === 'Escape' ? close() : undefined)}>
        {isOpen ? (
          <Search
            list={list ?? []}
            none={none}
            label={text('pick.find')}
            onPick={(picked) => {
              onPick(picked);
              close();
            }}
          />
        ) : null}
      </div>
    </Input.Wrapper>
  );
}

interface SearchProps {
  list: readonly Listed[];
  none: string;
  label: string;
  onPick: (value: string) => void;
}

function Search({ list, none, label, onPick }: SearchProps) {
  const text = useText();
  const { count } = useFormats();
  const listedText = useListedText();
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const fitting = found(list, search);
  return (
    <div className={styles.search}>
      <TextInput ref={field} label={label} value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
      <ul className={styles.offered}>
        {search === '' ? (
          <li>
            <button type="button" onClick={() => onPick('')}>
              {none}
            </button>
          </li>
        ) : null}
        {fitting.slice(0, OFFERED).map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => onPick(one.id)}>
              {listedText(one)}
            </button>
          </li>
        ))}
      </ul>
      <p className="soft small" role="status">
        {text('pick.shown', { shown: count(Math.min(OFFERED, fitting.length)), count: count(fitting.length) })}
      </p>
    </div>
  );
}
