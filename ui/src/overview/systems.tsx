/** Both systems' health, in words before numbers. */
import type { z } from 'zod';
import type { systemHealth } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useSentence, useText } from '../language/use-text.ts';
import { Card } from '../parts/card.tsx';
import type { IconName } from '../parts/icon.tsx';
import { Mark, type Tone } from '../parts/mark.tsx';
import styles from './overview.module.css';

type Health = z.output<typeof systemHealth>;

const NAMES = { rackbeat: 'Rackbeat', eaccounting: 'eAccounting' } as const;
const LOOKS: Record<Health['state'], { icon: IconName; tone: Tone }> = {
  well: { icon: 'check', tone: 'ok' },
  slow: { icon: 'clock', tone: 'warn' },
  unreachable: { icon: 'broken', tone: 'bad' },
  'reconnect-needed': { icon: 'broken', tone: 'bad' },
};

export function Systems({ systems }: { systems: readonly Health[] }) {
  const text = useText();
  const say = useSentence();
  const { moment } = useFormats();
  return (
    <Card title={text('overview.systems')}>
      {systems.map(({ system, state, reason, lastAnswerAt, budgetLeft }) => (
        <div key={system} className={styles.system}>
          <h3>{NAMES[system]}</h3>
          <Mark {...LOOKS[state]}>{text(`overview.system.${state}`)}</Mark>
          {reason ? <p>{say(reason)}</p> : null}
          <p className="soft small">
            {lastAnswerAt ? text('overview.last-answer', { at: moment(lastAnswerAt) }) : text('overview.no-answer-yet')}
          </p>
          {budgetLeft === null ? null : (
            <p className="soft small figures">{text('overview.budget', { percent: Math.round(budgetLeft * 100) })}</p>
          )}
        </div>
      ))}
    </Card>
  );
}
