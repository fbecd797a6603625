/** The preview of suppliers: judged as customers are. eAccounting shows them only to those who may see purchases. */
import type { Result } from '../../core/failure.ts';
import { partyChanges, partyDifferences } from '../../mapping/to-rackbeat/customer-differences.ts';
import type { SupplierBody } from '../../mapping/to-rackbeat/facts.ts';
import { freeStart } from '../../mapping/to-rackbeat/number.ts';
import { mapSupplierBack, type SupplierCard, supplierCardOf } from '../../mapping/to-rackbeat/supplier.ts';
import type { RackbeatSupplier } from '../../rackbeat/schema.ts';
import { withTenant } from '../../store/database.ts';
import { linkedNumbers } from '../../store/links.ts';
import { judgeParty, type Parties } from './judge-party.ts';
import type { SupplierPayload } from './payloads.ts';
import { collectQuestions, eachPage, type KindPreview, type PreviewKind } from './previewing.ts';
import { readParties } from './rackbeat-shelves.ts';
import { comparedTerms } from './terms-compared.ts';

/** The grant does not reach as far. */
const NOT_GRANTED = 'eaccounting.4006';

export const previewSuppliers: PreviewKind = async (held, store) => {
  const { clients, context, connection, shelf, settings, run } = held;
  const book = await shelf.book(connection.id, clients.eaccounting);
  if (!book.ok) return book;
  const terms = await clients.rackbeat.paymentTerms();
  if (!terms.ok) return terms;
  const suppliers = await readParties(clients.rackbeat.suppliersPage, book.value.company.countryCode);
  if (!suppliers.ok) return suppliers;
  const links = await withTenant(context.ledger, connection.id, (trx) => linkedNumbers(trx, 'supplier'));

  const { company, countries } = book.value;
  const input = { company, countries, terms: book.value.terms, settings, rackbeat: { terms: terms.value } };
  const parties: Parties<SupplierCard, SupplierBody, RackbeatSupplier> = {
    companyCountry: company.countryCode,
    includeInactive: run.includeInactive,
    matchBy: settings.customers.matchBy,
    shelf: suppliers.value,
    links,
    owned: new Set(links.values()),
    taken: new Set([...suppliers.value.byNumber.keys(), ...suppliers.value.unreadable].map(Number)),
    toChoose: 0,
    questions: collectQuestions(),
    asks: {
      several: (numbers) => ({ code: 'initial-sync.several-suppliers', params: { numbers } }),
      unsure: (number, name, other) => ({ code: 'initial-sync.supplier-unsure', params: { number, name, other } }),
    },
    map: (card) => mapSupplierBack(input, card),
    compare: (card, standing, body) => {
      const differences = partyDifferences(standing, card, body, {
        companyCountry: company.countryCode,
        terms: comparedTerms(input, card.TermsOfPaymentId, standing.payment_terms_id),
      });
      return { differences, changes: partyChanges(body, differences) };
    },
    payload: (card, made): Partial<SupplierPayload> => ({
      ...(made ? { body: made.body } : {}),
      card: { number: card.number ?? '', name: card.Name },
      changes: {},
      seenVersion: null,
    }),
  };
  const read = await eachPage(
    (page) => clients.eaccounting.suppliersPage(page),
    (found) => store(found.map((supplier) => judgeParty(parties, supplierCardOf(supplier)))),
  );
  if (!read.ok) return notGranted(read);
  return { ok: true, value: { questions: parties.questions.all(), nextNumber: freeStart(parties.taken, parties.toChoose) } };
};

/** A question rather than a failure: it says what to do, and the preview of the other kinds is made all the same. */
function notGranted(failure: Extract<Result<never>, { ok: false }>): Result<KindPreview> {
  if (failure.code !== NOT_GRANTED) return failure;
  return { ok: true, value: { questions: [{ code: 'initial-sync.needs-purchase-right', params: {} }], nextNumber: null } };
}
