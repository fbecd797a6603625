/** Whose page this is: both companies, and whether the connection between them holds. */

import { framed } from '../frame/framed.ts';
import { useText } from '../language/use-text.ts';
import { FailureNote } from '../parts/failure-note.tsx';
import type { IconName } from '../parts/icon.tsx';
import { Icon } from '../parts/icon.tsx';
import { Mark, type Tone } from '../parts/mark.tsx';
import { Note } from '../parts/note.tsx';
import { Reconnect } from '../parts/reconnect.tsx';
import { WaitingCard } from '../parts/waiting.tsx';
import { isClosed } from '../wire/ask-failure.ts';
import { useConnection } from '../wire/queries.ts';
import { useWire } from '../wire/wire-context.tsx';
import styles from './header.module.css';
import { LanguageChoice } from './language-choice.tsx';

const LOOKS: Record<'active' | 'reconnect-needed' | 'unconfirmed' | 'uninstalled', { icon: IconName; tone: Tone }> = {
  active: { icon: 'link', tone: 'ok' },
  'reconnect-needed': { icon: 'broken', tone: 'bad' },
  unconfirmed: { icon: 'clock', tone: 'warn' },
  uninstalled: { icon: 'broken', tone: 'soft' },
};

export function Header() {
  const text = useText();
  const { live } = useWire();
  const { data: connection, isError, error, refetch } = useConnection();
  // Connected again in another window, the page has a new address, and what this one shows is old.
  const hasMoved = isError && isClosed(error);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1>{text('app.name')}</h1>
        <div className={styles.tools}>
          {connection && !framed ? (
            <a className="lead small" href={connection.rackbeat.url}>
              <Icon name="back" />
              <span>{text('page.back-to-rackbeat')}</span>
            </a>
          ) : null}
          <LanguageChoice />
        </div>
      </div>
      {hasMoved ? <FailureNote error={error} /> : null}
      {isError && !connection && !hasMoved ? <FailureNote error={error} retry={() => void refetch()} /> : null}
      {connection ? (
        <section className={styles.companies} aria-label={text('connection.title')}>
          <Company system="Rackbeat" name={connection.rackbeat.companyName} number={connection.rackbeat.organisationNumber} />
          <Company system="eAccounting" name={connection.eaccounting.companyName} number={connection.eaccounting.organisationNumber} />
          <div className={styles.state}>
            {hasMoved ? null : <Mark {...LOOKS[connection.state]}>{text(`connection.${connection.state}`)}</Mark>}
            <span role="status">
              {live === 'reconnecting' ? (
                <Mark icon="turning" tone="warn">
                  {text('connection.reconnecting')}
                </Mark>
              ) : null}
            </span>
          </div>
        </section>
      ) : null}
      {!connection && !isError ? <WaitingCard lines={2} /> : null}
      {connection?.state === 'reconnect-needed' && !hasMoved ? (
        <Note tone="bad">
          {text('connection.reconnect-how')} <Reconnect />
        </Note>
      ) : null}
    </header>
  );
}

function Company({ system, name, number }: { system: string; name: string; number: string | null }) {
  const text = useText();
  return (
    <div>
      <p className="soft small">{system}</p>
      <p className={styles.name}>{name}</p>
      <p className="soft small figures">{number ? text('connection.number', { number }) : text('connection.no-number')}</p>
    </div>
  );
}
