/** Bars and spinners for work that takes a while. Only on a terminal, and on its error side, so that the answer stays clean. */
import { progress, spinner } from '@clack/prompts';

const isSeen = (json: boolean): boolean => !json && process.stderr.isTTY;

export async function withSpinner<Value>(what: string, json: boolean, work: () => Promise<Value>): Promise<Value> {
  if (!isSeen(json)) return work();
  const wheel = spinner({ output: process.stderr });
  wheel.start(what);
  try {
    const value = await work();
    wheel.stop(what);
    return value;
  } catch (error) {
    wheel.error(what);
    throw error;
  }
}

export type Advance = (done: number, total: number) => void;

export async function withBar<Value>(what: string, json: boolean, work: (advance: Advance) => Promise<Value>): Promise<Value> {
  if (!isSeen(json)) return work(() => {});
  const bar = progress({ max: 100, output: process.stderr });
  bar.start(what);
  let shown = 0;
  try {
    const value = await work((done, total) => {
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
      if (percent > shown) bar.advance(percent - shown, `${what}: ${done} of ${total}`);
      shown = Math.max(shown, percent);
    });
    bar.stop(what);
    return value;
  } catch (error) {
    bar.error(what);
    throw error;
  }
}
