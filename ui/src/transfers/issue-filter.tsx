/** Says which cause the table is narrowed to, and leads back to everything. A mended cause stops nothing and is told as such. */
import { useSentence, useText } from '../language/use-text.ts';
import { hashOf, type TransferFilter } from '../navigation/route.ts';
import { Note } from '../parts/note.tsx';
import { useIssues } from '../wire/queries.ts';

export function IssueFilter({ issueId, filter }: { issueId: string; filter: TransferFilter }) {
  const text = useText();
  const say = useSentence();
  const issues = useIssues();
  const issue = issues.data?.items.find(({ id }) => id === issueId);
  const { issueId: _, ...others } = filter;
  if (!issues.data) return null;
  return (
    <Note>
      <p>{issue ? text('transfers.of-issue', { cause: say(issue) }) : text('transfers.of-mended-issue')}</p>
      <p>
        <a href={hashOf({ page: 'transfers', filter: others })}>{text('transfers.all')}</a>
      </p>
    </Note>
  );
}
