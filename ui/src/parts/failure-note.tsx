/** Says why something could not be had, and offers to try again. */
import { Button } from '@mantine/core';
import { useFailureText, useText } from '../language/use-text.ts';
import { Note } from './note.tsx';

export function FailureNote({ error, retry, what }: { error: unknown; retry?: () => void; what?: string }) {
  const text = useText();
  const failureText = useFailureText();
  return (
    <Note tone="bad" announced>
      {what === undefined ? null : <p>{what}</p>}
      <p>{failureText(error)}</p>
      {retry === undefined ? null : (
        <p>
          <Button size="xs" variant="default" onClick={retry}>
            {text('act.try-again')}
          </Button>
        </p>
      )}
    </Note>
  );
}
