/** Somebody else saved first: every field that differs, with both values, and a decision for each. */
import { Button, Radio } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../language/use-text.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Card } from '../parts/card.tsx';
import { decided, likelySide, type Side } from './stale.ts';
import styles from './stale-panel.module.css';
import type { Options, Settings } from './types.ts';
import type { Saving, Stale } from './use-saving.ts';
import { useValueText } from './value-text.ts';

interface StalePanelProps {
  stale: Stale;
  /** What the person wanted to save. */
  yours: Settings;
  options: Options | null;
  saving: Saving;
}

export function StalePanel({ stale, yours, options, saving }: StalePanelProps) {
  const text = useText();
  const inWords = useValueText(options);
  const [sides, setSides] = useState<Record<string, Side | null>>(() =>
    Object.fromEntries(stale.differences.map((difference) => [difference.path, likelySide(difference)])),
  );
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'start' });
  }, []);
  const isDecided = stale.differences.every(({ path }) => sides[path] != null);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Card title={text('stale.title')} about={text('stale.about')}>
        <ul className={styles.fields}>
          {stale.differences.map(({ path, theirs, yours: mine }) => (
            <li key={path} className={styles.field}>
              <Radio.Group
                label={inWords.label(path)}
                value={sides[path] ?? ''}
                onChange={(side) => setSides((now) => ({ ...now, [path]: side as Side }))}
              >
                <div className={styles.sides}>
                  <Radio value="yours" label={`${text('stale.yours')}: ${inWords.value(path, mine)}`} />
                  <Radio value="theirs" label={`${text('stale.theirs')}: ${inWords.value(path, theirs)}`} />
                </div>
              </Radio.Group>
            </li>
          ))}
        </ul>
        <div className={styles.acts}>
          <ActButton
            whyNot={isDecided ? null : text('stale.choose')}
            loading={saving.isBusy}
            onAct={() => saving.save(decided(yours, stale.differences, sides), stale.revision)}
          >
            {text('stale.save')}
          </ActButton>
          <Button variant="default" onClick={() => void saving.takeTheirs()}>
            {text('stale.drop')}
          </Button>
        </div>
      </Card>
    </div>
  );
}
