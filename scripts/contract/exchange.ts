/** One request of our client and what came back, as they went over the wire, and what can be wrong with them. */

export interface Exchange {
  method: string;
  /** Path and query, as sent. */
  url: string;
  requestType: string | null;
  requestBody: string;
  /** Null when the connection ended without an answer. */
  answer: { status: number; type: string | null; body: string } | null;
}

export interface Finding {
  side: 'request' | 'answer';
  method: string;
  /** The vendor's own spelling where it has one, else the path as sent. */
  path: string;
  /** `operation`, `status`, `query`, `path`, `body`, or the JSON Schema keyword that failed. */
  rule: string;
  /** JSON pointer into the body; empty for the whole. */
  pointer: string;
  message: string;
  /** What stands at the pointer. */
  value: unknown;
  /** The parameter of the rule: the property that is missing or extra, the format, the types allowed. */
  about: string;
  status: number | null;
}
