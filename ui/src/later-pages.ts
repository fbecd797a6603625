/** The pages that are not the settings: fetched after them, and in good time before somebody goes there. */
import { lazy } from 'react';
import { loadSentences } from './language/sentences.ts';

const issues = () => import('./issues/issues-page.tsx');
const story = () => import('./transfers/story-page.tsx');
const transfers = () => import('./transfers/transfers-page.tsx');

/** Pages full of sentences wait for them, so that no line grows while it is read. */
const withSentences = async <Page>(page: Promise<Page>): Promise<Page> => (await Promise.all([page, loadSentences()]))[0];

export const IssuesPage = lazy(async () => ({ default: (await withSentences(issues())).IssuesPage }));
export const StoryPage = lazy(async () => ({ default: (await withSentences(story())).StoryPage }));
export const TransfersPage = lazy(async () => ({ default: (await withSentences(transfers())).TransfersPage }));

/** A page that has been fetched opens at once, and also while the server is away. What cannot be fetched now is fetched on the way there. */
export async function fetchLaterPages(): Promise<void> {
  await Promise.allSettled([loadSentences(), issues(), story(), transfers()]);
}
