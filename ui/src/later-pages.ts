/** The pages that are not the settings: fetched after them, and in good time before somebody goes there. */
import { lazy } from 'react';
import type { Language } from '../../api/languages.ts';
import { loadSentences } from './language/sentences.ts';

const doctor = () => import('./doctor/doctor-page.tsx');
const initialSync = () => import('./initial-sync/initial-sync-page.tsx');
const issues = () => import('./issues/issues-page.tsx');
const start = () => import('./first-run/start-page.tsx');
const story = () => import('./transfers/story-page.tsx');
const transfers = () => import('./transfers/transfers-page.tsx');

export const DoctorPage = lazy(async () => ({ default: (await doctor()).DoctorPage }));
export const InitialSyncPage = lazy(async () => ({ default: (await initialSync()).InitialSyncPage }));
export const IssuesPage = lazy(async () => ({ default: (await issues()).IssuesPage }));
export const StartPage = lazy(async () => ({ default: (await start()).StartPage }));
const completeness = () => import('./completeness/completeness-page.tsx');
const overview = () => import('./overview/overview-page.tsx');

export const CompletenessPage = lazy(async () => ({ default: (await completeness()).CompletenessPage }));
export const OverviewPage = lazy(async () => ({ default: (await overview()).OverviewPage }));
export const StoryPage = lazy(async () => ({ default: (await story()).StoryPage }));
export const TransfersPage = lazy(async () => ({ default: (await transfers()).TransfersPage }));

/** A page that has been fetched opens at once, and also while the server is away. What cannot be fetched now is fetched on the way there. */
export async function fetchLaterPages(language: Language): Promise<void> {
  await Promise.allSettled([
    loadSentences(language),
    doctor(),
    initialSync(),
    issues(),
    overview(),
    completeness(),
    start(),
    story(),
    transfers(),
  ]);
}
