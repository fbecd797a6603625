/** How things stand between this page and what is saved, in one line, with the way back. */
import { Button } from '@mantine/core';
import { useFormats } from '../language/use-formats.ts';
import { useText } from '../language/use-text.ts';
import { FailureNote } from '../parts/failure-note.tsx';
import { Mark } from '../parts/mark.tsx';
import { Note } from '../parts/note.tsx';
import styles from './save-bar.module.css';
import type { Ended, Saving } from './use-saving.ts';
import type { SettingsForm } from './use-settings-form.ts';

export function SaveState({ settingsForm, saving }: { settingsForm: SettingsForm; saving: Saving }) {
  const text = useText();
  const { form, base, suggestions, meanwhile } = settingsForm;
  const { isDirty } = form.formState;
  const { ended } = saving;
  return (
    <>
      {ended?.how === 'failed' ? <FailureNote error={ended.error} /> : null}
      {ended?.how === 'faults' ? (
        <Note tone="bad" announced>
          {text('save.faults', { count: ended.count })}
        </Note>
      ) : null}
      {meanwhile && !saving.stale ? (
        <Note tone="warn" announced>
          {meanwhile.statedName
            ? text('save.meanwhile', { by: meanwhile.statedName, revision: meanwhile.revision })
            : text('save.meanwhile-nobody', { revision: meanwhile.revision })}
        </Note>
      ) : null}
      <div className={styles.state}>
        <span role="status">
          {isDirty ? (
            <Mark icon="pencil" tone="warn">
              {text('save.dirty')}
            </Mark>
          ) : suggestions > 0 ? (
            <Mark icon="idea" tone="calm">
              {text('save.suggestions', { count: suggestions })}
            </Mark>
          ) : (
            <Rest settingsForm={settingsForm} ended={ended} />
          )}
        </span>
        {base.revision > 1 && !isDirty ? (
          <Button size="xs" variant="subtle" loading={saving.isBusy} onClick={saving.undo}>
            {text('save.undo')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** Nothing is pending: what was done just now, or when it was saved last. */
function Rest({ settingsForm: { base }, ended }: { settingsForm: SettingsForm; ended: Ended | null }) {
  const text = useText();
  const { moment } = useFormats();
  const { revision, savedAt, statedName } = base;
  const justNow = ended?.how === 'saved' || ended?.how === 'undone' ? ended : null;
  if (justNow && justNow.answer.revision === revision) {
    return (
      <Mark icon="check" tone="ok">
        {justNow.how === 'undone'
          ? text('save.undone', { revision })
          : statedName
            ? text('save.saved', { revision, by: statedName })
            : text('save.saved-nobody', { revision })}
      </Mark>
    );
  }
  const last =
    savedAt === null
      ? text('save.never')
      : statedName
        ? text('save.last', { revision, at: moment(savedAt), by: statedName })
        : text('save.last-nobody', { revision, at: moment(savedAt) });
  return (
    <Mark icon="check" tone="soft">
      {text('save.clean')}. {last}
    </Mark>
  );
}
