/** One line: the state as icon and word, what was found, what to do about it, who and where, and the records it concerns. */
import { useSentence, useText, useTextIfAny } from '../language/use-text.ts';
import { Mark } from '../parts/mark.tsx';
import { PlaceLink } from '../parts/place-link.tsx';
import type { DiagnosisLine } from '../wire/doctor-query.ts';
import styles from './doctor.module.css';
import { LOOKS } from './looks.ts';

export function DoctorLine({ line }: { line: DiagnosisLine }) {
  const text = useText();
  const textIfAny = useTextIfAny();
  const say = useSentence();
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <Mark {...LOOKS[line.state]}>{text(`doctor.state.${line.state}`)}</Mark>
        <h3 className={styles.check}>{textIfAny(`doctor.check.${line.check}`) ?? line.check}</h3>
      </div>
      <p className={styles.words}>{say(line.finding)}</p>
      {line.mend ? <p className={styles.words}>{say(line.mend)}</p> : null}
      {line.who || line.place ? (
        <p className={styles.facts}>
          {line.who ? (
            <span>
              {text('issues.who')}: {text(`issues.who.${line.who}`)}
            </span>
          ) : null}
          {line.place ? <PlaceLink place={line.place} /> : null}
        </p>
      ) : null}
      {line.records.length > 0 ? (
        <details className={styles.records}>
          <summary>{text('doctor.records', { count: line.records.length })}</summary>
          <ul>
            {line.records.map(({ number, name }) => (
              <li key={number}>
                <span className="figures">{number}</span> {name}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}
