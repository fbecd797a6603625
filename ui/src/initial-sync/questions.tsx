/** What must be set before the run can start, each with the way to the settings that answer it. */
import { useSentence, useText } from '../language/use-text.ts';
import { hashOf } from '../navigation/route.ts';
import { Part } from '../parts/card.tsx';
import { Icon } from '../parts/icon.tsx';
import { Note } from '../parts/note.tsx';
import { Reconnect } from '../parts/reconnect.tsx';
import type { InitialSyncRun } from '../wire/initial-sync-queries.ts';

/** Answered in eAccounting and not by a setting. */
const NEEDS_CONSENT = 'initial-sync.needs-purchase-right';

export function Questions({ run }: { run: InitialSyncRun }) {
  const text = useText();
  const sentence = useSentence();
  const asked = run.startedAt === null ? run.kinds.filter(({ questions }) => questions.length > 0) : [];
  if (asked.length === 0) return null;
  return (
    <Part title={text('is.questions')}>
      {asked.map(({ kind, questions }) => (
        <Note key={kind} tone="bad">
          <p>
            <strong>{text(`is.kind.${kind}`)}</strong>
          </p>
          {questions.map((question) => (
            <p key={`${question.code} ${JSON.stringify(question.params)}`}>
              {sentence(question)} {question.code === NEEDS_CONSENT ? <Reconnect /> : null}
            </p>
          ))}
        </Note>
      ))}
      <p>
        <a className="lead" href={hashOf({ page: 'settings' })}>
          <Icon name="back" />
          <span>{text('is.to-settings')}</span>
        </a>
      </p>
    </Part>
  );
}
