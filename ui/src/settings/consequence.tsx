/**
 * What a save sets in motion, said before it is done: that invoices begin to cross, from when and as what, how many of them are
 * booked already, or that they stop.
 */
import { useDebouncedValue } from '@mantine/hooks';
import { useWatch } from 'react-hook-form';
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { Note } from '../parts/note.tsx';
import { useBookedSince } from '../wire/queries.ts';
import type { Settings, SettingsAnswer } from './types.ts';

export function Consequence({ base }: { base: SettingsAnswer }) {
  const text = useText();
  const { day } = useFormats();
  const { invoices: before } = base.settings;
  const { startFrom, startDate, status } = useWatch<Settings, 'invoices'>({ name: 'invoices' });
  if (startFrom === 'none') return before.startFrom === 'none' ? null : <Note tone="warn">{text('save.stops')}</Note>;
  if (before.startFrom === startFrom && before.startDate === startDate) return null;
  const becomes = text(`save.many.${status}`);
  return (
    <Note tone="warn" announced>
      <p>
        {startDate === null
          ? text('save.starts-no-date', { status: becomes })
          : text('save.starts', { day: day(startDate), status: becomes })}
      </p>
      <BookedAlready startDate={startDate} />
    </Note>
  );
}

/** A date is typed figure by figure; it is counted when the typing rests. */
const TYPING_MS = 400;

function BookedAlready({ startDate }: { startDate: string | null }) {
  const text = useText();
  const { day } = useFormats();
  const [start] = useDebouncedValue(startDate, TYPING_MS);
  const { data, isError, isFetching } = useBookedSince(start);
  const since = start === null ? text('save.booked-ever') : text('save.booked-since', { day: day(start) });
  if (isError) return <p>{text('save.booked-unknown', { since })}</p>;
  if (!data || isFetching || start !== startDate) return <p className="soft">{text('save.booked-counting', { since })}</p>;
  const { booked, there, isWhole } = data;
  return (
    <p>
      {text(isWhole ? 'save.booked' : 'save.booked-at-least', { count: booked, since })}
      {there > 0 ? ` ${text('save.booked-there', { count: there })}` : null}
    </p>
  );
}
