/**
 * One call of every store function that works inside a tenant, with the other tenant's ids where it takes ids. A new
 * function without a case, or without a reason why it needs none, fails the test beside this file.
 */
import { defaultSettings } from '../../api/settings.ts';
import * as alerts from '../../src/store/alerts.ts';
import * as claims from '../../src/store/claims.ts';
import * as closedMonths from '../../src/store/closed-months.ts';
import * as consoleJobs from '../../src/store/console-jobs.ts';
import * as cursors from '../../src/store/cursors.ts';
import * as effectBatches from '../../src/store/effect-batches.ts';
import * as effects from '../../src/store/effects.ts';
import * as erasure from '../../src/store/erasure.ts';
import * as examinations from '../../src/store/examinations.ts';
import * as inbox from '../../src/store/inbox.ts';
import * as initialSyncRows from '../../src/store/initial-sync-rows.ts';
import * as initialSyncRuns from '../../src/store/initial-sync-runs.ts';
import * as invoiceLinks from '../../src/store/invoice-links.ts';
import * as issues from '../../src/store/issues.ts';
import * as learned from '../../src/store/learned.ts';
import * as links from '../../src/store/links.ts';
import * as overview from '../../src/store/overview.ts';
import * as recodings from '../../src/store/recodings.ts';
import * as same from '../../src/store/said-to-be-same.ts';
import * as secrets from '../../src/store/secrets.ts';
import * as sendAllRuns from '../../src/store/send-all-runs.ts';
import * as settings from '../../src/store/settings.ts';
import * as story from '../../src/store/story.ts';
import * as trail from '../../src/store/trail.ts';
import * as transferDecisions from '../../src/store/transfer-decisions.ts';
import * as transferList from '../../src/store/transfer-list.ts';
import * as transfers from '../../src/store/transfers.ts';
import * as tokens from '../../src/store/vendor-tokens.ts';
import * as webhooks from '../../src/store/webhook-registrations.ts';
import { secret } from '../../src/vault/secret.ts';
import { TEST_NOW } from '../support/connections.ts';
import { rotatedVault } from '../support/vault.ts';
import type { Act } from './two-tenants.ts';

const now = TEST_NOW;
const later = new Date(now.getTime() + 60_000);
const message = { code: 'test', params: {} };
const invoice = { kind: 'invoice', recordKey: '1', generation: 1 } as const;
const ALL_STATES = ['waiting', 'running', 'done', 'done-with-notes', 'needs-you', 'skipped', 'gave-up'] as const;
const pair = { accessToken: 'a', refreshToken: 'r', expiresAt: later };
const author = { statedName: 'A', sourceAddress: null };
const ending: transfers.TransferEnd = {
  state: 'done',
  reason: message,
  notes: [],
  wakeAt: null,
  attempts: 1,
  issueId: null,
  title: null,
  facts: {},
  settingsRevision: 1,
};
const row: initialSyncRows.NewRow = {
  sourceId: 'ea-9',
  source: '9',
  name: 'Nine',
  intent: 'create',
  rackbeatNumber: null,
  reason: null,
  notes: [],
  differences: [],
  hasInventory: null,
  payload: {},
};
const call = {
  effectId: null,
  system: 'rackbeat',
  method: 'GET',
  path: '/',
  requestBody: null,
  status: 200,
  responseBody: null,
  failureCode: null,
  startedAt: now,
  durationMs: 1,
};

