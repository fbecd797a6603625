/** What stands in the way: one card for each cause, with who can mend it. */
import { useText } from '../language/use-text.ts';
import { Card } from '../parts/card.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { Mark } from '../parts/mark.tsx';
import { WaitingCard } from '../parts/waiting.tsx';
import { useIssues } from '../wire/queries.ts';
import { IssueCard } from './issue-card.tsx';
import styles from './issues.module.css';
import { Recodings } from './recodings.tsx';
import { AllArticlesAreSame } from './same-record.tsx';
import { Told } from './told.tsx';

export function IssuesPage() {
  const text = useText();
  const { data, isPending, isError, error, refetch } = useIssues();
  return (
    <div className={styles.page}>
      <Card title={text('issues.title')} about={text('issues.about')}>
        {isError ? <FailureNote error={error} retry={() => void refetch()} /> : null}
        {data?.items.length === 0 ? (
          <p>
            <Mark icon="check" tone="ok">
              {text('issues.none')}
            </Mark>
          </p>
        ) : null}
      </Card>
      {isPending ? <WaitingCard lines={3} /> : null}
      {data ? <AllArticlesAreSame issues={data.items} /> : null}
      <Recodings />
      {data?.items.map((issue) => (
        <IssueCard key={issue.id} issue={issue} />
      ))}
      <Told />
    </div>
  );
}
