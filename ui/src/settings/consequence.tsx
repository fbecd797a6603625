/** What a save sets in motion, said before it is done: that invoices begin to cross, from when and as what, or that they stop. */
import type { UseFormReturn } from 'react-hook-form';
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { Note } from '../parts/note.tsx';
import type { Settings, SettingsAnswer } from './types.ts';

export function Consequence({ form, base }: { form: UseFormReturn<Settings>; base: SettingsAnswer }) {
  const text = useText();
  const { day } = useFormats();
  const before = base.settings.invoices.startFrom;
  const { startFrom, startDate, status } = form.watch('invoices');
  if (before === startFrom) return null;
  if (startFrom === 'none') return <Note tone="warn">{text('save.stops')}</Note>;
  const becomes = text(`save.many.${status}`);
  return (
    <Note tone="warn" announced>
      {startDate === null
        ? text('save.starts-no-date', { status: becomes })
        : text('save.starts', { day: day(startDate), status: becomes })}
    </Note>
  );
}
