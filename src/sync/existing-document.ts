/** Where a Rackbeat invoice stands in eAccounting already, for a person who looks: number, page, and its amounts as they are there now. Reads only. */
import type { InvoicePreview } from '../../api/schema.ts';
import { isVoided } from '../mapping/voided.ts';
import type { Link } from '../store/links.ts';
import { eaccountingPage } from './document-pages.ts';
import { lookAtDraft } from './hand-changes.ts';
import type { Run } from './run.ts';
import { bookedStanding, type Standing, totalsOfDraft, totalsOfInvoice } from './standing.ts';

type Existing = Pick<InvoicePreview, 'reason' | 'expected' | 'existing'>;

export async function existingDocument(run: Run, link: Link): Promise<Existing> {
  const remembered = link.facts as unknown as Standing;
  const { standing, gone } = await asItIsNow(run, remembered);
  const { net, vat, gross } = standing;
  const documents = link.generation;
  const code = gone ? ('preview.already-gone' as const) : (`preview.already-${standing.as}` as const);
  return {
    reason: { code, params: { eaccounting: standing.invoiceNumber ?? '' } },
    expected: gone || gross === '' ? null : { net, vat, gross },
    existing: {
      number: standing.invoiceNumber,
      id: standing.invoiceId ?? standing.draftId ?? link.eaccountingId,
      page: gone ? null : eaccountingPage(run.context.pages, standing),
      documents,
    },
  };
}

/** A vendor that does not answer leaves what we saw last. */
async function asItIsNow(run: Run, remembered: Standing): Promise<{ standing: Standing; gone: boolean }> {
  if (remembered.as === 'invoice') {
    const read = await run.clients.eaccounting.invoice(remembered.invoiceId ?? '');
    if (read.ok) return { standing: { ...remembered, ...totalsOfInvoice(read.value) }, gone: isVoided(read.value) };
    return { standing: remembered, gone: read.kind === 'missing' };
  }
  const found = await lookAtDraft(run, remembered);
  if (found.found === 'booked') return { standing: bookedStanding(remembered, found.invoice, 'person'), gone: isVoided(found.invoice) };
  if (found.found === 'draft') return { standing: { ...remembered, ...totalsOfDraft(found.draft) }, gone: false };
  return { standing: remembered, gone: found.found === 'deleted' };
}
