/** A second document for an invoice that stands in eAccounting already: only for whoever types its number and says who she is. */
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { routes } from '../../../api/schema.ts';
import { useText } from '../language/use-text.ts';
import { ActButton } from '../parts/act-button.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import question from '../parts/question.module.css';
import { StatedName, useStatedName } from '../parts/stated-name.tsx';
import { useWire } from '../wire/wire-context.tsx';
import { SentNote } from './sent-note.tsx';

interface SendSecondProps {
  number: string;
  /** How many documents have been made for it by now. */
  documents: number;
}

export function SendSecond({ number, documents }: SendSecondProps) {
  const text = useText();
  const { ask } = useWire();
  const statedName = useStatedName();
  const [isAsked, setAsked] = useState(false);
  const [typed, setTyped] = useState('');
  const generation = documents + 1;
  const sending = useMutation({
    mutationFn: () => ask(routes.sendSecondInvoice, { params: { number }, body: { statedName, typedNumber: typed.trim(), generation } }),
  });
  if (sending.isSuccess) return <SentNote number={number} generation={generation} />;
  if (!isAsked) {
    return (
      <p>
        <Button variant="subtle" size="compact-sm" onClick={() => setAsked(true)}>
          {text('manual.second')}
        </Button>
      </p>
    );
  }
  const whyNot = typed.trim() !== number ? text('manual.second-type', { number }) : statedName === '' ? text('name.missing') : null;
  return (
    <div className={question.question} role="group" aria-label={text('manual.second')}>
      <p>{text('manual.second-what', { number, count: documents })}</p>
      <TextInput
        label={text('manual.second-type', { number })}
        autoComplete="off"
        maxLength={64}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <StatedName />
      <div className={question.acts}>
        <ActButton color="red.9" whyNot={whyNot} loading={sending.isPending} onAct={() => sending.mutate()}>
          {text('manual.second-now')}
        </ActButton>
        <Button variant="default" onClick={() => setAsked(false)}>
          {text('act.cancel')}
        </Button>
      </div>
      {sending.isError ? <FailureNote error={sending.error} /> : null}
    </div>
  );
}
