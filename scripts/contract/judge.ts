/** Checks everything that was recorded and counts what each listed exception has excused. */
import { checkExchange } from './check.ts';
import type { Exception } from './exceptions.ts';
import type { Exchange, Finding } from './exchange.ts';
import { createValidator } from './validator.ts';
import type { VendorFile } from './vendor-file.ts';

export interface Judgement {
  requests: number;
  answers: number;
  /** Operations in the file's spelling, each with its statuses and how often they came. */
  operations: Map<string, Map<string, number>>;
  violations: Finding[];
  excused: { exception: Exception; times: number }[];
}

export function judge(file: VendorFile, exchanges: readonly Exchange[], exceptions: readonly Exception[]): Judgement {
  const validate = createValidator(file);
  const excused = exceptions.map((exception) => ({ exception, times: 0 }));
  const operations = new Map<string, Map<string, number>>();
  const violations: Finding[] = [];
  for (const exchange of exchanges) {
    const { operation, findings } = checkExchange(file, validate, exchange);
    if (operation !== null) {
      const statuses = operations.get(operation) ?? new Map<string, number>();
      const status = String(exchange.answer?.status ?? 'no answer');
      operations.set(operation, statuses.set(status, (statuses.get(status) ?? 0) + 1));
    }
    for (const finding of findings) {
      const excuse = excused.find(({ exception }) => exception.accepts(finding));
      if (excuse) excuse.times += 1;
      else violations.push(finding);
    }
  }
  const answers = exchanges.filter(({ answer }) => answer !== null).length;
  return { requests: exchanges.length, answers, operations, violations, excused };
}
