/** A dozen line icons, drawn on 16 × 16. They only stand beside words and are never read aloud. */
import styles from './icon.module.css';

const DRAWN = {
  check: 'M3 8.5l3.2 3.2L13 4.8',
  'check-note': 'M2 8.7l3 3L10.4 6M11.5 11.5h3M11.5 14h3',
  clock: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M8 5v3.2l2.2 1.4',
  turning: 'M13.2 8a5.2 5.2 0 1 1-1.6-3.7M13.4 2.2v2.9h-2.9',
  warning: 'M8 2.4L14.4 13.4H1.6zM8 6.6v3.1M8 11.6v.1',
  skip: 'M3 4l5 4-5 4zM8 4l5 4-5 4z',
  cross: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  hole: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M8 5v3.6M8 10.8v.1',
  info: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M8 7.4V11M8 5.2v.1',
  idea: 'M6.2 11.4h3.6M6.6 13.6h2.8M8 2.2a4 4 0 0 0-2.2 7.3c.3.3.5.7.5 1.1v.8h3.4v-.8c0-.4.2-.8.5-1.1A4 4 0 0 0 8 2.2',
  link: 'M6.6 9.4l2.8-2.8M7.2 5l1.5-1.5a2.6 2.6 0 0 1 3.7 3.7L10.9 8.8M5.2 7.2L3.6 8.8a2.6 2.6 0 0 0 3.7 3.7L8.8 11',
  broken: 'M7.2 5l1.5-1.5a2.6 2.6 0 0 1 3.7 3.7L10.9 8.8M5.2 7.2L3.6 8.8a2.6 2.6 0 0 0 3.7 3.7L8.8 11M4 4L3 3M13 13l-1-1',
  pencil: 'M10.6 3.2l2.2 2.2L6 12.2l-2.8.6.6-2.8z',
  right: 'M3 8h9.4M9 4.6L12.4 8 9 11.4',
  back: 'M13 8H3.6M7 4.6L3.6 8 7 11.4',
  open: 'M6 3.6L10.4 8 6 12.4',
} as const;

export type IconName = keyof typeof DRAWN;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={DRAWN[name]} />
    </svg>
  );
}
