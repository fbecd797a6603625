/** Each day's totals of both sides; folded away on the screen, printed in full. */
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { Card } from '../parts/card.tsx';
import styles from './completeness.module.css';
import type { MonthReport } from './completeness-page.tsx';

export function Days({ days }: { days: MonthReport['days'] }) {
  const text = useText();
  const { count, day: dayText, money } = useFormats();
  return (
    <Card title={text('completeness.days')}>
      <div className={styles.wide} role="region" aria-label={text('completeness.days')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {text('overview.day')}
              </th>
              <th scope="colgroup" colSpan={2}>
                Rackbeat
              </th>
              <th scope="colgroup" colSpan={2}>
                eAccounting
              </th>
            </tr>
            <tr>
              <th scope="col">{text('completeness.count')}</th>
              <th scope="col">{text('completeness.gross')}</th>
              <th scope="col">{text('completeness.count')}</th>
              <th scope="col">{text('completeness.gross')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, currency, rackbeat, eaccounting }) => (
              <tr key={`${day} ${currency}`}>
                <th scope="row">
                  {dayText(day)} · {currency}
                </th>
                <td>{count(rackbeat.count)}</td>
                <td>{money(rackbeat.gross)}</td>
                <td data-differs={rackbeat.count !== eaccounting.count}>{count(eaccounting.count)}</td>
                <td data-differs={rackbeat.gross !== eaccounting.gross}>{money(eaccounting.gross)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
