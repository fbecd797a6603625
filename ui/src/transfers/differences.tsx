/** Where two documents differ, place by place. */
import { useText } from '../language/use-text.ts';
import { Part } from '../parts/card.tsx';
import type { Difference } from './facts.ts';
import styles from './story.module.css';

/** Row 3, price; or the name of the field. */
const placeOf = ({ where, row, step, field }: Difference): string =>
  [row === undefined ? where : `${where} ${row + 1}`, step ?? field].filter(Boolean).join(', ');

export function Differences({ differences }: { differences: readonly Difference[] }) {
  const text = useText();
  return (
    <Part title={text('story.differences')}>
      <table className={styles.plain}>
        <thead>
          <tr>
            <td />
            <th scope="col">Rackbeat</th>
            <th scope="col">eAccounting</th>
          </tr>
        </thead>
        <tbody className="figures">
          {differences.map((difference, index) => (
            <tr key={index}>
              <th scope="row">{placeOf(difference)}</th>
              <td>{difference.rackbeat}</td>
              <td>{difference.eaccounting}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
