/** What every part of the page asks through: one session, one way of asking, and whether live news arrive. */
import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { type Ask, createAsk } from './ask.ts';
import { LIVE, listenLive, type LiveState } from './live.ts';
import type { Session } from './session.ts';

interface Wire {
  ask: Ask;
  live: LiveState;
}

const WireContext = createContext<Wire | null>(null);

export function WireProvider({ session, children }: { session: Session; children: ReactNode }) {
  const queries = useQueryClient();
  const [ask] = useState(() => createAsk(session));
  const [live, setLive] = useState<LiveState>('connecting');
  useEffect(() => {
    const stop = new AbortController();
    void listenLive(session, stop.signal, {
      onState: setLive,
      onChange: () => void queries.invalidateQueries({ queryKey: [LIVE] }),
    });
    return () => stop.abort();
  }, [session, queries]);
  return <WireContext value={{ ask, live }}>{children}</WireContext>;
}

export function useWire(): Wire {
  const wire = use(WireContext);
  if (!wire) throw new Error('outside of WireProvider');
  return wire;
}
