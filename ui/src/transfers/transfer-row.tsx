/** One transfer as a line of the table; its name leads to its story. */
import type { TransferRecord } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useSentence, useText } from '../language/use-text.ts';
import { hashOf } from '../navigation/route.ts';
import { StateMark } from '../parts/state-mark.tsx';
import { factsOf } from './facts.ts';
import { RecordName } from './record-name.tsx';
import styles from './transfers.module.css';

export function TransferRow({ record }: { record: TransferRecord }) {
  const text = useText();
  const say = useSentence();
  const { money, moment } = useFormats();
  const { rackbeat, currency } = factsOf(record.facts);
  return (
    <tr role="row">
      <td role="cell" className={styles.state}>
        <StateMark state={record.state} />
      </td>
      <td role="cell" className={styles.record}>
        <a href={hashOf({ page: 'story', id: record.id })}>
          <RecordName record={record} />
        </a>
        {record.title ? <span className={styles.title}>{record.title}</span> : null}
        <p className="soft small">
          {say(record.reason)}
          {record.wakeAt && record.state === 'waiting' ? ` ${text('transfers.wakes', { at: moment(record.wakeAt) })}.` : null}
        </p>
      </td>
      <td role="cell" className={`figures ${styles.right}`}>
        {rackbeat ? money(rackbeat.gross, currency) : null}
      </td>
      <td role="cell" className={`figures soft ${styles.right} ${styles.changed}`}>
        <time dateTime={record.updatedAt}>{moment(record.updatedAt)}</time>
      </td>
    </tr>
  );
}
