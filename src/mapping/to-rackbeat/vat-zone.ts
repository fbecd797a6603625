/** The VAT zone of a Rackbeat customer, from its eAccounting card (accounting-rules §8). */
import type { EAccountingCustomer } from '../../eaccounting/schema.ts';
import type { CompanyFacts } from '../facts.ts';
import { countryOr, vatCountry } from '../vat-area.ts';

export type ZoneCard = Pick<
  EAccountingCustomer,
  'InvoiceCountryCode' | 'VatNumber' | 'ForceBookkeepVat' | 'DeliveryBasedVat' | 'DeliveryCountryCode' | 'IsNorthernIreland'
>;

export type VatZone = 'domestic' | 'eu' | 'abroad';

/**
 * At home: domestic. In the EU with a VAT number: eu; without one: domestic, or Rackbeat would charge 0 where eAccounting
 * charges the coding's percent. Outside: abroad, or domestic where the card forces VAT. For a Norwegian company the EU is outside.
 */
export function vatZone(card: ZoneCard, company: Pick<CompanyFacts, 'countryCode' | 'euCountries'>): VatZone {
  const own = countryOr(company.countryCode, company.countryCode);
  const buyer = vatCountry(company, {
    countryCode: card.InvoiceCountryCode,
    vatNumber: card.VatNumber,
    forceBookkeepVat: card.ForceBookkeepVat,
    deliveryBasedVat: card.DeliveryBasedVat,
    deliveryCountryCode: card.DeliveryCountryCode,
    isNorthernIreland: card.IsNorthernIreland,
  });
  if (buyer === own) return 'domestic';
  const inEu = company.euCountries.has(buyer) || (buyer === 'GB' && card.IsNorthernIreland);
  if (company.euCountries.has(own) && inEu) return (card.VatNumber ?? '').trim() === '' ? 'domestic' : 'eu';
  return card.ForceBookkeepVat ? 'domestic' : 'abroad';
}
