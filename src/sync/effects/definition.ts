/** What the ledger must know about one kind of write: how to send it, how to find it again, what to do when it is not there. */
import type { Failure, Message, Result } from '../../core/failure.ts';
import type { Clients } from '../context.ts';

/** Kinds whose end can be looked up, and the one whose end cannot. */
export type EffectKind =
  | 'customer.create'
  | 'customer.update'
  | 'article.create'
  | 'article.update'
  | 'draft.create'
  | 'test-draft.create'
  | 'draft.update'
  | 'draft.delete'
  | 'invoice.convert'
  | 'invoice.email'
  | 'link.create'
  | 'note.create'
  | 'rackbeat.group.create'
  | 'rackbeat.group.update'
  | 'rackbeat.unit.create'
  | 'rackbeat.customer.create'
  | 'rackbeat.customer.update'
  | 'rackbeat.product.create'
  | 'rackbeat.product.update'
  | 'rackbeat.supplier.create'
  | 'rackbeat.supplier.update'
  | 'rackbeat.stock.set'
  | 'rackbeat.address.add';

/**
 * How a missing effect is judged after an unknown outcome.
 * `send-again`: the vendor's own key makes a second sending harmless.
 * `wait-then-send`: only two empty look-ups after the settle window allow a second sending.
 * `ask`: nothing can be looked at, or its absence proves nothing; a person decides.
 */
export type WhenAbsent = 'send-again' | 'wait-then-send' | 'ask';

export type Look<Answer> =
  | { look: 'found'; answer: Answer }
  | { look: 'absent' }
  /** More than one document answers the description. */
  | { look: 'several'; ids: string[] }
  /** What the look-up would hold on to is gone, so absence proves nothing. */
  | { look: 'lost' }
  | { look: 'failed'; failure: Failure };

export interface SendOptions {
  deadlineMs: number;
  beforeSend: () => boolean;
  /** Only where a list tells afterwards what became of many. */
  mayReuseConnection?: boolean;
}

export interface LookOptions {
  /** When the sending was recorded: documents are not looked for further back than a little before this. */
  sentAt: Date;
}

/** `Subject` is what the effect is found again by; it is stored and must survive JSON. `Request` is what is sent. */
export interface EffectDefinition<Subject, Request, Answer> {
  kind: EffectKind;
  send(clients: Clients, request: Request, options: SendOptions): Promise<Result<Answer>>;
  idOf(answer: Answer): string;
  lookUp(clients: Clients, subject: Subject, options: LookOptions): Promise<Look<Answer>>;
  whenAbsent: WhenAbsent;
  /** A conflict may be our own earlier write: look before believing it. */
  lookOnConflict: boolean;
}

export interface Intention<Subject, Request> {
  recordKey: string;
  generation: number;
  subject: Subject;
  request: Request;
  /**
   * The write cannot have been made before this moment; null when nobody knows. Given for writes of which a second one would do
   * harm: in a restored database they are looked for before they are made, unless they are younger than the restoring.
   */
  bornAt?: Date | null;
}

export type EffectEnd<Answer> =
  /** `fromLostTime`: found in a restored database, and made in the time that it has lost; why it was made is not known any more. */
  | { end: 'settled'; answer: Answer; adopted: boolean; fromLostTime: boolean }
  /** Another run of ours has done it before; its link tells the rest. */
  | { end: 'done-before'; vendorId: string }
  /** The vendor said no, or it never left. */
  | { end: 'refused'; failure: Failure }
  /** Nobody knows yet; look again at `wakeAt`. */
  | { end: 'unknown'; reason: Message; wakeAt: Date }
  /** A person must look. */
  | { end: 'asks'; reason: Message };