/** By module, by function. */
export const TENANT_CASES: Record<string, Record<string, Act>> = {
  'closed-months.ts': {
    findClosedMonth: (trx) => closedMonths.findClosedMonth(trx, '2026-01'),
    keepClosedMonth: (trx) =>
      closedMonths.keepClosedMonth(trx, {
        month: '2026-01',
        closedAt: later,
        statedName: 'A',
        sourceAddress: null,
        sha256: 'h',
        content: {},
      }),
  },
  'alerts.ts': {
    planAlert: (trx) => alerts.planAlert(trx, { about: 'issue:1:opened', kind: 'issue-opened', message }, later),
    planEnd: (trx) => alerts.planEnd(trx, 'issue:1:opened', { about: 'issue:1:resolved', kind: 'issue-resolved', message }, later),
    openAlerts: (trx) => alerts.openAlerts(trx),
    recordMail: (trx, other) => alerts.recordMail(trx, [other.alertId], other.alertId, later),
    endAlerts: (trx, other) => alerts.endAlerts(trx, [other.alertId], { state: 'shown', failure: null }, later),
    lastMailAt: (trx) => alerts.lastMailAt(trx),
    openLoss: (trx) => alerts.openLoss(trx),
    recentAlerts: (trx) => alerts.recentAlerts(trx, 10),
    issueFacts: (trx, other) => alerts.issueFacts(trx, [other.issueId]),
  },
  'claims.ts': {
    claimTransfers: (trx) => claims.claimTransfers(trx, [invoice], { owner: 'o', now: later, until: later }),
    claimTransfer: (trx) => claims.claimTransfer(trx, invoice, { owner: 'o', now: later, until: later }),
  },
  'cursors.ts': {
    readCursor: (trx) => cursors.readCursor(trx, 'flow'),
    advanceCursor: (trx) => cursors.advanceCursor(trx, 'flow', { position: 'z', sweptAt: later }),
  },
  'effect-batches.ts': {
    recordSendings: (trx) =>
      effectBatches.recordSendings(trx, { kind: 'draft.create', owner: 'o', fence: 1, now: later, deadlineAt: later }, [
        { recordKey: '1', bodyHash: 'h', body: {} },
      ]),
    recordOutcomes: (trx, other) => effectBatches.recordOutcomes(trx, [{ id: other.effectId, state: 'settled', vendorId: 'v' }], later),
    takeUnknown: (trx) => effectBatches.takeUnknown(trx, ['draft.create'], later),
    settledRecords: async (trx) => [...(await effectBatches.settledRecords(trx, 'article.create'))],
    isBeingMade: (trx) => effectBatches.isBeingMade(trx, 'draft.create', 'made'),
  },
  'console-jobs.ts': {
    listConsoleJobs: (trx) =>
      consoleJobs.listConsoleJobs(trx, { states: ALL_STATES, attempted: null, kinds: ['invoice'], since: null, search: null }, 1, 10),
    findConsoleJob: (trx, other) => consoleJobs.findConsoleJob(trx, other.jobNumber),
    hideConsoleJob: (trx, other) => consoleJobs.hideConsoleJob(trx, other.jobNumber, later),
  },
  'effects.ts': {
    effectsOf: (trx, other) => effects.effectsOf(trx, other.transferId),
    latestEffect: (trx) => effects.latestEffect(trx, 'draft.create', '1'),
    draftCreations: (trx) => effects.draftCreations(trx, 'RB-0000000000', 'ea-1'),
    lockEffect: (trx) => effects.lockEffect(trx, 'draft.create', '1', 1),
    abandonSent: (trx, other) => effects.abandonSent(trx, [other.transferId], later),
    recordSending: (trx, other) =>
      effects.recordSending(trx, {
        transferId: other.transferId,
        kind: 'draft.update',
        recordKey: '1',
        generation: 1,
        owner: 'o',
        fence: 1,
        bodyHash: 'h',
        body: {},
        now: later,
        deadlineAt: later,
      }),
    effectCounts: (trx) => effects.effectCounts(trx),
    recordUncertain: (trx, other) =>
      effects.recordUncertain(trx, {
        transferId: other.transferId,
        kind: 'draft.update',
        recordKey: '1',
        generation: 1,
        bodyHash: 'h',
        body: {},
        now: later,
        sentAt: now,
        deadlineAt: later,
      }),
    recordOutcome: (trx, other) => effects.recordOutcome(trx, other.effectId, { state: 'settled' }, later),
    recordAbsence: (trx, other) => effects.recordAbsence(trx, other.effectId, later),
  },
  'examinations.ts': {
    saveExamination: (trx) => examinations.saveExamination(trx, { checkedAt: later, lines: [] }),
    latestExamination: (trx) => examinations.latestExamination(trx),
  },
  'erasure.ts': {
    erasePersons: (trx) => erasure.erasePersons(trx, () => ({ content: {}, sha256: 'h' })),
  },
  'inbox.ts': {
    // The row's number comes from a counter that all tenants share, and says nothing of them.
    insertInboxEntry: (trx) => inbox.insertInboxEntry(trx, { event: 'e', recordKey: '1', receivedAt: later }).then(() => null),
    lastInboxEntryAt: (trx) => inbox.lastInboxEntryAt(trx),
    listInboxEntries: (trx) => inbox.listInboxEntries(trx, 10),
    deleteInboxBefore: (trx) => inbox.deleteInboxBefore(trx, later),
  },
  'invoice-links.ts': {
    invoiceLinksOf: (trx) => invoiceLinks.invoiceLinksOf(trx, ['1']),
    invoiceLinksTo: (trx) => invoiceLinks.invoiceLinksTo(trx, ['ea-1']),
    invoiceCourses: (trx) => invoiceLinks.invoiceCourses(trx, ['1']),
  },
  'send-all-runs.ts': {
    sendAllRuns: (trx) => sendAllRuns.sendAllRuns(trx),
    startSendAll: (trx) => sendAllRuns.startSendAll(trx, { kind: 'product', list: 'productsPage', total: 1, askedBy: 'x', now: later }),
    recordListed: (trx) =>
      sendAllRuns.recordListed(
        trx,
        { kind: 'customer', list: 'customersPage', page: 1 },
        { state: 'listed', list: 'customersPage', page: 1, listed: 9 },
        later,
      ),
    endSendAll: (trx) => sendAllRuns.endSendAll(trx, 'customer', later),
    restedSince: (trx) => sendAllRuns.restedSince(trx, 'product', new Date(0)),
  },
  'initial-sync-rows.ts': {
    addRows: (trx, other) => initialSyncRows.addRows(trx, other.runId, 'units', 9, [row]),
    removeRows: (trx, other) => initialSyncRows.removeRows(trx, other.runId, 'product-groups'),
    openRows: (trx, other) => initialSyncRows.openRows(trx, other.runId, 'product-groups', { after: -1, limit: 10 }),
    hasOpenRows: (trx, other) => initialSyncRows.hasOpenRows(trx, other.runId, 'product-groups'),
    openRowsOf: (trx, other) => initialSyncRows.openRowsOf(trx, other.runId, 'product-groups', ['ea-1']),
    numbersOfKind: (trx, other) => initialSyncRows.numbersOfKind(trx, other.runId, 'product-groups'),
    endIdleRows: (trx, other) => initialSyncRows.endIdleRows(trx, other.runId, 'units', false, later),
    assignNumbers: (trx, other) => initialSyncRows.assignNumbers(trx, [{ id: other.rowId, number: '7' }]),
    endRows: (trx, other) =>
      initialSyncRows.endRows(trx, [{ id: other.rowId, outcome: 'created', rackbeatNumber: '7', reason: null, notes: [] }], later),
    countRows: (trx, other) => initialSyncRows.countRows(trx, other.runId),
    countEndedSince: (trx, other) => initialSyncRows.countEndedSince(trx, other.runId, new Date(0)),
    listRows: (trx, other) => initialSyncRows.listRows(trx, other.runId, { limit: 10 }),
    setHasInventory: (trx, other) => initialSyncRows.setHasInventory(trx, other.runId, other.rowId, true),
  },
  'initial-sync-runs.ts': {
    latestRun: (trx) => initialSyncRuns.latestRun(trx),
    beginRun: (trx) => initialSyncRuns.beginRun(trx, { kinds: ['units'], includeInactive: false, askedBy: null }, later),
    startRun: (trx, other) => initialSyncRuns.startRun(trx, other.restingRunId, { overwriteDifferences: false, askedBy: 'A' }, later),
    askToStop: (trx, other) => initialSyncRuns.askToStop(trx, other.runId, later),
    claimRun: (trx, other) => initialSyncRuns.claimRun(trx, other.runId, { owner: 'o', now: later, until: later }),
    runLease: (trx, other) => initialSyncRuns.runLease(trx, other.runId),
    holdRun: (trx, other) => initialSyncRuns.holdRun(trx, other.runId, 1, later),
    recordRun: (trx, other) => initialSyncRuns.recordRun(trx, other.runId, 1, { state: 'stopped' }, later),
    endRunLeases: (trx) => initialSyncRuns.endRunLeases(trx),
    overdueRun: (trx) => initialSyncRuns.overdueRun(trx, later),
    completedKinds: async (trx) => [...(await initialSyncRuns.completedKinds(trx))],
    recordCompleted: (trx) => initialSyncRuns.recordCompleted(trx, 'units', later),
  },
  'issues.ts': {
    openIssue: (trx) => issues.openIssue(trx, { cause: 'cause', who: 'operator', ...message }, later),
    resolveEmptyIssues: (trx) => issues.resolveEmptyIssues(trx, later),
    openIssues: (trx) => issues.openIssues(trx),
  },
  'learned.ts': {
    readLearned: async (trx) => [...(await learned.readLearned(trx))],
    forgetLearned: (trx) => learned.forgetLearned(trx, 'topic'),
    saveLearned: (trx) => learned.saveLearned(trx, 'topic', 'mine', later),
  },
  'links.ts': {
    findLink: (trx) => links.findLink(trx, 'customer', '1'),
    latestLink: (trx) => links.latestLink(trx, 'customer', '1'),
    linksOfRecords: (trx) => links.linksOfRecords(trx, 'customer', ['1']),
    findLinks: (trx) => links.findLinks(trx, 'customer', ['1']),
    currencyLinks: (trx) => links.currencyLinks(trx, '1'),
    doubtLinks: (trx) => links.doubtLinks(trx, 'customer', ['1']),
    linkedAmong: async (trx) => [...(await links.linkedAmong(trx, 'customer', ['ea-1']))],
    anyLink: (trx) => links.anyLink(trx, 'customer'),
    findLinkTo: (trx) => links.findLinkTo(trx, 'customer', 'ea-1'),
    addLinks: async (trx) => [
      ...(await links.addLinks(
        trx,
        [
          {
            kind: 'customer',
            rackbeatKey: '1',
            generation: 1,
            rackbeatId: null,
            eaccountingId: 'ea-1',
            eaccountingNumber: null,
            facts: {},
          },
        ],
        later,
      )),
    ],
    saveLink: (trx) =>
      links.saveLink(
        trx,
        { kind: 'customer', rackbeatKey: '1', generation: 1, rackbeatId: null, eaccountingId: 'ea-2', eaccountingNumber: null, facts: {} },
        later,
      ),
    lastArrivalAt: (trx) => links.lastArrivalAt(trx),
    linkedNumbers: async (trx) => [...(await links.linkedNumbers(trx, 'customer'))],
    removeLink: (trx) => links.removeLink(trx, 'customer', '1'),
  },
  'recodings.ts': {
    openRecodings: (trx) => recodings.openRecodings(trx),
    decideRecodings: (trx) => recodings.decideRecodings(trx, 'A', later),
    reopenProductsOf: (trx) => recodings.reopenProductsOf(trx, ['7'], later),
  },
  'said-to-be-same.ts': {
    whatIsSaid: (trx) => same.whatIsSaid(trx, 'item', '1'),
    sayTheyAreSame: (trx) =>
      same.sayTheyAreSame(trx, [{ kind: 'item', rackbeatKey: '1', eaccountingNumber: '1', eaccountingName: 'mine' }], 'A', later),
  },
  'overview.ts': {
    invoicesByDay: (trx) => overview.invoicesByDay(trx, new Date(0), 'Europe/Oslo'),
    lastDone: (trx) => overview.lastDone(trx, 'product'),
    lastSwept: (trx) => overview.lastSwept(trx, ['flow']),
    lastAnswers: (trx) => overview.lastAnswers(trx, 'rackbeat', 10),
  },
  'secrets.ts': {
    storeSecret: (trx, _other, { vault }) => secrets.storeSecret(trx, vault, 'key', secret('mine'), later),
    readSecret: async (trx, _other, { vault }) => (await secrets.readSecret(trx, vault, 'key'))?.expose(),
    deleteSecret: (trx) => secrets.deleteSecret(trx, 'key'),
    deleteSecrets: (trx) => secrets.deleteSecrets(trx),
    resealSecrets: (trx) => secrets.resealSecrets(trx, rotatedVault()),
  },
  'settings.ts': {
    loadSettings: (trx) => settings.loadSettings(trx),
    saveSettings: (trx) => settings.saveSettings(trx, 2, defaultSettings(), author, later),
    undoSettings: (trx) => settings.undoSettings(trx, 2, author, later),
    settingsHistory: (trx) => settings.settingsHistory(trx, { limit: 10 }),
  },
  'story.ts': {
    tell: (trx, other) => story.tell(trx, other.transferId, [{ at: later, ...message }]),
    storyOf: (trx, other) => story.storyOf(trx, other.transferId),
    recordCalls: (trx, other) => story.recordCalls(trx, other.transferId, [call]),
    callsOf: (trx, other) => story.callsOf(trx, other.transferId),
    deleteCallsBefore: (trx) => story.deleteCallsBefore(trx, later),
  },
  'transfer-list.ts': {
    listTransfers: (trx) => transferList.listTransfers(trx, { limit: 10 }),
  },
  'transfer-decisions.ts': {
    decideTransfer: (trx, other) =>
      transferDecisions.decideTransfer(trx, other.transferId, { decided: {}, reason: message, byPerson: 'A' }, later),
  },
  'transfers.ts': {
    leaseOf: (trx) => transfers.leaseOf(trx, invoice),
    holdLease: (trx, other) => transfers.holdLease(trx, other.transferId, 1, later),
    endTransfer: (trx, other) => transfers.endTransfer(trx, other.transferId, 1, ending, later),
    releaseLease: (trx, other) => transfers.releaseLease(trx, other.transferId, 1),
    putBack: (trx, other) => transfers.putBack(trx, other.transferId, 1),
    endAllLeases: (trx) => transfers.endAllLeases(trx),
    findTransfer: (trx, other) => transfers.findTransfer(trx, other.transferId),
    transfersOfNumber: (trx) => transfers.transfersOfNumber(trx, '1'),
    findTransferOf: (trx) => transfers.findTransferOf(trx, invoice),
    newestTransferOf: (trx) => transfers.newestTransferOf(trx, 'invoice'),
    latestTransferOf: (trx) => transfers.latestTransferOf(trx, 'invoice', '1'),
    announceTransfer: (trx) => transfers.announceTransfer(trx, invoice, message, later, 'A'),
    restartTransfer: (trx, other) => transfers.restartTransfer(trx, other.transferId, null, later),
    skipTransfer: (trx, other) => transfers.skipTransfer(trx, other.transferId, message, 'A', later),
    overdueTransfers: (trx) => transfers.overdueTransfers(trx, later, 10),
    wakeAll: (trx, other) => transfers.wakeAll(trx, later, { issueIds: [other.issueId] }),
    seenVersions: (trx) => transfers.seenVersions(trx, 'product', ['1']),
    standingOf: (trx) => transfers.standingOf(trx, 'invoice', ['1']),
    transferCounts: (trx) => transfers.transferCounts(trx),
  },
  'trail.ts': {
    settingsTrail: (trx) => trail.settingsTrail(trx),
    issuesTrail: (trx) => trail.issuesTrail(trx),
    transfersTrail: (trx) => trail.transfersTrail(trx, null),
    transferTrail: async (trx, other) => {
      const found = await transfers.findTransfer(trx, other.transferId);
      return found && trail.transferTrail(trx, found);
    },
  },
  'vendor-tokens.ts': {
    grantTokens: (trx, _other, { vault }) => tokens.grantTokens(trx, vault, pair, later),
    readTokens: (trx, _other, { vault }) => tokens.readTokens(trx, vault),
    takeRefreshLease: (trx) => tokens.takeRefreshLease(trx, 'o', later, later),
    recordRefreshAttempt: (trx) => tokens.recordRefreshAttempt(trx, 0, later),
    writeRefreshedTokens: (trx, _other, { vault }) => tokens.writeRefreshedTokens(trx, vault, 0, pair, later),
    markTokensDead: (trx) => tokens.markTokensDead(trx, 0, later),
    releaseRefreshLease: (trx) => tokens.releaseRefreshLease(trx, 0),
    deleteTokens: (trx) => tokens.deleteTokens(trx),
    resealTokens: (trx) => tokens.resealTokens(trx, rotatedVault()),
  },
  'webhook-registrations.ts': {
    saveWebhookRegistration: (trx) =>
      webhooks.saveWebhookRegistration(trx, {
        wish: 'wish',
        event: 'e',
        rackbeatWebhookId: '9',
        tokenHash: 'h',
        url: 'u',
        createdAt: later,
      }),
    findWebhookRegistration: (trx) => webhooks.findWebhookRegistration(trx, 'wish'),
    listWebhookRegistrations: (trx) => webhooks.listWebhookRegistrations(trx),
    deleteWebhookRegistration: (trx) => webhooks.deleteWebhookRegistration(trx, 'wish'),
  },
};
