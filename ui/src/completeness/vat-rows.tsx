/** VAT of invoices and credit notes together, per area and percent, with the usual box of the return beside it. */
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { Card } from '../parts/card.tsx';
import styles from './completeness.module.css';
import type { MonthReport } from './completeness-page.tsx';

type Row = MonthReport['sums'][number]['vat'][number];

/** A new area without a name of its own yet is shown as it is called. */
const AREAS = ['domestic', 'domestic-exempt', 'domestic-construction', 'eu-business', 'eu-consumer', 'eu-oss', 'export'] as const;

export function VatRows({ sums }: { sums: MonthReport['sums'] }) {
  const text = useText();
  const { money, number } = useFormats();
  const areaText = (area: string): string => {
    const known = AREAS.find((one) => one === area);
    return known ? text(`completeness.area.${known}`) : area;
  };
  const hasBoxes = sums.some(({ vat }) => vat.some(({ box }) => box !== null));
  const pair = (field: 'net' | 'vat', row: Row) => (
    <>
      <td>{money(row.rackbeat[field])}</td>
      <td data-differs={row.rackbeat[field] !== row.eaccounting[field]}>{money(row.eaccounting[field])}</td>
    </>
  );
  return (
    <Card title={text('completeness.by-percent')} {...(hasBoxes ? { about: text('completeness.by-percent-about') } : {})}>
      <div className={styles.wide} role="region" aria-label={text('completeness.by-percent')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {text('completeness.area')}
              </th>
              <th scope="colgroup" colSpan={2}>
                {text('completeness.net')}
              </th>
              <th scope="colgroup" colSpan={2}>
                {text('completeness.vat')}
              </th>
            </tr>
            <tr>
              <th scope="col">Rackbeat</th>
              <th scope="col">eAccounting</th>
              <th scope="col">Rackbeat</th>
              <th scope="col">eAccounting</th>
            </tr>
          </thead>
          <tbody>
            {sums.flatMap(({ currency, vat }) =>
              vat.map((row) => (
                <tr key={`${currency} ${row.area} ${row.percent}`}>
                  <th scope="row">
                    {areaText(row.area)} {number(row.percent)} % · {currency}
                    {row.box === null ? null : (
                      <span className={styles.box}>
                        {text('completeness.box')} {row.box}
                      </span>
                    )}
                  </th>
                  {pair('net', row)}
                  {pair('vat', row)}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
