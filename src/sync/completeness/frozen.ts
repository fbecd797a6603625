/** The frozen copy of a closed month and its check sum: SHA-256 over the copy as canonical JSON (RFC 8785), so that anybody can count it again. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { z } from 'zod';
import type { monthReport } from '../../../api/completeness.ts';
import type { MonthLine } from '../../mapping/month/compare.ts';
import type { ClosedMonth } from '../../store/closed-months.ts';

export type MonthReport = z.output<typeof monthReport>;

export interface FrozenMonth {
  companies: { rackbeat: string; eaccounting: string };
  report: Omit<MonthReport, 'closed'>;
  lines: MonthLine[];
}

/** Only plain text and whole numbers are in it, so that writing it down and reading it back changes nothing. */
export const canonicalText = (copy: unknown): string => canonicalize(copy) ?? '';
export const checkSum = (copy: unknown): string => createHash('sha256').update(canonicalText(copy)).digest('hex');

/** Null when it does not fit its check sum any more. */
export const copyOf = ({ content, sha256 }: ClosedMonth): FrozenMonth | null =>
  checkSum(content) === sha256 ? (content as FrozenMonth) : null;
