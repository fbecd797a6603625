/** How each state of a line looks, worst first. The word beside the icon says the same. */
import type { IconName } from '../parts/icon.tsx';
import type { Tone } from '../parts/mark.tsx';
import type { DiagnosisLine } from '../wire/doctor-query.ts';

type State = DiagnosisLine['state'];

export const STATES: readonly State[] = ['wrong', 'warning', 'unknown', 'notice', 'fine'];

export const LOOKS: Record<State, { icon: IconName; tone: Tone }> = {
  wrong: { icon: 'cross', tone: 'bad' },
  warning: { icon: 'warning', tone: 'warn' },
  unknown: { icon: 'hole', tone: 'soft' },
  notice: { icon: 'info', tone: 'calm' },
  fine: { icon: 'check', tone: 'ok' },
};
