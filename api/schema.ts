/**
 * The app's API in one place: envelopes, records and routes. The server validates with it, the page and the command
 * line are typed by it, and the OpenAPI document is generated from it. Lists are `{ items, next }`, errors `{ code, params, fields }`.
 */
import { z } from 'zod';
import { completenessRoutes } from './completeness.ts';
import { doctorRoutes } from './doctor.ts';
import { errorEnvelope, listOf, message, messageParams, responsible, statedAct, totals } from './envelopes.ts';
import { initialSyncRoutes } from './initial-sync.ts';
import { overviewRoutes } from './overview.ts';
import { sendAllRoutes } from './send-all.ts';
import { settingsDocument } from './settings.ts';

export * from './completeness.ts';
export * from './doctor.ts';
export * from './envelopes.ts';
export * from './initial-sync.ts';
export * from './overview.ts';
export * from './send-all.ts';
export * from './settings.ts';

export const transferKind = z.enum(['invoice', 'product', 'customer', 'test-draft']);
export const transferState = z.enum(['waiting', 'running', 'done', 'done-with-notes', 'needs-you', 'skipped', 'gave-up']);

export const transfer = z.object({
  id: z.string(),
  kind: transferKind,
  /** Rackbeat's number of the record. */
  number: z.string(),
  /** 1, or higher for a deliberate second document. */
  generation: z.number().int(),
  title: z.string().nullable(),
  state: transferState,
  reason: message,
  notes: z.array(message),
  attempts: z.number().int(),
  /** When it wakes by itself; null when nothing is due. */
  wakeAt: z.iso.datetime().nullable(),
  issueId: z.string().nullable(),
  /** Where the document stands in the two systems, and its amounts, as far as known. */
  facts: z.record(z.string(), z.unknown()),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type TransferRecord = z.output<typeof transfer>;

export const transferLine = z.object({ at: z.iso.datetime(), message });

export const outsideCall = z.object({
  at: z.iso.datetime(),
  system: z.string(),
  method: z.string(),
  path: z.string(),
  requestBody: z.string().nullable(),
  status: z.number().int().nullable(),
  responseBody: z.string().nullable(),
  failure: z.string().nullable(),
  durationMs: z.number().int(),
});

export const effect = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(['planned', 'sent', 'settled', 'refused', 'unknown', 'asks']),
  attempt: z.number().int(),
  generation: z.number().int(),
  vendorId: z.string().nullable(),
  sentAt: z.iso.datetime().nullable(),
});

/** The full story of one transfer. */
export const transferStory = transfer.extend({ story: z.array(transferLine), effects: z.array(effect), calls: z.array(outsideCall) });
export type TransferStory = z.output<typeof transferStory>;

export const issue = z.object({
  id: z.string(),
  code: z.string(),
  params: messageParams,
  who: responsible,
  /** Where it is mended: a page of ours (`#/settings/terms`) or an address in one of the two systems. */
  place: z.string().nullable(),
  /** How many records it stops. */
  records: z.number().int(),
  openedAt: z.iso.datetime(),
  resolvedAt: z.iso.datetime().nullable(),
});
export type IssueRecord = z.output<typeof issue>;

/** Something that somebody was told, or was to be told, by e-mail. */
export const alert = z.object({
  id: z.string(),
  kind: z.enum(['issue-opened', 'issue-resolved', 'connection-lost', 'connection-back', 'silence']),
  message,
  /** `shown`: nobody could be written to, so it stands here alone. */
  state: z.enum(['planned', 'sending', 'sent', 'shown', 'refused', 'withdrawn']),
  at: z.iso.datetime(),
});

export const session = z.object({ token: z.string(), expiresAt: z.iso.datetime() });
export const sessionRequest = z.object({ account: z.string().min(1).max(64), secret: z.string().min(1).max(512) });

export const connectionState = z.enum(['unconfirmed', 'active', 'reconnect-needed', 'uninstalled']);
export const connection = z.object({
  id: z.string(),
  state: connectionState,
  rackbeat: z.object({ accountId: z.string(), companyName: z.string(), organisationNumber: z.string().nullable(), url: z.string() }),
  eaccounting: z.object({
    companyName: z.string(),
    organisationNumber: z.string().nullable(),
    countryCode: z.string(),
    currencyCode: z.string(),
  }),
});

export const settingsAnswer = z.object({
  /** 0 when nothing has been saved yet. */
  revision: z.number().int(),
  settings: settingsDocument,
  savedAt: z.iso.datetime().nullable(),
  statedName: z.string().nullable(),
});
export const settingsSave = z.object({
  revision: z.number().int().min(0),
  settings: settingsDocument,
  statedName: z.string().trim().max(100).nullable(),
});
/** One field in which two people differ: what both started from, and what each made of it; absent where a mapping has no such entry. */
export const settingsDifference = z.object({
  path: z.string(),
  base: z.unknown().optional(),
  theirs: z.unknown().optional(),
  yours: z.unknown().optional(),
});
/** The 409 of a save that came after somebody else's: nothing was saved. */
export const staleSettings = errorEnvelope.extend({ revision: z.number().int(), differences: z.array(settingsDifference) });
/** One saved revision: who, when, and what changed against the one before. */
export const settingsRevision = z.object({
  revision: z.number().int(),
  savedAt: z.iso.datetime(),
  statedName: z.string().nullable(),
  changes: z.array(z.object({ path: z.string(), before: z.unknown().optional(), after: z.unknown().optional() })),
});
/** A file without secrets, to be kept or taken to another installation. */
export const settingsFile = z.object({ schemaVersion: z.number().int().min(1), settings: z.unknown() });

