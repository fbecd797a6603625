/** When each flow last went right. */
import type { z } from 'zod';
import type { flowHealth } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { Card } from '../parts/card.tsx';
import styles from './overview.module.css';

export function Flows({ flows }: { flows: readonly z.output<typeof flowHealth>[] }) {
  const text = useText();
  const { moment } = useFormats();
  return (
    <Card title={text('overview.flows')}>
      <table className={styles.balance}>
        <thead className="only-heard">
          <tr>
            <th scope="col">{text('overview.flow')}</th>
            <th scope="col">{text('overview.flow-last')}</th>
          </tr>
        </thead>
        <tbody>
          {flows.map(({ flow, isOn, lastSuccessAt }) => (
            <tr key={flow}>
              <th scope="row">{text(`overview.flow.${flow}`)}</th>
              <td className="figures small">
                {lastSuccessAt ? (
                  moment(lastSuccessAt)
                ) : (
                  <span className="soft">{text(isOn ? 'overview.flow-never' : 'overview.flow-off')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
