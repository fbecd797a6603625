/** What this process counts for its operator while it runs: calls out, webhooks in, crashed jobs, and how busy Node is. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { OutsideCall } from './outbound/request.ts';

export const PREFIX = 'rackbeat_eaccounting_';

export interface Metrics {
  registry: Registry;
  call(call: OutsideCall): void;
  webhook(outcome: string): void;
  jobCrashed(queue: string): void;
}

/** A vendor answers in some hundred milliseconds; beyond a write's deadline nothing is measured. */
const CALL_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetrics(): Metrics {
  const registry = new Registry();
  // Among them the lag of the event loop: the first sign that one process does too much.
  collectDefaultMetrics({ register: registry, prefix: PREFIX });
  const registers = [registry];
  const calls = new Counter({
    name: `${PREFIX}outbound_calls_total`,
    help: 'Calls to outside systems by this process; status is that of the answer, or what failed when none came.',
    labelNames: ['system', 'method', 'status'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: `${PREFIX}outbound_call_seconds`,
    help: 'How long outside systems take to answer.',
    labelNames: ['system'] as const,
    buckets: CALL_SECONDS,
    registers,
  });
  const webhooks = new Counter({
    name: `${PREFIX}webhooks_total`,
    help: 'Webhooks that reached this process, by what became of them.',
    labelNames: ['outcome'] as const,
    registers,
  });
  const crashes = new Counter({
    name: `${PREFIX}jobs_crashed_total`,
    help: 'Jobs that ended with an unexpected error; each is tried again.',
    labelNames: ['queue'] as const,
    registers,
  });
  return {
    registry,
    call: ({ system, method, status, failureCode, ms }) => {
      calls.inc({ system, method, status: status ?? failureCode ?? 'none' });
      seconds.observe({ system }, ms / 1_000);
    },
    webhook: (outcome) => webhooks.inc({ outcome }),
    jobCrashed: (queue) => crashes.inc({ queue }),
  };
}
