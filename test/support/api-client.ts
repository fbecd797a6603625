/** The app's API as the settings page speaks it: account and secret for a session, then typed calls. */
import type { z } from 'zod';
import type {
  InvoicePreview,
  IssueRecord,
  Settings,
  settingsAnswer,
  settingsOptions,
  TransferRecord,
  TransferStory,
} from '../../api/schema.ts';
import { askJson } from './asking.ts';

export interface ApiClient {
  account: string;
  secret: string;
  token: string;
  ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer>;
  settings(): Promise<z.output<typeof settingsAnswer>>;
  options(): Promise<z.output<typeof settingsOptions>>;
  save(settings: Settings): Promise<void>;
  transfers(query?: string): Promise<TransferRecord[]>;
  transferOf(number: string): Promise<TransferRecord | undefined>;
  story(id: string): Promise<TransferStory>;
  issues(): Promise<IssueRecord[]>;
  preview(number: string): Promise<InvoicePreview>;
}

export async function apiClient(appUrl: string, { account, secret }: { account: string; secret: string }): Promise<ApiClient> {
  const { token } = await askJson<{ token: string }>(`${appUrl}/api/session`, { body: { account, secret } });
  const ask = <Answer>(method: string, path: string, body?: unknown): Promise<Answer> =>
    askJson<Answer>(`${appUrl}/api${path}`, {
      method,
      ...(body === undefined ? {} : { body }),
      headers: { authorization: `Bearer ${token}` },
    });
  const client: ApiClient = {
    account,
    secret,
    token,
    ask,
    settings: () => ask('GET', '/settings'),
    options: () => ask('GET', '/settings/options'),
    save: async (settings) => {
      const { revision } = await client.settings();
      await ask('PUT', '/settings', { revision, settings, statedName: 'Test' });
    },
    transfers: async (query = '') => (await ask<{ items: TransferRecord[] }>('GET', `/transfers?limit=200${query}`)).items,
    transferOf: async (number) =>
      (await client.transfers(`&text=${encodeURIComponent(number)}`)).find(
        (transfer) => transfer.number === number && transfer.kind === 'invoice',
      ),
    story: (id) => ask('GET', `/transfers/${id}`),
    issues: async () => (await ask<{ items: IssueRecord[] }>('GET', '/issues')).items,
    preview: (number) => ask('POST', `/invoices/${encodeURIComponent(number)}/preview`, {}),
  };
  return client;
}
