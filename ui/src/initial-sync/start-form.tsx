/** Starts the run that was previewed, or goes on with one that was stopped: in somebody's name, and saying to how many records what happens. */
import { Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { routes } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { ActButton } from '../parts/act-button.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import question from '../parts/question.module.css';
import { StatedName, useStatedName } from '../parts/stated-name.tsx';
import { INITIAL_SYNC_KEY, type InitialSyncRun } from '../wire/initial-sync-queries.ts';
import { useWire } from '../wire/wire-context.tsx';

export function StartForm({ run }: { run: InitialSyncRun }) {
  const text = useText();
  const { count } = useFormats();
  const { ask } = useWire();
  const queries = useQueryClient();
  const statedName = useStatedName();
  const [overwrites, setOverwrites] = useState(false);
  const starting = useMutation({
    mutationFn: () => ask(routes.startInitialSync, { body: { runId: run.id, overwriteDifferences: overwrites, statedName } }),
    onSuccess: (status) => queries.setQueryData(INITIAL_SYNC_KEY, status),
  });
  const sum = (intent: 'create' | 'link' | 'differs'): number => run.kinds.reduce((all, { intents }) => all + intents[intent], 0);
  const [create, link, differs] = [sum('create'), sum('link'), sum('differs')];
  const overwrite = overwrites ? differs : 0;
  const isStopped = run.state === 'stopped';
  const work = isStopped ? run.total - run.done : create + link + overwrite;
  const whyNot = run.kinds.some(({ questions }) => questions.length > 0)
    ? text('is.answer-first')
    : work === 0
      ? text('is.nothing-to-do')
      : statedName === ''
        ? text('name.missing')
        : null;
  return (
    <div className={question.question}>
      {isStopped ? (
        <p>{text('is.stopped-about')}</p>
      ) : (
        <p>
          {text('is.start-what', {
            create: count(create),
            link: count(link),
            overwrite: count(overwrite),
            rest: count(run.total - create - link - overwrite),
          })}
        </p>
      )}
      {differs > 0 ? (
        <Checkbox
          label={text('is.overwrite', { count: differs })}
          description={text('is.overwrite-why')}
          checked={overwrites}
          onChange={(event) => setOverwrites(event.currentTarget.checked)}
        />
      ) : null}
      <StatedName />
      <div className={question.acts}>
        <ActButton whyNot={whyNot} loading={starting.isPending} onAct={() => starting.mutate()}>
          {isStopped ? text('is.go-on') : text('is.start', { count: work })}
        </ActButton>
      </div>
      {starting.isError ? <FailureNote error={starting.error} /> : null}
    </div>
  );
}
