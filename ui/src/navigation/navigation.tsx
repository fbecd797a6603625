/** The pages, and what waits on them. */
import { useEffect, useRef } from 'react';
import { useText } from '../language/use-text.ts';
import { Mark } from '../parts/mark.tsx';
import { useIssues } from '../wire/queries.ts';
import styles from './navigation.module.css';
import { hashOf, type Route } from './route.ts';

const PAGES = [
  { page: 'overview', route: { page: 'overview' } },
  { page: 'settings', route: { page: 'settings' } },
  { page: 'transfers', route: { page: 'transfers', filter: {} } },
  { page: 'issues', route: { page: 'issues' } },
  { page: 'initial-sync', route: { page: 'initial-sync' } },
  { page: 'doctor', route: { page: 'doctor' } },
  { page: 'completeness', route: { page: 'completeness', month: null, basis: 'invoice-date' } },
] as const satisfies readonly { page: string; route: Route }[];

const shownIn = (route: Route): string => (route.page === 'story' ? 'transfers' : route.page);

export function Navigation({ route, isDirty }: { route: Route; isDirty: boolean }) {
  const text = useText();
  const open = useIssues().data?.items.length ?? 0;
  const place = useRef<HTMLElement>(null);
  const current = shownIn(route);

  const key = hashOf(
    route.page === 'transfers'
      ? { page: 'transfers', filter: {} }
      : route.page === 'completeness'
        ? { page: 'completeness', month: null, basis: 'invoice-date' }
        : route,
  );
  const shown = useRef(key);
  useEffect(() => {
    document.title = `${text(`page.${current as 'settings'}`)} – ${text('app.name')}`;
    if (shown.current === key) return;
    shown.current = key;
    // A page is read from its top, also inside a frame as tall as the page.
    place.current?.scrollIntoView({ block: 'start' });
  }, [key, current, text]);

  return (
    <nav ref={place} className={styles.navigation} aria-label={text('page.pages')}>
      {PAGES.map(({ page, route: target }) => (
        <a key={page} href={hashOf(target)} aria-current={page === current ? 'page' : undefined}>
          {text(`page.${page}`)}
          {page === 'issues' && open > 0 ? (
            <Mark icon="warning" tone="bad">
              {text('page.issues-open', { count: open })}
            </Mark>
          ) : null}
          {page === 'settings' && isDirty && current !== 'settings' ? (
            <Mark icon="pencil" tone="warn">
              {text('page.unsaved')}
            </Mark>
          ) : null}
        </a>
      ))}
    </nav>
  );
}
