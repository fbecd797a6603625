/** Stands where the rows of the table will be. */
import { Skeleton } from '@mantine/core';
import { useText } from '../language/use-text.ts';
import styles from './transfers.module.css';

export function WaitingRows() {
  const text = useText();
  return (
    <div className={styles.waiting}>
      <p className="only-heard" role="status">
        {text('page.reading')}
      </p>
      {Array.from({ length: 6 }, (_, row) => (
        <Skeleton key={row} height={44} aria-hidden="true" />
      ))}
    </div>
  );
}
