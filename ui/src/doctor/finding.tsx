/** One thing that was found: how bad it is, what to do, who can do it, where, and the records that it concerns. */
import { useSentence, useText } from '../language/use-text.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Mark, type Tone } from '../parts/mark.tsx';
import type { DiagnosisLine } from '../wire/doctor-query.ts';
import styles from './doctor.module.css';

const LOOKS: Record<DiagnosisLine['state'], { icon: IconName; tone: Tone }> = {
  fine: { icon: 'check', tone: 'ok' },
  notice: { icon: 'info', tone: 'calm' },
  warning: { icon: 'warning', tone: 'warn' },
  wrong: { icon: 'hole', tone: 'bad' },
  unknown: { icon: 'clock', tone: 'soft' },
};

export function Finding({ line }: { line: DiagnosisLine }) {
  const text = useText();
  const say = useSentence();
  const isOurs = line.place?.startsWith('#') === true;
  return (
    <li className={styles.finding}>
      <Mark {...LOOKS[line.state]}>{text(`doctor.state.${line.state}`)}</Mark>
      <div className={styles.words}>
        <p>{say(line.finding)}</p>
        {line.mend ? <p className="soft">{say(line.mend)}</p> : null}
        {line.who ? (
          <p className="soft small">
            {text('issues.who')}: {text(`issues.who.${line.who}`)}
          </p>
        ) : null}
        {line.place ? (
          <p>
            <a className="lead" href={line.place} {...(isOurs ? {} : { target: '_blank', rel: 'noreferrer' })}>
              <Icon name="right" />
              <span>{text(isOurs ? 'doctor.to-settings' : 'doctor.to-system')}</span>
            </a>
          </p>
        ) : null}
        {line.records.length > 0 ? (
          <details>
            <summary>{text('doctor.records', { count: line.records.length })}</summary>
            <ul className={styles.records}>
              {line.records.map(({ number, name }) => (
                <li key={`${number} ${name}`}>
                  <span className="figures">{number}</span> {name}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </li>
  );
}
