/** Payment terms mapping: each Rackbeat term and the eAccounting term that stands for it; same names are filled in. */
import { memo } from 'react';
import { useWatch } from 'react-hook-form';
import { useText } from '../../language/use-text.ts';
import { Card } from '../../parts/card.tsx';
import { Note } from '../../parts/note.tsx';
import fields from '../fields/fields.module.css';
import { MappingField } from '../fields/mapping-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { suggestedTerms } from '../suggested-terms.ts';
import type { Settings } from '../types.ts';
import { type SectionProps, sectionId } from './section-props.ts';

export const PaymentTermsSection = memo(function PaymentTermsSection({ options, saved }: SectionProps) {
  const text = useText();
  const { mapping, defaultTermId } = useWatch<Settings, 'paymentTerms'>({ name: 'paymentTerms' });
  const hasDefault = defaultTermId !== null;
  const missing = options?.rackbeat.paymentTerms.filter(({ id }) => mapping[id] === undefined).length ?? 0;
  const suggested = Object.keys(suggestedTerms(saved, options)).length;
  const terms = options?.eaccounting.paymentTerms ?? null;
  return (
    <Card id={sectionId('terms')} title={text('terms.title')} about={text('terms.about')}>
      <Note>
        <p>{text('terms.same-names')}</p>
        {suggested > 0 ? <p>{text('terms.suggested', { count: suggested })}</p> : null}
      </Note>
      {missing > 0 && !hasDefault ? <Note tone="bad">{text('terms.missing', { count: missing })}</Note> : null}
      <MappingField
        name="paymentTerms.mapping"
        rows={options?.rackbeat.paymentTerms ?? null}
        list={terms}
        suggestions={options?.suggestions.paymentTerms ?? {}}
        saved={saved.paymentTerms.mapping}
        hole={
          hasDefault
            ? { text: text('f.paymentTerms.mapping.hole-default'), stops: false }
            : { text: text('f.paymentTerms.mapping.hole'), stops: true }
        }
      />
      <div className={fields.pair}>
        <SelectField name="paymentTerms.defaultTermId" list={terms} none={text('f.paymentTerms.defaultTermId.none')} />
      </div>
    </Card>
  );
});
