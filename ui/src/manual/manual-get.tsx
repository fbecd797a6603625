/** Manual GET of one Rackbeat invoice: look first, then send. */
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { routes, type Settings } from '../../../api/schema.ts';
import { useText } from '../language/use-text.ts';
import { Card } from '../parts/card.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { Note } from '../parts/note.tsx';
import { useWire } from '../wire/wire-context.tsx';
import styles from './manual-get.module.css';
import { Preview } from './preview.tsx';
import { SendInvoice } from './send-invoice.tsx';
import { SendSecond } from './send-second.tsx';

export function ManualGet({ status }: { status: Settings['invoices']['status'] }) {
  const text = useText();
  const { ask } = useWire();
  const [number, setNumber] = useState('');
  const [isMissing, setMissing] = useState(false);
  const previewing = useMutation({ mutationFn: (wanted: string) => ask(routes.previewInvoice, { params: { number: wanted } }) });
  const look = (): void => {
    const wanted = number.trim();
    setMissing(wanted === '');
    if (wanted !== '') previewing.mutate(wanted);
  };
  const preview = previewing.data ?? null;
  return (
    <Card title={text('manual.title')}>
      <Note tone="warn">
        <p>{text('manual.warning')}</p>
        <p>{text('manual.why-not-here')}</p>
      </Note>
      <form
        className={styles.ask}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <TextInput
          label={text('manual.number')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={64}
          error={isMissing ? text('manual.number-missing') : null}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={previewing.isPending}>
          {text('manual.preview')}
        </Button>
      </form>
      {previewing.isError ? <FailureNote error={previewing.error} retry={look} /> : null}
      {preview ? <Preview key={preview.number} preview={preview} /> : null}
      {preview?.verdict === 'can-be-sent' ? <SendInvoice key={`send ${preview.number}`} number={preview.number} status={status} /> : null}
      {preview?.existing ? (
        <SendSecond
          key={`second ${preview.number} ${preview.existing.documents}`}
          number={preview.number}
          documents={preview.existing.documents}
        />
      ) : null}
    </Card>
  );
}
