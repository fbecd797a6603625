/** Domestic customers of the Norwegian account: ordinary firms, and one for every trap that needs no border. */
import { at, type CustomerRow, FIRMS, norwegianOrganisation as org, PRIVATE } from './customer-rows.ts';

const firm = { customer_group_id: FIRMS };
const spaced = (number: string): string => `NO ${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)} MVA`;

export const norwegianCustomers: CustomerRow[] = [
  { ...firm, number: 1051, company_name: 'Villmarksliv Oslo AS', company_vat: spaced(org(1051)), ...at('Karl Johans gate 20', '0159', 'Oslo', 'NORGE'), contact_email: 'faktura@villmarksliv.example', their_reference: 'Anne Berg' },
  { ...firm, number: 1052, company_name: 'Bergsiden kommune, skolekontoret', company_vat: org(1052), ...at('Rådhusgata 1', '5835', 'Bergen', 'Norge'), vat_zone: 'domestic_exempt', contact_email: 'post@bergsiden.example' },
  { customer_group_id: PRIVATE, number: 1053, company_name: 'Kari Nordmann', ...at('Lia 4', '5009', 'Bergen', 'Norge'), contact_email: 'kari.nordmann@post.example', payment_terms_id: 1002 },
  { ...firm, number: 1054, company_name: 'Ola Hansen Snekkerverksted', company_vat: org(1054), ...at('Verkstedveien 3', '4016', 'Stavanger', 'Norge'), contact_email: 'ola@snekker-hansen.example' },
  { ...firm, number: 1055, company_name: 'Breheimen Sport, avdeling Nord', company_vat: org(1055), ...at('Nordveien 1', '6856', 'Sogndal', 'Norge'), contact_email: 'nord@breheimen.example' },
  { ...firm, number: 1056, company_name: 'Breheimen Sport, avdeling Sør', company_vat: org(1055), ...at('Sørveien 9', '6856', 'Sogndal', 'Norge'), contact_email: 'sor@breheimen.example' },
  { ...firm, number: 1057, company_name: 'Innkjøpssentralen Vest AS', company_vat: org(1057), ean: '7080000000019', ...at('Sandviken 7', '5042', 'Bergen', 'Norge'), contact_email: 'ehf@innkjop-vest.example' },
  {
    ...firm,
    number: 1058,
    company_name: 'Seks Postkasser AS',
    company_vat: org(1058),
    ...at('Postveien 6', '7030', 'Trondheim', 'Norge'),
    contact_email: 'en@seks.example; to@seks.example, tre@seks.example;fire@seks.example ; ikke-en-adresse; fem@seks.example;seks@seks.example',
  },
  { ...firm, number: 1059, company_name: 'Uten By AS', company_vat: org(1059), address_street: 'Ukjent vei 1', contact_email: 'post@utenby.example' },
  { ...firm, number: 1060, company_name: 'Stiftelsen til fremme av friluftsliv på Nordmøre og Romsdal AS', company_vat: org(1060), ...at('Torget 2', '6508', 'Kristiansund', 'Norge') },
  {
    ...firm,
    number: 1061,
    company_name: 'Levering Ute AS',
    company_vat: org(1061),
    ...at('Kaia 5', '4614', 'Kristiansand', 'Norge'),
    delivery: { name: 'Levering Ute, lager Hirtshals', street: 'Havnegade 30', zipcode: '9850', city: 'Hirtshals', country: 'Danmark' },
  },
  { ...firm, number: 1062, company_name: 'Fast Rabatt AS', company_vat: org(1062), ...at('Rabattgata 7', '3015', 'Drammen', 'Norge'), general_discount_percentage: 7.5 },
  { ...firm, number: 1063, company_name: 'Bygg & Fjell AS', company_vat: org(1063), ...at('Anleggsveien 19', '2815', 'Gjøvik', 'Norge'), attention: 'Prosjekt 4711' },
  { ...firm, number: 1064, company_name: 'Kommisjon Nord AS', company_vat: org(1064), ...at('Sjøgata 1', '8006', 'Bodø', 'Norge'), payment_terms_id: 1010 },
  { ...firm, number: 1065, company_name: 'Forskudd AS', company_vat: org(1065), ...at('Bankgata 2', '1530', 'Moss', 'Norge'), payment_terms_id: 1006 },
  { ...firm, number: 1066, company_name: 'Avtalt Dag AS', company_vat: org(1066), ...at('Kalenderveien 22', '3210', 'Sandefjord', 'Norge'), payment_terms_id: 1007 },
  { ...firm, number: 1067, company_name: 'Factoring Partner AS', company_vat: org(1067), ...at('Finansgata 8', '0250', 'Oslo', 'Norge'), payment_terms_id: 1008 },
  { ...firm, number: 1068, company_name: 'Ukesoppgjør AS', company_vat: org(1068), ...at('Mandagsveien 1', '1472', 'Fjellhamar', 'Norge'), payment_terms_id: 1009 },
  { ...firm, number: 1069, company_name: 'Kontantkunde', ...at('Havnegata 12', '5003', 'Bergen', 'Norge'), payment_terms_id: 1005 },
  { ...firm, number: 1070, company_name: 'Månedsslutt AS', company_vat: org(1070), ...at('Sluttgata 30', '8601', 'Mo i Rana', 'Norge'), payment_terms_id: 1004 },
  { ...firm, number: 1071, company_name: 'Sperret Kunde AS', company_vat: org(1071), ...at('Stoppveien 4', '9405', 'Harstad', 'Norge'), is_barred: true },
  {
    ...firm,
    number: 1072,
    company_name: 'Kontakten AS',
    company_vat: org(1072),
    ...at('Telefonveien 28', '7725', 'Steinkjer', 'Norge'),
    contact_email: 'post@kontakten.example',
    contacts: [{ name: 'Per Regnskap', contact_email: 'per@kontakten.example', cc_invoice: true }, { name: 'Eva Innkjøp', contact_email: 'eva@kontakten.example', cc_order: true }],
  },
];
