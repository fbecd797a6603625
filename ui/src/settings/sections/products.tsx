/** Product settings: the ongoing sync, and what decides VAT, account and unit of the articles that come of it. */
import { memo, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useText } from '../../language/use-text.ts';
import { Card, Part } from '../../parts/card.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import fields from '../fields/fields.module.css';
import { MappingField } from '../fields/mapping-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { SwitchesField } from '../fields/switches-field.tsx';
import { TakeSuggestions } from '../fields/take-suggestions.tsx';
import { SendAll } from '../send-all.tsx';
import type { Settings } from '../types.ts';
import { type SectionProps, sectionId } from './section-props.ts';

export const ProductsSection = memo(function ProductsSection({ options, saved }: SectionProps) {
  const text = useText();
  const ongoing = useWatch<Settings, 'products.ongoing'>({ name: 'products.ongoing' });
  const asked = text('none.asked');
  const codings = options?.eaccounting.codings ?? null;
  // Their detail is the VAT percent, which the coding beside them says.
  const groups = useMemo(() => options?.rackbeat.productGroups.map((group) => ({ ...group, detail: null })) ?? null, [options]);
  const units = options?.eaccounting.units ?? null;
  return (
    <Card id={sectionId('products')} title={text('products.title')}>
      <ChoiceField name="products.ongoing" values={['off', 'to-eaccounting']} />
      <Part
        title={text('f.products.groupCodings')}
        about={text('f.products.groupCodings.why')}
        aside={<TakeSuggestions name="products.groupCodings" suggestions={options?.suggestions.groupCodings ?? {}} />}
      >
        <MappingField
          name="products.groupCodings"
          rows={groups}
          list={codings}
          suggestions={options?.suggestions.groupCodings ?? {}}
          saved={saved.products.groupCodings}
          hole={{ text: text('f.products.groupCodings.hole'), stops: false }}
        />
        <div className={fields.pair}>
          <SelectField name="products.defaultCodingId" list={codings} none={asked} />
        </div>
      </Part>
      <Part
        title={text('f.products.units')}
        about={text('f.products.units.why')}
        aside={<TakeSuggestions name="products.units" suggestions={options?.suggestions.units ?? {}} />}
      >
        <MappingField
          name="products.units"
          rows={options?.rackbeat.units ?? null}
          list={units}
          suggestions={options?.suggestions.units ?? {}}
          saved={saved.products.units}
          hole={{ text: text('f.products.units.hole'), stops: false }}
        />
        <div className={fields.pair}>
          <SelectField name="products.defaultUnitId" list={units} none={asked} />
        </div>
      </Part>
      {ongoing === 'off' ? null : <SwitchesField kind="products" />}
      <SendAll kind="product" isOn={saved.products.ongoing === 'to-eaccounting'} />
    </Card>
  );
});
