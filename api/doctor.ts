/** The doctor: what stands in the way of invoices before they meet it, and how each thing is mended. */
import { z } from 'zod';
import { message, responsible } from './envelopes.ts';

/** `unknown`: it could not be looked at just now, and the line says why. */
export const diagnosisState = z.enum(['fine', 'notice', 'warning', 'wrong', 'unknown']);

export const diagnosisLine = z.object({
  /** Stable name of the check, such as `api-add-on` or `vat-coverage`. */
  check: z.string(),
  state: diagnosisState,
  /** What was found. */
  finding: message,
  /** What to do about it; null when all is well. */
  mend: message.nullable(),
  who: responsible.nullable(),
  /** Where it is mended: a page of ours (`#/settings`) or an address in one of the two systems. */
  place: z.string().nullable(),
  /** The records concerned, when the finding counts some; at most 100. */
  records: z.array(z.object({ number: z.string(), name: z.string() })),
});

export const diagnosis = z.object({
  /** Null before the first examination. */
  checkedAt: z.iso.datetime().nullable(),
  lines: z.array(diagnosisLine),
});

export const doctorRoutes = {
  /** The latest examination; the first asker has one made. */
  doctor: { method: 'GET', path: '/api/doctor', answer: diagnosis },
  examine: { method: 'POST', path: '/api/doctor/examine', answer: diagnosis },
} as const;
