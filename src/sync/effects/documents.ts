/** The writes on documents: drafts, their conversion, and the e-mail. */
import type { BookedInvoice, DraftBody, DraftValidationBody, EmailBody } from '../../eaccounting/schema.ts';
import { convertDraft, createDraft, deleteDraft, emailInvoice, updateDraft } from '../../eaccounting/write.ts';
import type { EffectDefinition, Look } from './definition.ts';
import { draftsWithMark, invoicesWithMark, type MarkedSubject, type StandingDocument } from './find-marked.ts';

const idOfDocument = (document: StandingDocument): string => (document.as === 'draft' ? document.draft.Id : document.invoice.Id);

export const draftCreation: EffectDefinition<MarkedSubject, DraftBody, StandingDocument> = {
  kind: 'draft.create',
  whenAbsent: 'wait-then-send',
  lookOnConflict: false,
  idOf: idOfDocument,
  async send({ eaccounting }, body, options) {
    const result = await createDraft(eaccounting, body, options);
    return result.ok ? { ok: true, value: { as: 'draft', draft: result.value } } : result;
  },
  async lookUp(clients, subject, { sentAt }): Promise<Look<StandingDocument>> {
    const drafts = await draftsWithMark(clients, subject, sentAt);
    if (!drafts.ok) return { look: 'failed', failure: drafts };
    const [draft, ...more] = drafts.value;
    if (draft && more.length > 0) return { look: 'several', ids: drafts.value.map(({ Id }) => Id) };
    if (draft) return { look: 'found', answer: { as: 'draft', draft } };
    const invoices = await invoicesWithMark(clients, subject, sentAt);
    if (!invoices.ok) return { look: 'failed', failure: invoices };
    const [invoice, ...others] = invoices.value;
    if (invoice && others.length > 0) return { look: 'several', ids: invoices.value.map(({ Id }) => Id) };
    return invoice ? { look: 'found', answer: { as: 'invoice', invoice } } : { look: 'absent' };
  },
};

/** Beside the document itself: it never takes the place of it. */
export const testDraftCreation: typeof draftCreation = { ...draftCreation, kind: 'test-draft.create' };

export interface DraftSubject {
  draftId: string;
}

export const draftUpdate: EffectDefinition<DraftSubject, { draftId: string; body: DraftBody }, StandingDocument> = {
  kind: 'draft.update',
  whenAbsent: 'send-again',
  lookOnConflict: false,
  idOf: idOfDocument,
  async send({ eaccounting }, { draftId, body }, options) {
    const result = await updateDraft(eaccounting, draftId, body, options);
    return result.ok ? { ok: true, value: { as: 'draft', draft: result.value } } : result;
  },
  // A PUT of the same whole is harmless, so it is simply repeated, unless the draft is gone.
  async lookUp({ eaccounting }, { draftId }) {
    const draft = await eaccounting.draft(draftId);
    if (draft.ok) return { look: 'absent' };
    return draft.kind === 'missing' ? { look: 'lost' } : { look: 'failed', failure: draft };
  },
};

export const draftDeletion: EffectDefinition<DraftSubject, DraftSubject, DraftSubject> = {
  kind: 'draft.delete',
  whenAbsent: 'send-again',
  lookOnConflict: false,
  idOf: ({ draftId }) => draftId,
  async send({ eaccounting }, { draftId }, options) {
    const result = await deleteDraft(eaccounting, draftId, options);
    return result.ok ? { ok: true, value: { draftId } } : result;
  },
  async lookUp({ eaccounting }, subject) {
    const draft = await eaccounting.draft(subject.draftId);
    if (draft.ok) return { look: 'absent' };
    return draft.kind === 'missing' ? { look: 'found', answer: subject } : { look: 'failed', failure: draft };
  },
};

export interface ConvertSubject extends MarkedSubject {
  draftId: string;
}

/** Irreversible, and fenced by the vendor's own draft id: first the invoice is looked for, then the draft. */
export const draftConversion: EffectDefinition<ConvertSubject, { draftId: string; expected: DraftValidationBody }, BookedInvoice> = {
  kind: 'invoice.convert',
  whenAbsent: 'wait-then-send',
  lookOnConflict: false,
  idOf: ({ Id }) => Id,
  send: ({ eaccounting }, { draftId, expected }, options) => convertDraft(eaccounting, draftId, expected, options),
  async lookUp(clients, subject, { sentAt }): Promise<Look<BookedInvoice>> {
    const made = await clients.eaccounting.invoiceFromDraft(subject.draftId);
    if (made.ok && made.value) return { look: 'found', answer: made.value };
    if (!made.ok && made.kind !== 'refused') return { look: 'failed', failure: made };
    const marked = await invoicesWithMark(clients, subject, sentAt);
    if (!marked.ok) return { look: 'failed', failure: marked };
    const [invoice, ...others] = marked.value;
    if (invoice && others.length > 0) return { look: 'several', ids: marked.value.map(({ Id }) => Id) };
    if (invoice) return { look: 'found', answer: invoice };
    const draft = await clients.eaccounting.draft(subject.draftId);
    if (draft.ok) return { look: 'absent' };
    return draft.kind === 'missing' ? { look: 'lost' } : { look: 'failed', failure: draft };
  },
};

export interface EmailSubject {
  invoiceId: string;
}

/** Leaves no trace that could be looked up, so a machine never sends it twice. */
export const invoiceEmail: EffectDefinition<EmailSubject, { invoiceId: string; body: EmailBody }, EmailSubject> = {
  kind: 'invoice.email',
  whenAbsent: 'ask',
  lookOnConflict: false,
  idOf: ({ invoiceId }) => invoiceId,
  async send({ eaccounting }, { invoiceId, body }, options) {
    const result = await emailInvoice(eaccounting, invoiceId, body, options);
    return result.ok ? { ok: true, value: { invoiceId } } : result;
  },
  lookUp: async () => ({ look: 'absent' }),
};
