/** All transfers as one table over all kinds, filtered and read page by page. */
import { Button } from '@mantine/core';
import type { TransferRecord } from '../../../api/schema.ts';
import { useText } from '../language/use-text.ts';
import type { TransferFilter } from '../navigation/route.ts';
import { Card } from '../parts/card.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { useTransfers } from '../wire/queries.ts';
import { FilterBar } from './filter-bar.tsx';
import { IssueFilter } from './issue-filter.tsx';
import { TransferRow } from './transfer-row.tsx';
import styles from './transfers.module.css';
import { WaitingRows } from './waiting-rows.tsx';

export function TransfersPage({ filter }: { filter: TransferFilter }) {
  const text = useText();
  const transfers = useTransfers(filter);
  const records = transfers.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Card title={text('transfers.title')} about={text('transfers.about')}>
      <FilterBar filter={filter} />
      {filter.issueId ? <IssueFilter issueId={filter.issueId} filter={filter} /> : null}
      {transfers.isError ? <FailureNote error={transfers.error} retry={() => void transfers.refetch()} /> : null}
      {transfers.isPending ? <WaitingRows /> : null}
      {transfers.data && records.length === 0 ? <Nothing isFiltered={Object.keys(filter).length > 0} /> : null}
      {records.length > 0 ? <Table records={records} isStale={transfers.isPlaceholderData} /> : null}
      {transfers.hasNextPage ? (
        <div>
          <Button variant="default" loading={transfers.isFetchingNextPage} onClick={() => void transfers.fetchNextPage()}>
            {text('act.show-more')}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

/** Roles are written out, because on a phone the rows are laid out as blocks and would lose their own. */
function Table({ records, isStale }: { records: readonly TransferRecord[]; isStale: boolean }) {
  const text = useText();
  return (
    <table className={styles.table} role="table" aria-label={text('transfers.title')} aria-busy={isStale}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {text('transfers.state')}
          </th>
          <th role="columnheader" scope="col">
            {text('transfers.record')}
          </th>
          <th role="columnheader" scope="col" className={styles.right}>
            {text('transfers.amount')}
          </th>
          <th role="columnheader" scope="col" className={styles.right}>
            {text('transfers.changed')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {records.map((record) => (
          <TransferRow key={record.id} record={record} />
        ))}
      </tbody>
    </table>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const text = useText();
  if (isFiltered) return <p>{text('transfers.none-found')}</p>;
  return (
    <div>
      <p>{text('transfers.none')}</p>
      <p className="soft">{text('transfers.none-how')}</p>
    </div>
  );
}
