/** Before invoices begin to cross: what the doctor has found to be wrong. It stops nobody; whoever knows better goes on. */
import { useSentence, useText } from '../language/use-text.ts';
import { hashOf } from '../navigation/route.ts';
import { Note } from '../parts/note.tsx';
import { useDiagnosis } from '../wire/doctor-query.ts';

export function GoingLive() {
  const text = useText();
  const say = useSentence();
  const doctor = useDiagnosis();
  const wrong = (doctor.data?.lines ?? []).filter(({ state }) => state === 'wrong');
  if (wrong.length === 0) return null;
  return (
    <Note tone="bad" announced>
      <p>{text('doctor.before-live', { count: wrong.length })}</p>
      <ul>
        {wrong.map(({ check, finding }, index) => (
          <li key={`${check}:${index}`}>{say(finding)}</li>
        ))}
      </ul>
      <p>
        <a href={hashOf({ page: 'doctor' })}>{text('doctor.open')}</a>
      </p>
    </Note>
  );
}
