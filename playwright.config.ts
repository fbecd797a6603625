/** Browser tests with the system’s own Chromium: one worker, no second try, asked to block third-party cookies. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/browser',
  // `npm test` runs the short ones; the others with `npx playwright test --project long`.
  projects: [
    { name: 'short', testMatch: '*.spec.ts', testIgnore: '**/long/**' },
    { name: 'long', testMatch: '**/long/*.spec.ts' },
  ],
  outputDir: 'test-results',
  globalSetup: './test/browser/support/build-page.ts',
  workers: 1,
  fullyParallel: false,
  // A test that fails once without a change of code is a bug; none is tried again.
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    actionTimeout: 20_000,
    locale: 'nb-NO',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--test-third-party-cookie-phaseout',
      ],
    },
  },
});
