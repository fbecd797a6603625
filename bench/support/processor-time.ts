/**
 * Processor time that processes have used so far, from Linux's `/proc`. Unlike a rate it is the same on a busy machine, so it
 * tells whether a change made something cheaper.
 */
import { readdir, readFile } from 'node:fs/promises';

/** The kernel counts in hundredths of a second, whatever the machine (`USER_HZ`). */
const MS_A_TICK = 10;

/** After the name, which may hold spaces: state, parent, … */
interface Stat {
  parent: number;
  ms: number;
}

async function statOf(pid: number): Promise<Stat | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (text === null) return null;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * MS_A_TICK };
}

/** Milliseconds of a process and its direct children that live now; what an ended child used is lost. */
export async function processorMs(pid: number): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const stats = await Promise.all(pids.map(async (each) => ({ pid: each, stat: await statOf(each) })));
  return stats.reduce((sum, each) => (each.stat && (each.pid === pid || each.stat.parent === pid) ? sum + each.stat.ms : sum), 0);
}
