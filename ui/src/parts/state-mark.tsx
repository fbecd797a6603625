/** The state of a transfer. */
import type { TransferRecord } from '../../../api/schema.ts';
import { useText } from '../language/use-text.ts';
import type { IconName } from './icon.tsx';
import { Mark, type Tone } from './mark.tsx';

const LOOKS: Record<TransferRecord['state'], { icon: IconName; tone: Tone }> = {
  waiting: { icon: 'clock', tone: 'soft' },
  running: { icon: 'turning', tone: 'calm' },
  done: { icon: 'check', tone: 'ok' },
  'done-with-notes': { icon: 'check-note', tone: 'ok' },
  'needs-you': { icon: 'warning', tone: 'bad' },
  skipped: { icon: 'skip', tone: 'soft' },
  'gave-up': { icon: 'cross', tone: 'bad' },
};

export function StateMark({ state }: { state: TransferRecord['state'] }) {
  const text = useText();
  return <Mark {...LOOKS[state]}>{text(`state.${state}`)}</Mark>;
}
