/** Makes folders that other users may pass through but not list: the database runs as another user when we are root. */
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const PASS_THROUGH = 0o711;

/** Makes the folder and whatever is missing above it. What is there already is left as it is. Throws the system's error. */
export async function makeFolder(path: string): Promise<void> {
  const wanted = resolve(path);
  const firstMade = await mkdir(wanted, { recursive: true, mode: PASS_THROUGH });
  if (firstMade === undefined) return;
  // Once more in spite of a strict umask.
  for (let made = wanted; made.length >= firstMade.length; made = dirname(made)) await chmod(made, PASS_THROUGH);
}
