/** The whole page: opens, shows whose it is, and lets one move between settings, transfers and issues. */
import { Suspense, useCallback, useEffect, useState } from 'react';
import styles from './app.module.css';
import { Header } from './header/header.tsx';
import { useLanguage } from './language/language-context.tsx';
import { useText } from './language/use-text.ts';
import { WithSentences } from './language/with-sentences.tsx';
import {
  CompletenessPage,
  DoctorPage,
  fetchLaterPages,
  InitialSyncPage,
  IssuesPage,
  OverviewPage,
  StartPage,
  StoryPage,
  TransfersPage,
} from './later-pages.ts';
import { Navigation } from './navigation/navigation.tsx';
import { useRoute } from './navigation/use-route.ts';
import { Boundary } from './parts/boundary.tsx';
import { FailureNote } from './parts/failure-note.tsx';
import { Note } from './parts/note.tsx';
import { WaitingPage } from './parts/waiting.tsx';
import { sectionId } from './settings/sections/section-props.ts';
import { SettingsPage } from './settings/settings-page.tsx';
import { isClosed } from './wire/ask-failure.ts';
import { useOptions, useSettings } from './wire/queries.ts';
import { useWire } from './wire/wire-context.tsx';

export function App() {
  const text = useText();
  const { isOver } = useWire();
  const { suggest, isSettled } = useLanguage();
  const settings = useSettings();
  const language = settings.data?.settings.alerts.language;
  useEffect(() => {
    if (language !== undefined) suggest(language);
  }, [language, suggest]);
  // Only the first time: later the page stays while another language is fetched.
  const [isOpen, open] = useState(false);
  useEffect(() => {
    if (isSettled) open(true);
  }, [isSettled]);

  if (isOver) {
    return (
      <main className={styles.page}>
        <h1>{text('app.name')}</h1>
        <Note tone="ok" announced>
          {text('uninstall.done')}
        </Note>
      </main>
    );
  }
  if (!settings.data || !isOpen) {
    return (
      <main className={styles.page}>
        <h1>{text('app.name')}</h1>
        {settings.isError ? (
          <FailureNote error={settings.error} {...(isClosed(settings.error) ? {} : { retry: () => void settings.refetch() })} />
        ) : (
          <WaitingPage cards={[3, 8, 8]} />
        )}
      </main>
    );
  }
  return <House />;
}

/** Settings stay in place while one looks elsewhere, so that nothing typed is lost. */
function House() {
  const route = useRoute();
  const { language } = useLanguage();
  const settings = useSettings();
  const options = useOptions();
  const [isDirty, setDirty] = useState(false);
  const onDirty = useCallback((dirty: boolean) => setDirty(dirty), []);
  const showsSettings = route.page === 'settings';
  useEffect(() => void fetchLaterPages(language), [language]);
  const section = route.page === 'settings' ? route.section : undefined;
  const hasForm = settings.data !== undefined && !options.isPending;
  useEffect(() => {
    if (section && hasForm) document.getElementById(sectionId(section))?.scrollIntoView({ block: 'start' });
  }, [section, hasForm]);
  return (
    <div className={styles.page}>
      <Header />
      <Navigation route={route} isDirty={isDirty} />
      <main className={styles.main}>
        <div hidden={!showsSettings}>
          {settings.data && hasForm ? (
            <SettingsPage
              answer={settings.data}
              options={options.data ?? null}
              optionsError={options.error}
              readOptionsAgain={() => void options.refetch()}
              isShown={showsSettings}
              onDirty={onDirty}
            />
          ) : (
            <WaitingPage cards={[8, 12, 8]} />
          )}
        </div>
        <Boundary key={route.page}>
          <Suspense fallback={<WaitingPage cards={[8]} />}>
            {showsSettings ? null : (
              <WithSentences>
                {route.page === 'overview' ? <OverviewPage /> : null}
                {route.page === 'transfers' ? <TransfersPage filter={route.filter} /> : null}
                {route.page === 'story' ? <StoryPage key={route.id} id={route.id} /> : null}
                {route.page === 'issues' ? <IssuesPage /> : null}
                {route.page === 'doctor' ? <DoctorPage /> : null}
                {route.page === 'start' ? <StartPage /> : null}
                {route.page === 'initial-sync' ? <InitialSyncPage /> : null}
                {route.page === 'completeness' ? <CompletenessPage month={route.month} basis={route.basis} /> : null}
              </WithSentences>
            )}
          </Suspense>
        </Boundary>
      </main>
    </div>
  );
}
