/** How a document that was sent by hand is getting on. */
import { useSentence, useText } from '../language/use-text.ts';
import { hashOf } from '../navigation/route.ts';
import { Note } from '../parts/note.tsx';
import { StateMark } from '../parts/state-mark.tsx';
import { useInvoiceTransfer } from '../wire/queries.ts';
import styles from './manual-get.module.css';

export function SentNote({ number, generation }: { number: string; generation: number }) {
  const text = useText();
  const say = useSentence();
  const transfer = useInvoiceTransfer(number, generation).data ?? null;
  return (
    <Note tone="ok" announced>
      <p>{text('manual.accepted', { number })}</p>
      {transfer ? (
        <p className={styles.sent}>
          <StateMark state={transfer.state} />
          <span>{say(transfer.reason)}</span>
          <a href={hashOf({ page: 'story', id: transfer.id })}>{text('manual.story')}</a>
        </p>
      ) : null}
    </Note>
  );
}
