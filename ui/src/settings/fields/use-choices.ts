/** A list of either system as choices: each with its name and what tells it apart, and whatever is chosen but no longer there, named as such. */
import { useFormats } from '../../language/use-formats.ts';
import { useText } from '../../language/use-text.ts';
import type { Choice } from '../types.ts';

export interface Listed extends Pick<Choice, 'id' | 'name' | 'detail'> {
  /** Of codings and articles. */
  percent?: string;
  kind?: 'goods' | 'service';
}

/** What stands in a list for one of its records. */
export function useListedText(): (one: Listed) => string {
  const text = useText();
  const { number } = useFormats();
  return ({ name, detail, percent, kind }) => {
    const further = [
      ...(detail === null || detail === '' || detail === name ? [] : [detail]),
      ...(percent === undefined || kind === undefined ? [] : [text(`coding.${kind}`, { percent: number(percent) })]),
    ];
    return further.length === 0 ? name : `${name} (${further.join(', ')})`;
  };
}

/** What stands for the chosen id: nothing chosen, one of the list, or one that is gone. */
export function useChosenText(): (list: readonly Listed[] | null, value: string, none: string) => string {
  const text = useText();
  const listedText = useListedText();
  return (list, value, none) => {
    if (value === '') return none;
    const chosen = list?.find(({ id }) => id === value);
    if (chosen) return listedText(chosen);
    return list === null ? value : text('mapping.gone', { id: value });
  };
}
