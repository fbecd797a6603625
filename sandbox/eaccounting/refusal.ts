/**
 * What the vendor says when it says no. A refusal is a value: handlers return it, one place turns it into an answer.
 * Codes and names: the vendor's error table; which HTTP status goes with a code is partly unknown, hence the switches.
 */

export interface FieldFault {
  Field: string;
  ErrorCode: string;
  Message: string;
  Key: string;
}

export interface Refusal {
  refused: number;
  message: string;
  faults: FieldFault[];
  /** Overrules the usual status of the code. */
  status?: number;
}

export const refusal = (code: number, message: string, extra: { faults?: FieldFault[]; status?: number } = {}): Refusal => ({
  refused: code,
  message,
  faults: extra.faults ?? [],
  ...(extra.status === undefined ? {} : { status: extra.status }),
});

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value && 'faults' in value;

export const fieldFault = (Field: string, ErrorCode: string, Message: string): FieldFault => ({ Field, ErrorCode, Message, Key: Field });

/** 2000: the body breaks a rule of the model. */
export const invalid = (...faults: FieldFault[]): Refusal =>
  refusal(2000, faults.map(({ Field, Message }) => `${Field} ${Message}`).join('; ') || 'Validation failed', { faults });
export const invalidField = (name: string, message: string, code = 'Invalid'): Refusal => invalid(fieldFault(name, code, message));

export const notFound = (what: string, id: string): Refusal => refusal(3000, `ResourceNotFoundException - ${what} ${id} was not found`);

/** Codes that speak of rights, and so come as 403 (seen for 4002 by other developers; the rest deduced). */
const forbiddenCodes = new Set([4003, 4004, 4005, 4006, 4007, 4009, 4011, 4012]);

export function statusOf({ refused, status }: Refusal, unknownIdStatus: number, duplicateStatus: number): number {
  if (status !== undefined) return status;
  if (refused === 3000) return unknownIdStatus;
  if (refused === 4000) return duplicateStatus;
  if (refused === 4010) return 429;
  if (forbiddenCodes.has(refused)) return 403;
  return refused >= 5000 && refused <= 5002 ? 500 : 400;
}
