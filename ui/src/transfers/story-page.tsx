/** The full story of one transfer: where it stands, what it cost, what happened, what was written, and the exact words of both systems. */
import { useFormats } from '../language/use-formats.ts';
import { useSentence, useText } from '../language/use-text.ts';
import { hashOf } from '../navigation/route.ts';
import { Card, Part } from '../parts/card.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { Icon } from '../parts/icon.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { PlaceLink } from '../parts/place-link.tsx';
import { StateMark } from '../parts/state-mark.tsx';
import { TotalsTable } from '../parts/totals.tsx';
import { WaitingPage } from '../parts/waiting.tsx';
import { useIssues, useTransferStory } from '../wire/queries.ts';
import { Calls } from './calls.tsx';
import { Differences } from './differences.tsx';
import { Effects } from './effects.tsx';
import { factsOf } from './facts.ts';
import { RecordName } from './record-name.tsx';
import styles from './story.module.css';
import { StoryActs } from './story-acts.tsx';

export function StoryPage({ id }: { id: string }) {
  const text = useText();
  const say = useSentence();
  const { exactMoment, moment, day } = useFormats();
  const { data: story, isError, error, refetch } = useTransferStory(id);
  const back = (
    <p>
      <a className="lead" href={hashOf({ page: 'transfers', filter: {} })}>
        <Icon name="back" />
        <span>{text('story.back')}</span>
      </a>
    </p>
  );
  if (!story) {
    return (
      <>
        {back}
        {isError ? <FailureNote error={error} retry={() => void refetch()} /> : <WaitingPage cards={[6, 4]} />}
      </>
    );
  }
  const { rackbeat = null, eaccounting = null, currency = null, invoiceDate, differences = [], pages } = factsOf(story.facts);
  return (
    <article className={styles.story}>
      {back}
      <Card title={story.title ?? story.number} aside={<StateMark state={story.state} />}>
        <p className={styles.facts}>
          <span>
            <PageLink to={pages?.rackbeat}>
              <RecordName record={story} />
            </PageLink>
          </span>
          {invoiceDate ? <span>{text('story.dated', { day: day(invoiceDate) })}</span> : null}
          {eaccounting ? (
            <span>
              <PageLink to={pages?.eaccounting}>
                {eaccounting.invoiceNumber ? text('story.invoice', { number: eaccounting.invoiceNumber }) : text('story.draft')}
              </PageLink>
            </span>
          ) : null}
          {story.attempts > 0 ? <span>{text('story.attempts', { count: story.attempts })}</span> : null}
        </p>
        <p>
          {say(story.reason)}
          {story.wakeAt && story.state === 'waiting' ? ` ${text('transfers.wakes', { at: moment(story.wakeAt) })}.` : null}
        </p>
        <MendedAt issueId={story.issueId} />
        <StoryActs story={story} />
        {rackbeat || eaccounting ? (
          <Part title={text('story.amounts')}>
            <TotalsTable currency={currency} rackbeat={rackbeat} eaccounting={eaccounting} heading="there" />
          </Part>
        ) : null}
        {differences.length > 0 ? <Differences differences={differences} /> : null}
        {story.notes.length > 0 ? (
          <Part title={text('story.notes')}>
            <ul className={styles.notes}>
              {story.notes.map((note, index) => (
                <li key={index}>{say(note)}</li>
              ))}
            </ul>
          </Part>
        ) : null}
      </Card>
      <Card title={text('story.course')}>
        <ol className={styles.course}>
          {story.story.map((line, index) => (
            <li key={index}>
              <time className="figures soft small" dateTime={line.at}>
                {exactMoment(line.at)}
              </time>
              <span>{say(line.message)}</span>
            </li>
          ))}
        </ol>
        <Effects effects={story.effects} />
      </Card>
      <Calls calls={story.calls} />
    </article>
  );
}

/** The way to where its cause is mended, so that nobody has to look for the card of the issue first. */
function MendedAt({ issueId }: { issueId: string | null }) {
  const place = useIssues().data?.items.find(({ id }) => id === issueId)?.place ?? null;
  return place === null ? null : (
    <p>
      <PlaceLink place={place} />
    </p>
  );
}
