/** The first look: are both systems well, is everything across, and what needs somebody. */
import { z } from 'zod';
import { message } from './envelopes.ts';

export const systemHealth = z.object({
  system: z.enum(['rackbeat', 'eaccounting']),
  state: z.enum(['well', 'slow', 'unreachable', 'reconnect-needed']),
  /** Why, when it is not well. */
  reason: message.nullable(),
  lastAnswerAt: z.iso.datetime().nullable(),
  /** Share of the vendor's rate budget that is left at this moment, 0 to 1; null when nothing is known. */
  budgetLeft: z.number().min(0).max(1).nullable(),
});

export const flowHealth = z.object({
  flow: z.enum(['invoices', 'products', 'customers', 'sweep', 'webhooks', 'comparison']),
  isOn: z.boolean(),
  lastSuccessAt: z.iso.datetime().nullable(),
});

/** Booked in Rackbeat = in eAccounting + on the way + waiting for somebody + skipped with a reason. */
export const invoiceBalance = z.object({
  booked: z.number().int(),
  across: z.number().int(),
  onTheWay: z.number().int(),
  needsYou: z.number().int(),
  skipped: z.number().int(),
});

export const overview = z.object({
  systems: z.array(systemHealth),
  flows: z.array(flowHealth),
  today: invoiceBalance,
  month: invoiceBalance,
  /** The last 30 days, oldest first. */
  days: z.array(z.object({ day: z.iso.date(), across: z.number().int(), needsYou: z.number().int() })),
  /** Whether transfers start by themselves, or why not. */
  isLive: z.boolean(),
});

export const overviewRoutes = {
  overview: { method: 'GET', path: '/api/overview', answer: overview },
} as const;
