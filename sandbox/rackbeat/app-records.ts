/** What the stand-in keeps about callers and receivers: keys, Install clicks, webhooks and their deliveries. Plain JSON only. */

export interface KeyRecord {
  id: number;
  token: string;
  account: number;
  name: string;
  /** Slug of the app it was handed to; null for a key made by a person. */
  plugin: string | null;
  created_at: string;
}

/** One click on Install; its token can be accepted or cancelled once. */
export interface InstallRequest {
  token: string;
  account: number;
  created_at: string;
}

export interface WebhookRecord {
  id: number;
  /** The name as it was registered; names of another set than the account knows today never fire. */
  event: string;
  url: string;
  is_active: boolean;
  /** Slug of the app whose token registered it; null for an API key. */
  plugin: string | null;
  failures_since_last_success: number;
  /** Sent along with every delivery; shown only once. */
  token: string;
  created_at: string;
  updated_at: string;
}

export interface WebhookLog {
  id: number;
  webhook_id: number;
  event: string;
  key: string;
  attempt: number;
  /** Null when no answer came. */
  status: number | null;
  error: string | null;
  duration_ms: number;
  created_at: string;
}

/** One POST that is still to be made. */
export interface Delivery {
  id: number;
  account: number;
  webhook: number;
  event: string;
  url: string;
  token: string;
  key: string;
  body: string;
  attempt: number;
  /** Sandbox time, ISO. */
  dueAt: string;
  /** To be made although the registration may be gone (`plugin.uninstalled`). */
  last: boolean;
}
