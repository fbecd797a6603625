/** Whether every product group can be sold to every customer: its coding has an account for each kind of sale that occurs, with the right percent. */
import { countryCode } from '../../../mapping/country.ts';
import type { CodingFacts, CompanyFacts, CustomerFacts, SalesArea } from '../../../mapping/facts.ts';
import { countryOr, vatArea } from '../../../mapping/vat-area.ts';
import { vatNumber } from '../../../mapping/vat-number.ts';
import type { RackbeatCustomer } from '../../../rackbeat/schema.ts';
import { type DoctorFacts, namedCustomer } from '../facts.ts';
import { fine, found, given, type Line, type NamedRecord } from '../line.ts';

type Buyer = Pick<
  CustomerFacts,
  'countryCode' | 'vatNumber' | 'forceBookkeepVat' | 'deliveryBasedVat' | 'deliveryCountryCode' | 'isNorthernIreland'
>;

/** A customer without a card over there, as its card would be. */
function buyerOf(customer: RackbeatCustomer, company: CompanyFacts): Buyer {
  const own = countryOr(company.countryCode, '');
  const country = countryCode(customer.address_country ?? customer.billing_address?.country ?? null, own).code;
  const number = country === own ? null : vatNumber(country, customer.company_vat ?? '');
  return {
    countryCode: country,
    vatNumber: number?.valid ? number.text : null,
    forceBookkeepVat: false,
    deliveryBasedVat: false,
    deliveryCountryCode: null,
    isNorthernIreland: number?.prefix === 'XI',
  };
}

interface Hole {
  coding: string;
  area: SalesArea;
  customers: NamedRecord[];
}

/** One line for each coding and kind of sale without an account, with the customers who would meet it. */
export function coverage({ books, codings, groups, customers, cards, settings, customerLinks }: DoctorFacts): readonly Line[] {
  return given('vat-coverage', { books, codings, groups, customers, cards }, (known) => {
    const { company } = known.books;
    const used = codingsInUse(
      known.groups.map(({ number }) => number),
      settings.products,
      known.codings,
    );
    // Nothing is chosen yet; the line about the groups says so.
    if (used.length === 0) return [];
    const cardsById = new Map(known.cards.map((card) => [card.Id, card]));
    const holes = new Map<string, Hole>();
    const areas = new Set<SalesArea>();
    for (const customer of known.customers) {
      const card = cardsById.get(customerLinks.get(customer.number) ?? '');
      const buyer: Buyer = card
        ? {
            countryCode: card.InvoiceCountryCode,
            vatNumber: card.VatNumber,
            forceBookkeepVat: card.ForceBookkeepVat,
            deliveryBasedVat: card.DeliveryBasedVat,
            deliveryCountryCode: card.DeliveryCountryCode,
            isNorthernIreland: card.IsNorthernIreland,
          }
        : buyerOf(customer, company);
      for (const coding of used) {
        const { area, present } = vatArea(company, buyer, { coding });
        areas.add(area);
        if (present) continue;
        const key = `${coding.id}:${area}`;
        const hole = holes.get(key) ?? { coding: coding.name, area, customers: [] };
        hole.customers.push(namedCustomer(customer));
        holes.set(key, hole);
      }
    }
    if (holes.size === 0)
      return [fine('vat-coverage', { code: 'doctor.coverage-fine', params: { codings: used.length, areas: areas.size } })];
    return [...holes.values()].map(({ coding, area, customers: records }) =>
      found(
        'vat-coverage',
        'warning',
        { code: 'doctor.account-missing', params: { coding, area, count: records.length } },
        { who: 'accountant', place: 'eaccounting', records },
      ),
    );
  });
}

function codingsInUse(
  groups: readonly string[],
  { groupCodings, defaultCodingId }: DoctorFacts['settings']['products'],
  codings: ReadonlyMap<string, CodingFacts>,
): CodingFacts[] {
  const ids = new Set(groups.map((group) => groupCodings[group] ?? defaultCodingId));
  return [...ids].flatMap((id) => (id === null ? [] : (codings.get(id) ?? [])));
}

/** Groups that have no coding, and groups whose percent is not that of their coding. */
export function productGroups({ groups, codings, settings }: DoctorFacts): readonly Line[] {
  return given('product-groups', { groups, codings }, (known) => {
    const { groupCodings, defaultCodingId } = settings.products;
    const named = ({ number, name }: { number: string; name: string }): NamedRecord => ({ number, name });
    const codingOf = (number: string) => groupCodings[number] ?? defaultCodingId;
    const unmapped = known.groups.filter(({ number }) => codingOf(number) === null);
    const differing = known.groups.filter(({ number, vat_domestic: percent }) => {
      const coding = known.codings.get(codingOf(number) ?? '');
      return coding !== undefined && percent !== null && !coding.percent.eq(percent);
    });
    const lines: Line[] = [];
    if (unmapped.length > 0) {
      const finding = { code: 'doctor.groups-unmapped', params: { count: unmapped.length } };
      lines.push(found('product-groups', 'wrong', finding, { who: 'accountant', place: 'products', records: unmapped.map(named) }));
    }
    if (differing.length > 0) {
      const finding = { code: 'doctor.group-percent-differs', params: { count: differing.length } };
      lines.push(found('product-groups', 'warning', finding, { who: 'accountant', place: 'products', records: differing.map(named) }));
    }
    return lines.length > 0 ? lines : [fine('product-groups', { code: 'doctor.groups-fine', params: { count: known.groups.length } })];
  });
}
