/** The long form of the pages: accessible also while they are read, when they cannot be read, and while the server is away. */
import { askJson } from '../../support/asking.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

const HASHES = ['overview', 'transfers', 'issues', 'initial-sync', 'doctor', 'completeness', 'start'].map((page) => `#/${page}`);

test('every page in every state is accessible', async ({ page, programs, troubles }) => {
  const { settingsUrl } = await askJson<{ settingsUrl: string }>(`${programs.rackbeatUrl}/__sandbox/install`, { body: { company: 'SE' } });
  for (const state of ['read', 'refused'] as const) {
    await page.route(/\/api\/(?!session|settings|connection|events)/, async (route) => {
      // What is still being read gets no answer; leaving ends the waiting.
      if (state === 'refused') await route.fulfill({ status: 400, json: { code: 'api.invalid', params: {}, fields: {} } });
    });
    await page.goto(settingsUrl);
    await expect(page.getByRole('navigation')).toBeVisible();
    for (const hash of HASHES) {
      await page.evaluate((there) => {
        window.location.hash = there;
      }, hash);
      await expect(
        page
          .getByRole('navigation')
          .locator('[aria-current="page"]')
          .or(page.locator('main h2').filter({ visible: true }))
          .first(),
      ).toBeVisible();
      await expectAccessible(page);
    }
    await page.goto('about:blank');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }
  await page.route(/\/api\/events/, (route) => route.abort());
  await page.goto(settingsUrl);
  await expect(page.getByText('Ansluter igen …')).toBeVisible();
  await expectAccessible(page);
  expect(troubles).toEqual([]);
});
