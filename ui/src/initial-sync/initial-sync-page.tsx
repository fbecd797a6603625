/** The initial sync from its preview to its report: what would happen to every record, the run, and what came of it. */
import { useText } from '../language/use-text.ts';
import { Card } from '../parts/card.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { WaitingCard } from '../parts/waiting.tsx';
import { useInitialSync } from '../wire/initial-sync-queries.ts';
import { Counts } from './counts.tsx';
import styles from './initial-sync.module.css';
import { PreviewForm } from './preview-form.tsx';
import { Questions } from './questions.tsx';
import { Remarks } from './remarks.tsx';
import { Rows } from './rows.tsx';
import { RunState } from './run-state.tsx';
import { StartForm } from './start-form.tsx';

export function InitialSyncPage() {
  const text = useText();
  const { data, isError, error, refetch } = useInitialSync();
  if (!data) return isError ? <FailureNote error={error} retry={() => void refetch()} /> : <WaitingCard lines={8} />;
  const { run } = data;
  return (
    <div className={styles.page}>
      <Card title={text('is.title')} about={text('is.about')}>
        {run ? <RunState run={run} /> : null}
        {run ? <Counts run={run} /> : null}
        {run ? <Questions run={run} /> : null}
        {run ? <Remarks run={run} /> : null}
        {run && (run.state === 'ready' || run.state === 'stopped') ? <StartForm key={run.id} run={run} /> : null}
        <PreviewForm key={run?.id ?? 'first'} status={data} />
      </Card>
      {run && run.total > 0 ? <Rows run={run} /> : null}
    </div>
  );
}
