/** A state: an icon and a word, in a colour that only repeats what the word says. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './mark.module.css';

export type Tone = 'ok' | 'warn' | 'bad' | 'calm' | 'soft';

export function Mark({ icon, tone, children }: { icon: IconName; tone: Tone; children: ReactNode }) {
  return (
    <span className={styles.mark} data-tone={tone}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
