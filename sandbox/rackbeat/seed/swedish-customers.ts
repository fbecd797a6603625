/** Domestic customers of the Swedish account, with the same traps as the Norwegian one in Swedish forms. */
import { at, type CustomerRow, FIRMS, PRIVATE, swedishOrganisation as org } from './customer-rows.ts';

const firm = { customer_group_id: FIRMS };
const dashed = (number: string): string => `${number.slice(0, 6)}-${number.slice(6)}`;

export const swedishCustomers: CustomerRow[] = [
  { ...firm, number: 1001, company_name: 'Skärgårdsboden AB', company_vat: '5566778899', ...at('Hamngatan 5', '452 30', 'Strömstad', 'Sverige'), contact_email: 'faktura@skargardsboden.example' },
  { ...firm, number: 1002, company_name: 'Vättern Outdoor', company_vat: '559001-2345', ...at('Storgatan 40', '55320', 'Jönköping', 'SVERIGE'), contact_email: 'ekonomi@vattern-outdoor.example' },
  { ...firm, number: 1003, company_name: 'Skogens Sport AB', company_vat: `SE${org(1003)}01`, ...at('Skogsvägen 3', '90327', 'Umeå', 'Sverige'), contact_email: 'faktura@skogenssport.example', their_reference: 'Karin Ek' },
  { ...firm, number: 1004, company_name: 'Vildmark Stockholm AB', company_vat: dashed(org(1004)), ...at('Drottninggatan 20', '111 51', 'Stockholm', 'sverige') },
  { ...firm, number: 1005, company_name: 'Bergshamra kommun, skolförvaltningen', company_vat: org(1005), ...at('Rådhusgatan 1', '17071', 'Solna', 'Sverige'), vat_zone: 'domestic_exempt' },
  { customer_group_id: PRIVATE, number: 1006, company_name: 'Anna Andersson', ...at('Björkvägen 4', '55449', 'Jönköping', 'Sverige'), contact_email: 'anna.andersson@post.example' },
  { ...firm, number: 1007, company_name: 'Nordvind Kaffe AB', company_vat: org(1007), ...at('Rostvägen 7', '41120', 'Göteborg', 'Sverige'), contact_email: 'post@nordvind-kaffe.example' },
  { ...firm, number: 1054, company_name: 'Sven Svenssons Snickeri', company_vat: '19640823-3234', ...at('Verkstadsgatan 3', '33140', 'Värnamo', 'Sverige') },
  { ...firm, number: 1055, company_name: 'Sarek Sport, avdelning Norr', company_vat: org(1009), ...at('Norrgatan 1', '98231', 'Gällivare', 'Sverige') },
  { ...firm, number: 1056, company_name: 'Sarek Sport, avdelning Söder', company_vat: org(1009), ...at('Södergatan 9', '98231', 'Gällivare', 'Sverige') },
  { ...firm, number: 1057, company_name: 'Inköpscentralen Väst AB', company_vat: org(1011), ean: '7300000000013', ...at('Lindholmen 7', '41756', 'Göteborg', 'Sverige') },
  {
    ...firm,
    number: 1058,
    company_name: 'Sex Brevlådor AB',
    company_vat: org(1014),
    ...at('Postgatan 6', '70210', 'Örebro', 'Sverige'),
    contact_email: 'ett@sex.example; tva@sex.example, tre@sex.example;fyra@sex.example ; ingen-adress; fem@sex.example;sex@sex.example',
  },
  { ...firm, number: 1059, company_name: 'Utan Ort AB', company_vat: org(1015), address_street: 'Okänd väg 1' },
  { ...firm, number: 1060, company_name: 'Stiftelsen för främjande av friluftsliv i Småland och Öland AB', company_vat: org(1016), ...at('Torget 2', '39232', 'Kalmar', 'Sverige') },
  {
    ...firm,
    number: 1061,
    company_name: 'Leverans Ute AB',
    company_vat: org(1017),
    ...at('Kajen 5', '25220', 'Helsingborg', 'Sverige'),
    delivery: { name: 'Leverans Ute, lager Helsingør', street: 'Havnegade 30', zipcode: '3000', city: 'Helsingør', country: 'Danmark' },
  },
  { ...firm, number: 1062, company_name: 'Fast Rabatt AB', company_vat: org(1018), ...at('Rabattgatan 7', '60222', 'Norrköping', 'Sverige'), general_discount_percentage: 7.5 },
  { ...firm, number: 1063, company_name: 'Bygg & Fjäll AB', company_vat: org(1019), ...at('Anläggningsvägen 19', '83130', 'Östersund', 'Sverige'), attention: 'Projekt 4711' },
  { ...firm, number: 1064, company_name: 'Kommission Norr AB', company_vat: org(1020), ...at('Sjögatan 1', '85230', 'Sundsvall', 'Sverige'), payment_terms_id: 1010 },
  { ...firm, number: 1065, company_name: 'Förskott AB', company_vat: org(1021), ...at('Bankgatan 2', '22350', 'Lund', 'Sverige'), payment_terms_id: 1006 },
  { ...firm, number: 1066, company_name: 'Avtalad Dag AB', company_vat: org(1022), ...at('Kalendervägen 22', '72211', 'Västerås', 'Sverige'), payment_terms_id: 1007 },
  { ...firm, number: 1069, company_name: 'Kontantkund', ...at('Storgatan 4', '55320', 'Jönköping', 'Sverige'), payment_terms_id: 1005 },
  { ...firm, number: 1071, company_name: 'Spärrad Kund AB', company_vat: org(1027), ...at('Stoppvägen 4', '97231', 'Luleå', 'Sverige'), is_barred: true },
];
