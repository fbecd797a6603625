/** Where a document's sales belong for VAT as each system sees it, and the usual box of the country's VAT return. */
import { type Decimal, formatDecimal, isZero } from '../../core/money.ts';
import type { SalesArea } from '../facts.ts';
import { countryOr } from '../vat-area.ts';
import type { EAccountingDocument, MonthFacts } from './documents.ts';

type Place = Pick<MonthFacts, 'countryCode' | 'euCountries'>;

/** From the country on the invoice and the percent that was charged: the invoice does not say it in words. */
export function bookedArea(place: Place, document: Pick<EAccountingDocument, 'countryCode'>, percent: Decimal): SalesArea {
  const own = countryOr(place.countryCode, place.countryCode);
  const buyer = countryOr(document.countryCode, own);
  if (buyer === own) return isZero(percent) ? 'domestic-exempt' : 'domestic';
  if (place.euCountries.has(own) && place.euCountries.has(buyer)) return isZero(percent) ? 'eu-business' : 'eu-consumer';
  return 'export';
}

/** Rackbeat knows four zones; a Norwegian company has no sales within the EU. */
export function zoneArea(place: Place, zone: string | null, percent: Decimal): SalesArea {
  const isInEu = place.euCountries.has(countryOr(place.countryCode, place.countryCode));
  if (zone === 'eu' && isInEu) return isZero(percent) ? 'eu-business' : 'eu-consumer';
  if (zone === 'eu' || zone === 'abroad') return 'export';
  return isZero(percent) ? 'domestic-exempt' : 'domestic';
}

/**
 * Whether the zone says something else than the area. A consumer in the EU and an export sale with VAT are charged like a domestic
 * sale, and Rackbeat has no other zone for them; a zone that is a country's code says nothing.
 */
export function zoneContradicts(place: Place, zone: string | null, percent: Decimal, area: SalesArea): boolean {
  if (zone === null || !['domestic', 'domestic_exempt', 'eu', 'abroad'].includes(zone)) return false;
  if (zone === 'domestic' && !isZero(percent)) return false;
  // Northern Ireland is in the EU for goods, and the invoice names Great Britain only.
  if (zone === 'eu' && area === 'export') return place.euCountries.has(countryOr(place.countryCode, place.countryCode));
  return zoneArea(place, zone, percent) !== area;
}

const NORWAY: Readonly<Record<string, string>> = { '25': '3', '15': '31', '11.11': '32', '12': '33' };
const SWEDEN: Readonly<Record<string, string>> = { '25': '05/10', '12': '05/11', '6': '05/12' };

/** The usual label; goods and services share one line here, so both boxes are named. */
export function returnBox(countryCode: string, area: SalesArea, percent: Decimal): string | null {
  const rate = formatDecimal(percent);
  if (countryCode === 'NO') {
    if (area === 'export') return isZero(percent) ? '52' : (NORWAY[rate] ?? null);
    return area === 'domestic-exempt' ? '5/6' : (NORWAY[rate] ?? null);
  }
  if (countryCode !== 'SE') return null;
  switch (area) {
    case 'domestic':
    case 'eu-consumer':
      return SWEDEN[rate] ?? null;
    case 'domestic-exempt':
      return '42';
    case 'domestic-construction':
      return '41';
    case 'eu-business':
      return '35/39';
    case 'eu-oss':
      return null;
    case 'export':
      return isZero(percent) ? '36/40' : (SWEDEN[rate] ?? null);
  }
}
