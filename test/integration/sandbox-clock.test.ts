import { afterAll, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/main.ts';
import { followSandboxClock } from '../../src/outbound/sandbox-clock.ts';

const sandbox = await startSandbox({ rackbeatPort: 0, eaccountingPort: 0, appUrl: 'http://127.0.0.1:1' });
afterAll(() => sandbox.stop());

test('the app goes along when the stand-ins are moved to another day', async () => {
  const { clock, stop } = await followSandboxClock(sandbox.eaccountingUrl);
  expect(Math.abs(clock.now().getTime() - sandbox.clock.now().getTime())).toBeLessThan(1_000);
  sandbox.clock.advance(40 * 86_400_000);
  await expect.poll(() => Math.abs(clock.now().getTime() - sandbox.clock.now().getTime()), { timeout: 5_000 }).toBeLessThan(1_000);
  stop();
});
