/**
 * Customers abroad, the same firms for both accounts: inside and outside the EU, with and without VAT number, in five
 * currencies. VAT numbers with 99999 in them are unknown to the VAT register of the accounting stand-in; one with 55555
 * finds that register down.
 */
import { ABROAD, at, type CustomerRow, PRIVATE } from './customer-rows.ts';

interface ForeignRow extends CustomerRow {
  /** Inside the VAT area of the EU. */
  eu: boolean;
}

const firm = { customer_group_id: ABROAD };

export const foreignCustomers: ForeignRow[] = [
  {
    ...firm,
    eu: true,
    number: 1030,
    company_name: 'Nordhavn Friluft ApS',
    company_vat: 'DK12345674',
    ...at('Havnegade 1', '8000', 'Aarhus C', 'Danmark'),
    currency: 'DKK',
    contact_email: 'faktura@nordhavn.example',
  },
  {
    ...firm,
    eu: true,
    number: 1031,
    company_name: 'Erämaa Oy',
    company_vat: 'FI12345671',
    ...at('Mannerheimintie 5', '00100', 'Helsinki', 'Suomi'),
    currency: 'EUR',
    contact_email: 'laskut@eramaa.example',
  },
  {
    ...firm,
    eu: true,
    number: 1032,
    company_name: 'Waldgang Outdoor GmbH',
    company_vat: 'DE136695976',
    ...at('Waldstraße 12', '20095', 'Hamburg', 'Deutschland'),
    currency: 'EUR',
    contact_email: 'rechnung@waldgang.example',
  },
  {
    ...firm,
    eu: true,
    number: 1033,
    company_name: 'Kletterladen ohne Nummer',
    ...at('Bergweg 1', '80331', 'München', 'Germany'),
    currency: 'EUR',
  },
  {
    ...firm,
    eu: true,
    number: 1034,
    company_name: 'Abgelehnt GmbH',
    company_vat: 'DE199999001',
    ...at('Irrweg 9', '50667', 'Köln', 'Tyskland'),
    currency: 'EUR',
  },
  {
    ...firm,
    eu: true,
    number: 1035,
    company_name: 'Register Down SARL',
    company_vat: 'FR55555555555',
    ...at('Rue du Nord 5', '59000', 'Lille', 'Frankrike'),
    currency: 'EUR',
  },
  {
    ...firm,
    eu: true,
    number: 1036,
    company_name: 'Oros Hellas EPE',
    company_vat: 'EL094259216',
    ...at('Odos Vounou 3', '105 57', 'Athina', 'Hellas'),
    currency: 'EUR',
  },
  {
    ...firm,
    eu: false,
    number: 1037,
    company_name: 'Lakeland Outfitters Ltd',
    company_vat: 'GB123456789',
    ...at('High Street 4', 'LA22 9BU', 'Ambleside', 'United Kingdom'),
    currency: 'GBP',
  },
  {
    ...firm,
    eu: true,
    number: 1038,
    company_name: 'Mourne Trails Ltd',
    company_vat: 'XI123456789',
    ...at('Main Street 8', 'BT33 0AA', 'Newcastle', 'Northern Ireland'),
    currency: 'GBP',
  },
  {
    ...firm,
    eu: true,
    number: 1039,
    company_name: 'Ålands Fritid Ab',
    company_vat: 'FI23456780',
    ...at('Torggatan 2', '22100', 'Mariehamn', 'Åland'),
    currency: 'EUR',
  },
  {
    ...firm,
    eu: false,
    number: 1040,
    company_name: 'Longyear Ekspedisjon AS',
    company_vat: '312104098',
    ...at('Vei 501', '9170', 'Longyearbyen', 'Svalbard'),
    currency: 'NOK',
  },
  {
    ...firm,
    eu: false,
    number: 1041,
    company_name: 'Cascade Gear Inc',
    ...at('Pine Street 400', '98101', 'Seattle, WA', 'USA'),
    currency: 'USD',
  },
  { ...firm, eu: false, number: 1042, company_name: 'Yama Shoten KK', ...at('Chiyoda 1-1', '100-0001', 'Tokyo', 'Japan'), currency: 'JPY' },
  {
    eu: true,
    customer_group_id: PRIVATE,
    number: 1043,
    company_name: 'Maja Jensen',
    ...at('Strandvejen 3', '2900', 'Hellerup', 'denmark'),
    currency: 'DKK',
  },
];

/** In which zone a shop of that country sells to the firm: inside the EU it takes a VAT number to be charged none. */
export function zoneFor(country: 'NO' | 'SE', row: ForeignRow): string {
  if (country === 'NO' || !row.eu) return 'abroad';
  return row.company_vat === undefined ? 'domestic' : 'eu';
}
