/** “Send all existing”: counted first, then begun in somebody's name, with how far it is. Only while the ongoing sync is saved as on. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { routes, type sendAllCount, type sendAllKind } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Part } from '../parts/card.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import question from '../parts/question.module.css';
import { StatedName, useStatedName } from '../parts/stated-name.tsx';
import { LIVE } from '../wire/live.ts';
import { useWire } from '../wire/wire-context.tsx';

type Kind = z.output<typeof sendAllKind>;

const KEY = [LIVE, 'send-all'] as const;
const EVERY_MS = 2_000;

export function SendAll({ kind, isOn }: { kind: Kind; isOn: boolean }) {
  const text = useText();
  const { count, moment } = useFormats();
  const { ask } = useWire();
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => ask(routes.sendAll, { signal }),
    enabled: isOn,
    refetchInterval: ({ state }) => (state.data?.runs.some((run) => run.state !== 'ended') ? EVERY_MS : false),
  });
  const counting = useMutation({ mutationFn: () => ask(routes.countSendAll, { body: { kind } }) });
  if (!isOn) return null;
  const run = data?.runs.find((one) => one.kind === kind);
  const isUnderWay = run !== undefined && run.state !== 'ended';
  return (
    <Part title={text(`send-all.${kind}`)} about={text('send-all.about')}>
      {run ? (
        <p role="status">
          {text(isUnderWay ? 'send-all.progress' : 'send-all.ended', {
            done: count(run.done),
            total: count(Math.max(run.total, run.listed)),
            left: count(run.needYou),
            at: moment(run.startedAt),
            by: run.askedBy,
          })}
        </p>
      ) : null}
      {counting.data && !isUnderWay ? (
        <Begin counted={counting.data} onBegun={() => counting.reset()} />
      ) : (
        <div>
          <ActButton
            variant="default"
            whyNot={isUnderWay ? text('send-all.under-way') : null}
            loading={counting.isPending}
            onAct={() => counting.mutate()}
          >
            {text('send-all.count')}
          </ActButton>
        </div>
      )}
      {counting.isError ? <FailureNote error={counting.error} /> : null}
    </Part>
  );
}

function Begin({ counted: { kind, total, linked }, onBegun }: { counted: z.output<typeof sendAllCount>; onBegun(): void }) {
  const text = useText();
  const { count } = useFormats();
  const { ask } = useWire();
  const queries = useQueryClient();
  const statedName = useStatedName();
  const starting = useMutation({
    mutationFn: () => ask(routes.startSendAll, { body: { kind, total, statedName } }),
    onSuccess: (status) => {
      queries.setQueryData(KEY, status);
      onBegun();
    },
  });
  return (
    <div className={question.question}>
      <p>{text('send-all.counted', { total: count(total), linked: count(linked) })}</p>
      <StatedName />
      <div className={question.acts}>
        <ActButton
          whyNot={total === 0 ? text('send-all.none') : statedName === '' ? text('name.missing') : null}
          loading={starting.isPending}
          onAct={() => starting.mutate()}
        >
          {text('send-all.start', { count: total })}
        </ActButton>
      </div>
      {starting.isError ? <FailureNote error={starting.error} /> : null}
    </div>
  );
}
