/**
 * The shop's products and bills of materials, beyond those it shares with the accounting side: about sixty in all, among them
 * numbers, names and prices that a careless integration stumbles over. Prices in the account's own currency.
 */

export interface CatalogueRow {
  number: string;
  name: Record<'NO' | 'SE', string>;
  price: number;
  group: 'goods' | 'service' | 'food' | 'lodging' | 'books' | 'free';
  unit: 'stk' | 'time' | 'kg' | 'eske' | 'm' | 'par' | 'rull';
  barcode?: string;
  cost?: number;
  barred?: boolean;
}

type Row = [
  number: string,
  no: string,
  se: string,
  price: number,
  unit?: CatalogueRow['unit'],
  more?: Pick<CatalogueRow, 'barcode' | 'cost' | 'barred'>,
];

const goods: Row[] = [
  ['110', 'Turtelt Rondane 2', 'Tält Rondane 2', 2_499, 'stk', { cost: 1_310.5, barcode: '7090001001105' }],
  ['111', 'Turtelt Rondane 3', 'Tält Rondane 3', 2_999, 'stk', { cost: 1_580 }],
  ['112', 'Sovepose Vinter', 'Sovsäck Vinter', 1_799.5],
  ['113', 'Liggeunderlag', 'Liggunderlag', 349],
  ['114', 'Primus 1-brenner', 'Gasolkök 1 brännare', 449.9],
  ['115', 'Gassboks 230 g', 'Gasbehållare 230 g', 69.9],
  ['116', 'Kokekar 1,5 l', 'Kokkärl 1,5 l', 299],
  ['117', 'Hodelykt 400 lm', 'Pannlampa 400 lm', 399],
  ['118', 'Kompass', 'Kompass', 249],
  ['119', 'Kart Jotunheimen 1:50 000', 'Karta Jotunheimen 1:50 000', 229],
  ['120', 'Ullsokker', 'Ullstrumpor', 149, 'par'],
  ['121', 'Ullundertøy, sett', 'Underställ i ull', 899],
  ['122', 'Lue Strikk', 'Mössa Stickad', 199],
  ['123', 'Votter Ull', 'Vantar Ull', 259, 'par'],
  ['124', 'Regnjakke', 'Regnjacka', 1_299],
  ['125', 'Fiskestang 9 fot', 'Fiskespö 9 fot', 799],
  ['126', 'Snelle 3000', 'Rulle 3000', 649],
  ['127', 'Slukboks', 'Drag, ask', 129.95, 'eske'],
  ['128', 'Bålpanne', 'Eldfat', 1_149],
  ['129', 'Vedsekk 40 l', 'Vedsäck 40 l', 89.9],
  ['130', 'Lykt Parafin', 'Lykta Fotogen', 379],
  ['131', 'Termos 1 l', 'Termos 1 l', 349],
  ['132', 'Kniv Jakt', 'Kniv Jakt', 529],
  ['133', 'Førstehjelp Tur', 'Första hjälpen Tur', 269],
  ['134', 'Tau 6 mm', 'Rep 6 mm', 9.95, 'm'],
  ['135', 'Skruer rustfri 4x40', 'Skruv rostfri 4x40', 0.123456, 'stk'],
  ['136', 'Spiker 100 mm', 'Spik 100 mm', 54.375, 'kg'],
  ['137', 'Trelast 48x98', 'Regel 48x98', 31.256, 'm'],
  ['138', 'Presenning', 'Presenning', 219, 'rull'],
];

/** Numbers that need care in a URL or a list, names that are too long, and prices that are odd. */
const traps: Row[] = [
  ['A/1', 'Pose A/1', 'Påse A/1', 4.5],
  ['B#2', 'Pose B#2', 'Påse B#2', 5.5],
  ['SEKK 40/60 L', 'Sekk 40/60 l', 'Ryggsäck 40/60 l', 1_099],
  ['0042', 'Nøkkelring', 'Nyckelring', 39],
  ['TELT-FJELLHEIM-4P-GRØNN-L', 'Telt Fjellheim', 'Tält Fjellheim', 4_299],
  ['100%ULL', 'Garn 100 % ull', 'Garn 100 % ull', 64.5],
  [
    '139',
    'Campingstol med armlener, koppholder og isolert kjølelomme, sammenleggbar, koksgrå',
    'Campingstol med armstöd, mugghållare och isolerad kylficka, hopfällbar, grafitgrå',
    599,
  ],
  ['140', 'Katalog (gratis)', 'Katalog (gratis)', 0],
  ['141', 'Retur pant', 'Retur pant', -25],
  ['142', 'Utgått ryggsekk', 'Utgången ryggsäck', 499, 'stk', { barred: true }],
];

