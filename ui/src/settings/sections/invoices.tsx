/** Invoice settings: whether and from when invoices cross, as what, and how their rows and roundings are treated. */
import { memo, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useFormats } from '../../language/use-formats.ts';
import { useText } from '../../language/use-text.ts';
import { Card, Part } from '../../parts/card.tsx';
import { Note } from '../../parts/note.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import fields from '../fields/fields.module.css';
import { MappingField } from '../fields/mapping-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import type { Listed } from '../fields/use-choices.ts';
import { GoingLive } from '../going-live.tsx';
import type { Options, Settings } from '../types.ts';
import { type SectionProps, sectionId } from './section-props.ts';

export const InvoicesSection = memo(function InvoicesSection({ options, saved }: SectionProps) {
  const text = useText();
  const articles = options?.eaccounting.articles ?? null;
  const withoutVat = useMemo(() => articles?.filter(({ percent }) => percent === '0') ?? null, [articles]);
  const noneWithoutVat = withoutVat !== null && withoutVat.length === 0 ? text('articles.none-without-vat') : null;
  const rounding = useWatch<Settings, 'invoices.vatRounding'>({ name: 'invoices.vatRounding' });
  const startFrom = useWatch<Settings, 'invoices.startFrom'>({ name: 'invoices.startFrom' });
  const begins = startFrom === 'rackbeat' && saved.invoices.startFrom === 'none';
  return (
    <Card id={sectionId('invoices')} title={text('invoices.title')}>
      <ChoiceField name="invoices.startFrom" values={['rackbeat', 'none']} />
      {begins ? <GoingLive /> : null}
      <Note>{text('invoices.when-booked')}</Note>
      <DayField name="invoices.startDate" />
      <ChoiceField name="invoices.status" values={['draft', 'invoiced', 'invoiced-and-emailed']} />
      <ChoiceField name="invoices.sender" values={['eaccounting', 'rackbeat', null]} />
      <ChoiceField name="invoices.exactQuantity" values={[true, false]} />
      <Note tone="warn">
        <p>{text('exact.decimals')}</p>
        <p>{text('exact.ours')}</p>
      </Note>
      <ChoiceField
        name="invoices.vatRounding"
        values={['ask', 'accept', 'balance']}
        closed={noneWithoutVat === null ? {} : { balance: noneWithoutVat }}
      />
      {rounding === 'balance' ? (
        <div className={fields.pair}>
          <SelectField name="invoices.roundingArticleId" list={withoutVat} none={text('mapping.none')} closed={noneWithoutVat} />
        </div>
      ) : null}
      <ChoiceField name="invoices.eInvoiceCustomers" values={['leave', 'email']} />
      <ChoiceField name="invoices.numberWording" values={['long', 'short']} />
      <Substitutes options={options} saved={saved} articles={articles} />
    </Card>
  );
});

/** One row for each VAT percent and kind that the company's codings have. */
function Substitutes({ options, saved, articles }: SectionProps & { articles: readonly Listed[] | null }) {
  const text = useText();
  const { number } = useFormats();
  const cases = options === null ? null : substituteCases(options);
  const lists = useMemo(() => Map.groupBy(articles ?? [], ({ percent, kind }) => `${percent}:${kind}`), [articles]);
  const caseRow = ({ percent, kind }: SubstituteCase): Listed => ({
    id: `${percent}:${kind}`,
    name: text(`coding.${kind}`, { percent: number(percent) }),
    detail: null,
  });
  return (
    <Part title={text('f.invoices.substituteArticles')} about={text('f.invoices.substituteArticles.why')}>
      <MappingField
        name="invoices.substituteArticles"
        rows={cases?.map(caseRow) ?? null}
        list={articles}
        lists={lists}
        suggestions={{}}
        saved={saved.invoices.substituteArticles}
        hole={{ text: text('f.invoices.substituteArticles.hole'), stops: false }}
      />
    </Part>
  );
}

type SubstituteCase = Pick<Options['eaccounting']['codings'][number], 'percent' | 'kind'>;

function substituteCases({ eaccounting }: Options): SubstituteCase[] {
  const cases = new Map(eaccounting.codings.map(({ percent, kind }) => [`${percent}:${kind}`, { percent, kind }]));
  return [...cases.values()].sort((a, b) => a.kind.localeCompare(b.kind) || Number(b.percent) - Number(a.percent));
}
