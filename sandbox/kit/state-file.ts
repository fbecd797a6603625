/**
 * A stand-in's state in one JSON file, so that a restart finds the same documents.
 * Written whole beside the file and renamed, so a crash leaves either the old state or the new one, never half.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface StateFile {
  /** What was kept, or null when there is nothing readable. */
  load(): unknown;
  /** Something changed: write soon. */
  touch(): void;
  /** Write now, if anything changed. */
  flush(): void;
}

/** `take` is called when it is time to write. Writes come at most every `pauseMs`, and seldom enough to cost under a tenth of the time. */
export function openStateFile(path: string, take: () => unknown, pauseMs = 250): StateFile {
  let timer: NodeJS.Timeout | null = null;
  let changed = false;
  let lastCostMs = 0;

  const write = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (!changed) return;
    changed = false;
    const from = performance.now();
    mkdirSync(dirname(path), { recursive: true });
    const beside = `${path}.${process.pid}.new`;
    writeFileSync(beside, JSON.stringify(take()));
    renameSync(beside, path);
    lastCostMs = performance.now() - from;
  };

  return {
    load: () => {
      let text: string;
      try {
        text = readFileSync(path, 'utf8');
      } catch {
        return null;
      }
      try {
        return JSON.parse(text);
      } catch {
        // Kept aside rather than overwritten: somebody may want to see what was in it.
        renameSync(path, `${path}.unreadable`);
        return null;
      }
    },
    touch: () => {
      changed = true;
      timer ??= setTimeout(write, Math.max(pauseMs, lastCostMs * 10)).unref();
    },
    flush: write,
  };
}
