/** The doctor: what an examination found, worst first, with what to do, who does it and where; and another examination on asking. */

import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Card } from '../parts/card.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { Mark } from '../parts/mark.tsx';
import { WaitingCard } from '../parts/waiting.tsx';
import { useDiagnosis, useExamination } from '../wire/doctor-query.ts';
import { useWire } from '../wire/wire-context.tsx';
import styles from './doctor.module.css';
import { DoctorLine } from './doctor-line.tsx';
import { LOOKS, STATES } from './looks.ts';

export function DoctorPage() {
  const text = useText();
  const { moment } = useFormats();
  const { live } = useWire();
  const doctor = useDiagnosis();
  const examination = useExamination();
  const lines = doctor.data?.lines ?? [];
  const isAway = live === 'reconnecting';
  return (
    <div className={styles.page}>
      <Card
        title={text('doctor.title')}
        about={text('doctor.about')}
        aside={
          <ActButton
            variant="default"
            size="xs"
            loading={examination.isPending}
            whyNot={isAway ? text('doctor.away') : null}
            onAct={() => examination.mutate()}
          >
            {text('doctor.examine')}
          </ActButton>
        }
      >
        {doctor.isError && !doctor.data ? <FailureNote error={doctor.error} retry={() => void doctor.refetch()} /> : null}
        {examination.isError ? <FailureNote error={examination.error} what={text('doctor.not-examined')} /> : null}
        {doctor.data ? (
          <p className={styles.summary}>
            {STATES.filter((state) => lines.some((line) => line.state === state)).map((state) => (
              <Mark key={state} {...LOOKS[state]}>
                {text(`doctor.count.${state}`, { count: lines.filter((line) => line.state === state).length })}
              </Mark>
            ))}
            {doctor.data.checkedAt ? (
              <span className="figures soft small" role="status">
                {text('doctor.checked', { at: moment(doctor.data.checkedAt) })}
              </span>
            ) : null}
          </p>
        ) : null}
        {doctor.isPending ? <p className="soft">{text('doctor.first')}</p> : null}
      </Card>
      {doctor.isPending ? [4, 4, 6].map((count, index) => <WaitingCard key={index} lines={count} />) : null}
      {STATES.map((state) => {
        const group = lines.filter((line) => line.state === state);
        if (group.length === 0) return null;
        return (
          <Card key={state} title={text(`doctor.group.${state}`)}>
            <ul className={styles.lines} aria-busy={examination.isPending}>
              {group.map((line, index) => (
                // A check can say more than one thing, and always says them in the same order.
                <DoctorLine key={`${line.check}:${line.finding.code}:${index}`} line={line} />
              ))}
            </ul>
          </Card>
        );
      })}
    </div>
  );
}
