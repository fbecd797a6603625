/** The test function of the browser tests: the programs of its worker, and a page that notes every breach of a content security policy. */
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type Programs, startPrograms } from './programs.ts';

interface Watched {
  /** Breaches and script errors of every page and frame so far. */
  troubles: string[];
}

interface House {
  /** Tests of another name get programs of their own, in which nothing has happened yet. */
  houseName: string;
  programs: Programs;
}

export const test = base.extend<Watched, House>({
  houseName: ['everybody’s', { scope: 'worker', option: true }],
  programs: [
    // Playwright reads which other fixtures are wanted from this pattern.
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      const programs = await startPrograms();
      await use(programs);
      await programs.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  troubles: async ({ page }, use) => {
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      if (/content security policy|refused to/i.test(message.text())) troubles.push(message.text());
    });
    await use(troubles);
  },
});

/** Nothing serious or critical on what is shown now, frames included. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

export { expect } from '@playwright/test';
