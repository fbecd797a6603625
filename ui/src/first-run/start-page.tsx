/** The way from the connection to the first invoice: what is done, what is next, and where it is done. */
import { useText } from '../language/use-text.ts';
import { hashOf, type Route } from '../navigation/route.ts';
import { Card } from '../parts/card.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Mark, type Tone } from '../parts/mark.tsx';
import { Note } from '../parts/note.tsx';
import { useConnection } from '../wire/queries.ts';
import styles from './start-page.module.css';
import { type Facts, type StepName, type StepState, stepsOf } from './steps.ts';
import { TestDraft } from './test-draft.tsx';
import { useFacts } from './use-facts.ts';

const LOOKS: Record<StepState, { icon: IconName; tone: Tone }> = {
  done: { icon: 'check', tone: 'ok' },
  next: { icon: 'right', tone: 'calm' },
  later: { icon: 'clock', tone: 'soft' },
  optional: { icon: 'idea', tone: 'soft' },
  looking: { icon: 'turning', tone: 'soft' },
};

const PLACES: Record<StepName, Route | null> = {
  connect: null,
  doctor: { page: 'doctor' },
  'initial-sync': { page: 'initial-sync' },
  settings: { page: 'settings' },
  test: null,
  flow: { page: 'settings' },
  first: { page: 'transfers', filter: {} },
};

export function StartPage() {
  const text = useText();
  const facts = useFacts();
  const about = useAbout(facts);
  const steps = stepsOf(facts);
  return (
    <Card title={text('start.title')} about={text('start.about')}>
      {steps.every(({ state }) => state === 'done' || state === 'optional') ? <Note tone="ok">{text('start.all-done')}</Note> : null}
      <ol className={styles.steps}>
        {steps.map(({ name, state }) => {
          const place = PLACES[name];
          return (
            <li key={name} className={styles.step} aria-current={state === 'next' ? 'step' : undefined}>
              <span>
                <Mark {...LOOKS[state]}>{text(`start.state.${state}`)}</Mark>
              </span>
              <div>
                <h3>{text(`start.step.${name}`)}</h3>
                <p className="soft">{about(name)}</p>
                {place ? (
                  <p>
                    <a className="lead" href={hashOf(place)} aria-label={`${text('start.go')}: ${text(`start.step.${name}`)}`}>
                      <Icon name="right" />
                      <span>{text('start.go')}</span>
                    </a>
                  </p>
                ) : null}
                {name === 'test' && facts.hasSaved ? <TestDraft asks={!facts.hasInvoiceAcross} /> : null}
              </div>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

/** What each step says about how things stand. */
function useAbout(facts: Facts): (name: StepName) => string {
  const text = useText();
  const connection = useConnection().data;
  return (name) => {
    switch (name) {
      case 'connect':
        return connection
          ? text('start.step.connect.about', {
              rackbeat: connection.rackbeat.companyName,
              eaccounting: connection.eaccounting.companyName,
            })
          : text('start.state.looking');
      case 'doctor':
        return facts.wrong === null ? text('start.state.looking') : text('start.step.doctor.about', { count: facts.wrong });
      case 'settings':
        return facts.unmappedTerms === null
          ? text('start.state.looking')
          : [
              text('start.step.settings.about', { count: facts.unmappedTerms }),
              ...(facts.hasSender ? [] : [text('start.step.settings.sender')]),
            ].join(' ');
      case 'initial-sync':
      case 'test':
      case 'flow':
      case 'first':
        return text(`start.step.${name}.about`);
    }
  };
}
