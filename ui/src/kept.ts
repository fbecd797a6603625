/** Small texts kept in the browser. Inside a frame storage may be forbidden: then they live as long as the page. */
import { useSyncExternalStore } from 'react';

export interface Kept {
  read(): string;
  write(text: string): void;
  subscribe(listener: () => void): () => void;
}

export function createKept(storage: () => Storage, key: string): Kept {
  const listeners = new Set<() => void>();
  const stored = (): string => {
    try {
      return storage().getItem(key) ?? '';
    } catch {
      return '';
    }
  };
  let text = stored();
  return {
    read: () => text,
    write: (next) => {
      text = next;
      try {
        storage().setItem(key, next);
      } catch {
        // Forbidden here; it is still known until the page is closed.
      }
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useKept = (kept: Kept): [string, (text: string) => void] => [useSyncExternalStore(kept.subscribe, kept.read), kept.write];

/** The name a person states once in this browser, because Rackbeat's frame tells nobody who she is. */
export const statedNameKept = createKept(() => window.localStorage, 'stated-name');
/** The language chosen for this visit. */
export const languageKept = createKept(() => window.sessionStorage, 'language');