const food: Row[] = [
  ['150', 'Turmat Pasta', 'Frystorkat Pasta', 89],
  ['151', 'Turmat Lapskaus', 'Frystorkat Gryta', 89],
  ['152', 'Sjokolade 200 g', 'Choklad 200 g', 34.9],
  ['153', 'Knekkebrød', 'Knäckebröd', 29.9],
  ['154', 'Ost brun 500 g', 'Ost brun 500 g', 61.333],
];
const services: Row[] = [
  ['210', 'Skiservice', 'Skidservice', 399],
  ['211', 'Kursdag friluftsliv', 'Kursdag friluftsliv', 1_490],
  ['212', 'Reparasjon', 'Reparation', 745, 'time'],
];
const lodging: Row[] = [
  ['220', 'Hytteovernatting', 'Stugnatt', 690],
  ['221', 'Båtskyss', 'Båttransport', 240],
];
const books: Row[] = [
  ['230', 'Bok: Turer på Vestlandet', 'Bok: Turer i Småland', 349],
  ['231', 'Bok: Sopp og bær', 'Bok: Svamp och bär', 279],
];
const free: Row[] = [['240', 'Gavekort', 'Presentkort', 500]];

const rows = (list: Row[], group: CatalogueRow['group']): CatalogueRow[] =>
  list.map(([number, no, se, price, unit = 'stk', more = {}]) => ({ number, name: { NO: no, SE: se }, price, group, unit, ...more }));

export const catalogue: CatalogueRow[] = [
  ...rows(goods, 'goods'),
  ...rows(traps, 'goods'),
  ...rows(food, 'food'),
  ...rows(services, 'service'),
  ...rows(lodging, 'lodging'),
  ...rows(books, 'books'),
  ...rows(free, 'free'),
];

export const billsOfMaterials: {
  number: string;
  name: Record<'NO' | 'SE', string>;
  price: number;
  parts: [number: string, quantity: number][];
}[] = [
  {
    number: 'SETT-HELG',
    name: { NO: 'Helgetur for to', SE: 'Helgtur för två' },
    price: 4_990,
    parts: [
      ['110', 1],
      ['113', 2],
      ['114', 1],
      ['115', 2],
    ],
  },
  {
    number: 'SETT-KOK',
    name: { NO: 'Kokesett', SE: 'Kokset' },
    price: 749.9,
    parts: [
      ['114', 1],
      ['116', 1],
      ['115', 1],
    ],
  },
  {
    number: 'SETT-FISKE',
    name: { NO: 'Fiskesett', SE: 'Fiskeset' },
    price: 1_449,
    parts: [
      ['125', 1],
      ['126', 1],
      ['127', 1],
    ],
  },
  {
    number: 'SETT-VINTER',
    name: { NO: 'Vinterpakke', SE: 'Vinterpaket' },
    price: 1_399,
    parts: [
      ['120', 2],
      ['121', 1],
      ['122', 1],
      ['123', 1],
    ],
  },
  {
    number: 'SETT-BÅL',
    name: { NO: 'Bålpakke', SE: 'Brasapaket' },
    price: 1_289,
    parts: [
      ['128', 1],
      ['129', 2],
    ],
  },
  {
    number: 'SETT-TRYGG',
    name: { NO: 'Trygg på tur', SE: 'Trygg på tur' },
    price: 729,
    parts: [
      ['117', 1],
      ['118', 1],
      ['133', 1],
    ],
  },
  {
    number: 'SETT-STOR',
    name: { NO: 'Stor turpakke', SE: 'Stort turpaket' },
    price: 6_490,
    parts: [
      ['SETT-HELG', 1],
      ['SETT-KOK', 1],
      ['131', 2],
    ],
  },
  {
    number: 'SETT/GAVE #1',
    name: {
      NO: 'Gavepakke med et navn som er altfor langt til å få plass på én linje',
      SE: 'Presentpaket med ett namn som är alldeles för långt för en rad',
    },
    price: 899.999,
    parts: [
      ['131', 1],
      ['122', 1],
    ],
  },
];
