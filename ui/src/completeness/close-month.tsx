/** Closes the month after saying what that freezes; a closed one shows its check sum. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { routes } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Card } from '../parts/card.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { Note } from '../parts/note.tsx';
import question from '../parts/question.module.css';
import { StatedName, useStatedName } from '../parts/stated-name.tsx';
import { useWire } from '../wire/wire-context.tsx';
import styles from './completeness.module.css';
import type { MonthReport } from './completeness-page.tsx';

/** The server knows the company's own day; here it is only a reason why the button rests. */
const isOver = (month: string): boolean => new Date().toISOString().slice(0, 7) > month;

export function CloseMonth({ report }: { report: MonthReport }) {
  const text = useText();
  const { moment, month: monthText } = useFormats();
  const { ask } = useWire();
  const queries = useQueryClient();
  const statedName = useStatedName();
  const [asks, setAsks] = useState(false);
  const { month, closed } = report;
  const closing = useMutation({
    mutationFn: () => ask(routes.closeMonth, { body: { month, statedName } }),
    onSuccess: () => {
      setAsks(false);
      return queries.invalidateQueries({ queryKey: ['completeness', month] });
    },
  });
  if (closed) {
    return (
      <Card title={text('completeness.closed', { at: moment(closed.at), person: closed.statedName })}>
        <div>
          <p className="soft small">{text('completeness.check-sum')}</p>
          <p className={styles.sum}>{closed.sha256}</p>
        </div>
      </Card>
    );
  }
  const open = report.findings.filter(({ weight }) => weight === 'open').length;
  const documents = report.sums.reduce((total, { invoices, credits }) => total + invoices.rackbeat.count + credits.rackbeat.count, 0);
  return (
    <div className={styles.unprinted}>
      <Card title={text('completeness.close')} about={text('completeness.close-about')}>
        {asks ? (
          <div className={question.question} role="group" aria-label={text('completeness.close')}>
            <p>{text('completeness.close-what', { month: monthText(month), count: documents })}</p>
            {open > 0 ? <Note tone="warn">{text('completeness.close-open', { count: open })}</Note> : null}
            <StatedName />
            <div className={question.acts}>
              <ActButton
                whyNot={statedName === '' ? text('name.missing') : null}
                loading={closing.isPending}
                onAct={() => closing.mutate()}
              >
                {text('completeness.close-now')}
              </ActButton>
              <Button variant="default" onClick={() => setAsks(false)}>
                {text('act.cancel')}
              </Button>
            </div>
            {closing.isError ? <FailureNote error={closing.error} /> : null}
          </div>
        ) : (
          <div>
            <ActButton variant="default" whyNot={isOver(month) ? null : text('completeness.close-early')} onAct={() => setAsks(true)}>
              {text('completeness.close')}
            </ActButton>
          </div>
        )}
      </Card>
    </div>
  );
}
