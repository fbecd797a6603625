/** Why the store cannot be opened: a key of the message catalogue with its parameters. The process ends with its sentence. */
import type { Message } from '../core/failure.ts';

export interface Refusal extends Message {
  ok: false;
}

export const refusal = (code: string, params: Message['params'] = {}): Refusal => ({ ok: false, code, params });
