/** Shown when the address is not one of a settings page. */
import styles from './app.module.css';
import { useText } from './language/use-text.ts';
import { Note } from './parts/note.tsx';

export function NoEntrance() {
  const text = useText();
  return (
    <main className={styles.page}>
      <h1>{text('app.name')}</h1>
      <Note tone="warn">{text('page.no-entrance')}</Note>
    </main>
  );
}
