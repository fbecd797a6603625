/**
 * The records of the believable shop that exist on both sides, and those whose numbers clash. Each stand-in adds its own fields
 * and its own further records. All names are invented; Norwegian organisation numbers are of the synthetic
 * series (they begin with 3), all with valid check digits.
 */

export interface SharedCustomer {
  /** Number over there in eAccounting. */
  eaccountingNumber: string;
  /** Number in Rackbeat; null: only in eAccounting. */
  rackbeatNumber: string | null;
  name: string;
  /** Name in Rackbeat when it differs from the one in eAccounting. */
  rackbeatName?: string;
  organisationNumber: string | null;
  vatNumber?: string;
  country: string;
  address: string;
  postalCode: string;
  city: string;
  email: string | null;
  isPrivate?: boolean;
  currency?: string;
  /** What stands on the card in eAccounting only; the product must leave it alone. */
  marks?: {
    discount?: number;
    forceVat?: boolean;
    deliveryBasedVat?: boolean;
    constructionReverseCharge?: boolean;
    electronicAddress?: string;
    inactive?: boolean;
    delivery?: { address: string; postalCode: string; city: string; country: string };
  };
  /** What a link between the two must come to. */
  match: 'same organisation' | 'same name' | 'clash' | 'only eAccounting';
}

export const sharedCustomers: SharedCustomer[] = [
  {
    eaccountingNumber: '1001',
    rackbeatNumber: '1001',
    name: 'Fjellheim Sport AS',
    organisationNumber: '311001213',
    country: 'NO',
    address: 'Storgata 14',
    postalCode: '2609',
    city: 'Lillehammer',
    email: 'faktura@fjellheim-sport.example',
    match: 'same organisation',
  },
  {
    eaccountingNumber: '1002',
    rackbeatNumber: '1002',
    name: 'Kystbua Maritim AS',
    rackbeatName: 'Kystbua Maritim',
    organisationNumber: '311002325',
    country: 'NO',
    address: 'Bryggen 3',
    postalCode: '5003',
    city: 'Bergen',
    email: 'regnskap@kystbua.example',
    match: 'same organisation',
  },
  {
    eaccountingNumber: '1003',
    rackbeatNumber: '1003',
    name: 'Granskogen Friluft',
    rackbeatName: 'GRANSKOGEN FRILUFT AS',
    organisationNumber: null,
    country: 'NO',
    address: 'Skogveien 8',
    postalCode: '7011',
    city: 'Trondheim',
    email: null,
    match: 'same name',
  },
  {
    eaccountingNumber: '1007',
    rackbeatNumber: '1007',
    name: 'Havglimt Restaurant AS',
    rackbeatName: 'Nordvind Kaffe AS',
    organisationNumber: '311003437',
    country: 'NO',
    address: 'Sjøgata 22',
    postalCode: '9008',
    city: 'Tromsø',
    email: 'post@havglimt.example',
    match: 'clash',
  },
  {
    eaccountingNumber: '0010',
    rackbeatNumber: null,
    name: 'Gamle Kolonial AS',
    organisationNumber: '311004549',
    country: 'NO',
    address: 'Torget 1',
    postalCode: '1607',
    city: 'Fredrikstad',
    email: 'kontor@gamlekolonial.example',
    match: 'only eAccounting',
  },
  {
    eaccountingNumber: '1012',
    rackbeatNumber: '1012',
    name: 'Skärgårdsboden AB',
    organisationNumber: '5599990115',
    vatNumber: 'SE559999011501',
    country: 'SE',
    address: 'Hamngatan 5',
    postalCode: '45230',
    city: 'Strömstad',
    email: 'faktura@skargardsboden.example',
    match: 'same organisation',
  },
  {
    eaccountingNumber: '1013',
    rackbeatNumber: '1013',
    name: 'Vättern Outdoor AB',
    organisationNumber: '5599990222',
    vatNumber: 'SE559999022201',
    country: 'SE',
    address: 'Storgatan 40',
    postalCode: '55320',
    city: 'Jönköping',
    email: 'ekonomi@vattern-outdoor.example',
    match: 'same organisation',
  },
  {
    eaccountingNumber: '1004',
    rackbeatNumber: '1004',
    name: 'Bergstad Kontor AS',
    organisationNumber: '311007874',
    country: 'NO',
    address: 'Rådhusgata 9',
    postalCode: '0151',
    city: 'Oslo',
    email: 'faktura@bergstad-kontor.example',
    marks: { discount: 0.1 },
    match: 'same organisation',
  },
  {
    eaccountingNumber: '1005',
    rackbeatNumber: '1005',
    name: 'Lysfjord kommune',
    organisationNumber: '311010093',
    country: 'NO',
    address: 'Kommunevegen 1',
    postalCode: '6856',
    city: 'Sogndal',
    email: 'faktura@lysfjord.example',
    marks: { electronicAddress: '0192:311010093' },
    match: 'same organisation',
  },
  {
    eaccountingNumber: '1006',
    rackbeatNumber: '1006',
    name: 'Stillestua AS',
    organisationNumber: '311011200',
    country: 'NO',
    address: 'Elvegata 2',
    postalCode: '3015',
    city: 'Drammen',
    email: 'post@stillestua.example',
    marks: { inactive: true },
    match: 'same organisation',
  },
  {
    eaccountingNumber: '1014',
    rackbeatNumber: '1014',
    name: 'Byggarna i Motala AB',
    organisationNumber: '5599990339',
    vatNumber: 'SE559999033901',
    country: 'SE',
    address: 'Verkstadsvägen 12',
    postalCode: '59135',
    city: 'Motala',
    email: 'faktura@byggarnamotala.example',
    marks: { constructionReverseCharge: true },
    match: 'same organisation',
  },
  {
    eaccountingNumber: '1020',
    rackbeatNumber: '1020',
    name: 'Highland Outfitters Ltd',
    organisationNumber: 'SC418822',
    country: 'GB',
    address: '7 Mill Lane',
    postalCode: 'IV1 1DN',
    city: 'Inverness',
    email: 'accounts@highlandoutfitters.example',
    marks: { forceVat: true },
    match: 'same organisation',
  },
  {
    eaccountingNumber: '1021',
    rackbeatNumber: '1021',
    name: 'Öresund Design AB',
    organisationNumber: '5599990446',
    vatNumber: 'SE559999044601',
    country: 'SE',
    address: 'Kajgatan 3',
    postalCode: '21111',
    city: 'Malmö',
    email: 'faktura@oresunddesign.example',
    marks: { deliveryBasedVat: true, delivery: { address: 'Havnegade 10', postalCode: '1058', city: 'København', country: 'DK' } },
    match: 'same organisation',
  },
];

