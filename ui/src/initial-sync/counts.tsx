/** By kind: how many records, and what happens or happened to them. Columns in which nothing stands are left out. */
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { Part } from '../parts/card.tsx';
import type { InitialSyncRun } from '../wire/initial-sync-queries.ts';
import styles from './initial-sync.module.css';

const INTENTS = ['create', 'link', 'differs', 'unchanged', 'skip', 'ask'] as const;
const OUTCOMES = ['created', 'linked', 'overwritten', 'unchanged', 'skipped', 'failed'] as const;

export function Counts({ run }: { run: InitialSyncRun }) {
  const text = useText();
  const { count } = useFormats();
  const hasBegun = run.startedAt !== null;
  const columns = hasBegun
    ? OUTCOMES.filter((outcome) => run.kinds.some(({ outcomes }) => outcomes[outcome] > 0)).map((outcome) => ({
        label: text(`is.outcome.${outcome}`),
        of: (kind: InitialSyncRun['kinds'][number]) => kind.outcomes[outcome],
      }))
    : INTENTS.filter((intent) => run.kinds.some(({ intents }) => intents[intent] > 0)).map((intent) => ({
        label: text(`is.intent.${intent}`),
        of: (kind: InitialSyncRun['kinds'][number]) => kind.intents[intent],
      }));
  return (
    <Part title={text('is.counts')}>
      {/* Reached by keyboard, because on a phone it is moved sideways. */}
      <div className={styles.wide} role="region" aria-label={text('is.counts')} tabIndex={0}>
        <table className={styles.counts}>
          <thead>
            <tr>
              <th scope="col">{text('is.kind')}</th>
              <th scope="col">{text('is.total')}</th>
              {columns.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {run.kinds.map((kind) => (
              <tr key={kind.kind}>
                <th scope="row">{text(`is.kind.${kind.kind}`)}</th>
                <td className="figures">{count(kind.total)}</td>
                {columns.map(({ label, of }) => (
                  <td key={label} className="figures">
                    {count(of(kind))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
}
