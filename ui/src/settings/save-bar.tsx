/** The one place where settings are saved: what is about to happen, who does it, and how the last save ended. It stays in sight. */
import { Button } from '@mantine/core';
import { startTransition, useRef } from 'react';
import { framed } from '../frame/framed.ts';
import { useHiddenBelow } from '../frame/use-hidden-below.ts';
import { useText } from '../language/use-text.ts';
import { ActButton } from '../parts/act-button.tsx';
import { StatedName } from '../parts/stated-name.tsx';
import { Consequence } from './consequence.tsx';
import styles from './save-bar.module.css';
import { SaveState } from './save-state.tsx';
import type { Saving } from './use-saving.ts';
import type { SettingsForm } from './use-settings-form.ts';

interface SaveBarProps {
  settingsForm: SettingsForm;
  saving: Saving;
  /** The settings are what is shown now. */
  isShown: boolean;
  onSave: () => void;
}

export function SaveBar({ settingsForm, saving, isShown, onSave }: SaveBarProps) {
  const text = useText();
  const { form, base, suggestions } = settingsForm;
  const { isDirty } = form.formState;
  const hasWork = isDirty || suggestions > 0;
  const whyNot = saving.stale ? text('stale.above') : hasWork ? null : text('save.nothing');
  const place = useRef<HTMLDivElement>(null);
  // What must be decided first is not to be covered.
  const floats = isDirty && saving.stale === null;
  const lift = useHiddenBelow(place, framed && isShown && floats);
  return (
    <div ref={place} className={styles.place} data-floats={floats || undefined}>
      <section
        className={styles.bar}
        aria-label={text('save.title')}
        style={lift > 0 ? { transform: `translateY(-${lift}px)` } : undefined}
      >
        <Consequence base={base} />
        <SaveState settingsForm={settingsForm} saving={saving} />
        <div className={styles.acts}>
          <StatedName />
          <div className={styles.buttons}>
            {isDirty ? (
              <Button
                variant="default"
                onClick={() => {
                  startTransition(() => form.reset());
                  saving.forget();
                }}
              >
                {text('save.discard')}
              </Button>
            ) : null}
            <ActButton showsReason={saving.stale !== null} whyNot={whyNot} loading={saving.isBusy} onAct={onSave}>
              {text('save.save')}
            </ActButton>
          </div>
        </div>
      </section>
    </div>
  );
}
