/** How the run stands: its state in a word, how far it is and how fast, who started it, and the report when there is one. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { routes } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useSentence, useText } from '../language/use-text.ts';
import { ActButton } from '../parts/act-button.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import type { IconName } from '../parts/icon.tsx';
import { Mark, type Tone } from '../parts/mark.tsx';
import { Note } from '../parts/note.tsx';
import { StatedName, useStatedName } from '../parts/stated-name.tsx';
import { INITIAL_SYNC_KEY, type InitialSyncRun } from '../wire/initial-sync-queries.ts';
import { useDownload } from '../wire/use-download.ts';
import { useWire } from '../wire/wire-context.tsx';
import styles from './initial-sync.module.css';

const LOOKS: Record<InitialSyncRun['state'], { icon: IconName; tone: Tone }> = {
  previewing: { icon: 'turning', tone: 'calm' },
  ready: { icon: 'info', tone: 'calm' },
  running: { icon: 'turning', tone: 'calm' },
  stopping: { icon: 'clock', tone: 'warn' },
  stopped: { icon: 'skip', tone: 'warn' },
  done: { icon: 'check', tone: 'ok' },
  failed: { icon: 'cross', tone: 'bad' },
};

export function RunState({ run }: { run: InitialSyncRun }) {
  const text = useText();
  const sentence = useSentence();
  const { moment } = useFormats();
  const isWriting = run.state === 'running' || run.state === 'stopping';
  const hasEnded = run.state === 'done' || run.state === 'stopped' || run.state === 'failed';
  return (
    <div className={styles.run}>
      <p className={styles.line}>
        <span role="status">
          <Mark {...LOOKS[run.state]}>{text(`is.state.${run.state}`)}</Mark>
        </span>
        {run.startedAt && run.askedBy ? (
          <span className="soft small">{text('is.started', { at: moment(run.startedAt), by: run.askedBy })}</span>
        ) : null}
        {hasEnded && run.finishedAt ? <span className="soft small">{text('is.finished', { at: moment(run.finishedAt) })}</span> : null}
      </p>
      {run.reason ? <Note tone={run.state === 'failed' ? 'bad' : 'warn'}>{sentence(run.reason)}</Note> : null}
      {run.wakeAt ? <p className="soft">{text('is.wakes', { at: moment(run.wakeAt) })}</p> : null}
      {run.state === 'previewing' ? <Reading run={run} /> : null}
      {isWriting || run.state === 'stopped' ? <Pace run={run} /> : null}
      {isWriting ? <Stop isStopping={run.state === 'stopping'} /> : null}
      {hasEnded ? <Report /> : null}
    </div>
  );
}

function Reading({ run }: { run: InitialSyncRun }) {
  const text = useText();
  return (
    <p className="soft figures">
      {run.current ? `${text('is.now', { kind: text(`is.kind.${run.current}`) })} · ` : ''}
      {text('is.found', { count: run.total })}
    </p>
  );
}

function Pace({ run }: { run: InitialSyncRun }) {
  const text = useText();
  const { count } = useFormats();
  const done = text('is.progress', { done: count(run.done), total: count(run.total) });
  const facts = [
    done,
    ...(run.current && run.state === 'running' ? [text('is.now', { kind: text(`is.kind.${run.current}`) })] : []),
    ...(run.perMinute === null ? [] : [text('is.rate', { count: count(run.perMinute) })]),
    ...(run.secondsLeft === null ? [] : [text('is.minutes-left', { count: Math.round(run.secondsLeft / 60) })]),
  ];
  return (
    <div className={styles.pace}>
      <progress className={styles.bar} max={Math.max(1, run.total)} value={run.done} aria-label={text('is.title')} aria-valuetext={done} />
      <p className="figures">{facts.join(' · ')}</p>
      {run.state === 'running' ? <p className="soft small">{text('is.resumes')}</p> : null}
    </div>
  );
}

function Stop({ isStopping }: { isStopping: boolean }) {
  const text = useText();
  const { ask } = useWire();
  const queries = useQueryClient();
  const statedName = useStatedName();
  const stopping = useMutation({
    mutationFn: () => ask(routes.stopInitialSync, { body: { statedName } }),
    onSuccess: (status) => queries.setQueryData(INITIAL_SYNC_KEY, status),
  });
  return (
    <>
      {statedName === '' ? <StatedName /> : null}
      <div>
        <ActButton
          variant="default"
          whyNot={isStopping ? text('is.state.stopping') : statedName === '' ? text('name.missing') : null}
          showsReason={!isStopping}
          loading={stopping.isPending}
          onAct={() => stopping.mutate()}
        >
          {text('is.stop')}
        </ActButton>
      </div>
      {stopping.isError ? <FailureNote error={stopping.error} /> : null}
    </>
  );
}

function Report() {
  const text = useText();
  const download = useDownload('/api/initial-sync/report.csv', 'initial-sync.csv');
  return (
    <>
      <div>
        <ActButton variant="default" loading={download.isPending} onAct={() => download.mutate()}>
          {text('is.report')}
        </ActButton>
      </div>
      {download.isError ? <FailureNote error={download.error} /> : null}
    </>
  );
}
