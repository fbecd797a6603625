/** All pages for people. */
import type { EAccounting } from '../eaccounting.ts';
import { addDocumentPages } from './acts-by-hand.ts';
import { addDirectPages } from './direct-pages.ts';
import { addFrontPage } from './front-page.ts';
import { addListPages } from './list-pages.ts';
import { addSettingsPage } from './settings-page.ts';

export function addPages(eaccounting: EAccounting): void {
  addFrontPage(eaccounting);
  addListPages(eaccounting);
  addDocumentPages(eaccounting);
  addDirectPages(eaccounting);
  addSettingsPage(eaccounting);
}
