/** One invoice as a draft to be looked at: chosen, made, shown with both sides' amounts and the way there, and deleted with one click. */
import { NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { routes, type TransferRecord } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useSentence, useText } from '../language/use-text.ts';
import { hashOf } from '../navigation/route.ts';
import { ActButton } from '../parts/act-button.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { Note } from '../parts/note.tsx';
import { StateMark } from '../parts/state-mark.tsx';
import { StatedName, useStatedName } from '../parts/stated-name.tsx';
import { TotalsTable } from '../parts/totals.tsx';
import { factsOf } from '../transfers/facts.ts';
import { useTestCandidates, useTestDraft } from '../wire/queries.ts';
import { useWire } from '../wire/wire-context.tsx';
import styles from './start-page.module.css';

/** The draft stands, whatever else is to be said of it. */
const STANDS: ReadonlySet<string> = new Set(['test.stands', 'test.differs', 'test.edited']);

/** `asks`: nothing has crossed yet, so a test may still tell something. */
export function TestDraft({ asks }: { asks: boolean }) {
  const { data } = useTestDraft();
  const test = data?.transfer ?? null;
  if (!data) return null;
  const isUnderWay = test !== null && (test.state === 'waiting' || test.state === 'running');
  const isStanding = test !== null && STANDS.has(test.reason.code);
  return (
    <div className={styles.test}>
      {test ? <Told test={test} /> : null}
      {isUnderWay || isStanding || !asks ? null : <Choose again={test !== null} />}
    </div>
  );
}

function Told({ test }: { test: TransferRecord }) {
  const text = useText();
  const say = useSentence();
  const { ask } = useWire();
  const { rackbeat = null, eaccounting = null, currency = null, pages } = factsOf(test.facts);
  const deleting = useMutation({ mutationFn: () => ask(routes.deleteTestDraft, { params: { number: test.number } }) });
  const { code } = test.reason;
  return (
    <>
      <p role="status">
        <StateMark state={test.state} /> {say(test.reason)}
      </p>
      {test.notes.length > 0 ? (
        <Note tone="warn">
          <ul>
            {test.notes.map((note, index) => (
              <li key={`${note.code}:${index}`}>{say(note)}</li>
            ))}
          </ul>
        </Note>
      ) : null}
      {eaccounting && rackbeat && code !== 'test.deleted' ? (
        <TotalsTable currency={currency} rackbeat={rackbeat} eaccounting={eaccounting} heading="there" />
      ) : null}
      <p className={styles.ways}>
        {pages?.eaccounting ? (
          <a href={pages.eaccounting} target="_blank" rel="noreferrer">
            {text('test.open')}
          </a>
        ) : null}
        <a href={hashOf({ page: 'story', id: test.id })}>{text('manual.story')}</a>
      </p>
      {STANDS.has(code) ? (
        <ActButton loading={deleting.isPending} onAct={() => deleting.mutate()}>
          {text(code === 'test.edited' ? 'issues.recheck' : 'test.delete')}
        </ActButton>
      ) : null}
      {deleting.isError ? <FailureNote error={deleting.error} /> : null}
    </>
  );
}

function Choose({ again }: { again: boolean }) {
  const text = useText();
  const { ask } = useWire();
  const { money, day } = useFormats();
  const statedName = useStatedName();
  const candidates = useTestCandidates();
  const [chosen, choose] = useState<string | null>(null);
  const making = useMutation({
    mutationFn: (number: string) => ask(routes.makeTestDraft, { params: { number }, body: { statedName } }),
  });
  if (candidates.isError) return <FailureNote error={candidates.error} retry={() => void candidates.refetch()} />;
  if (!candidates.data) return <p className="soft">{text('start.state.looking')}</p>;
  const { items } = candidates.data;
  const number = chosen ?? items[0]?.number ?? null;
  if (number === null) return <p>{text('test.none-booked')}</p>;
  return (
    <>
      <NativeSelect
        label={text('test.choose')}
        value={number}
        onChange={(event) => choose(event.currentTarget.value)}
        data={items.map((one) => ({
          value: one.number,
          label: [one.number, one.customer, one.day === null ? null : day(one.day), `${money(one.gross)} ${one.currency}`]
            .filter((part) => part !== null)
            .join(' · '),
        }))}
      />
      <StatedName />
      <ActButton
        {...(again ? { variant: 'default' } : {})}
        whyNot={statedName === '' ? text('name.missing') : null}
        loading={making.isPending}
        onAct={() => making.mutate(number)}
      >
        {text('test.make')}
      </ActButton>
      {making.isError ? <FailureNote error={making.error} /> : null}
    </>
  );
}
