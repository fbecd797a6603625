/**
 * The tables as Kysely sees them; the shapes follow the migrations. Amounts (`numeric`) arrive as text, moments as
 * Date, bigint as a safe whole number, jsonb as values that are written only through `toJsonb`.
 */
import type { Generated, GeneratedAlways } from 'kysely';
import type { Message, MessageParams } from '../core/failure.ts';
import type { ConnectionId, EffectId, TransferId } from '../core/ids.ts';
import type { Json, JsonOrNull, JsonWithDefault } from './json-columns.ts';
import type { EffectsTable, TransferLinesTable, TransfersTable } from './transfer-tables.ts';

export type * from './transfer-tables.ts';

export interface InstallationTable {
  id: string;
  /** Raised when a backup is restored: what older marks claim is looked up before it is believed. */
  epoch: number;
  rackbeat_origin: string | null;
  eaccounting_origin: string | null;
  /** Of the backup that was restored last; everything newer is unknown to this database. */
  backup_made_at: Date | null;
  restored_at: Date | null;
  created_at: Date;
  singleton: GeneratedAlways<boolean>;
}

export type ConnectionState = 'unconfirmed' | 'active' | 'reconnect-needed' | 'uninstalled';

export interface ConnectionsTable {
  id: ConnectionId;
  state: ConnectionState;
  rackbeat_origin: string;
  rackbeat_account_id: string;
  rackbeat_company_name: string;
  rackbeat_organisation_number: string | null;
  app_slug: string | null;
  eaccounting_origin: string;
  eaccounting_company_id: string;
  eaccounting_company_name: string;
  eaccounting_organisation_number: string | null;
  country_code: string;
  currency_code: string;
  time_zone: string;
  entrance_secret_hash: string | null;
  created_at: Date;
  confirmed_at: Date | null;
  updated_at: Date;
}

export type PendingStage = 'authorising' | 'exchanging' | 'granted' | 'accepted' | 'finished' | 'refused';

export interface InstallationsPendingTable {
  state_hash: string;
  browser_hash: string;
  code_verifier_sealed: string;
  rackbeat_token_sealed: string | null;
  rackbeat_api_key_sealed: string | null;
  stage: PendingStage;
  grant_sealed: string | null;
  made_connection_id: ConnectionId | null;
  reconnect_connection_id: ConnectionId | null;
  created_at: Date;
  expires_at: Date;
}

export interface SecretsTable {
  connection_id: ConnectionId;
  name: string;
  sealed: string;
  updated_at: Date;
}

export interface VendorTokensTable {
  connection_id: ConnectionId;
  access_sealed: string;
  refresh_sealed: string;
  expires_at: Date;
  refreshed_at: Date;
  lease_owner: string | null;
  lease_fence: Generated<number>;
  lease_until: Date | null;
  attempt_started_at: Date | null;
  dead_since: Date | null;
}

export interface WebhookRegistrationsTable {
  connection_id: ConnectionId;
  wish: string;
  event: string;
  rackbeat_webhook_id: string;
  token_hash: string;
  url: string;
  created_at: Date;
}

export interface SettingsRevisionsTable {
  connection_id: ConnectionId;
  revision: number;
  schema_version: number;
  document: Json<unknown>;
  saved_at: Date;
  stated_name: string | null;
  source_address: string | null;
}

export interface InboxTable {
  id: GeneratedAlways<number>;
  connection_id: ConnectionId;
  event: string;
  record_key: string;
  received_at: Date;
}

export interface CursorsTable {
  connection_id: ConnectionId;
  flow: string;
  position: string;
  swept_at: Date;
}

export interface IssuesTable {
  id: string;
  connection_id: ConnectionId;
  cause: string;
  code: string;
  params: Json<MessageParams>;
  who: 'rackbeat-user' | 'accountant' | 'operator';
  opened_at: Date;
  resolved_at: Date | null;
}

export interface LinksTable {
  connection_id: ConnectionId;
  kind: string;
  rackbeat_key: string;
  generation: Generated<number>;
  rackbeat_id: string | null;
  eaccounting_id: string;
  eaccounting_number: string | null;
  facts: JsonWithDefault<Record<string, unknown>>;
  linked_at: Date;
  updated_at: Date;
}

export interface LearnedTable {
  connection_id: ConnectionId;
  topic: string;
  value: string;
  learned_at: Date;
}

export interface SaidToBeSameTable {
  connection_id: ConnectionId;
  kind: 'item' | 'customer';
  rackbeat_key: string;
  eaccounting_number: string;
  eaccounting_name: string | null;
  stated_name: string;
  said_at: Date;
}

export interface ClosedMonthsTable {
  connection_id: ConnectionId;
  month: string;
  closed_at: Date;
  stated_name: string;
  source_address: string | null;
  sha256: string;
  content: Json<unknown>;
}

export interface OutsideCallsTable {
  id: GeneratedAlways<number>;
  connection_id: ConnectionId;
  transfer_id: TransferId | null;
  effect_id: EffectId | null;
  system: string;
  method: string;
  path: string;
  request_body: string | null;
  status: number | null;
  response_body: string | null;
  failure_code: string | null;
  started_at: Date;
  duration_ms: number;
}

export interface ExaminedLine {
  check: string;
  state: 'fine' | 'notice' | 'warning' | 'wrong' | 'unknown';
  finding: Message;
  mend: Message | null;
  who: 'rackbeat-user' | 'accountant' | 'operator' | null;
  /** A page of ours or an address. */
  place: string | null;
  records: { number: string; name: string }[];
}

