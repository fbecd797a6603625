/** Customer settings: the ongoing sync, how existing customers are found, and what an update may touch. */
import { memo } from 'react';
import { useWatch } from 'react-hook-form';
import { useText } from '../../language/use-text.ts';
import { Card, Part } from '../../parts/card.tsx';
import { Note } from '../../parts/note.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { SwitchesField } from '../fields/switches-field.tsx';
import { TicksField } from '../fields/ticks-field.tsx';
import { SendAll } from '../send-all.tsx';
import type { Settings } from '../types.ts';
import { type SectionProps, sectionId } from './section-props.ts';

const WAYS = ['number', 'organisation-number', 'email'] as const;

export const CustomersSection = memo(function CustomersSection({ options, saved }: SectionProps) {
  const text = useText();
  const ongoing = useWatch<Settings, 'customers.ongoing'>({ name: 'customers.ongoing' });
  return (
    <Card id={sectionId('customers')} title={text('customers.title')}>
      <ChoiceField name="customers.ongoing" values={['off', 'to-eaccounting']} />
      <TicksField name="customers.matchBy" offered={WAYS.map((id) => ({ id, name: text(`f.customers.matchBy.${id}`) }))} />
      {options === null ? (
        <Part title={text('f.customers.privateGroups')}>
          <Note tone="warn">{text('mapping.unreadable')}</Note>
        </Part>
      ) : (
        <TicksField name="customers.privateGroups" offered={options.rackbeat.customerGroups} />
      )}
      {ongoing === 'off' ? null : <SwitchesField kind="customers" />}
      <SendAll kind="customer" isOn={saved.customers.ongoing === 'to-eaccounting'} />
    </Card>
  );
});
