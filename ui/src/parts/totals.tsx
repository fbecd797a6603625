/** Amounts of both sides beside each other, with a word on whether they agree. */
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { Mark } from './mark.tsx';
import styles from './totals.module.css';

export interface Totals {
  net: string;
  vat: string;
  gross: string;
}

interface TotalsProps {
  currency: string | null;
  rackbeat: Totals | null;
  eaccounting: Totals | null;
  /** `expected`: as it would be there; `there`: as it is. */
  heading: 'expected' | 'there';
}

const ROWS = ['net', 'vat', 'gross'] as const;

export function TotalsTable({ currency, rackbeat, eaccounting, heading }: TotalsProps) {
  const text = useText();
  const { money } = useFormats();
  const amount = (value: string | undefined): string => (value === undefined ? '–' : money(value));
  return (
    <table className={styles.totals} data-sides={eaccounting ? 2 : 1}>
      <caption className="only-heard">{text('totals.caption')}</caption>
      <thead>
        <tr>
          <td className="soft">{currency}</td>
          <th scope="col">Rackbeat</th>
          {eaccounting ? (
            <>
              <th scope="col">{text(`totals.${heading}`)}</th>
              <td />
            </>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{text(`totals.${row}`)}</th>
            <td className="figures">{amount(rackbeat?.[row])}</td>
            {eaccounting ? (
              <>
                <td className="figures">{amount(eaccounting[row])}</td>
                <td>{rackbeat ? <Agreement equal={rackbeat[row] === eaccounting[row]} /> : null}</td>
              </>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Agreement({ equal }: { equal: boolean }) {
  const text = useText();
  return equal ? (
    <Mark icon="check" tone="ok">
      {text('totals.equal')}
    </Mark>
  ) : (
    <Mark icon="warning" tone="warn">
      {text('totals.differs')}
    </Mark>
  );
}
