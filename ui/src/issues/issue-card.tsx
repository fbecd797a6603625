/** One cause: what it is and what to do, how many records it stops, who can mend it, and another look. */
import { useMutation } from '@tanstack/react-query';
import { type IssueRecord, routes } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useSentence, useText } from '../language/use-text.ts';
import { hashOf } from '../navigation/route.ts';
import { ActButton } from '../parts/act-button.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { Mark } from '../parts/mark.tsx';
import { Note } from '../parts/note.tsx';
import { PlaceLink } from '../parts/place-link.tsx';
import { useWire } from '../wire/wire-context.tsx';
import styles from './issues.module.css';
import { SameRecord } from './same-record.tsx';

export function IssueCard({ issue }: { issue: IssueRecord }) {
  const text = useText();
  const say = useSentence();
  const { moment } = useFormats();
  const { ask } = useWire();
  const checking = useMutation({ mutationFn: () => ask(routes.recheckIssue, { params: { id: issue.id } }) });
  return (
    <section className={styles.issue}>
      <p className={styles.cause}>{say({ code: issue.code, params: issue.params })}</p>
      <p className={styles.facts}>
        <Mark icon="warning" tone="bad">
          {text('issues.records', { count: issue.records })}
        </Mark>
        <span>
          {text('issues.who')}: {text(`issues.who.${issue.who}`)}
        </span>
        <span className="figures">{text('issues.since', { at: moment(issue.openedAt) })}</span>
      </p>
      <div className={styles.acts}>
        <ActButton variant="default" loading={checking.isPending} onAct={() => checking.mutate()}>
          {text('issues.recheck')}
        </ActButton>
        <a href={hashOf({ page: 'transfers', filter: { issueId: issue.id } })}>{text('issues.show', { count: issue.records })}</a>
        {issue.place ? <PlaceLink place={issue.place} /> : null}
      </div>
      <SameRecord issue={issue} />
      {checking.isSuccess ? <Note announced>{text('issues.rechecked')}</Note> : null}
      {checking.isError ? <FailureNote error={checking.error} /> : null}
    </section>
  );
}
