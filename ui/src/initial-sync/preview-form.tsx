/** What the next preview looks at: the kinds chosen on the settings page unless somebody ticks others, also for running again what was done once. */
import { Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { initialSyncKind, routes, type Settings } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Part } from '../parts/card.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { INITIAL_SYNC_KEY, type InitialSyncKind, type InitialSyncStatus } from '../wire/initial-sync-queries.ts';
import { useSettings } from '../wire/queries.ts';
import { useWire } from '../wire/wire-context.tsx';
import styles from './initial-sync.module.css';

const CHOICES: Record<InitialSyncKind, keyof Settings['initialSync']> = {
  'product-groups': 'productGroups',
  units: 'units',
  customers: 'customers',
  'delivery-addresses': 'customers',
  suppliers: 'suppliers',
  products: 'products',
  'opening-stock': 'openingStock',
};

export function PreviewForm({ status: { run, completed } }: { status: InitialSyncStatus }) {
  const text = useText();
  const { moment } = useFormats();
  const { ask } = useWire();
  const queries = useQueryClient();
  const settings = useSettings().data?.settings;
  const chosen = initialSyncKind.options.filter((kind) => settings?.initialSync[CHOICES[kind]] === 'from-eaccounting');
  const [ticked, setTicked] = useState<InitialSyncKind[] | null>(null);
  const [includeInactive, setIncludeInactive] = useState(false);
  const kinds = ticked ?? run?.kinds.map(({ kind }) => kind) ?? chosen;
  const previewing = useMutation({
    mutationFn: () => ask(routes.previewInitialSync, { body: { kinds, includeInactive } }),
    onSuccess: (status) => queries.setQueryData(INITIAL_SYNC_KEY, status),
  });
  const doneAt = new Map(completed.map(({ kind, at }) => [kind, at]));
  const isRunning = run?.state === 'running' || run?.state === 'stopping' || run?.state === 'previewing';
  const isAgain = kinds.length > 0 && kinds.every((kind) => doneAt.has(kind));
  return (
    <Part title={text('is.which')} {...(completed.length > 0 ? { about: text('is.again-about') } : {})}>
      <Checkbox.Group value={kinds} onChange={(values) => setTicked(initialSyncKind.options.filter((kind) => values.includes(kind)))}>
        <div className={styles.kinds} role="group" aria-label={text('is.which')}>
          {initialSyncKind.options.map((kind) => {
            const at = doneAt.get(kind);
            return (
              <Checkbox
                key={kind}
                value={kind}
                label={text(`is.kind.${kind}`)}
                {...(at === undefined ? {} : { description: text('is.done-at', { at: moment(at) }) })}
              />
            );
          })}
        </div>
      </Checkbox.Group>
      <Checkbox
        label={text('is.inactive')}
        checked={includeInactive}
        onChange={(event) => setIncludeInactive(event.currentTarget.checked)}
      />
      <div>
        <ActButton
          variant={run ? 'default' : 'filled'}
          whyNot={isRunning ? text('is.under-way') : kinds.length === 0 ? text('is.none-chosen') : null}
          loading={previewing.isPending}
          onAct={() => previewing.mutate()}
        >
          {isAgain ? `${text('is.run-again')}: ${text('is.preview-anew')}` : text(run ? 'is.preview-anew' : 'is.preview')}
        </ActButton>
      </div>
      {previewing.isError ? <FailureNote error={previewing.error} /> : null}
    </Part>
  );
}
