/** One section of the page: a sheet with a heading and, in quiet words, what it is about. */
import { type ReactNode, useId } from 'react';
import styles from './card.module.css';

interface CardProps {
  title: string;
  /** Where a link from elsewhere leads. */
  id?: string;
  about?: ReactNode;
  /** Beside the heading. */
  aside?: ReactNode;
  children?: ReactNode;
}

export function Card({ title, id: place, about, aside, children }: CardProps) {
  const id = useId();
  return (
    <section id={place} className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {about === undefined ? null : <div className={styles.about}>{about}</div>}
      {children}
    </section>
  );
}

/** A part of a card under a smaller heading. */
export function Part({ title, about, aside, children }: CardProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        {aside}
      </div>
      {about === undefined ? null : <div className={styles.about}>{about}</div>}
      {children}
    </section>
  );
}
