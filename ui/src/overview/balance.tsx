/** Booked in Rackbeat = in eAccounting + on the way + needing somebody + skipped; today, and this month. */
import type { z } from 'zod';
import type { invoiceBalance } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { hashOf, type TransferFilter } from '../navigation/route.ts';
import { Card } from '../parts/card.tsx';
import styles from './overview.module.css';

type InvoiceBalance = z.output<typeof invoiceBalance>;

const ROWS = [
  { field: 'across', label: 'overview.across', filter: { kind: 'invoice' } },
  { field: 'onTheWay', label: 'overview.on-the-way', filter: { kind: 'invoice', state: 'waiting' } },
  { field: 'needsYou', label: 'overview.needs-you', filter: { kind: 'invoice', state: 'needs-you' } },
  { field: 'skipped', label: 'overview.skipped', filter: { kind: 'invoice', state: 'skipped' } },
] as const satisfies readonly { field: keyof InvoiceBalance; label: string; filter: TransferFilter }[];

export function Balance({ today, month }: { today: InvoiceBalance; month: InvoiceBalance }) {
  const text = useText();
  const { count } = useFormats();
  return (
    <Card title={text('overview.invoices')} about={text('overview.invoices-about')}>
      <table className={styles.balance}>
        <thead>
          <tr>
            <td />
            <th scope="col">{text('overview.today')}</th>
            <th scope="col">{text('overview.month')}</th>
          </tr>
        </thead>
        <tbody>
          <tr className={styles.whole}>
            <th scope="row">{text('overview.booked')}</th>
            <td className="figures">{count(today.booked)}</td>
            <td className="figures">{count(month.booked)}</td>
          </tr>
          {ROWS.map(({ field, label, filter }) => (
            <tr key={field}>
              <th scope="row">{month[field] > 0 ? <a href={hashOf({ page: 'transfers', filter })}>{text(label)}</a> : text(label)}</th>
              <td className="figures">{count(today[field])}</td>
              <td className="figures">{count(month[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={hashOf({ page: 'completeness', month: null, basis: 'invoice-date' })}>{text('overview.to-proof')}</a>
      </p>
    </Card>
  );
}
