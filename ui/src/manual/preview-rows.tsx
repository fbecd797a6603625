/** The rows of a document as they would stand in eAccounting. Wider than a phone, so it scrolls by itself. */
import type { InvoicePreview } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import styles from './manual-get.module.css';

const COLUMNS = ['text', 'article', 'quantity', 'price', 'discount', 'vat', 'amount'] as const;

export function PreviewRows({ rows }: { rows: InvoicePreview['rows'] }) {
  const text = useText();
  const { money } = useFormats();
  const percent = (value: string | null): string => (value === null ? '' : `${value} %`);
  return (
    // A scrolling region must be reachable by keyboard to be scrolled by it.
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={text('manual.rows')}>
      <table className={styles.rows}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={column === 'text' ? styles.words : undefined}>
                {text(`manual.row.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="figures">
          {rows.map((row, index) =>
            // The place is the identity of a row.
            row.amount === null ? (
              <tr key={index}>
                <td className={styles.words} colSpan={COLUMNS.length}>
                  {row.text}
                </td>
              </tr>
            ) : (
              <tr key={index}>
                <td className={styles.words}>{row.text}</td>
                <td>{row.articleNumber}</td>
                <td>{row.quantity}</td>
                <td>{row.unitPrice === null ? '' : money(row.unitPrice)}</td>
                <td>{row.discountPercent === '0' ? '' : percent(row.discountPercent)}</td>
                <td>{percent(row.vatPercent)}</td>
                <td>{money(row.amount)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
