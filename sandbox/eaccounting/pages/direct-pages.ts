/** The addresses under which a draft and an invoice are shown without naming their company: ids differ between companies. */
import type { EAccounting } from '../eaccounting.ts';
import { companyPath, notThere } from './company-page.ts';

export function addDirectPages(eaccounting: EAccounting): void {
  const { app } = eaccounting.standIn;
  for (const [word, shelf] of [
    ['customerinvoice', 'invoices'],
    ['customerinvoicedraft', 'drafts'],
  ] as const) {
    app.get<{ Params: { id: string } }>(`/sales/${word}/:id`, (request, reply) => {
      const { id } = request.params;
      const company = Object.values(eaccounting.companies).find((one) => one[shelf].get(id) !== undefined);
      return company
        ? reply.redirect(companyPath(company.key, `${shelf}/${id}`), 302)
        : notThere(reply, 'There is no such document, in no company.');
    });
  }
}
