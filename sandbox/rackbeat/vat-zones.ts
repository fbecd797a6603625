/**
 * The VAT percent of a sale: the item's group has one per zone, and the customer is in one zone. A zone may also be a
 * country with its own rate; a country for which none was set has 0, as Rackbeat's help pages say.
 */
import type { Account } from './accounts.ts';

export function vatPercent(account: Account, itemNumber: string | null, zone: string): number {
  if (/^[A-Z]{2}$/.test(zone)) return account.country_vat[zone] ?? 0;
  const item = itemNumber === null ? undefined : account.items.get(itemNumber);
  const group = item === undefined ? undefined : account.productGroups.get(String(item.group_id));
  // A free text line has no group; the pages then take the usual rate of the country.
  if (group === undefined) return zone === 'domestic' ? 25 : 0;
  if (zone === 'eu') return group.vat_eu;
  if (zone === 'abroad') return group.vat_abroad;
  if (zone === 'domestic_exempt') return group.vat_domestic_exempt;
  return group.vat_domestic;
}
