/** “Send all existing”: everything there is of products or customers through the ongoing sync, once, counted before it begins. */
import { z } from 'zod';
import { statedAct } from './envelopes.ts';

export const sendAllKind = z.enum(['product', 'customer']);

export const sendAllRun = z.object({
  kind: sendAllKind,
  /** `listing`: the list is being read; `listed`: every record is queued; `ended`: all have come to rest. */
  state: z.enum(['listing', 'listed', 'ended']),
  /** How many there were when it was asked for, how many are queued by now, how many have come to rest. */
  total: z.number().int(),
  listed: z.number().int(),
  done: z.number().int(),
  /** Of those done: a person has to look. */
  needYou: z.number().int(),
  askedBy: z.string(),
  startedAt: z.iso.datetime(),
});

/** The latest run of each kind. */
export const sendAllStatus = z.object({ runs: z.array(sendAllRun) });
const ofKind = z.object({ kind: sendAllKind });
export const sendAllCount = ofKind.extend({
  total: z.number().int(),
  /** Of them linked already: these are only brought up to date. */
  linked: z.number().int(),
});
const start = statedAct.extend({ kind: sendAllKind, total: z.number().int().min(0) });

export const sendAllRoutes = {
  sendAll: { method: 'GET', path: '/api/send-all', answer: sendAllStatus },
  countSendAll: { method: 'POST', path: '/api/send-all/count', body: ofKind, answer: sendAllCount },
  startSendAll: { method: 'POST', path: '/api/send-all/start', body: start, answer: sendAllStatus },
} as const;
