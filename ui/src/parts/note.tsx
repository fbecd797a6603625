/** A sentence set apart: something to know, to mind, or that went wrong. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import type { Tone } from './mark.tsx';
import styles from './note.module.css';

const ICONS: Record<Exclude<Tone, 'soft'>, IconName> = { ok: 'check', warn: 'warning', bad: 'hole', calm: 'info' };

interface NoteProps {
  tone?: keyof typeof ICONS;
  /** Read aloud as soon as it appears. */
  announced?: boolean;
  children: ReactNode;
}

export function Note({ tone = 'calm', announced = false, children }: NoteProps) {
  return (
    <div className={styles.note} data-tone={tone} {...(announced ? { role: tone === 'bad' ? 'alert' : 'status' } : {})}>
      <Icon name={ICONS[tone]} />
      <div className={styles.words}>{children}</div>
    </div>
  );
}
