/** The month's proof: chosen, judged in words, with the sums of both sides and every finding; to be printed, filed and closed. */
import type { z } from 'zod';
import type { monthReport } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import type { MonthBasis } from '../navigation/route.ts';
import { Card } from '../parts/card.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { Mark } from '../parts/mark.tsx';
import { WaitingCard } from '../parts/waiting.tsx';
import { useConnection, useMonth } from '../wire/queries.ts';
import { CloseMonth } from './close-month.tsx';
import styles from './completeness.module.css';
import { Days } from './days.tsx';
import { Findings } from './findings.tsx';
import { MonthBar } from './month-bar.tsx';
import { usualMonth } from './months.ts';
import { Sums } from './sums.tsx';
import { VatControl } from './vat-control.tsx';
import { VatRows } from './vat-rows.tsx';

export type MonthReport = z.output<typeof monthReport>;

interface CompletenessPageProps {
  month: string | null;
  basis: MonthBasis;
}

export function CompletenessPage({ month, basis }: CompletenessPageProps) {
  const text = useText();
  const chosen = month ?? usualMonth(new Date());
  const { data, isPending, isError, isFetching, error, refetch } = useMonth(chosen, basis);
  return (
    <div className={styles.page}>
      <Card title={text('completeness.title')} about={text('completeness.about')}>
        <MonthBar month={chosen} basis={basis} isReading={isFetching} report={data ?? null} />
        {isError && !isFetching ? <FailureNote error={error} retry={() => void refetch()} /> : null}
        {isPending && isFetching ? (
          <p role="status" className="soft">
            {text('completeness.reading')}
          </p>
        ) : null}
        {data ? <Verdict report={data} /> : null}
      </Card>
      {isPending && isFetching ? <WaitingCard lines={8} /> : null}
      {data ? (
        <>
          <Findings report={data} />
          {data.sums.map((sums) => (
            <Sums key={sums.currency} sums={sums} />
          ))}
          {data.sums.length > 0 ? <VatRows sums={data.sums} /> : null}
          <VatControl control={data.vatControl} />
          {data.days.length > 0 ? <Days days={data.days} /> : null}
          <CloseMonth report={data} />
        </>
      ) : null}
    </div>
  );
}

const LOOKS = {
  equal: { icon: 'check', tone: 'ok' },
  explained: { icon: 'check-note', tone: 'ok' },
  open: { icon: 'warning', tone: 'bad' },
} as const;

function Verdict({ report }: { report: MonthReport }) {
  const text = useText();
  const { day, moment, month } = useFormats();
  const connection = useConnection().data;
  const open = report.findings.filter(({ weight }) => weight === 'open').length;
  return (
    <div className={styles.verdict} role="status">
      {/* On paper nobody sees the page around it. */}
      <p className={styles.onPaper}>
        <strong>{month(report.month)}</strong> · {text(`completeness.basis.${report.basis}`)}
        <br />
        Rackbeat: {connection?.rackbeat.companyName} {connection?.rackbeat.organisationNumber}
        <br />
        eAccounting: {connection?.eaccounting.companyName} {connection?.eaccounting.organisationNumber}
      </p>
      <p className={styles.word}>
        <Mark {...LOOKS[report.verdict]}>{text(`completeness.verdict.${report.verdict}`, { count: open })}</Mark>
      </p>
      {report.sums.length === 0 ? <p>{text('completeness.nothing')}</p> : null}
      <p className={styles.facts}>
        {report.closed ? (
          <span>{text('completeness.closed', { at: moment(report.closed.at), person: report.closed.statedName })}</span>
        ) : null}
        {report.numbers ? <span className="figures">{text('completeness.numbers', report.numbers)}</span> : null}
        {report.lockedTo ? <span>{text('completeness.locked', { day: day(report.lockedTo) })}</span> : null}
        <span>{text('completeness.compared', { at: moment(report.comparedAt) })}</span>
      </p>
    </div>
  );
}
