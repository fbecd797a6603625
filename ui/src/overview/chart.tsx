/** Thirty days as bars, drawn without a library; the same numbers stand beneath as a table, for those who hear or copy them. */
import type { z } from 'zod';
import type { overview } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { Card } from '../parts/card.tsx';
import styles from './overview.module.css';

type Days = z.output<typeof overview>['days'];

const WIDTH = 600;
const HEIGHT = 120;
const GAP = 4;

export function Chart({ days }: { days: Days }) {
  const text = useText();
  const { day: dayText, count } = useFormats();
  const total = (field: 'across' | 'needsYou'): number => days.reduce((sum, day) => sum + day[field], 0);
  const highest = Math.max(1, ...days.map(({ across, needsYou }) => across + needsYou));
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const said = text('overview.chart-said', {
    across: count(total('across')),
    needsYou: count(total('needsYou')),
    from: dayText(first),
    to: dayText(last),
  });
  const isEmpty = total('across') + total('needsYou') === 0;
  return (
    <Card title={text('overview.chart')} about={isEmpty ? text('overview.chart-none') : said}>
      {isEmpty ? null : (
        <>
          <div className={styles.chart}>
            <span className={styles.highest} aria-hidden="true">
              {count(highest)}
            </span>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={said}>
              {days.map((day, index) => (
                <Bar key={day.day} {...day} index={index} step={WIDTH / days.length} highest={highest} label={dayText(day.day)} />
              ))}
            </svg>
            <p className={styles.ends} aria-hidden="true">
              <span>{dayText(first)}</span>
              <span>{dayText(last)}</span>
            </p>
          </div>
          <p className={styles.legend} aria-hidden="true">
            <span data-kind="across">{text('overview.across')}</span>
            <span data-kind="needs-you">{text('overview.needs-you')}</span>
          </p>
          <details>
            <summary>{text('overview.chart-table')}</summary>
            <table className={styles.balance}>
              <thead>
                <tr>
                  <th scope="col">{text('overview.day')}</th>
                  <th scope="col">{text('overview.across')}</th>
                  <th scope="col">{text('overview.needs-you')}</th>
                </tr>
              </thead>
              <tbody>
                {days
                  .filter(({ across, needsYou }) => across + needsYou > 0)
                  .map(({ day, across, needsYou }) => (
                    <tr key={day}>
                      <th scope="row">{dayText(day)}</th>
                      <td className="figures">{count(across)}</td>
                      <td className="figures">{count(needsYou)}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </Card>
  );
}

interface BarProps {
  across: number;
  needsYou: number;
  index: number;
  step: number;
  highest: number;
  label: string;
}

function Bar({ across, needsYou, index, step, highest, label }: BarProps) {
  const tall = (value: number): number => (value / highest) * HEIGHT;
  const x = index * step + GAP / 2;
  const width = step - GAP;
  return (
    <g>
      <title>{`${label}: ${across} + ${needsYou}`}</title>
      <rect className={styles.ground} x={x} y={HEIGHT - 1} width={width} height={1} />
      <rect className={styles.across} x={x} y={HEIGHT - tall(across)} width={width} height={tall(across)} />
      <rect className={styles.stopped} x={x} y={HEIGHT - tall(across + needsYou)} width={width} height={tall(needsYou)} />
    </g>
  );
}