export interface ExaminationsTable {
  connection_id: ConnectionId;
  checked_at: Date;
  lines: Json<ExaminedLine[]>;
}

export type AlertKind = 'issue-opened' | 'issue-resolved' | 'connection-lost' | 'connection-back' | 'silence';
/**
 * `planned`: to be told. `sending`: the intention is on disk; whether it was sent is not. `shown`: nobody can be written to.
 * `refused`: the mail server takes it from nobody. `withdrawn`: over before it was told.
 */
export type AlertState = 'planned' | 'sending' | 'sent' | 'shown' | 'refused' | 'withdrawn';

export interface AlertsTable {
  id: string;
  connection_id: ConnectionId;
  about: string;
  kind: AlertKind;
  code: string;
  params: Json<MessageParams>;
  issue_id: string | null;
  state: AlertState;
  mail_id: string | null;
  attempts: Generated<number>;
  failure: string | null;
  created_at: Date;
  updated_at: Date;
}

export interface BreakersTable {
  key: string;
  failures: Generated<number>;
  first_failure_at: Date | null;
  open_until: Date | null;
}

export interface RateWindowsTable {
  key: string;
  points: Generated<number>;
  expire: number | null;
}

export type InitialSyncKind = 'product-groups' | 'units' | 'customers' | 'delivery-addresses' | 'suppliers' | 'products' | 'opening-stock';
export type InitialSyncState = 'previewing' | 'ready' | 'running' | 'stopping' | 'stopped' | 'done' | 'failed';
export type InitialSyncIntent = 'create' | 'link' | 'differs' | 'unchanged' | 'skip' | 'ask';
export type InitialSyncOutcome = 'created' | 'linked' | 'overwritten' | 'unchanged' | 'skipped' | 'failed';

export interface InitialSyncRunsTable {
  id: string;
  connection_id: ConnectionId;
  state: InitialSyncState;
  kinds: Json<InitialSyncKind[]>;
  include_inactive: boolean;
  overwrite_differences: Generated<boolean>;
  current_kind: InitialSyncKind | null;
  previewed_kinds: JsonWithDefault<InitialSyncKind[]>;
  questions: JsonWithDefault<Partial<Record<InitialSyncKind, Message[]>>>;
  remarks: JsonWithDefault<Partial<Record<InitialSyncKind, Message[]>>>;
  next_numbers: JsonWithDefault<Partial<Record<InitialSyncKind, number>>>;
  reason_code: string | null;
  reason_params: JsonOrNull<MessageParams>;
  wake_at: Date | null;
  attempts: Generated<number>;
  claims_without_progress: Generated<number>;
  asked_by: string | null;
  lease_owner: string | null;
  lease_fence: Generated<number>;
  lease_until: Date | null;
  created_at: Date;
  started_at: Date | null;
  finished_at: Date | null;
  updated_at: Date;
}

export interface InitialSyncRowsTable {
  id: string;
  connection_id: ConnectionId;
  run_id: string;
  kind: InitialSyncKind;
  position: number;
  source_id: string;
  source: string;
  name: string;
  intent: InitialSyncIntent;
  outcome: InitialSyncOutcome | null;
  rackbeat_number: string | null;
  reason_code: string | null;
  reason_params: JsonOrNull<MessageParams>;
  notes: JsonWithDefault<Message[]>;
  differences: JsonWithDefault<RowDifference[]>;
  has_inventory: boolean | null;
  payload: JsonWithDefault<unknown>;
  ended_at: Date | null;
}

/** One field that stands differently on the two sides, as text. */
export interface RowDifference {
  field: string;
  rackbeat: string | null;
  eaccounting: string | null;
}

export interface InitialSyncCompletedTable {
  connection_id: ConnectionId;
  kind: InitialSyncKind;
  completed_at: Date;
}

export type SendAllKind = 'product' | 'customer';
export type SendAllState = 'listing' | 'listed' | 'ended';

export interface SendAllRunsTable {
  connection_id: ConnectionId;
  kind: SendAllKind;
  state: SendAllState;
  list: string;
  page: number;
  total: number;
  listed: Generated<number>;
  asked_by: string;
  started_at: Date;
  updated_at: Date;
}

export interface Tables {
  installation: InstallationTable;
  connections: ConnectionsTable;
  installations_pending: InstallationsPendingTable;
  secrets: SecretsTable;
  vendor_tokens: VendorTokensTable;
  webhook_registrations: WebhookRegistrationsTable;
  settings_revisions: SettingsRevisionsTable;
  inbox: InboxTable;
  cursors: CursorsTable;
  issues: IssuesTable;
  transfers: TransfersTable;
  transfer_lines: TransferLinesTable;
  effects: EffectsTable;
  links: LinksTable;
  learned: LearnedTable;
  said_to_be_same: SaidToBeSameTable;
  closed_months: ClosedMonthsTable;
  outside_calls: OutsideCallsTable;
  examinations: ExaminationsTable;
  alerts: AlertsTable;
  rate_windows: RateWindowsTable;
  breakers: BreakersTable;
  initial_sync_runs: InitialSyncRunsTable;
  initial_sync_rows: InitialSyncRowsTable;
  initial_sync_completed: InitialSyncCompletedTable;
  send_all_runs: SendAllRunsTable;
}
