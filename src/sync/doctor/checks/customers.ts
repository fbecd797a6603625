/** Whether customers carry what an invoice needs: a name and a place, a country that is known, an address for e-mail, an IBAN for those abroad. */
import { countryCode } from '../../../mapping/country.ts';
import { splitEmails } from '../../../mapping/emails.ts';
import { cardAddress } from '../../../mapping/postal-address.ts';
import { countryOr } from '../../../mapping/vat-area.ts';
import type { RackbeatCustomer } from '../../../rackbeat/schema.ts';
import { type DoctorFacts, namedCustomer } from '../facts.ts';
import { fine, found, given, type Line } from '../line.ts';

const AUTO_INVOICE_ACTIVATED = 2;

const countryText = (customer: RackbeatCustomer): string | null => customer.address_country ?? customer.billing_address?.country ?? null;

/** One finding for each thing that lacks, with the customers who lack it. */
export function required({ customers, books }: DoctorFacts): readonly Line[] {
  return given('customers', { customers, books }, (known) => {
    const own = countryOr(known.books.company.countryCode, '');
    const hasName = ({ name, company_name }: RackbeatCustomer): boolean => (name ?? company_name ?? '').trim() !== '';
    const hasPlace = (customer: RackbeatCustomer): boolean => {
      const address = cardAddress(customer, own);
      return address !== null && address.city !== '' && address.postalCode !== '';
    };
    const kinds = [
      { state: 'wrong', code: 'doctor.customers-without-name', lacks: (one: RackbeatCustomer) => !hasName(one) },
      {
        state: 'warning',
        code: 'doctor.customers-country-unknown',
        lacks: (one: RackbeatCustomer) => !countryCode(countryText(one), own).known,
      },
      { state: 'notice', code: 'doctor.customers-without-place', lacks: (one: RackbeatCustomer) => !hasPlace(one) },
    ] as const;
    const lines = kinds.flatMap(({ state, code, lacks }) => {
      const records = known.customers.filter(lacks).map(namedCustomer);
      if (records.length === 0) return [];
      return [found('customers', state, { code, params: { count: records.length } }, { who: 'rackbeat-user', place: 'rackbeat', records })];
    });
    return lines.length > 0 ? lines : [fine('customers', { code: 'doctor.customers-fine', params: { count: known.customers.length } })];
  });
}

/** The address that counts is the one on the card over there; a customer without a card brings Rackbeat's along. */
export function emails({ customers, cards, customerLinks, settings }: DoctorFacts): readonly Line[] {
  if (settings.invoices.status !== 'invoiced-and-emailed') return [];
  return given('emails', { customers, cards }, (known) => {
    const cardsById = new Map(known.cards.map((card) => [card.Id, card]));
    const addressOf = (customer: RackbeatCustomer): string | null => {
      const card = cardsById.get(customerLinks.get(customer.number) ?? '');
      return card ? card.EmailAddress : splitEmails(customer.contact_email).main;
    };
    const records = known.customers.filter((customer) => !addressOf(customer)).map(namedCustomer);
    if (records.length === 0) return [fine('emails', { code: 'doctor.emails-fine', params: { count: known.customers.length } })];
    const finding = { code: 'doctor.emails-missing', params: { count: records.length } };
    return [found('emails', 'warning', finding, { who: 'rackbeat-user', place: 'rackbeat', records })];
  });
}

/** We send no e-invoices: whoever receives them by another way must be known. */
export function eInvoices({ books, cards, settings }: DoctorFacts): readonly Line[] {
  return given('e-invoices', { books, cards }, (known) => {
    const receivers = known.cards.filter((card) => card.IsActive && (card.ElectronicAddress ?? '') !== '');
    const isOn = known.books.settings.AutoInvoice?.AutoInvoiceActivationStatus === AUTO_INVOICE_ACTIVATED;
    if (!isOn || receivers.length === 0) return [fine('e-invoices', { code: 'doctor.e-invoices-fine', params: {} })];
    const { status, eInvoiceCustomers } = settings.invoices;
    const treatment = status === 'invoiced-and-emailed' ? eInvoiceCustomers : 'unsent';
    const records = receivers.map(({ CustomerNumber, Name }) => ({ number: CustomerNumber ?? '', name: Name }));
    const finding = { code: 'doctor.e-invoice-customers', params: { count: records.length, treatment } };
    return [found('e-invoices', 'notice', finding, { who: 'accountant', place: 'invoices', records })];
  });
}

export function iban({ books, customers }: DoctorFacts): readonly Line[] {
  return given('iban', { books, customers }, (known) => {
    const own = countryOr(known.books.company.countryCode, '');
    const abroad = known.customers.filter((customer) => countryCode(countryText(customer), own).code !== own).map(namedCustomer);
    if ((known.books.settings.Iban ?? '').trim() !== '' || abroad.length === 0)
      return [fine('iban', { code: 'doctor.iban-fine', params: { count: abroad.length } })];
    const finding = { code: 'doctor.iban-missing', params: { count: abroad.length } };
    return [found('iban', 'warning', finding, { who: 'accountant', place: 'eaccounting', records: abroad })];
  });
}
