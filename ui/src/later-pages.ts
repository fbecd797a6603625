/** The pages that are not the settings: fetched after them, and in good time before somebody goes there. */
import { lazy } from 'react';
import type { Language } from '../../api/languages.ts';
import { loadSentences } from './language/sentences.ts';

const issues = () => import('./issues/issues-page.tsx');
const story = () => import('./transfers/story-page.tsx');
const transfers = () => import('./transfers/transfers-page.tsx');

export const IssuesPage = lazy(async () => ({ default: (await issues()).IssuesPage }));
export const StoryPage = lazy(async () => ({ default: (await story()).StoryPage }));
export const TransfersPage = lazy(async () => ({ default: (await transfers()).TransfersPage }));

/** A page that has been fetched opens at once, and also while the server is away. What cannot be fetched now is fetched on the way there. */
export async function fetchLaterPages(language: Language): Promise<void> {
  await Promise.allSettled([loadSentences(language), issues(), story(), transfers()]);
}
