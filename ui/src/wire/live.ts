/** Keeps one stream of live events open and opens it anew, ever more slowly, when it breaks. Knows nothing of what is shown. */
import { failureOf } from './ask-failure.ts';
import { createEventLines } from './event-lines.ts';
import type { Session } from './session.ts';

/** First part of the key of every query that is read anew when something has changed. */
export const LIVE = 'live';

export type LiveState = 'connecting' | 'live' | 'reconnecting';

export interface LiveListener {
  onState(state: LiveState): void;
  /** Something of this connection has changed, or may have while nobody listened. */
  onChange(): void;
}

const PATH = '/api/events';
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** The server says something every 20 s; a stream silent for longer is dead, even if nobody closed it. */
const SILENCE_MS = 50_000;

const pause = async (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

async function readOnce(session: Session, signal: AbortSignal, listener: LiveListener): Promise<void> {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  signal.addEventListener('abort', end);
  let silence = setTimeout(end, SILENCE_MS);
  try {
    const token = await session.bearer();
    const response = await fetch(PATH, { headers: { authorization: `Bearer ${token}` }, credentials: 'omit', signal: ending.signal });
    if (!response.ok || !response.body) {
      if (response.status === 401) session.forget(token);
      throw await failureOf(response);
    }
    listener.onState('live');
    // What happened while no stream was open is not told again.
    listener.onChange();
    const lines = createEventLines((name) => {
      if (name === 'changed') listener.onChange();
    });
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(silence);
      silence = setTimeout(end, SILENCE_MS);
      lines(value);
    }
  } finally {
    clearTimeout(silence);
    signal.removeEventListener('abort', end);
  }
}

/** Listens until the signal is aborted. */
export async function listenLive(session: Session, signal: AbortSignal, listener: LiveListener): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    const openedAt = Date.now();
    await readOnce(session, signal, listener).catch(() => {});
    if (signal.aborted) return;
    listener.onState('reconnecting');
    // A stream that lived for a while is not a server in trouble.
    failures = Date.now() - openedAt > LONGEST_PAUSE_MS ? 0 : failures + 1;
    await pause(Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, failures - 1), LONGEST_PAUSE_MS), signal);
  }
}
