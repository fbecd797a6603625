/**
 * Where a document is looked at in the two systems: addresses for people, made from patterns that the operator may set.
 * Neither vendor documents the addresses of its pages, so a pattern that is not known gives no link rather than a wrong one.
 */

/** Patterns: `{number}` stands for Rackbeat's invoice number, `{id}` for eAccounting's id of the document. */
export interface DocumentPages {
  rackbeatInvoice: string;
  eaccountingInvoice: string;
  /** Null: not known. */
  eaccountingDraft: string | null;
}

export const rackbeatPage = ({ rackbeatInvoice }: DocumentPages, number: string): string =>
  rackbeatInvoice.replace('{number}', encodeURIComponent(number));

export interface StandingAt {
  as: 'draft' | 'invoice';
  draftId: string | null;
  invoiceId: string | null;
}

export function eaccountingPage(pages: DocumentPages, { as, draftId, invoiceId }: StandingAt): string | null {
  const [pattern, id] = as === 'draft' ? [pages.eaccountingDraft, draftId] : [pages.eaccountingInvoice, invoiceId];
  return pattern === null || id === null ? null : pattern.replace('{id}', encodeURIComponent(id));
}
