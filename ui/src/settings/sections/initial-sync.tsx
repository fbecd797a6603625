/** INITIAL SYNC: what to bring over from eAccounting, once. The choices are kept here; the run itself is another page. */

import { NativeSelect } from '@mantine/core';
import { memo } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { useText } from '../../language/use-text.ts';
import { ActButton } from '../../parts/act-button.tsx';
import { Card, Part } from '../../parts/card.tsx';
import { Note } from '../../parts/note.tsx';
import fields from '../fields/fields.module.css';
import { SelectField } from '../fields/select-field.tsx';
import type { Settings } from '../types.ts';
import styles from './initial-sync.module.css';
import type { SectionProps } from './section-props.ts';

/** In the order of the help article; the last two are named by other editions of it. */
const KINDS = ['productGroups', 'products', 'units', 'customers', 'suppliers', 'openingStock'] as const;

export const InitialSyncSection = memo(function InitialSyncSection({ options }: SectionProps) {
  const text = useText();
  const choices = useWatch<Settings, 'initialSync'>({ name: 'initialSync' });
  const isWanted = Object.values(choices).some((choice) => choice !== 'off');
  const asked = text('none.asked');
  return (
    <Card title={text('initial.title')} about={text('initial.about')}>
      <Note tone="warn">{text('initial.once')}</Note>
      <ul className={styles.kinds}>
        {KINDS.map((kind) => (
          <li key={kind} className={styles.kind}>
            <label htmlFor={`initial-${kind}`}>{text(`f.initialSync.${kind}`)}</label>
            <Controller<Settings, `initialSync.${typeof kind}`>
              name={`initialSync.${kind}`}
              render={({ field }) => (
                <NativeSelect
                  id={`initial-${kind}`}
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
          </li>
        ))}
      </ul>
      <ActButton variant="default" whyNot={text('initial.not-yet')} onAct={() => {}}>
        {text('initial.start')}
      </ActButton>
      {isWanted ? (
        <Part title={text('initial.defaults')} about={text('initial.defaults-about')}>
          <div className={fields.pair}>
            <SelectField name="customers.initialSyncDefaults.companyGroup" list={options?.rackbeat.customerGroups ?? null} none={asked} />
            <SelectField name="customers.initialSyncDefaults.privateGroup" list={options?.rackbeat.customerGroups ?? null} none={asked} />
            <SelectField name="customers.initialSyncDefaults.paymentTerm" list={options?.rackbeat.paymentTerms ?? null} none={asked} />
            <SelectField name="customers.initialSyncDefaults.productGroup" list={options?.rackbeat.productGroups ?? null} none={asked} />
            <SelectField name="customers.initialSyncDefaults.unit" list={options?.rackbeat.units ?? null} none={asked} />
            <SelectField
              name="customers.initialSyncDefaults.layout"
              list={null}
              none={asked}
              closed={text('f.customers.initialSyncDefaults.layout.why')}
            />
          </div>
        </Part>
      ) : null}
    </Card>
  );
});
