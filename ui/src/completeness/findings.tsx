/** Everything that was found, what must be mended first: a word, a sentence, the amounts of both sides and the ways to the documents. */
import { useFormats } from '../language/use-formats.ts';
import { useSentence, useText } from '../language/use-text.ts';
import { hashOf } from '../navigation/route.ts';
import { Card, Part } from '../parts/card.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Mark, type Tone } from '../parts/mark.tsx';
import styles from './completeness.module.css';
import type { MonthReport } from './completeness-page.tsx';

type Finding = MonthReport['findings'][number];

const WEIGHTS: readonly { weight: Finding['weight']; icon: IconName; tone: Tone }[] = [
  { weight: 'open', icon: 'warning', tone: 'bad' },
  { weight: 'explained', icon: 'check-note', tone: 'ok' },
  { weight: 'told', icon: 'info', tone: 'calm' },
];

/** More than this is nothing to read on a page; the spreadsheet has them all. */
const MOST_SHOWN = 100;

export function Findings({ report }: { report: MonthReport }) {
  const text = useText();
  const { findings } = report;
  return (
    <Card title={text('completeness.findings')}>
      {findings.length === 0 ? (
        <p>
          <Mark icon="check" tone="ok">
            {text('completeness.findings-none')}
          </Mark>
        </p>
      ) : null}
      {WEIGHTS.map(({ weight, ...look }) => {
        const own = findings.filter((finding) => finding.weight === weight);
        if (own.length === 0) return null;
        return (
          <Part key={weight} title={`${text(`completeness.weight.${weight}`)} (${own.length})`}>
            <ul className={styles.findings}>
              {own.slice(0, MOST_SHOWN).map((finding, index) => (
                // The list of one reading never changes.
                <li key={index}>
                  <OneFinding finding={finding} {...look} />
                </li>
              ))}
            </ul>
            {own.length > MOST_SHOWN ? <p>{text('completeness.more-in-file', { count: own.length - MOST_SHOWN })}</p> : null}
          </Part>
        );
      })}
    </Card>
  );
}

function OneFinding({ finding, icon, tone }: { finding: Finding; icon: IconName; tone: Tone }) {
  const text = useText();
  const say = useSentence();
  const { day, money } = useFormats();
  const { rackbeat, eaccounting, currency, pages } = finding;
  return (
    <>
      <p className={styles.kind}>
        <Mark icon={icon} tone={tone}>
          {text(`completeness.kind.${finding.kind}`)}
        </Mark>
        {finding.day ? <span className="soft small">{day(finding.day)}</span> : null}
      </p>
      <p>{say(finding.message)}</p>
      {rackbeat || eaccounting ? (
        <p className={styles.amounts}>
          {rackbeat ? <span>Rackbeat {money(rackbeat.gross, currency)}</span> : null}
          {eaccounting ? <span>eAccounting {money(eaccounting.gross, currency)}</span> : null}
        </p>
      ) : null}
      {finding.transferId || pages.rackbeat || pages.eaccounting ? (
        <p className={styles.ways}>
          {finding.transferId ? <a href={hashOf({ page: 'story', id: finding.transferId })}>{text('completeness.story')}</a> : null}
          {pages.rackbeat ? <Away href={pages.rackbeat}>Rackbeat</Away> : null}
          {pages.eaccounting ? <Away href={pages.eaccounting}>eAccounting</Away> : null}
        </p>
      ) : null}
    </>
  );
}

function Away({ href, children }: { href: string; children: string }) {
  return (
    <a className="lead" href={href} target="_blank" rel="noreferrer">
      <span>{children}</span>
      <Icon name="right" />
    </a>
  );
}
