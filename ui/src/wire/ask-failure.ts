/** What the app's API answers when it does not do what was asked: the error envelope, and whatever came beside it. */
import { type ErrorEnvelope, errorEnvelope } from '../../../api/schema.ts';

export class AskFailure extends Error {
  /** 0 when there was no answer at all. */
  readonly status: number;
  readonly code: string;
  readonly params: ErrorEnvelope['params'];
  readonly fields: ErrorEnvelope['fields'];
  /** The whole body, for what only some answers carry. */
  readonly body: unknown;

  constructor(status: number, envelope: ErrorEnvelope, body: unknown = null) {
    super(envelope.code);
    this.status = status;
    this.code = envelope.code;
    this.params = envelope.params;
    this.fields = envelope.fields;
    this.body = body;
  }
}

const NO_ANSWER: ErrorEnvelope = { code: 'no-answer', params: {}, fields: {} };
const UNREADABLE: ErrorEnvelope = { code: 'unreadable-answer', params: {}, fields: {} };

export const noAnswer = (): AskFailure => new AskFailure(0, NO_ANSWER);

/** A proxy in between may answer with a page of its own. */
export async function failureOf(response: Response): Promise<AskFailure> {
  const body: unknown = await response.json().catch(() => null);
  const envelope = errorEnvelope.safeParse(body);
  return new AskFailure(response.status, envelope.success ? envelope.data : UNREADABLE, body);
}

/** Not let in: a wrong or changed address, or an uninstalled app. Asking again changes nothing. */
export const isClosed = (error: unknown): boolean => error instanceof AskFailure && (error.status === 401 || error.status === 403);
