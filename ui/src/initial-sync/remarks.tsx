/** What should be known before the run starts, though nothing has to be answered: what the stock is worth, and where it goes. */
import { useSentence, useText } from '../language/use-text.ts';
import { Part } from '../parts/card.tsx';
import { Note } from '../parts/note.tsx';
import type { InitialSyncRun } from '../wire/initial-sync-queries.ts';

export function Remarks({ run }: { run: InitialSyncRun }) {
  const text = useText();
  const sentence = useSentence();
  const said = run.kinds.filter(({ remarks }) => remarks.length > 0);
  if (said.length === 0) return null;
  return (
    <Part title={text('is.remarks')}>
      {said.map(({ kind, remarks }) => (
        <Note key={kind} tone="calm">
          <p>
            <strong>{text(`is.kind.${kind}`)}</strong>
          </p>
          {remarks.map((remark) => (
            <p key={remark.code}>{sentence(remark)}</p>
          ))}
        </Note>
      ))}
    </Part>
  );
}
