/** Articles whose account coding no longer follows the settings: how many move where, and one decision for all of them. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { routes } from '../../../api/schema.ts';
import { useText } from '../language/use-text.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Card } from '../parts/card.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { StatedName, useStatedName } from '../parts/stated-name.tsx';
import { LIVE } from '../wire/live.ts';
import { useWire } from '../wire/wire-context.tsx';
import styles from './issues.module.css';

export function Recodings() {
  const text = useText();
  const { ask } = useWire();
  const statedName = useStatedName();
  const { data } = useQuery({ queryKey: [LIVE, 'recodings'], queryFn: ({ signal }) => ask(routes.recodings, { signal }) });
  const deciding = useMutation({ mutationFn: (products: number) => ask(routes.recode, { body: { statedName, products } }) });
  if (!data || data.products === 0) return null;
  return (
    <Card title={text('issues.recode-title', { count: data.products })} about={text('issues.recode-about')}>
      <ul>
        {data.groups.map((group) => (
          <li key={`${group.from} ${group.to}`}>{text('issues.recode-line', group)}</li>
        ))}
      </ul>
      <StatedName />
      <div className={styles.acts}>
        <ActButton
          whyNot={statedName === '' ? text('name.missing') : null}
          loading={deciding.isPending}
          onAct={() => deciding.mutate(data.products)}
        >
          {text('issues.recode', { count: data.products })}
        </ActButton>
      </div>
      {deciding.isError ? <FailureNote error={deciding.error} /> : null}
    </Card>
  );
}
