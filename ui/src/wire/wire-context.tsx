/** What every part of the page asks through: one session, one way of asking, and whether live news arrive. */
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { type Ask, askFile } from './ask.ts';
import { LIVE, type LiveState, listenLive } from './live.ts';
import type { Session } from './session.ts';

interface Wire {
  ask: Ask;
  /** A file at this path of the API. */
  file(path: string, language: string): Promise<Blob>;
  live: LiveState;
  /** The connection was uninstalled from this page: there is nothing left to ask for. */
  isOver: boolean;
  end(): void;
}

const WireContext = createContext<Wire | null>(null);

export function WireProvider({ session, ask, children }: { session: Session; ask: Ask; children: ReactNode }) {
  const queries = useQueryClient();
  const [live, setLive] = useState<LiveState>('connecting');
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (isOver) return;
    const stop = new AbortController();
    void listenLive(session, stop.signal, {
      onState: setLive,
      onChange: () => void queries.invalidateQueries({ queryKey: [LIVE] }),
    });
    return () => stop.abort();
  }, [session, queries, isOver]);
  const wire = useMemo<Wire>(
    () => ({ ask, file: (path, language) => askFile(session, path, language), live, isOver, end: () => setOver(true) }),
    [ask, session, live, isOver],
  );
  return <WireContext value={wire}>{children}</WireContext>;
}

export function useWire(): Wire {
  const wire = use(WireContext);
  if (!wire) throw new Error('outside of WireProvider');
  return wire;
}
