/** The route as React sees it, and how to go elsewhere without a trace in the history. */
import { useMemo, useSyncExternalStore } from 'react';
import { hashOf, type Route, routeOf } from './route.ts';

const REPLACED = 'route-replaced';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  window.addEventListener(REPLACED, listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener(REPLACED, listener);
  };
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => routeOf(hash), [hash]);
}

/** For filters: every typed letter would otherwise be a step back. */
export function replaceRoute(route: Route): void {
  window.history.replaceState(null, '', hashOf(route));
  window.dispatchEvent(new Event(REPLACED));
}
