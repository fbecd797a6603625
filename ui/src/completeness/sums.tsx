/** Both sides' sums of one currency: invoices and credit notes apart, with the difference beside them. */
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { Card } from '../parts/card.tsx';
import styles from './completeness.module.css';
import type { MonthReport } from './completeness-page.tsx';
import { difference } from './difference.ts';

type Sum = MonthReport['sums'][number];

export function Sums({ sums }: { sums: Sum }) {
  const text = useText();
  const { money } = useFormats();
  const { base } = sums;
  return (
    <Card title={text('completeness.sums', { currency: sums.currency })} about={text('completeness.sums-about')}>
      <div className={styles.wide}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text('completeness.what')}</th>
              <th scope="col">Rackbeat</th>
              <th scope="col">eAccounting</th>
              <th scope="col">{text('completeness.difference')}</th>
            </tr>
          </thead>
          <Side title={text('completeness.invoices')} side={sums.invoices} />
          {sums.credits.rackbeat.count + sums.credits.eaccounting.count > 0 ? (
            <Side title={text('completeness.credits')} side={sums.credits} />
          ) : null}
          {base ? (
            <tbody>
              <tr>
                <th scope="row">{text('completeness.base', { currency: base.currency })}</th>
                <td>{base.rackbeat === null ? '–' : money(base.rackbeat)}</td>
                <td>{base.eaccounting === null ? '–' : money(base.eaccounting)}</td>
                <td />
              </tr>
            </tbody>
          ) : null}
        </table>
      </div>
      {base ? <p className="soft small">{text('completeness.base-about')}</p> : null}
    </Card>
  );
}

const AMOUNTS = ['net', 'vat', 'gross'] as const;

function Side({ title, side }: { title: string; side: Sum['invoices'] }) {
  const text = useText();
  const { count, money } = useFormats();
  const { rackbeat, eaccounting } = side;
  const apart = rackbeat.count - eaccounting.count;
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={4}>
          {title}
        </th>
      </tr>
      <tr>
        <th scope="row">{text('completeness.count')}</th>
        <td>{count(rackbeat.count)}</td>
        <td>{count(eaccounting.count)}</td>
        <td data-differs={apart !== 0}>{apart === 0 ? '–' : count(apart)}</td>
      </tr>
      {AMOUNTS.map((field) => {
        const gap = difference(rackbeat[field], eaccounting[field]);
        return (
          <tr key={field}>
            <th scope="row">{text(`completeness.${field}`)}</th>
            <td>{money(rackbeat[field])}</td>
            <td>{money(eaccounting[field])}</td>
            <td data-differs={gap !== null}>{gap === null ? '–' : money(gap)}</td>
          </tr>
        );
      })}
    </tbody>
  );
}
