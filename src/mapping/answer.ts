/** Builds refusals, notes, skips and waits from the list of codes, so that no answer can carry a code or parameter that is not listed. */
import {
  type NoteCode,
  notes,
  type ParamsOf,
  type RefusalCode,
  refusals,
  type SkipCode,
  type skips,
  type WaitCode,
  type waits,
} from './codes.ts';
import type { Day, Note, Refusal, Skip, Wait } from './facts.ts';

/** A refusal; who can mend it stands in the list. */
export const refuse = <Code extends RefusalCode>(code: Code, params: ParamsOf<(typeof refusals)[Code]['params']>): Refusal => ({
  ok: false,
  code,
  params: params,
  who: refusals[code].who,
});

export const note = <Code extends NoteCode>(code: Code, params: ParamsOf<(typeof notes)[Code]>): Note => ({
  code,
  params: params,
});

export const skip = <Code extends SkipCode>(code: Code, params: ParamsOf<(typeof skips)[Code]>): Skip => ({
  ok: 'skip',
  code,
  params: params,
});

export const wait = <Code extends WaitCode>(code: Code, params: ParamsOf<(typeof waits)[Code]>, until: Day): Wait => ({
  ok: 'wait',
  code,
  params: params,
  until,
});
