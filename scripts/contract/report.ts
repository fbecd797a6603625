/** The judgement as lines for a person. */
import type { Finding } from './exchange.ts';
import type { Judgement } from './judge.ts';

/** Which element of a list it is does not make another violation. */
const sameKind = ({ side, method, path, pointer, message, status }: Finding): string =>
  [side === 'answer' ? `answer ${status}` : side, method, path, pointer.replace(/\/\d+(?=\/|$)/g, '/*') || '(whole)', message].join('  ');

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

function violationLines(violations: readonly Finding[]): string[] {
  const kinds = new Map<string, { times: number; example: Finding }>();
  for (const finding of violations) {
    const kind = kinds.get(sameKind(finding)) ?? { times: 0, example: finding };
    kinds.set(sameKind(finding), { ...kind, times: kind.times + 1 });
  }
  return [...kinds].map(([kind, { times, example }]) => {
    const value = example.value === undefined || typeof example.value === 'object' ? '' : `  (${shown(example.value)})`;
    return `  ${kind}${value}${times > 1 ? `  ${times} times` : ''}`;
  });
}

const counted = (statuses: ReadonlyMap<string, number>): string =>
  [...statuses].map(([status, times]) => `${status} × ${times}`).join(', ');

export function reportLines({ requests, answers, operations, violations, excused }: Judgement, missing: readonly string[]): string[] {
  return [
    'Called:',
    ...[...operations]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([operation, statuses]) => `  ${operation}  ${counted(statuses)}`),
    '',
    "Excused, because the vendor's file contradicts itself or the vendor:",
    ...excused.flatMap(({ exception, times }) => [`  ${String(times).padStart(4)}  ${exception.what}`, `        ${exception.reason}`]),
    '',
    ...(missing.length > 0 ? ['Not called, though the flow should have:', ...missing.map((operation) => `  ${operation}`), ''] : []),
    ...(violations.length > 0 ? ['Violations:', ...violationLines(violations), ''] : []),
    `${requests} requests, ${answers} answers checked, ${violations.length + missing.length} violations`,
  ];
}
