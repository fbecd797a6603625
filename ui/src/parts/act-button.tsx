/** A button that says why when it cannot be used. It stays reachable by keyboard, so that the reason can be read there too. */
import { Button, type ButtonProps } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import styles from './act-button.module.css';

interface ActButtonProps extends Pick<ButtonProps, 'variant' | 'color' | 'size' | 'loading'> {
  /** Why it cannot be used now; null when it can. */
  whyNot?: string | null;
  onAct: () => void;
  /** False where the reason already stands beside the button. */
  showsReason?: boolean;
  children: ReactNode;
}

export function ActButton({ whyNot = null, onAct, showsReason = true, children, ...look }: ActButtonProps) {
  const id = useId();
  const stopped = whyNot !== null;
  return (
    <span className={styles.act}>
      <Button
        {...look}
        aria-disabled={stopped || look.loading || undefined}
        data-disabled={stopped || undefined}
        aria-describedby={stopped ? id : undefined}
        onClick={() => {
          if (!stopped && !look.loading) onAct();
        }}
      >
        {children}
      </Button>
      {stopped ? (
        <span id={id} className={showsReason ? styles.why : 'only-heard'}>
          {whyNot}
        </span>
      ) : null}
    </span>
  );
}
