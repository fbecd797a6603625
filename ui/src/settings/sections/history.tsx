/** What was saved by whom and what it changed, and the settings as a file that can be kept or read in again. */
import { Button, FileButton } from '@mantine/core';
import { memo, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { SETTINGS_SCHEMA_VERSION, settingsDocument, settingsFile } from '../../../../api/schema.ts';
import { useFormats } from '../../language/use-formats.ts';
import { useText } from '../../language/use-text.ts';
import { Card } from '../../parts/card.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Note } from '../../parts/note.tsx';
import question from '../../parts/question.module.css';
import { WaitingCard } from '../../parts/waiting.tsx';
import { useSettingsHistory } from '../../wire/queries.ts';
import { useDownload } from '../../wire/use-download.ts';
import type { Options, Settings } from '../types.ts';
import { useValueText } from '../value-text.ts';
import styles from './history.module.css';

/** Read into the form, not saved: what it would set in motion is said before somebody saves it. */
export const HistorySection = memo(function HistorySection({ options }: { options: Options | null }) {
  const text = useText();
  const { reset } = useFormContext<Settings>();
  const download = useDownload('/api/settings/export', 'rackbeat-eaccounting-settings.json');
  const [isOpen, open] = useState(false);
  const [read, setRead] = useState<'read' | 'unreadable' | null>(null);
  const take = async (file: File | null): Promise<void> => {
    if (file === null) return;
    const settings = settingsOf(await file.text());
    setRead(settings === null ? 'unreadable' : 'read');
    if (settings !== null) reset(settings, { keepDefaultValues: true });
  };
  return (
    <Card title={text('history.title')} about={text('history.about')}>
      <div className={question.acts}>
        <Button variant="default" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {text(isOpen ? 'history.hide' : 'history.show')}
        </Button>
        <Button variant="default" loading={download.isPending} onClick={() => download.mutate()}>
          {text('history.export')}
        </Button>
        <FileButton
          accept="application/json,.json"
          inputProps={{ 'aria-label': text('history.import') }}
          onChange={(file) => void take(file)}
        >
          {(props) => (
            <Button variant="default" {...props}>
              {text('history.import')}
            </Button>
          )}
        </FileButton>
      </div>
      {download.isError ? <FailureNote error={download.error} /> : null}
      {read === null ? null : (
        <Note tone={read === 'read' ? 'warn' : 'bad'} announced>
          {text(read === 'read' ? 'history.read' : 'history.unreadable')}
        </Note>
      )}
      {isOpen ? <Revisions options={options} /> : null}
    </Card>
  );
});

/** Null: it is no file of ours, or of another version of it. */
function settingsOf(text: string): Settings | null {
  try {
    const file = settingsFile.parse(JSON.parse(text));
    return file.schemaVersion === SETTINGS_SCHEMA_VERSION ? settingsDocument.parse(file.settings) : null;
  } catch {
    return null;
  }
}

function Revisions({ options }: { options: Options | null }) {
  const text = useText();
  const { moment } = useFormats();
  const inWords = useValueText(options);
  const history = useSettingsHistory();
  if (history.isError) return <FailureNote error={history.error} retry={() => void history.refetch()} />;
  if (!history.data) return <WaitingCard lines={4} />;
  const revisions = history.data.pages.flatMap(({ items }) => items);
  return (
    <>
      <ol className={styles.revisions} aria-label={text('history.title')}>
        {revisions.map(({ revision, savedAt, statedName, changes }) => (
          <li key={revision}>
            <p>
              {statedName
                ? text('history.saved', { revision, at: moment(savedAt), by: statedName })
                : text('history.saved-nobody', { revision, at: moment(savedAt) })}
            </p>
            {changes.length === 0 ? (
              <p className="soft small">{text('history.first')}</p>
            ) : (
              <ul className="small">
                {changes.map(({ path, before, after }) => (
                  <li key={path}>
                    {inWords.label(path)}: <span className="soft">{inWords.value(path, before)}</span> → {inWords.value(path, after)}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {history.hasNextPage ? (
        <Button variant="default" loading={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
          {text('history.more')}
        </Button>
      ) : null}
    </>
  );
}
