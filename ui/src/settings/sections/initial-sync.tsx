/** INITIAL SYNC: what to bring over from eAccounting, once. The choices are kept here; the run itself is another page. */

import { NativeSelect } from '@mantine/core';
import { memo } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { useFormats } from '../../language/use-formats.ts';
import { useText } from '../../language/use-text.ts';
import { hashOf } from '../../navigation/route.ts';
import { Card, Part } from '../../parts/card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Mark } from '../../parts/mark.tsx';
import { Note } from '../../parts/note.tsx';
import { useInitialSync } from '../../wire/initial-sync-queries.ts';
import fields from '../fields/fields.module.css';
import { SelectField } from '../fields/select-field.tsx';
import type { Settings } from '../types.ts';
import styles from './initial-sync.module.css';
import type { SectionProps } from './section-props.ts';

/** In the order of the help article; the last two are named by other editions of it. */
const KINDS = [
  { name: 'productGroups', kind: 'product-groups' },
  { name: 'products', kind: 'products' },
  { name: 'units', kind: 'units' },
  { name: 'customers', kind: 'customers' },
  { name: 'suppliers', kind: 'suppliers' },
  { name: 'openingStock', kind: 'opening-stock' },
] as const;

export const InitialSyncSection = memo(function InitialSyncSection({ options, saved }: SectionProps) {
  const text = useText();
  const choices = useWatch<Settings, 'initialSync'>({ name: 'initialSync' });
  const { moment } = useFormats();
  const doneAt = new Map(useInitialSync().data?.completed.map(({ kind, at }) => [kind, at]));
  const changed = KINDS.some(({ name }) => choices[name] !== saved.initialSync[name]);
  const isWanted = Object.values(choices).some((choice) => choice !== 'off');
  const asked = text('none.asked');
  return (
    <Card title={text('initial.title')} about={text('initial.about')}>
      <Note tone="warn">{text('initial.once')}</Note>
      <ul className={styles.kinds}>
        {KINDS.map(({ name, kind }) => (
          <li key={kind} className={styles.kind}>
            <label htmlFor={`initial-${kind}`}>{text(`f.initialSync.${name}`)}</label>
            <Choice id={`initial-${kind}`} name={name} doneAt={doneAt.get(kind) ?? null} moment={moment} />
          </li>
        ))}
      </ul>
      <p>
        <a className="lead" href={hashOf({ page: 'initial-sync' })}>
          <Icon name="right" />
          <span>{text('initial.start')}</span>
        </a>
      </p>
      {changed ? <p className="soft small">{text('initial.unsaved')}</p> : null}
      {isWanted ? (
        <Part title={text('initial.defaults')} about={text('initial.defaults-about')}>
          <div className={fields.pair}>
            <SelectField name="customers.initialSyncDefaults.companyGroup" list={options?.rackbeat.customerGroups ?? null} none={asked} />
            <SelectField name="customers.initialSyncDefaults.privateGroup" list={options?.rackbeat.customerGroups ?? null} none={asked} />
            <SelectField name="customers.initialSyncDefaults.paymentTerm" list={options?.rackbeat.paymentTerms ?? null} none={asked} />
            <SelectField name="customers.initialSyncDefaults.productGroup" list={options?.rackbeat.productGroups ?? null} none={asked} />
            <SelectField name="customers.initialSyncDefaults.unit" list={options?.rackbeat.units ?? null} none={asked} />
            <SelectField name="customers.initialSyncDefaults.layout" list={options?.rackbeat.layouts ?? null} none={asked} />
          </div>
        </Part>
      ) : null}
    </Card>
  );
});

interface ChoiceProps {
  id: string;
  name: (typeof KINDS)[number]['name'];
  doneAt: string | null;
  moment: (iso: string) => string;
}

/** Carried through once, the choice is locked and says so; running again is asked for on the page of the initial sync. */
function Choice({ id, name, doneAt, moment }: ChoiceProps) {
  const text = useText();
  return (
    <div>
      <Controller<Settings, `initialSync.${typeof name}`>
        name={`initialSync.${name}`}
        render={({ field }) => (
          <NativeSelect
            id={id}
            disabled={doneAt !== null}
            data={[
              { value: 'off', label: text('sync.off') },
              { value: 'from-eaccounting', label: text('sync.from-eaccounting') },
            ]}
            value={field.value}
            onBlur={field.onBlur}
            onChange={(event) => field.onChange(event.currentTarget.value)}
          />
        )}
      />
      {doneAt === null ? null : (
        <p className="small">
          <Mark icon="check" tone="ok">
            {text('initial.done', { at: moment(doneAt) })}
          </Mark>{' '}
          <a href={hashOf({ page: 'initial-sync' })}>{text('is.run-again')}</a>
        </p>
      )}
    </div>
  );
}