export const choice = z.object({ id: z.string(), name: z.string(), detail: z.string().nullable() });
/** VAT percent as a decimal number in text, and whether it is for goods or services. */
export const vatCase = z.object({ percent: z.string(), kind: z.enum(['goods', 'service']) });
/** Live lists of both systems, for the choices on the settings page. */
export const settingsOptions = z.object({
  rackbeat: z.object({
    paymentTerms: z.array(choice.extend({ type: z.string(), days: z.number().int() })),
    units: z.array(choice),
    productGroups: z.array(choice),
    customerGroups: z.array(choice),
    layouts: z.array(choice),
  }),
  eaccounting: z.object({
    paymentTerms: z.array(choice.extend({ type: z.number().int(), days: z.number().int() })),
    units: z.array(choice),
    codings: z.array(choice.extend(vatCase.shape)),
    /** Those that an invoice row may use without being what was sold; `detail` is the number. */
    articles: z.array(choice.extend(vatCase.shape)),
  }),
  suggestions: z.object({
    paymentTerms: z.record(z.string(), z.string()),
    units: z.record(z.string(), z.string()),
    groupCodings: z.record(z.string(), z.string()),
  }),
});

export const transferQuery = z.object({
  state: transferState.optional(),
  kind: transferKind.optional(),
  /** Only what this issue stops. */
  issueId: z.uuid().optional(),
  text: z.string().max(100).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** That two records are one. `number`: the eAccounting customer meant, where there are several. */
export const sameRequest = statedAct.extend({ number: z.string().trim().min(1).max(64).optional() });
export const sameAnswer = z.object({ records: z.number().int() });
export const skipRequest = statedAct.extend({ reason: z.string().trim().min(1).max(500) });
/** A deliberate second document: the number is typed again, and the document is never e-mailed. */
export const sendSecondRequest = statedAct.extend({
  typedNumber: z.string().trim().min(1).max(64),
  /** Which document it becomes, one more than stand there now: whoever looked too long ago sends no third. */
  generation: z.number().int().min(2),
});
/** What a person decides about one invoice that waits for her. */
export const decision = z.discriminatedUnion('is', [
  /** The invoice lies in a closed period: it goes with the first open day, and says its own date in a text row. */
  z.object({ is: z.literal('send-dated'), day: z.iso.date() }),
  /** The credit note credits nothing that stands in eAccounting. */
  z.object({ is: z.literal('credit-without-original') }),
  /** The card of the customer has another currency: it gets one more, `1007-EUR`. */
  z.object({ is: z.literal('create-currency-customer') }),
  /** The original is an unbooked draft: it is deleted, and neither crosses. */
  z.object({ is: z.literal('drop-original-draft') }),
]);
export type Decision = z.output<typeof decision>;
export const decideRequest = statedAct.extend({ decision });
/** Articles that keep another account coding than the settings now give their products, by both codings' names. */
export const recodings = z.object({
  products: z.number().int(),
  groups: z.array(z.object({ from: z.string(), to: z.string(), products: z.number().int() })),
});
/** `products`: how many the person saw; another number now is asked about again. */
export const recodeRequest = statedAct.extend({ products: z.number().int().min(1) });
export const accepted = z.object({ accepted: z.literal(true) });
/** Where the browser goes, in a window of its own, to consent again. */
export const reconnection = z.object({ url: z.url() });

export const previewRow = z.object({
  text: z.string(),
  articleNumber: z.string().nullable(),
  quantity: z.string().nullable(),
  unitPrice: z.string().nullable(),
  discountPercent: z.string().nullable(),
  vatPercent: z.string().nullable(),
  amount: z.string().nullable(),
});
/** What would be sent, before anything is. */
export const invoicePreview = z.object({
  number: z.string(),
  verdict: z.enum(['can-be-sent', 'already-there', 'refused', 'skipped']),
  reason: message.nullable(),
  rows: z.array(previewRow),
  currency: z.string().nullable(),
  rackbeat: totals.nullable(),
  /** As they would be over there, or as they are when it stands there already. */
  expected: totals.nullable(),
  notes: z.array(message),
  /** Where the document stands already, when it does. */
  existing: z
    .object({
      number: z.string().nullable(),
      id: z.string(),
      /** Where it is looked at; null when the address is not known. */
      page: z.string().nullable(),
      /** How many documents have been made for this Rackbeat invoice. */
      documents: z.number().int(),
    })
    .nullable(),
});
export type InvoicePreview = z.output<typeof invoicePreview>;

/** A booked Rackbeat invoice that has not crossed yet. */
export const testCandidate = z.object({
  number: z.string(),
  customer: z.string().nullable(),
  day: z.string().nullable(),
  gross: z.string(),
  currency: z.string(),
});

const idParam = z.object({ id: z.uuid() });
const numberParam = z.object({ number: z.string().min(1).max(64) });

/** What a start date would bring across, before it is saved. */
export const bookedSince = z.object({
  booked: z.number().int(),
  /** Of these, what stands in eAccounting already. */
  there: z.number().int(),
  /** False: there are more than were counted. */
  isWhole: z.boolean(),
});

/** Every route of the app's API: method, path, what it takes and what it answers. */
export const routes = {
  openSession: { method: 'POST', path: '/api/session', body: sessionRequest, answer: session },
  connection: { method: 'GET', path: '/api/connection', answer: connection },
  settings: { method: 'GET', path: '/api/settings', answer: settingsAnswer },
  saveSettings: { method: 'PUT', path: '/api/settings', body: settingsSave, answer: settingsAnswer },
  undoSettings: {
    method: 'POST',
    path: '/api/settings/undo',
    body: z.object({ revision: z.number().int(), statedName: z.string().trim().max(100).nullable() }),
    answer: settingsAnswer,
  },
  settingsHistory: {
    method: 'GET',
    path: '/api/settings/history',
    query: z.object({ before: z.coerce.number().int().optional(), limit: z.coerce.number().int().min(1).max(100).default(20) }),
    answer: listOf(settingsRevision),
  },
  exportSettings: { method: 'GET', path: '/api/settings/export', answer: settingsFile },
  importSettings: {
    method: 'POST',
    path: '/api/settings/import',
    body: settingsFile.extend({ revision: z.number().int().min(0), statedName: z.string().trim().max(100).nullable() }),
    answer: settingsAnswer,
  },
  settingsOptions: { method: 'GET', path: '/api/settings/options', answer: settingsOptions },
  transfers: { method: 'GET', path: '/api/transfers', query: transferQuery, answer: listOf(transfer) },
  transferStory: { method: 'GET', path: '/api/transfers/:id', params: idParam, answer: transferStory },
  retryTransfer: { method: 'POST', path: '/api/transfers/:id/retry', params: idParam, answer: accepted },
  skipTransfer: { method: 'POST', path: '/api/transfers/:id/skip', params: idParam, body: skipRequest, answer: accepted },
  decideTransfer: { method: 'POST', path: '/api/transfers/:id/decide', params: idParam, body: decideRequest, answer: accepted },
  issues: { method: 'GET', path: '/api/issues', answer: listOf(issue) },
  retryIssue: { method: 'POST', path: '/api/issues/:id/retry-all', params: idParam, answer: accepted },
  recheckIssue: { method: 'POST', path: '/api/issues/:id/recheck', params: idParam, answer: accepted },
  sayIssueIsSame: { method: 'POST', path: '/api/issues/:id/same', params: idParam, body: sameRequest, answer: accepted },
  sayAllArticlesAreSame: { method: 'POST', path: '/api/issues/same-articles', body: statedAct, answer: sameAnswer },
  bookedSince: {
    method: 'GET',
    path: '/api/invoices/booked-since',
    query: z.object({ start: z.iso.date().optional() }),
    answer: bookedSince,
  },
  recodings: { method: 'GET', path: '/api/products/recodings', answer: recodings },
  recode: { method: 'POST', path: '/api/products/recode', body: recodeRequest, answer: accepted },
  previewInvoice: { method: 'POST', path: '/api/invoices/:number/preview', params: numberParam, answer: invoicePreview },
  sendInvoice: { method: 'POST', path: '/api/invoices/:number/send', params: numberParam, body: statedAct, answer: accepted },
  sendSecondInvoice: {
    method: 'POST',
    path: '/api/invoices/:number/send-second',
    params: numberParam,
    body: sendSecondRequest,
    answer: accepted,
  },
  testDraft: { method: 'GET', path: '/api/test-draft', answer: z.object({ transfer: transfer.nullable() }) },
  testCandidates: { method: 'GET', path: '/api/test-draft/candidates', answer: listOf(testCandidate) },
  makeTestDraft: { method: 'POST', path: '/api/invoices/:number/test-draft', params: numberParam, body: statedAct, answer: accepted },
  deleteTestDraft: { method: 'POST', path: '/api/invoices/:number/test-draft/delete', params: numberParam, answer: accepted },
  reconnect: { method: 'POST', path: '/api/connection/reconnect', answer: reconnection },
  uninstall: { method: 'POST', path: '/api/connection/uninstall', body: statedAct, answer: accepted },
  ...overviewRoutes,
  ...initialSyncRoutes,
  ...sendAllRoutes,
  ...doctorRoutes,
  alerts: { method: 'GET', path: '/api/alerts', answer: listOf(alert) },
  ...completenessRoutes,
} as const;
