/** Exactly what would be sent for one invoice: the verdict, both totals, the rows and the notes. */
import type { InvoicePreview } from '../../../api/schema.ts';
import { useSentence, useText } from '../language/use-text.ts';
import type { IconName } from '../parts/icon.tsx';
import { Mark, type Tone } from '../parts/mark.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { TotalsTable } from '../parts/totals.tsx';
import styles from './manual-get.module.css';
import { PreviewRows } from './preview-rows.tsx';

const LOOKS: Record<InvoicePreview['verdict'], { icon: IconName; tone: Tone }> = {
  'can-be-sent': { icon: 'check', tone: 'ok' },
  'already-there': { icon: 'check', tone: 'calm' },
  refused: { icon: 'warning', tone: 'bad' },
  skipped: { icon: 'skip', tone: 'soft' },
};

export function Preview({ preview }: { preview: InvoicePreview }) {
  const text = useText();
  const say = useSentence();
  const { verdict, reason, rackbeat, expected, currency, rows, notes, existing } = preview;
  return (
    <section className={styles.preview} aria-label={`${text('manual.preview')} ${preview.number}`}>
      <div role="status">
        <div className={styles.head}>
          <h3>
            {text('kind.invoice')} <span className="figures">{preview.number}</span>
          </h3>
          <Mark {...LOOKS[verdict]}>{text(`manual.verdict.${verdict}`)}</Mark>
        </div>
        <p>
          {reason ? say(reason) : text('manual.can-be-sent')}{' '}
          {existing?.page ? <PageLink to={existing.page}>{text('manual.open')}</PageLink> : null}
        </p>
      </div>
      {rackbeat ? (
        <TotalsTable currency={currency} rackbeat={rackbeat} eaccounting={expected} heading={existing ? 'there' : 'expected'} />
      ) : null}
      {rows.length > 0 ? <PreviewRows rows={rows} /> : null}
      {notes.length > 0 ? (
        <div>
          <h3>{text('manual.notes')}</h3>
          <ul className={styles.notes}>
            {notes.map((note, index) => (
              // Notes have no identity, and never change here.
              <li key={index}>{say(note)}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
