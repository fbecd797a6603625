/** The API's routes for master data: lists, single records, and their creation, change and deletion. */
import type { Answer } from '../kit/answer.ts';
import type { Account } from './accounts.ts';
import { answer, notFound } from './answers.ts';
import { type ApiGround, addRoute, type Call, type Handler } from './api-call.ts';
import { possibleNumbers } from './item-keys.ts';
import { items, lots, productGroups, products, units } from './item-kinds.ts';
import { isVisible, listAnswer, type Resource, shown } from './listing.ts';
import { customerGroups, customers, employees, layouts, locations, paymentTerms, suppliers } from './party-kinds.ts';
import type { Rackbeat } from './rackbeat.ts';
import { isAnswer, type Numbered, removeRecord, type Writable, type Written, writeRecord } from './writing.ts';

/** The record a path segment means, in any of its encodings; null when there is none to be seen. */
export function findRecord<Kept extends object>(
  resource: Resource<Kept>,
  rackbeat: Rackbeat,
  account: Account,
  segment: string,
): Kept | null {
  for (const number of possibleNumbers(segment)) {
    const found = resource.shelf(account).get(number);
    if (found !== undefined && (resource.only?.(found) ?? true) && isVisible(found, rackbeat.switches())) return found;
  }
  return null;
}

const segmentOf = (call: Call): string => call.params.number ?? call.params.id ?? call.params['*'] ?? '';

/** Runs a handler on the record of the path, or answers 404. */
export function onRecord<Kept extends object>(resource: Resource<Kept>, act: (call: Call, record: Kept) => Answer): Handler {
  return (call) => {
    const record = findRecord(resource, call.rackbeat, call.account, segmentOf(call));
    return record === null ? notFound(resource.singular) : act(call, record);
  };
}

export function single<Kept extends object>(resource: Resource<Kept>, call: Call, record: Kept, status = 200): Answer {
  return answer(status, { [resource.singular]: shown(resource, call.rackbeat, call.account, record, call.query) });
}

/** Webhooks of a finished write; used for acts by hand too, which have no call. */
export function tell<Kept extends Numbered>(
  kind: Writable<Kept>,
  rackbeat: Rackbeat,
  account: Account,
  written: Written<Kept>,
  announce: Call['announce'],
): void {
  announce(`${kind.entity}.${written.created ? 'created' : 'updated'}`, {
    key: String(written.record.number),
    oldKey: written.oldKey ?? undefined,
    changed: written.changed,
    record: kind.view(rackbeat, account, written.record),
  });
}

function write<Kept extends Numbered>(kind: Writable<Kept>, call: Call, existing: Kept | null): Answer {
  const written = writeRecord(call.rackbeat, call.account, kind, call.body, existing);
  if (isAnswer(written)) return written;
  const act = written.created ? 'created' : 'updated';
  call.commit(`${kind.effect}.${act}`, written.record.number, `${kind.singular} ${written.record.number} ${act}`);
  tell(kind, call.rackbeat, call.account, written, call.announce);
  return single(kind, call, written.record, written.created ? 201 : 200);
}

function remove<Kept extends Numbered>(kind: Writable<Kept>, call: Call, record: Kept): Answer {
  const refused = removeRecord(call.rackbeat, call.account, kind, record);
  if (refused !== null) return refused;
  call.commit(`${kind.effect}.deleted`, record.number, `${kind.singular} ${record.number} deleted`);
  call.announce(`${kind.entity}.deleted`, { key: String(record.number) });
  return answer(200, {});
}

/** Routes that only read. `tail`: numbers may hold raw slashes, so the rest of the path is the number. */
function addReading<Kept extends object>(ground: ApiGround, resource: Resource<Kept>, tail: boolean): void {
  addRoute(ground, 'GET', `/${resource.path}`, (call) => listAnswer(resource, call.rackbeat, call.account, call.query));
  const show = onRecord(resource, (call, record) => single(resource, call, record));
  addRoute(ground, 'GET', `/${resource.path}/:number`, show);
  if (tail) addRoute(ground, 'GET', `/${resource.path}/*`, show);
}

function addWriting<Kept extends Numbered>(ground: ApiGround, kind: Writable<Kept>): void {
  const tail = kind.numbers === 'text';
  addReading(ground, kind, tail);
  addRoute(ground, 'POST', `/${kind.path}`, (call) => write(kind, call, null));
  for (const path of tail ? [':number', '*'] : [':number']) {
    addRoute(
      ground,
      'PUT',
      `/${kind.path}/${path}`,
      onRecord(kind, (call, record) => write(kind, call, record)),
    );
    addRoute(
      ground,
      'DELETE',
      `/${kind.path}/${path}`,
      onRecord(kind, (call, record) => remove(kind, call, record)),
    );
  }
}

export function addMasterDataRoutes(ground: ApiGround): void {
  addWriting(ground, products);
  addWriting(ground, lots);
  addWriting(ground, productGroups);
  addWriting(ground, units);
  addWriting(ground, customers);
  addWriting(ground, customerGroups);
  addWriting(ground, suppliers);
  addWriting(ground, paymentTerms);
  addReading(ground, items, true);
  addReading(ground, layouts, false);
  addReading(ground, employees, false);
  addReading(ground, locations, false);
}
