/** Every record of the run, read page by page, with what is planned for it, what came of it, why, and what differs. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../language/use-text.ts';
import { Card } from '../parts/card.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { WaitingCard } from '../parts/waiting.tsx';
import { type InitialSyncRun, type RowsFilter, useInitialSyncRows } from '../wire/initial-sync-queries.ts';
import styles from './initial-sync.module.css';
import { Row } from './row.tsx';
import { RowsFilterBar } from './rows-filter-bar.tsx';

export function Rows({ run }: { run: InitialSyncRun }) {
  const text = useText();
  const [filter, setFilter] = useState<RowsFilter>({});
  const pages = useInitialSyncRows(run.id, filter);
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Card title={text('is.rows')}>
      <RowsFilterBar run={run} filter={filter} onFilter={setFilter} />
      {pages.isError ? <FailureNote error={pages.error} retry={() => void pages.refetch()} /> : null}
      {pages.isPending ? <WaitingCard lines={6} /> : null}
      {pages.data && rows.length === 0 ? <p>{text('is.none-found')}</p> : null}
      <ul className={styles.rows} aria-label={text('is.rows')} aria-busy={pages.isPlaceholderData}>
        {rows.map((row) => (
          <Row key={row.id} row={row} canChangeStock={run.state === 'ready'} />
        ))}
      </ul>
      {pages.hasNextPage ? (
        <div>
          <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {text('act.show-more')}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
