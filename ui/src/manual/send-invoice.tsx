/** Sends the invoice that was looked at, in somebody's name, and shows how it goes. */
import { useMutation } from '@tanstack/react-query';
import { routes, type Settings } from '../../../api/schema.ts';
import { useSentence, useText } from '../language/use-text.ts';
import { hashOf } from '../navigation/route.ts';
import { ActButton } from '../parts/act-button.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { Note } from '../parts/note.tsx';
import question from '../parts/question.module.css';
import { StateMark } from '../parts/state-mark.tsx';
import { StatedName, useStatedName } from '../parts/stated-name.tsx';
import { useInvoiceTransfer } from '../wire/queries.ts';
import { useWire } from '../wire/wire-context.tsx';
import styles from './manual-get.module.css';

export function SendInvoice({ number, status }: { number: string; status: Settings['invoices']['status'] }) {
  const text = useText();
  const say = useSentence();
  const { ask } = useWire();
  const statedName = useStatedName();
  const sending = useMutation({ mutationFn: () => ask(routes.sendInvoice, { params: { number }, body: { statedName } }) });
  const transfer = useInvoiceTransfer(sending.isSuccess ? number : null).data ?? null;
  if (sending.isSuccess) {
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
  return (
    <div className={question.question}>
      <p>{text('manual.send-what', { number, status: text(`manual.status.${status}`) })}</p>
      <StatedName />
      <div className={question.acts}>
        <ActButton whyNot={statedName === '' ? text('name.missing') : null} loading={sending.isPending} onAct={() => sending.mutate()}>
          {text('manual.send')}
        </ActButton>
      </div>
      {sending.isError ? <FailureNote error={sending.error} /> : null}
    </div>
  );
}
