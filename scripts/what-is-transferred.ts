/** Writes docs/what-is-transferred*.md from the tables beside this file, whose keys are those of the bodies that the program sends. */
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../api/catalogue.ts';
import { fileOf, transferredPage } from './what-is-transferred/page.ts';

for (const language of LANGUAGES) writeFileSync(new URL(`../docs/${fileOf(language)}`, import.meta.url), transferredPage(language));
