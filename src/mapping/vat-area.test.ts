import { describe, expect, it } from 'vitest';
import { article, type CompanyName, type CustomerName, companies, customers } from '../../test/golden/shop.ts';
import { formatDecimal } from '../core/money.ts';
import type { CustomerFacts } from './facts.ts';
import { vatArea } from './vat-area.ts';

const goods = article('V', '25');
const service = article('T', '25', 'service');
const free = article('F', '0');
const digital = article('E', '25', 'service', { usesMoss: true });

const table: [string, CompanyName, CustomerFacts, typeof goods, string][] = [
  ['at home', 'NO', customers.home, goods, 'domestic 25 domesticVat'],
  ['blank country is home', 'SE', { ...customers.home, countryCode: '' }, goods, 'domestic 25 domesticVat'],
  ['at home, 0 %', 'NO', customers.home, free, 'domestic-exempt 0 domesticExempt'],
  ['EU business', 'SE', customers.germany, goods, 'eu-business 0 euExempt'],
  ['EU consumer', 'SE', customers.germanConsumer, goods, 'eu-consumer 25 euVat'],
  ['OSS', 'SE', customers.germanConsumer, digital, 'eu-oss ? euOss'],
  ['company without OSS', 'FI', customers.germanConsumer, digital, 'eu-consumer 25 euVat'],
  ['Greece written EL', 'SE', { ...customers.germanConsumer, countryCode: 'EL' }, goods, 'eu-consumer 25 euVat'],
  ['Northern Ireland, goods', 'SE', customers.belfast, goods, 'eu-business 0 euExempt'],
  ['Northern Ireland, goods, no number', 'SE', { ...customers.belfast, vatNumber: null }, goods, 'eu-consumer 25 euVat'],
  ['Northern Ireland, services', 'SE', customers.belfast, service, 'export 0 outsideEu'],
  ['rest of Britain', 'SE', { ...customers.belfast, isNorthernIreland: false }, goods, 'export 0 outsideEu'],
  ['export', 'SE', customers.usa, goods, 'export 0 outsideEu'],
  ['export with VAT', 'SE', customers.usaWithVat, goods, 'export 25 outsideEu'],
  ['Norway to the EU', 'NO', customers.germany, goods, 'export 0 outsideEu'],
  ['Norway to an EU consumer', 'NO', customers.germanConsumer, goods, 'export 0 outsideEu'],
  ['Norway to Svalbard', 'NO', customers.svalbard, goods, 'export 0 outsideEu'],
  ['Norway to Belfast', 'NO', customers.belfast, goods, 'export 0 outsideEu'],
  ['taxed by delivery at home', 'SE', customers.pickedUpAbroad, goods, 'domestic 25 domesticVat'],
  [
    'delivery without the mark counts for nothing',
    'SE',
    { ...customers.germany, deliveryCountryCode: 'US' },
    goods,
    'eu-business 0 euExempt',
  ],
];

describe('VAT area', () => {
  it.each(table)('%s', (_, name, customer, item, expected) => {
    const { area, percent, column } = vatArea(companies[name], customer, item);
    expect(`${area} ${percent === null ? '?' : formatDecimal(percent)} ${column}`).toBe(expected);
  });

  it('uses the document’s own delivery country before the card’s', () => {
    expect(vatArea(companies.SE, customers.pickedUpAbroad, goods, 'US').area).toBe('export');
  });

  it('sees an empty column', () => {
    const one = article('H', '25');
    const empty = { ...one, coding: { ...one.coding, columns: { ...one.coding.columns, outsideEu: false } } };
    expect(vatArea(companies.NO, customers.germany, empty).present).toBe(false);
  });

  it('knows every customer of the shop', () => {
    for (const name of Object.keys(customers) as CustomerName[]) expect(vatArea(companies.SE, customers[name], goods).area).not.toBe('');
  });
});
