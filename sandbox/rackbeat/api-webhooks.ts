/** The API's routes for webhooks: registering, changing, deleting, and what became of the deliveries. */
import type { Answer } from '../kit/answer.ts';
import type { Account } from './accounts.ts';
import { answer, invalid, notFound } from './answers.ts';
import { type ApiGround, addRoute, type Call } from './api-call.ts';
import { onRecord } from './api-master-data.ts';
import type { WebhookLog, WebhookRecord } from './app-records.ts';
import { namesOf } from './event-names.ts';
import { readBody } from './field-rules.ts';
import { listAnswer, type Resource } from './listing.ts';
import { nowText, type Rackbeat } from './rackbeat.ts';
import { registerWebhook } from './webhook-registry.ts';
import { plainMoment } from './zone-times.ts';

/** Without the token, which is shown only when a webhook is created. */
function wireWebhook(_rackbeat: Rackbeat, account: Account, webhook: WebhookRecord): Record<string, unknown> {
  const { token: _token, ...shown } = webhook;
  return { ...shown, created_at: plainMoment(webhook.created_at, account.zone), updated_at: plainMoment(webhook.updated_at, account.zone) };
}

const webhooks: Resource<WebhookRecord> = {
  path: 'webhooks',
  singular: 'webhook',
  plural: 'webhooks',
  shelf: (account) => account.webhooks,
  view: wireWebhook,
  filterable: ['event', 'url', 'is_active'],
  plain: { event: (webhook, value) => webhook.event === value },
  searched: (webhook) => [webhook.event, webhook.url],
};

function isAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol) && text.length <= 2_000;
  } catch {
    return false;
  }
}

function readWebhook(call: Call, act: 'create' | 'update') {
  const known = new Set(namesOf(call.rackbeat.switches().webhookEvents));
  return readBody(
    call.body,
    {
      event: { kind: 'word', allowed: (name) => known.has(name), required: true },
      url: { kind: 'word', allowed: isAddress, required: true },
      is_active: { kind: 'flag', empty: true },
    },
    call.account,
    act,
  );
}

function register(call: Call): Answer {
  const switches = call.rackbeat.switches();
  const { values, errors } = readWebhook(call, 'create');
  if (Object.keys(errors).length > 0) return invalid(errors, switches);
  const wish = { event: String(values.event), url: String(values.url), is_active: values.is_active !== false, plugin: call.key.plugin };
  const { webhook, created } = registerWebhook(call.account, wish, nowText(call.rackbeat));
  call.rackbeat.changed();
  call.commit(created ? 'webhook.created' : 'webhook.updated', webhook.id, webhook.event);
  const showsToken = created || switches.webhookTokenAgain === 'shown';
  const view = wireWebhook(call.rackbeat, call.account, webhook);
  return answer(created ? 201 : 200, { webhook: showsToken ? { ...view, token: webhook.token } : view });
}

const show = (call: Call, webhook: WebhookRecord, status = 200): Answer =>
  answer(status, { webhook: wireWebhook(call.rackbeat, call.account, webhook) });

function change(call: Call, webhook: WebhookRecord): Answer {
  const { values, errors } = readWebhook(call, 'update');
  if (Object.keys(errors).length > 0) return invalid(errors, call.rackbeat.switches());
  Object.assign(webhook, values, { updated_at: nowText(call.rackbeat) });
  call.rackbeat.changed();
  call.commit('webhook.updated', webhook.id, webhook.event);
  return show(call, webhook);
}

function remove(call: Call, webhook: WebhookRecord): Answer {
  call.account.webhooks.delete(String(webhook.id));
  call.rackbeat.changed();
  call.commit('webhook.deleted', webhook.id, webhook.event);
  return answer(200, {});
}

const wireLog = (account: Account, log: WebhookLog): Record<string, unknown> => ({
  ...log,
  created_at: plainMoment(log.created_at, account.zone),
});

function logs(call: Call, webhook: WebhookRecord): Answer {
  const rows = call.account.webhookLogs
    .filter((log) => log.webhook_id === webhook.id)
    .map((log) => wireLog(call.account, log))
    .toReversed();
  return answer(206, { webhook_logs: rows.slice(0, 1000), total: rows.length, pages: 1, limit: 1000, page: 1 });
}

export function addWebhookRoutes(ground: ApiGround): void {
  addRoute(ground, 'GET', '/webhooks', (call) => listAnswer(webhooks, call.rackbeat, call.account, call.query));
  addRoute(ground, 'POST', '/webhooks', register);
  addRoute(ground, 'GET', '/webhooks/:id', onRecord(webhooks, show));
  addRoute(ground, 'PUT', '/webhooks/:id', onRecord(webhooks, change));
  addRoute(ground, 'DELETE', '/webhooks/:id', onRecord(webhooks, remove));
  addRoute(ground, 'GET', '/webhooks/:id/logs', onRecord(webhooks, logs));
  addRoute(ground, 'GET', '/webhooks/logs/:id', (call) => {
    const log = call.account.webhookLogs.find((each) => String(each.id) === call.params.id);
    return log === undefined ? notFound('webhook_log') : answer(200, { webhook_log: wireLog(call.account, log) });
  });
}
