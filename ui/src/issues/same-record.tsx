/** Where only a number agrees: a person who knows says that two records are one, for one record or for all products at once. */
import { useMutation } from '@tanstack/react-query';
import { type IssueRecord, routes } from '../../../api/schema.ts';
import { useText } from '../language/use-text.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Card } from '../parts/card.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { Note } from '../parts/note.tsx';
import { StatedName, useStatedName } from '../parts/stated-name.tsx';
import { useWire } from '../wire/wire-context.tsx';
import styles from './issues.module.css';

const OTHER_ARTICLE = 'article.other-under-number';
const SEVERAL_CUSTOMERS = 'customer.several-candidates';

export function SameRecord({ issue }: { issue: IssueRecord }) {
  const text = useText();
  const { ask } = useWire();
  const statedName = useStatedName();
  const saying = useMutation({
    mutationFn: (number: string | null) =>
      ask(routes.sayIssueIsSame, { params: { id: issue.id }, body: { statedName, ...(number === null ? {} : { number }) } }),
  });
  if (issue.code !== OTHER_ARTICLE && issue.code !== SEVERAL_CUSTOMERS) return null;
  const choices = issue.code === OTHER_ARTICLE ? [null] : String(issue.params.numbers ?? '').split(', ');
  return (
    <>
      <StatedName />
      <div className={styles.acts}>
        {choices.map((number) => (
          <ActButton
            key={number}
            whyNot={statedName === '' ? text('name.missing') : null}
            loading={saying.isPending && saying.variables === number}
            onAct={() => saying.mutate(number)}
          >
            {number === null ? text('issues.same') : text('issues.same-customer', { number })}
          </ActButton>
        ))}
      </div>
      {saying.isSuccess ? <Note announced>{text('issues.same-said')}</Note> : null}
      {saying.isError ? <FailureNote error={saying.error} /> : null}
    </>
  );
}

/** After a move from another system there can be hundreds; one by one nobody would do it. */
export function AllArticlesAreSame({ issues }: { issues: readonly IssueRecord[] }) {
  const text = useText();
  const { ask } = useWire();
  const statedName = useStatedName();
  const saying = useMutation({ mutationFn: () => ask(routes.sayAllArticlesAreSame, { body: { statedName } }) });
  const count = issues.filter(({ code }) => code === OTHER_ARTICLE).length;
  if (count < 2) return null;
  return (
    <Card title={text('issues.same-all-title', { count })} about={text('issues.same-all-about')}>
      <StatedName />
      <div className={styles.acts}>
        <ActButton whyNot={statedName === '' ? text('name.missing') : null} loading={saying.isPending} onAct={() => saying.mutate()}>
          {text('issues.same-all', { count })}
        </ActButton>
      </div>
      {saying.isError ? <FailureNote error={saying.error} /> : null}
    </Card>
  );
}
