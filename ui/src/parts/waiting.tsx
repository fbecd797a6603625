/** Stands where something will appear, as tall as that will be, so that nothing jumps. */
import { Skeleton } from '@mantine/core';
import { useText } from '../language/use-text.ts';
import styles from './waiting.module.css';

export function WaitingCard({ lines }: { lines: number }) {
  return (
    <div className={styles.card} aria-hidden="true">
      <Skeleton height={22} width="38%" />
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={18} width={line % 3 === 2 ? '64%' : '100%'} />
      ))}
    </div>
  );
}

/** Says once, to those who hear the page, that it is being read. */
export function WaitingPage({ cards }: { cards: readonly number[] }) {
  const text = useText();
  return (
    <div className={styles.page}>
      <p className="only-heard" role="status">
        {text('page.reading')}
      </p>
      {cards.map((lines, index) => (
        // The order of these never changes.
        <WaitingCard key={index} lines={lines} />
      ))}
    </div>
  );
}
