/** Finds the browser for the browser tests. As root on a Debian system it installs one; otherwise it says the one command to run. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const INSTALL = 'apt-get update && apt-get install -y --no-install-recommends chromium';

const found = (): string | null => process.env.CHROMIUM_PATH ?? PLACES.find((place) => existsSync(place)) ?? null;

/** The path of a Chromium. Ends the process with a sentence when there is none and none can be installed. */
export function browserPath(): string {
  const there = found();
  if (there !== null) return there;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Installing Chromium for the browser tests.\n');
    spawnSync('sh', ['-c', INSTALL], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = found();
    if (installed !== null) return installed;
  }
  process.stderr.write(
    `The browser tests need Chromium. Install it with: sudo sh -c '${INSTALL}'\nA browser elsewhere is named by CHROMIUM_PATH.\n`,
  );
  process.exit(1);
}
