/** The first look: what needs somebody, where the invoices stand, and whether both systems are well. */
import { useText } from '../language/use-text.ts';
import { hashOf } from '../navigation/route.ts';
import { FailureNote } from '../parts/failure-note.tsx';
import { Note } from '../parts/note.tsx';
import { WaitingCard } from '../parts/waiting.tsx';
import { useOverview } from '../wire/queries.ts';
import { Balance } from './balance.tsx';
import { Chart } from './chart.tsx';
import { FirstIssues } from './first-issues.tsx';
import { Flows } from './flows.tsx';
import styles from './overview.module.css';
import { Systems } from './systems.tsx';

export function OverviewPage() {
  const text = useText();
  const { data, isPending, isError, error, refetch } = useOverview();
  return (
    <div className={styles.page}>
      {isError ? <FailureNote error={error} retry={() => void refetch()} /> : null}
      {data && !data.isLive ? (
        <Note tone="warn">
          <p>
            {text('overview.not-live')} <a href={hashOf({ page: 'settings' })}>{text('overview.to-settings')}</a>
          </p>
        </Note>
      ) : null}
      <FirstIssues />
      {isPending ? <WaitingCard lines={6} /> : null}
      {data ? (
        <>
          <Balance today={data.today} month={data.month} />
          <Chart days={data.days} />
          <div className={styles.pair}>
            <Systems systems={data.systems} />
            <Flows flows={data.flows} />
          </div>
        </>
      ) : null}
    </div>
  );
}
