/** A list of either system as choices of a select: none first, and whatever is chosen but no longer there, named as such. */
import { useText } from '../../language/use-text.ts';
import type { Choice } from '../types.ts';

export type Listed = Pick<Choice, 'id' | 'name' | 'detail'>;

interface SelectChoice {
  value: string;
  label: string;
}

/** `25 % goods` as the server writes it; null for any other detail. */
export function codingDetail(detail: string | null): { percent: string; kind: 'goods' | 'service' } | null {
  const found = /^(\S+) % (goods|service)$/.exec(detail ?? '');
  return found ? { percent: found[1] ?? '', kind: found[2] as 'goods' | 'service' } : null;
}

function useListedText(): (one: Listed) => string {
  const text = useText();
  return ({ name, detail }) => {
    const coding = codingDetail(detail);
    if (coding) return `${name} (${text(`coding.${coding.kind}`, { percent: coding.percent })})`;
    return detail === null || detail === '' || detail === name ? name : `${name} (${detail})`;
  };
}

export function useChoices(list: readonly Listed[] | null, value: string, none: string): SelectChoice[] {
  const text = useText();
  const listedText = useListedText();
  const there = (list ?? []).map((one) => ({ value: one.id, label: listedText(one) }));
  const gone = value !== '' && !there.some((one) => one.value === value);
  return [
    { value: '', label: none },
    ...there,
    ...(gone ? [{ value, label: list === null ? value : text('mapping.gone', { id: value }) }] : []),
  ];
}
