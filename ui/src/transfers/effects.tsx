/** Every write to an outside system on behalf of a transfer, and how sure we are of it. */
import type { TransferStory } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useText, useTextIfAny } from '../language/use-text.ts';
import { Part } from '../parts/card.tsx';
import type { IconName } from '../parts/icon.tsx';
import { Mark, type Tone } from '../parts/mark.tsx';
import styles from './story.module.css';

type Effect = TransferStory['effects'][number];

const LOOKS: Record<Effect['state'], { icon: IconName; tone: Tone }> = {
  planned: { icon: 'clock', tone: 'soft' },
  sent: { icon: 'turning', tone: 'calm' },
  settled: { icon: 'check', tone: 'ok' },
  refused: { icon: 'cross', tone: 'bad' },
  unknown: { icon: 'hole', tone: 'warn' },
  asks: { icon: 'warning', tone: 'bad' },
};

export function Effects({ effects }: { effects: readonly Effect[] }) {
  const text = useText();
  const textIfAny = useTextIfAny();
  const { exactMoment } = useFormats();
  return (
    <Part title={text('story.effects')}>
      {effects.length === 0 ? <p className="soft">{text('story.effects-none')}</p> : null}
      <ul className={styles.effects}>
        {effects.map((effect) => (
          <li key={effect.id}>
            <Mark {...LOOKS[effect.state]}>{text(`effect.state.${effect.state}`)}</Mark>
            <span>{textIfAny(`effect.kind.${effect.kind}`) ?? effect.kind}</span>
            <span className="figures soft small">
              {effect.sentAt ? exactMoment(effect.sentAt) : null}
              {effect.attempt > 1 ? ` · ${text('story.attempts', { count: effect.attempt })}` : null}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
