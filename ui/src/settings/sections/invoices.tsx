/** Invoice settings: whether and from when invoices cross, as what, and how their rows and roundings are treated. */
import { useFormContext } from 'react-hook-form';
import { useText } from '../../language/use-text.ts';
import { Card, Part } from '../../parts/card.tsx';
import { Note } from '../../parts/note.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import fields from '../fields/fields.module.css';
import { MappingField } from '../fields/mapping-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { codingDetail, type Listed } from '../fields/use-choices.ts';
import type { Options, Settings } from '../types.ts';
import type { SectionProps } from './section-props.ts';

export function InvoicesSection({ options, saved }: SectionProps) {
  const text = useText();
  const { watch } = useFormContext<Settings>();
  const articles = options?.eaccounting.articles ?? null;
  const noArticles = articles !== null && articles.length === 0 ? text('articles.not-listed') : null;
  const rounding = watch('invoices.vatRounding');
  return (
    <Card title={text('invoices.title')}>
      <ChoiceField name="invoices.startFrom" values={['rackbeat', 'none']} />
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
        closed={noArticles === null ? {} : { balance: noArticles }}
      />
      {rounding === 'balance' ? (
        <div className={fields.pair}>
          <SelectField name="invoices.roundingArticleId" list={articles} none={text('mapping.none')} closed={noArticles} />
        </div>
      ) : null}
      <ChoiceField name="invoices.eInvoiceCustomers" values={['leave', 'email']} />
      <ChoiceField name="invoices.numberWording" values={['long', 'short']} />
      <Substitutes options={options} saved={saved} articles={articles} closed={noArticles} />
    </Card>
  );
}

/** One row for each VAT percent and kind that the company's codings have. */
function Substitutes({ options, saved, articles, closed }: SectionProps & { articles: readonly Listed[] | null; closed: string | null }) {
  const text = useText();
  const cases = options === null ? null : substituteCases(options);
  return (
    <Part title={text('f.invoices.substituteArticles')} about={closed ?? text('f.invoices.substituteArticles.why')}>
      {closed === null ? (
        <MappingField
          name="invoices.substituteArticles"
          rows={
            cases?.map(({ percent, kind }) => ({ id: `${percent}:${kind}`, name: text(`coding.${kind}`, { percent }), detail: null })) ??
            null
          }
          list={articles}
          suggestions={{}}
          saved={saved.invoices.substituteArticles}
          hole={{ text: text('f.invoices.substituteArticles.hole'), stops: false }}
        />
      ) : null}
    </Part>
  );
}

function substituteCases({ eaccounting }: Options): { percent: string; kind: 'goods' | 'service' }[] {
  const cases = new Map(
    eaccounting.codings.flatMap(({ detail }) => {
      const coding = codingDetail(detail);
      return coding ? [[`${coding.percent}:${coding.kind}`, coding] as const] : [];
    }),
  );
  return [...cases.values()].sort((a, b) => a.kind.localeCompare(b.kind) || Number(b.percent) - Number(a.percent));
}
