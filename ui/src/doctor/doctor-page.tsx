/** The latest examination: first what stops something, each with how it is mended, by whom and where; then what is in order. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { routes } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useSentence, useText } from '../language/use-text.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Card, Part } from '../parts/card.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { Mark } from '../parts/mark.tsx';
import { Note } from '../parts/note.tsx';
import { WaitingCard } from '../parts/waiting.tsx';
import { DIAGNOSIS_KEY, type Diagnosis, type DiagnosisLine, useDiagnosis } from '../wire/doctor-query.ts';
import { useWire } from '../wire/wire-context.tsx';
import styles from './doctor.module.css';
import { Finding } from './finding.tsx';

const ORDER: readonly DiagnosisLine['state'][] = ['wrong', 'warning', 'unknown', 'notice'];

export function DoctorPage() {
  const { data, isError, error, refetch } = useDiagnosis();
  if (data) return <Examination diagnosis={data} />;
  return isError ? <FailureNote error={error} retry={() => void refetch()} /> : <WaitingCard lines={10} />;
}

function Examination({ diagnosis }: { diagnosis: Diagnosis }) {
  const text = useText();
  const say = useSentence();
  const { moment } = useFormats();
  const { ask } = useWire();
  const queries = useQueryClient();
  const examining = useMutation({
    mutationFn: () => ask(routes.examine, {}),
    onSuccess: (anew) => queries.setQueryData(DIAGNOSIS_KEY, anew),
  });
  const ill = ORDER.flatMap((state) => diagnosis.lines.filter((line) => line.state === state));
  const fine = diagnosis.lines.filter(({ state }) => state === 'fine');
  return (
    <Card title={text('doctor.title')} about={text('doctor.about')}>
      <div className={styles.again}>
        <ActButton variant="default" loading={examining.isPending} onAct={() => examining.mutate()}>
          {text('doctor.again')}
        </ActButton>
        <span className="soft small" role="status">
          {diagnosis.checkedAt ? text('doctor.checked', { at: moment(diagnosis.checkedAt) }) : ''}
        </span>
      </div>
      {examining.isError ? <FailureNote error={examining.error} /> : null}
      {ill.some(({ state }) => state === 'wrong') ? null : <Note tone="ok">{text('doctor.well')}</Note>}
      {ill.length > 0 ? (
        <ul className={styles.findings}>
          {ill.map((line) => (
            <Finding key={`${line.check} ${line.finding.code} ${JSON.stringify(line.finding.params)}`} line={line} />
          ))}
        </ul>
      ) : null}
      {fine.length > 0 ? (
        <Part title={text('doctor.in-order')}>
          <ul className={styles.fine}>
            {fine.map(({ check, finding }) => (
              <li key={`${check} ${finding.code} ${JSON.stringify(finding.params)}`}>
                <Mark icon="check" tone="ok">
                  {text('doctor.state.fine')}
                </Mark>
                <span>{say(finding)}</span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </Card>
  );
}
