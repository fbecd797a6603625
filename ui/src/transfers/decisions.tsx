/** What a transfer asks of a person and can carry out itself once she has answered: each answer names what it does, and keeps her name. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Decision, routes, type TransferStory } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { ActButton } from '../parts/act-button.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import question from '../parts/question.module.css';
import { StatedName, useStatedName } from '../parts/stated-name.tsx';
import { useWire } from '../wire/wire-context.tsx';

const CLOSED_PERIODS = ['refusal.period-locked', 'refusal.fiscal-year-missing', 'refusal.fiscal-year-locked'];
const ORIGINAL_MISSING = ['refusal.credit-original-unknown', 'refusal.credit-original-not-transferred'];

/** Null when nothing is asked that could be answered here. */
export function decisionAsked({ state, reason: { code, params } }: Pick<TransferStory, 'state' | 'reason'>): Decision | null {
  if (state !== 'needs-you') return null;
  const day = String(params.firstOpenDay ?? '');
  if (CLOSED_PERIODS.includes(code) && day !== '') return { is: 'send-dated', day };
  if (ORIGINAL_MISSING.includes(code)) return { is: 'credit-without-original' };
  if (code === 'refusal.currency-differs') return { is: 'create-currency-customer' };
  return code === 'credit.original-is-draft' ? { is: 'drop-original-draft' } : null;
}

export function DecisionQuestion({ story, decision }: { story: TransferStory; decision: Decision }) {
  const text = useText();
  const { day } = useFormats();
  const { ask } = useWire();
  const statedName = useStatedName();
  const [isAsked, setAsked] = useState(false);
  const deciding = useMutation({
    mutationFn: () => ask(routes.decideTransfer, { params: { id: story.id }, body: { statedName, decision } }),
  });
  const values = {
    day: decision.is === 'send-dated' ? day(decision.day) : '',
    number: story.number,
    original: String(story.reason.params.original ?? ''),
    customer: String(story.reason.params.newNumber ?? ''),
    currency: String(story.reason.params.invoice ?? ''),
  };
  const act = text(`decide.${decision.is}`, values);
  if (!isAsked) {
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        {act}
      </Button>
    );
  }
  return (
    <div className={question.question} role="group" aria-label={act}>
      <p>{text(`decide.${decision.is}.what`, values)}</p>
      <StatedName />
      <div className={question.acts}>
        <ActButton whyNot={statedName === '' ? text('name.missing') : null} loading={deciding.isPending} onAct={() => deciding.mutate()}>
          {act}
        </ActButton>
        <Button variant="default" onClick={() => setAsked(false)}>
          {text('act.cancel')}
        </Button>
      </div>
      {deciding.isError ? <FailureNote error={deciding.error} /> : null}
    </div>
  );
}
