/** Open issues first: the gravest few in words, each leading to the records that it stops. */
import { useSentence, useText } from '../language/use-text.ts';
import { hashOf } from '../navigation/route.ts';
import { Card } from '../parts/card.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { Mark } from '../parts/mark.tsx';
import { WaitingCard } from '../parts/waiting.tsx';
import { useIssues } from '../wire/queries.ts';
import styles from './overview.module.css';

const SHOWN = 3;

export function FirstIssues() {
  const text = useText();
  const say = useSentence();
  const { data, isPending, isError, error, refetch } = useIssues();
  if (isPending) return <WaitingCard lines={1} />;
  if (isError) return <FailureNote error={error} retry={() => void refetch()} />;
  const { items } = data;
  return (
    <Card title={text('overview.issues')}>
      {items.length === 0 ? (
        <p>
          <Mark icon="check" tone="ok">
            {text('overview.issues-none')}
          </Mark>
        </p>
      ) : (
        <ul className={styles.issues}>
          {items.slice(0, SHOWN).map((issue) => (
            <li key={issue.id}>
              <span>{say({ code: issue.code, params: issue.params })}</span>
              {issue.records > 0 ? (
                <a className="small" href={hashOf({ page: 'transfers', filter: { issueId: issue.id } })}>
                  {text('overview.records', { count: issue.records })}
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {items.length > 0 ? (
        <p>
          <a href={hashOf({ page: 'issues' })}>{text('overview.issues-all', { count: items.length })}</a>
        </p>
      ) : null}
    </Card>
  );
}
