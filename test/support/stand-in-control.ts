/** Reaching into a stand-in from outside: its journal, its request log, its faults and switches. */
import { createServer } from 'node:net';
import { askJson } from './asking.ts';

export interface JournalEntry {
  seq: number;
  /** ISO time of the stand-ins' clock. */
  at: string;
  account: string;
  effect: string;
  key: string;
  summary: string;
}

export interface StandInControl {
  url: string;
  journal(effect?: string): Promise<JournalEntry[]>;
  requests(): Promise<{ method: string; path: string; status: number }[]>;
  fault(rule: Record<string, unknown>): Promise<string>;
  clearFaults(): Promise<void>;
  switches(values: Record<string, unknown>): Promise<void>;
  control<Answer>(name: string, body?: unknown): Promise<Answer>;
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export function standInControl(url: string): StandInControl {
  const at = (name: string): string => `${url}/__sandbox/${name}`;
  return {
    url,
    journal: async (effect) => {
      const { entries } = await askJson<{ entries: JournalEntry[] }>(at('journal?since=0&limit=100000'));
      return effect === undefined ? entries : entries.filter((entry) => entry.effect === effect);
    },
    requests: async () =>
      (await askJson<{ entries: { method: string; path: string; status: number }[] }>(at('requests?since=0&limit=100000'))).entries,
    fault: async (rule) => (await askJson<{ id: string }>(at('faults'), { body: rule })).id,
    clearFaults: async () => void (await askJson(at('faults'), { method: 'DELETE' })),
    switches: async (values) => void (await askJson(at('switches'), { method: 'PUT', body: values })),
    control: (name, body) => askJson(at(name), { body: body ?? {} }),
  };
}
