/** The tables of transfers, their stories and the ledger of effects. */
import type { Generated, GeneratedAlways } from 'kysely';
import type { Message, MessageParams } from '../core/failure.ts';
import type { ConnectionId, EffectId, TransferId } from '../core/ids.ts';
import type { Json, JsonOrNull, JsonWithDefault } from './json-columns.ts';

export type TransferKind = 'invoice' | 'product' | 'customer' | 'test-draft';
export type TransferState = 'waiting' | 'running' | 'done' | 'done-with-notes' | 'needs-you' | 'skipped' | 'gave-up';

export interface TransfersTable {
  id: TransferId;
  connection_id: ConnectionId;
  kind: TransferKind;
  record_key: string;
  generation: Generated<number>;
  title: string | null;
  /** Number and title in small letters, to be looked through. */
  searched: GeneratedAlways<string>;
  state: TransferState;
  reason_code: string;
  reason_params: Json<MessageParams>;
  notes: JsonWithDefault<Message[]>;
  attempts: Generated<number>;
  claims_without_end: Generated<number>;
  wake_at: Date | null;
  issue_id: string | null;
  lease_owner: string | null;
  lease_fence: Generated<number>;
  lease_until: Date | null;
  settings_revision: number | null;
  facts: JsonWithDefault<Record<string, unknown>>;
  by_person: string | null;
  /** Its number in Rackbeat's job console. */
  console_number: GeneratedAlways<number>;
  /** Somebody has removed it from the console's list; what happens later shows it again. */
  console_hidden_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

export interface TransferLinesTable {
  id: GeneratedAlways<number>;
  connection_id: ConnectionId;
  transfer_id: TransferId;
  at: Date;
  code: string;
  params: Json<MessageParams>;
}

export type EffectState = 'planned' | 'sent' | 'settled' | 'refused' | 'unknown' | 'asks';

export interface EffectsTable {
  id: EffectId;
  connection_id: ConnectionId;
  transfer_id: TransferId | null;
  kind: string;
  record_key: string;
  generation: number;
  state: EffectState;
  attempt: Generated<number>;
  owner: string | null;
  fence: Generated<number>;
  sent_at: Date | null;
  deadline_at: Date | null;
  body_hash: string;
  body: Json<unknown>;
  vendor_id: string | null;
  outcome: JsonOrNull<unknown>;
  absent_looks: Generated<number>;
  last_absent_at: Date | null;
  created_at: Date;
  updated_at: Date;
}
