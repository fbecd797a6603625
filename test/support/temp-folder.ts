/** A folder that is removed when the test file has run. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rackbeat-eaccounting-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
