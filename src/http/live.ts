/** Tells open pages that something of their connection has changed. The page fetches what it shows; nothing is carried here. */
import type { ConnectionId } from '../core/ids.ts';

type Listener = () => void;

export interface LiveSignals {
  changed(connectionId: ConnectionId): void;
  /** Returns how to stop listening. */
  listen(connectionId: ConnectionId, listener: Listener): () => void;
}

export function createLiveSignals(): LiveSignals {
  const listeners = new Map<ConnectionId, Set<Listener>>();
  return {
    changed: (connectionId) => {
      for (const listener of listeners.get(connectionId) ?? []) listener();
    },
    listen: (connectionId, listener) => {
      const set = listeners.get(connectionId) ?? new Set();
      listeners.set(connectionId, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0) listeners.delete(connectionId);
      };
    },
  };
}
