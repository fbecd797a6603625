/** Every message code that this folder can put into a failure; the catalogue is checked against it. */
import type { FailureKind } from '../core/failure.ts';

/**
 * The vendor's own codes with the kind that decides when to try again. Almost all of them need a person, so `refused` is
 * the rule; a right that is missing (4002, 4006, 4007 …) is refused and not `unauthorised`, because another token would
 * not mend it. Source: the vendor's published list of error codes.
 */
export const VENDOR_CODES = {
  /** Field validation; `Errors[]` names the fields. */
  2000: 'refused',
  3000: 'missing',
  3001: 'refused',
  3002: 'refused',
  3003: 'refused',
  /** Number taken. */
  4000: 'conflict',
  4001: 'refused',
  /** Also: the add-on for integrations is not switched on in the company. */
  4002: 'refused',
  4003: 'refused',
  4004: 'refused',
  4005: 'refused',
  4006: 'refused',
  4007: 'refused',
  4008: 'refused',
  4009: 'refused',
  4010: 'rate-limited',
  4011: 'refused',
  4012: 'refused',
  4013: 'refused',
  4014: 'refused',
  4015: 'refused',
  4016: 'refused',
  4017: 'refused',
  4018: 'refused',
  4019: 'refused',
  4020: 'refused',
  4021: 'refused',
  4022: 'refused',
  4023: 'refused',
  /** The coding lacks the account for this kind of sale. */
  4024: 'refused',
  /** The VAT number is not valid in VIES. */
  4025: 'refused',
  4026: 'refused',
  4027: 'refused',
  4028: 'refused',
  4029: 'refused',
  4030: 'refused',
  4031: 'refused',
  4032: 'refused',
  4033: 'refused',
  4034: 'refused',
  4035: 'refused',
  4037: 'refused',
  4038: 'refused',
  4039: 'refused',
  /** An outside register (VIES) could not answer: time mends it. */
  4100: 'unreachable',
  5000: 'broken',
  5001: 'unreachable',
  5002: 'broken',
  5003: 'refused',
  5004: 'refused',
  5005: 'refused',
  5006: 'refused',
  5007: 'refused',
  /** A query the vendor does not understand; the look-up ladder goes one rung further. */
  6000: 'refused',
  6001: 'refused',
} as const satisfies Record<number, FailureKind>;

type VendorCode = keyof typeof VENDOR_CODES;

const OWN_CODES = [
  /** 401, and another token does not help or could not be had. */
  'eaccounting.unauthorised',
  /** 401 to a write; there is a new token now and nothing was done. */
  'eaccounting.token-renewed',
  'eaccounting.rate-limited',
  'eaccounting.server-error',
  /** A 4xx without one of the codes above. */
  'eaccounting.refused',
  'eaccounting.forbidden',
  'eaccounting.missing',
  'eaccounting.conflict',
  /** Empty, half, not JSON, or without a field we use. */
  'eaccounting.unexpected-answer',
  /** A list that has more pages than there can be. */
  'eaccounting.endless-list',
  /** The grant is dead (password changed, access taken away): somebody must connect again. */
  'connection.reconnect-needed',
  /** Another process is renewing the token and did not finish in time. */
  'connection.token-busy',
  /** The token endpoint says that the refresh token is worth nothing any more. */
  'visma.grant-dead',
  /** The token endpoint does not accept our client id or secret: for the operator. */
  'visma.client-refused',
  /** Any other answer of the protocol (`error`). */
  'visma.refused',
  'visma.unavailable',
  'visma.unexpected-answer',
] as const;

export type EAccountingCode = (typeof OWN_CODES)[number] | `eaccounting.${VendorCode}`;

export const EACCOUNTING_CODES: readonly EAccountingCode[] = [
  ...OWN_CODES,
  ...Object.keys(VENDOR_CODES).map((code) => `eaccounting.${code}` as EAccountingCode),
];

export const isVendorCode = (code: number): code is VendorCode => Object.hasOwn(VENDOR_CODES, code);
