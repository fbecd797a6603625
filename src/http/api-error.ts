/** Errors of the app's API: a code of the catalogue, its parameters, and for forms the fields that are wrong. */
import type { MessageParams } from '../core/failure.ts';

export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly params: MessageParams;
  readonly fields: Record<string, string>;
  /** Beyond the envelope, for example the differences of a stale save. */
  readonly more: Record<string, unknown>;

  constructor(
    status: number,
    code: string,
    params: MessageParams = {},
    fields: Record<string, string> = {},
    more: Record<string, unknown> = {},
  ) {
    super(code);
    this.status = status;
    this.code = code;
    this.params = params;
    this.fields = fields;
    this.more = more;
  }
}

export const notFound = (code = 'api.not-found'): ApiError => new ApiError(404, code);
