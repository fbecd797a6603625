/** What a person may do with a transfer: try it again, or skip it for a reason that is kept. */
import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { routes, type TransferStory } from '../../../api/schema.ts';
import { useText } from '../language/use-text.ts';
import { ActButton } from '../parts/act-button.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { Note } from '../parts/note.tsx';
import question from '../parts/question.module.css';
import { StatedName, useStatedName } from '../parts/stated-name.tsx';
import { useWire } from '../wire/wire-context.tsx';
import { DecisionQuestion, decisionAsked } from './decisions.tsx';
import styles from './story.module.css';

const CAN_RETRY: readonly TransferStory['state'][] = ['waiting', 'needs-you', 'gave-up', 'skipped'];
const CAN_SKIP: readonly TransferStory['state'][] = ['waiting', 'needs-you', 'gave-up'];

export function StoryActs({ story }: { story: TransferStory }) {
  const text = useText();
  const { ask } = useWire();
  const [asksToSkip, setAsksToSkip] = useState(false);
  const retrying = useMutation({ mutationFn: () => ask(routes.retryTransfer, { params: { id: story.id } }) });
  const mayRetry = CAN_RETRY.includes(story.state);
  const decision = decisionAsked(story);
  const maySkip = CAN_SKIP.includes(story.state);
  if (story.state === 'done' || story.state === 'done-with-notes') return null;
  return (
    <div className={styles.acts}>
      <div className={styles.buttons}>
        <ActButton
          whyNot={mayRetry ? null : text('story.no-retry')}
          showsReason={false}
          loading={retrying.isPending}
          onAct={() => retrying.mutate()}
        >
          {text('story.retry')}
        </ActButton>
        <ActButton variant="default" whyNot={maySkip ? null : text('story.no-skip')} showsReason={false} onAct={() => setAsksToSkip(true)}>
          {text('story.skip')}
        </ActButton>
        {decision ? <DecisionQuestion key={decision.is} story={story} decision={decision} /> : null}
      </div>
      {retrying.isSuccess && story.state !== 'needs-you' ? <Note announced>{text('story.retry-asked')}</Note> : null}
      {retrying.isError ? <FailureNote error={retrying.error} /> : null}
      {asksToSkip && maySkip ? <SkipQuestion story={story} onClose={() => setAsksToSkip(false)} /> : null}
    </div>
  );
}

function SkipQuestion({ story, onClose }: { story: TransferStory; onClose: () => void }) {
  const text = useText();
  const { ask } = useWire();
  const statedName = useStatedName();
  const [reason, setReason] = useState('');
  const skipping = useMutation({
    mutationFn: () => ask(routes.skipTransfer, { params: { id: story.id }, body: { statedName, reason: reason.trim() } }),
    onSuccess: onClose,
  });
  const whyNot = reason.trim() === '' ? text('story.skip-reason-missing') : statedName === '' ? text('name.missing') : null;
  return (
    <div className={question.question} role="group" aria-label={text('story.skip')}>
      <p>{story.kind === 'invoice' ? text('story.skip-what', { number: story.number }) : text('story.skip-what-else')}</p>
      <Textarea
        label={text('story.skip-reason')}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <StatedName />
      <div className={question.acts}>
        <ActButton whyNot={whyNot} loading={skipping.isPending} onAct={() => skipping.mutate()}>
          {text('story.skip-now')}
        </ActButton>
        <Button variant="default" onClick={onClose}>
          {text('act.cancel')}
        </Button>
      </div>
      {skipping.isError ? <FailureNote error={skipping.error} /> : null}
    </div>
  );
}
