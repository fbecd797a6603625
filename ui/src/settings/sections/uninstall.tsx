/** Ends the connection, after saying what that does. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { routes } from '../../../../api/schema.ts';
import { useText } from '../../language/use-text.ts';
import { ActButton } from '../../parts/act-button.tsx';
import { Part } from '../../parts/card.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import styles from '../../parts/question.module.css';
import { StatedName, useStatedName } from '../../parts/stated-name.tsx';
import { useWire } from '../../wire/wire-context.tsx';

export function Uninstall() {
  const text = useText();
  const { ask, end } = useWire();
  const statedName = useStatedName();
  const [asks, setAsks] = useState(false);
  const uninstalling = useMutation({ mutationFn: () => ask(routes.uninstall, { body: { statedName } }), onSuccess: end });
  return (
    <Part title={text('uninstall.title')} about={text('uninstall.about')}>
      {asks ? (
        <div className={styles.question} role="group" aria-label={text('uninstall.title')}>
          <p>{text('uninstall.what')}</p>
          <StatedName />
          <div className={styles.acts}>
            <ActButton
              color="red.9"
              whyNot={statedName === '' ? text('name.missing') : null}
              loading={uninstalling.isPending}
              onAct={() => uninstalling.mutate()}
            >
              {text('uninstall.now')}
            </ActButton>
            <Button variant="default" onClick={() => setAsks(false)}>
              {text('act.cancel')}
            </Button>
          </div>
          {uninstalling.isError ? <FailureNote error={uninstalling.error} /> : null}
        </div>
      ) : (
        <div>
          <Button variant="default" onClick={() => setAsks(true)}>
            {text('uninstall.begin')}
          </Button>
        </div>
      )}
    </Part>
  );
}
