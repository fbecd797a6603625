/** Builds the page once before all browser tests, so that they never judge an old one. */
import { build } from 'vite';

export default async function buildPage(): Promise<void> {
  await build({ configFile: 'ui/vite.config.ts', logLevel: 'warn' });
}
