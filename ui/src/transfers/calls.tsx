/** The exact requests and answers behind a story, each opened on demand. */
import type { TransferStory } from '../../../api/schema.ts';
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icon.tsx';
import styles from './calls.module.css';

type Call = TransferStory['calls'][number];

/** JSON with line breaks; anything else as it came. */
function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

export function Calls({ calls }: { calls: readonly Call[] }) {
  const text = useText();
  return (
    <Card title={text('story.calls')} about={text('story.calls-about')}>
      {calls.length === 0 ? <p className="soft">{text('story.calls-none')}</p> : null}
      <ul className={styles.calls}>
        {calls.map((call, index) => (
          // Calls are only ever added at the end.
          <li key={index}>
            <OneCall call={call} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function OneCall({ call }: { call: Call }) {
  const text = useText();
  const { exactMoment } = useFormats();
  const isBad = call.status === null || call.status >= 400;
  return (
    <details className={styles.call}>
      <summary>
        <Icon name="open" />
        <span className={styles.line}>
          <span className={styles.method}>{call.method}</span>
          <span className={styles.path}>{call.path}</span>
        </span>
        <span className={`figures small ${isBad ? styles.bad : 'soft'}`}>
          {call.status ?? text('story.no-answer')} · {call.durationMs} ms · {exactMoment(call.at)}
        </span>
      </summary>
      <Body title={text('story.request')} body={call.requestBody} />
      <Body title={text('story.answer')} body={call.responseBody ?? call.failure} />
    </details>
  );
}

function Body({ title, body }: { title: string; body: string | null }) {
  const text = useText();
  return (
    <div className={styles.body}>
      <h3>{title}</h3>
      {body === null || body === '' ? (
        <p className="soft small">{text('story.no-body')}</p>
      ) : (
        <pre tabIndex={0} aria-label={title}>
          {pretty(body)}
        </pre>
      )}
    </div>
  );
}
