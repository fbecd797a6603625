/** The documents against the bookkeeping: what the VAT accounts moved by, and what explains it. */
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { Card } from '../parts/card.tsx';
import { Note } from '../parts/note.tsx';
import styles from './completeness.module.css';
import type { MonthReport } from './completeness-page.tsx';

export function VatControl({ control }: { control: MonthReport['vatControl'] }) {
  const text = useText();
  const { money } = useFormats();
  if (control === null) return <Card title={text('completeness.control')} about={text('completeness.control-none')} />;
  const rows = [
    ['completeness.control-ours', control.ours],
    ['completeness.control-others', control.otherInvoices],
    ['completeness.control-vouchers', control.otherVouchers],
  ] as const;
  return (
    <Card title={text('completeness.control')} about={text('completeness.control-about')}>
      {control.cashMethod ? <Note>{text('completeness.control-cash')}</Note> : null}
      <table className={styles.control}>
        <tbody>
          {rows.map(([label, amount]) => (
            <tr key={label}>
              <th scope="row">{text(label)}</th>
              <td>{money(amount)}</td>
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row">{text('completeness.control-movement')}</th>
            <td>{money(control.movement)}</td>
          </tr>
        </tbody>
      </table>
    </Card>
  );
}