export interface SharedProduct {
  number: string;
  name: string;
  /** Name in Rackbeat when it differs. */
  rackbeatName?: string;
  barcode?: string;
  price: number;
  kind: 'goods' | 'service';
  /** VAT percent in a Norwegian company; a Swedish one uses the nearest of its own. */
  percent: 25 | 15 | 12 | 0;
  unit: 'stk' | 'time' | 'kg' | 'eske' | 'm';
}

export const sharedProducts: SharedProduct[] = [
  { number: '100', name: 'Termokopp Fjell 0,4 l', barcode: '7090001000010', price: 199, kind: 'goods', percent: 25, unit: 'stk' },
  { number: '101', name: 'Kaffe mørkbrent 250 g', barcode: '7090001000027', price: 62.5, kind: 'goods', percent: 15, unit: 'stk' },
  { number: '102', name: 'Kaffe lysbrent 250 g', barcode: '7090001000034', price: 62.5, kind: 'goods', percent: 15, unit: 'stk' },
  { number: '103', name: 'Ullteppe Setesdal', barcode: '7090001000041', price: 1249.9, kind: 'goods', percent: 25, unit: 'stk' },
  {
    number: '104',
    name: 'Sekk Vidda 40 l med regntrekk og sitteunderlag',
    rackbeatName: 'Sekk Vidda 40 l med regntrekk og sitteunderlag, skogsgrønn',
    price: 1899,
    kind: 'goods',
    percent: 25,
    unit: 'stk',
  },
  { number: '200', name: 'Montering', price: 890, kind: 'service', percent: 25, unit: 'time' },
  { number: '201', name: 'Frakt', price: 149, kind: 'service', percent: 25, unit: 'stk' },
];
