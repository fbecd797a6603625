/**
 * The catalogue of sentences, fetched beside the page and not with it: it is large, and the settings rarely need it at once.
 * Whatever shows a sentence is drawn again when it has arrived.
 */
import { useEffect, useSyncExternalStore } from 'react';

type Catalogue = typeof import('../../../api/catalogue.ts');

let catalogue: Catalogue | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** A failed try is not kept: the next one fetches again. */
export function loadSentences(): Promise<void> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<void> {
  catalogue = await import('../../../api/catalogue.ts');
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Null until it has arrived; whoever asks sets it on its way. */
export function useCatalogue(): Catalogue | null {
  // A failed try is made again by the next part of the page that needs a sentence.
  useEffect(() => void loadSentences().catch(() => {}), []);
  return useSyncExternalStore(subscribe, () => catalogue);
}
