/** What every call to eAccounting needs to know: which company's token, which budget, which lane. */
import type { Result } from '../core/failure.ts';
import type { CallRecorder, Lane, Outbound } from '../outbound/request.ts';

/** A living access token. `tokens.ts` makes one from the store; `fixedToken` serves the moments before there is one. */
export interface AccessTokens {
  current(): Promise<Result<string>>;
  /**
   * The vendor answered 401 to this token. Gives another one: what somebody else stored meanwhile, or the result of one
   * forced refresh. Fails when the refused token was itself just refreshed.
   */
  afterRefusal(refused: string): Promise<Result<string>>;
  /** Another call has been refused with this token meanwhile: what still stands in line does not go with it. */
  isRefused(token: string): boolean;
}

export interface EAccountingAccess {
  outbound: Outbound;
  /** The origin, `https://eaccountingapi.vismaonline.com`; the API lives under `/v2`. */
  baseUrl: string;
  tokens: AccessTokens;
  /** The vendor counts calls by client id and path. */
  clientId: string;
  connectionId: string;
  lane: Lane;
  record?: CallRecorder;
  signal?: AbortSignal;
}

/** Options of one write. */
export interface EAccountingWriteOptions {
  /** Total, milliseconds. */
  deadlineMs: number;
  /** See `OutboundRequest.beforeSend`. */
  beforeSend?: () => boolean;
}
