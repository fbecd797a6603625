/** Links from a record to a page of the partner, and whether the partner's app is active in the company. */
import { appStatusModel, linkModel } from '../article-model.ts';
import { readRules } from '../books.ts';
import type { EAccounting } from '../eaccounting.ts';
import { readRecord } from '../read-body.ts';
import { isRefusal, notFound } from '../refusal.ts';
import { addApiRoute, list, scopes } from './api.ts';

export function addPartnerRoutes(eaccounting: EAccounting): void {
  const path = '/v2/partnerresourcelinks';

  addApiRoute(eaccounting, 'GET', path, scopes.anyRead, (call) => list(call, call.books.company.links.all(), linkModel));
  addApiRoute(eaccounting, 'GET', `${path}/:id`, scopes.anyRead, ({ books, id }) => {
    const link = books.company.links.get(id);
    return link ? { status: 200, body: link } : notFound('PartnerResourceLink', id);
  });
  addApiRoute(eaccounting, 'POST', path, scopes.links, ({ books, body, commit }) => {
    const link = readRecord(linkModel, body, readRules(books));
    if (isRefusal(link)) return link;
    link.Id = books.nextId();
    books.company.links.put(link);
    commit({ effect: 'link.created', key: link.ResourceId, summary: link.Href });
    return { status: 201, body: link };
  });
  addApiRoute(eaccounting, 'PUT', `${path}/:id`, scopes.links, ({ books, id, body, commit }) => {
    if (!books.company.links.get(id)) return notFound('PartnerResourceLink', id);
    const link = readRecord(linkModel, body, readRules(books));
    if (isRefusal(link)) return link;
    link.Id = id;
    books.company.links.put(link);
    commit({ effect: 'link.updated', key: link.ResourceId, summary: link.Href });
    return { status: 200, body: link };
  });
  addApiRoute(eaccounting, 'DELETE', `${path}/:id`, scopes.links, ({ books, id, commit }) => {
    const link = books.company.links.get(id);
    if (!link) return notFound('PartnerResourceLink', id);
    books.company.links.remove(id);
    commit({ effect: 'link.deleted', key: link.ResourceId, summary: link.Href });
    return { status: Number(books.switches.get('deleteStatus')) };
  });

  addApiRoute(eaccounting, 'GET', '/v2/appstore/status', scopes.any, (call) => list(call, [call.books.company.appStatus], appStatusModel));
  addApiRoute(eaccounting, 'PUT', '/v2/appstore/status', scopes.any, ({ books, body, commit }) => {
    const read = readRecord(appStatusModel, body, readRules(books));
    if (isRefusal(read)) return read;
    const status = books.company.appStatus;
    // Saying again what is so already changes nothing, and so is no effect.
    if (status.ActivationStatus !== read.ActivationStatus) {
      status.ActivationStatus = read.ActivationStatus;
      status.ModifiedUtc = books.stamp;
      commit({
        effect: read.ActivationStatus === 0 ? 'app.activated' : 'app.deactivated',
        key: status.Id,
        summary: books.company.settings.name,
      });
    }
    return { status: 200, body: status };
  });
}
