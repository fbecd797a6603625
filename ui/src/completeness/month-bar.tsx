/** Which month, counted by which day, and what can be done with it: read again, printed, filed. */
import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { frozenFile, monthFile, routes } from '../../../api/schema.ts';
import { useLanguage } from '../language/language-context.tsx';
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import type { MonthBasis } from '../navigation/route.ts';
import { replaceRoute } from '../navigation/use-route.ts';
import { FailureNote } from '../parts/failure-note.tsx';
import { addressOf } from '../wire/ask.ts';
import { monthKey } from '../wire/queries.ts';
import { useDownload } from '../wire/use-download.ts';
import { useWire } from '../wire/wire-context.tsx';
import styles from './completeness.module.css';
import type { MonthReport } from './completeness-page.tsx';
import { months } from './months.ts';

const BASES = ['invoice-date', 'delivery-date'] as const satisfies readonly MonthBasis[];

interface MonthBarProps {
  month: string;
  basis: MonthBasis;
  isReading: boolean;
  report: MonthReport | null;
}

export function MonthBar({ month, basis, isReading, report }: MonthBarProps) {
  const text = useText();
  const formats = useFormats();
  const { language } = useLanguage();
  const { ask } = useWire();
  const queries = useQueryClient();
  const offered = months(new Date());
  const show = (change: Partial<{ month: string; basis: MonthBasis }>): void =>
    replaceRoute({ page: 'completeness', month, basis, ...change });
  const again = useMutation({
    mutationFn: () => ask(routes.completeness, { query: { month, basis, again: 'true' } }),
    onSuccess: (fresh) => {
      void queries.invalidateQueries({ queryKey: ['completeness', month], refetchType: 'none' });
      queries.setQueryData(monthKey(month, basis), fresh);
    },
  });
  const lines = useDownload(addressOf(monthFile.path, {}, { month, basis, language }), `rackbeat-eaccounting-${month}.csv`);
  const copy = useDownload(addressOf(frozenFile.path, {}, { month }), `rackbeat-eaccounting-${month}.json`);
  return (
    <div className={styles.bar}>
      <div className={styles.choice}>
        <NativeSelect
          label={text('completeness.month')}
          data={(offered.includes(month) ? offered : [month, ...offered]).map((value) => ({ value, label: formats.month(value) }))}
          value={month}
          onChange={(event) => show({ month: event.currentTarget.value })}
        />
        <NativeSelect
          label={text('completeness.basis')}
          data={BASES.map((value) => ({ value, label: text(`completeness.basis.${value}`) }))}
          value={basis}
          onChange={(event) => show({ basis: BASES.find((one) => one === event.currentTarget.value) ?? 'invoice-date' })}
        />
      </div>
      {report ? (
        <div className={styles.acts}>
          <Button variant="default" loading={isReading || again.isPending} onClick={() => again.mutate()}>
            {text('completeness.again')}
          </Button>
          <Button variant="default" onClick={() => window.print()}>
            {text('completeness.print')}
          </Button>
          <Button variant="default" loading={lines.isPending} onClick={() => lines.mutate()}>
            {text('completeness.file')}
          </Button>
          {report.closed ? (
            <Button variant="default" loading={copy.isPending} onClick={() => copy.mutate()}>
              {text('completeness.copy')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {again.isError ? <FailureNote error={again.error} /> : null}
      {lines.isError ? <FailureNote error={lines.error} /> : null}
      {copy.isError ? <FailureNote error={copy.error} /> : null}
    </div>
  );
}
