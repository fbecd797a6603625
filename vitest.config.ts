import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,api,sandbox,test,ui}/**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**', 'test/browser/**', ...(process.env.LONG_TESTS ? [] : ['test/long/**'])],
    globalSetup: ['test/support/global-setup.ts'],
    // A test that fails once without a change of code is a bug; none is tried again.
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
