/** Sends the invoice that was looked at, in somebody's name, and shows how it goes. */
import { useMutation } from '@tanstack/react-query';
import { routes, type Settings } from '../../../api/schema.ts';
import { useText } from '../language/use-text.ts';
import { ActButton } from '../parts/act-button.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import question from '../parts/question.module.css';
import { StatedName, useStatedName } from '../parts/stated-name.tsx';
import { useWire } from '../wire/wire-context.tsx';
import { SentNote } from './sent-note.tsx';

export function SendInvoice({ number, status }: { number: string; status: Settings['invoices']['status'] }) {
  const text = useText();
  const { ask } = useWire();
  const statedName = useStatedName();
  const sending = useMutation({ mutationFn: () => ask(routes.sendInvoice, { params: { number }, body: { statedName } }) });
  if (sending.isSuccess) return <SentNote number={number} generation={1} />;
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
