/** Saving and undoing: sends the whole document and tells how it ended. Nothing is ever saved in part. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { routes, staleSettings } from '../../../api/schema.ts';
import { useStatedName } from '../parts/stated-name.tsx';
import { AskFailure } from '../wire/ask-failure.ts';
import { SETTINGS_KEY } from '../wire/queries.ts';
import { useWire } from '../wire/wire-context.tsx';
import type { Settings, SettingsAnswer, SettingsDifference } from './types.ts';
import type { SettingsForm } from './use-settings-form.ts';

export interface Stale {
  revision: number;
  differences: SettingsDifference[];
}

export type Ended =
  | { how: 'saved' | 'undone'; answer: SettingsAnswer }
  | { how: 'faults'; count: number }
  | { how: 'failed'; error: unknown };

export interface Saving {
  save(settings: Settings, revision: number): void;
  undo(): void;
  isBusy: boolean;
  ended: Ended | null;
  stale: Stale | null;
  /** The person has looked at what was told. */
  forget(): void;
  /** The form found faults before anything was sent. */
  foundFaults(count: number): void;
  /** Gives up one's own changes for what is saved now. */
  takeTheirs(): Promise<void>;
}

/** `settings.invoices.status` of the request is `invoices.status` of the form. */
const formPath = (path: string): string => path.replace(/^settings\./, '');

export function useSaving({ form, base, startFrom }: SettingsForm): Saving {
  const { ask } = useWire();
  const queries = useQueryClient();
  const statedName = useStatedName() || null;
  const [ended, setEnded] = useState<Ended | null>(null);
  const [stale, setStale] = useState<Stale | null>(null);

  const succeed = (how: 'saved' | 'undone') => (answer: SettingsAnswer) => {
    queries.setQueryData(SETTINGS_KEY, answer);
    startFrom(answer);
    setStale(null);
    setEnded({ how, answer });
  };
  const fail = (error: unknown): void => {
    const differing = error instanceof AskFailure && error.status === 409 ? staleSettings.safeParse(error.body) : null;
    if (differing?.success) {
      setStale(differing.data);
      setEnded(null);
      return;
    }
    const faults = error instanceof AskFailure ? Object.entries(error.fields) : [];
    for (const [path, code] of faults) form.setError(formPath(path) as 'invoices.status', { type: 'server', message: code });
    setEnded(faults.length > 0 ? { how: 'faults', count: faults.length } : { how: 'failed', error });
  };

  const saving = useMutation({
    mutationFn: ({ settings, revision }: { settings: Settings; revision: number }) =>
      ask(routes.saveSettings, { body: { settings, revision, statedName } }),
    onSuccess: succeed('saved'),
    onError: fail,
  });
  const undoing = useMutation({
    mutationFn: () => ask(routes.undoSettings, { body: { revision: base.revision, statedName } }),
    onSuccess: succeed('undone'),
    onError: fail,
  });

  return {
    save: (settings, revision) => saving.mutate({ settings, revision }),
    undo: () => undoing.mutate(),
    isBusy: saving.isPending || undoing.isPending,
    ended,
    stale,
    forget: () => setEnded(null),
    foundFaults: (count) => setEnded({ how: 'faults', count }),
    takeTheirs: async () => succeedQuietly(await ask(routes.settings, {})),
  };

  function succeedQuietly(answer: SettingsAnswer): void {
    queries.setQueryData(SETTINGS_KEY, answer);
    startFrom(answer);
    setStale(null);
    setEnded(null);
  }
}
