/** Who is told when something needs a person, and in which language. */

import { NativeSelect } from '@mantine/core';
import { memo } from 'react';
import { Controller } from 'react-hook-form';
import { useText } from '../../language/use-text.ts';
import { Card } from '../../parts/card.tsx';
import { EmailsField } from '../fields/emails-field.tsx';
import fields from '../fields/fields.module.css';
import type { Settings } from '../types.ts';

const LANGUAGES = ['nb', 'sv', 'da', 'en'] as const;

export const AlertsSection = memo(function AlertsSection() {
  const text = useText();
  return (
    <Card title={text('alerts.title')} about={text('alerts.about')}>
      <div className={fields.pair}>
        <EmailsField />
        <Controller<Settings, 'alerts.language'>
          name="alerts.language"
          render={({ field }) => (
            <NativeSelect
              label={text('f.alerts.language')}
              description={text('f.alerts.language.why')}
              data={LANGUAGES.map((value) => ({ value, label: text(`f.alerts.language.${value}`) }))}
              value={field.value}
              onBlur={field.onBlur}
              onChange={(event) => field.onChange(event.currentTarget.value)}
            />
          )}
        />
      </div>
    </Card>
  );
});
