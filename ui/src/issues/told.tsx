/** What was told by e-mail, and what could not be: without a mail server, this is where it is shown. */
import { useFormats } from '../language/use-formats.ts';
import { useSentence, useText } from '../language/use-text.ts';
import { Card } from '../parts/card.tsx';
import type { IconName } from '../parts/icon.tsx';
import { Mark, type Tone } from '../parts/mark.tsx';
import { useAlerts } from '../wire/queries.ts';
import styles from './issues.module.css';

const LOOKS: Record<string, { icon: IconName; tone: Tone }> = {
  planned: { icon: 'clock', tone: 'soft' },
  sending: { icon: 'turning', tone: 'calm' },
  sent: { icon: 'check', tone: 'ok' },
  shown: { icon: 'info', tone: 'warn' },
  refused: { icon: 'cross', tone: 'bad' },
  withdrawn: { icon: 'skip', tone: 'soft' },
};
const OTHER = { icon: 'info', tone: 'soft' } as const;

export function Told() {
  const text = useText();
  const say = useSentence();
  const { moment } = useFormats();
  const { data } = useAlerts();
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={text('told.title')} about={text('told.about')}>
      <ul className={styles.told}>
        {data.items.map((alert) => (
          <li key={alert.id}>
            <span className="figures soft small">{moment(alert.at)}</span>
            <Mark {...(LOOKS[alert.state] ?? OTHER)}>{text(`told.state.${alert.state}`)}</Mark>
            <span>{alert.kind === 'issue-resolved' ? text('told.mended', { what: say(alert.message) }) : say(alert.message)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
