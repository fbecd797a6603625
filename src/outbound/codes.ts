/** Every message code that this folder can put into a failure; the catalogue is checked against it. */
export const OUTBOUND_CODES = [
  /** The address is not on the list of origins, carries a name and password, or is plain http outside this machine. */
  'outbound.origin-refused',
  /** The caller's last look before the socket said no. */
  'outbound.held-back',
  /** The caller ended it (a worker that stops). */
  'outbound.stopped',
  /** No token of the vendor's budget, or no free slot of the connection, within the waiting time. */
  'outbound.budget-spent',
  /** The budget's own table cannot be asked; then nothing is sent. */
  'outbound.budget-unavailable',
  /** The breaker is open: the vendor failed several times in a row, only a probe goes through. */
  'outbound.outage',
  /** No connection could be made; nothing left. */
  'outbound.no-connection',
  /** The total deadline ended. */
  'outbound.too-slow',
  /** The connection ended before an answer came. */
  'outbound.no-answer',
  /** The answer began and did not end. */
  'outbound.answer-cut',
  /** The answer is larger than we read. */
  'outbound.answer-too-large',
  /** The vendor sent us elsewhere; redirects are never followed. */
  'outbound.redirected',
] as const;

export type OutboundCode = (typeof OUTBOUND_CODES)[number];
