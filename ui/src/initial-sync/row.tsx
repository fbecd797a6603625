/** One record: from where to where, what happens to it and why; a product group also says whether its products are kept in stock. */
import { Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { routes } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useSentence, useText, useTextIfAny } from '../language/use-text.ts';
import { FailureNote } from '../parts/failure-note.tsx';
import type { IconName } from '../parts/icon.tsx';
import { Mark, type Tone } from '../parts/mark.tsx';
import type { InitialSyncRow } from '../wire/initial-sync-queries.ts';
import { LIVE } from '../wire/live.ts';
import { useWire } from '../wire/wire-context.tsx';
import styles from './initial-sync.module.css';

const INTENTS: Record<InitialSyncRow['intent'], { icon: IconName; tone: Tone }> = {
  create: { icon: 'right', tone: 'calm' },
  link: { icon: 'link', tone: 'calm' },
  differs: { icon: 'warning', tone: 'warn' },
  unchanged: { icon: 'check', tone: 'soft' },
  skip: { icon: 'skip', tone: 'soft' },
  ask: { icon: 'hole', tone: 'bad' },
};
const OUTCOMES: Record<NonNullable<InitialSyncRow['outcome']>, { icon: IconName; tone: Tone }> = {
  created: { icon: 'check', tone: 'ok' },
  linked: { icon: 'link', tone: 'ok' },
  overwritten: { icon: 'pencil', tone: 'ok' },
  unchanged: { icon: 'check', tone: 'soft' },
  skipped: { icon: 'skip', tone: 'soft' },
  failed: { icon: 'cross', tone: 'bad' },
};

export function Row({ row, canChangeStock }: { row: InitialSyncRow; canChangeStock: boolean }) {
  const text = useText();
  const sentence = useSentence();
  return (
    <li className={styles.row}>
      <span className={styles.state}>
        {row.outcome === null ? (
          <Mark {...INTENTS[row.intent]}>{text(`is.intent.${row.intent}`)}</Mark>
        ) : (
          <Mark {...OUTCOMES[row.outcome]}>{text(`is.outcome.${row.outcome}`)}</Mark>
        )}
      </span>
      <div className={styles.record}>
        <p>
          <strong>{row.name}</strong>{' '}
          <span className="soft small">
            {[
              text(`is.kind.${row.kind}`),
              ...(row.source === row.name ? [] : [row.source]),
              ...(row.rackbeatNumber === null ? [] : [text('is.rackbeat-number', { number: row.rackbeatNumber })]),
            ].join(' · ')}
          </span>
        </p>
        {row.reason ? <p className="small">{sentence(row.reason)}</p> : null}
        {row.notes.map((note) => (
          <p key={`${note.code} ${JSON.stringify(note.params)}`} className="soft small">
            {sentence(note)}
          </p>
        ))}
        {row.differences.length > 0 ? <Differences row={row} /> : null}
        {row.hasInventory === null ? null : <InStock row={row} canChange={canChangeStock && row.intent === 'create'} />}
      </div>
    </li>
  );
}

function Differences({ row }: { row: InitialSyncRow }) {
  const text = useText();
  const textIfAny = useTextIfAny();
  const { money, number } = useFormats();
  const shown = (field: string, value: string | null): string => {
    if (value === null) return text('is.empty');
    return field.endsWith('-price') ? money(value) : field === 'vat-percent' ? `${number(value)} %` : value;
  };
  return (
    <dl className={styles.differences} aria-label={`${text('is.differences')}: ${row.name}`}>
      {row.differences.map(({ field, rackbeat, eaccounting }) => (
        <div key={field}>
          <dt>{textIfAny(`is.field.${field}`) ?? field}</dt>
          <dd>
            <span>
              <span className="soft">Rackbeat</span> {shown(field, rackbeat)}
            </span>
            <span>
              <span className="soft">eAccounting</span> {shown(field, eaccounting)}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function InStock({ row, canChange }: { row: InitialSyncRow; canChange: boolean }) {
  const text = useText();
  const { ask } = useWire();
  const queries = useQueryClient();
  const changing = useMutation({
    mutationFn: (hasInventory: boolean) => ask(routes.setInitialSyncInventory, { params: { id: row.id }, body: { hasInventory } }),
    onSettled: () => queries.invalidateQueries({ queryKey: [LIVE, 'initial-sync-rows'] }),
  });
  const isInStock = changing.isPending ? changing.variables : row.hasInventory === true;
  return (
    <>
      <Checkbox
        size="sm"
        label={text('is.in-stock')}
        checked={isInStock}
        disabled={!canChange}
        onChange={(event) => changing.mutate(event.currentTarget.checked)}
      />
      {changing.isError ? <FailureNote error={changing.error} /> : null}
    </>
  );
}
