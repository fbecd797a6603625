/**
 * The shop's invoices. The awkward ones are drafts of today, so that somebody who has just installed the app can book them
 * and watch; the ordinary ones were booked over the last months. Each is headed by what is special about it.
 */

export interface SeedLine {
  item?: string;
  name?: string;
  quantity: number;
  price?: number;
  discount?: number;
  vat?: number;
  unit?: number;
}

export interface InvoiceRow {
  heading: string;
  /** Of the shared kinds, see `customersFor`; a number for one customer. */
  customer: number;
  lines: SeedLine[];
  /** Days from today to the invoice date; negative lies back. */
  day?: number;
  becomes?: 'draft' | 'booked' | 'booked twice' | 'booked and credited' | 'credited and unbooked';
  more?: Record<string, unknown>;
}

const line = (item: string, quantity: number, more: Omit<SeedLine, 'item' | 'quantity'> = {}): SeedLine => ({ item, quantity, ...more });

const long = 'Varene står på terminalen i Bergen. Ring før levering, porten er låst etter klokken 15. '.repeat(9).slice(0, 799);

export const awkwardInvoices: InvoiceRow[] = [
  { heading: 'To varer', customer: 1001, lines: [line('100', 2), line('103', 1)] },
  { heading: 'To satser: 10,02 og 10,01', customer: 1001, lines: [line('150', 1, { price: 10.02 }), line('113', 1, { price: 10.01 })] },
  { heading: 'Tre desimaler og rabatt', customer: 1002, lines: [line('137', 12.345, { price: 189.9, discount: 5 })] },
  {
    heading: 'Seks desimaler i antall og pris',
    customer: 1002,
    lines: [line('136', 3.333333, { price: 99.999999 }), line('134', 0.5, { price: 9.95 })],
  },
  { heading: 'Pris under en øre', customer: 1001, lines: [line('135', 250), line('135', 7)] },
  { heading: 'Retur på samme faktura', customer: 1001, lines: [line('104', 2), line('104', -1), line('141', 3)] },
  { heading: 'Hundre prosent rabatt', customer: 1001, lines: [line('140', 1), line('118', 1, { discount: 100 }), line('119', 1)] },
  {
    heading: 'Fritekstlinjer',
    customer: 1001,
    lines: [
      { name: 'Levert etter avtale med Anne', quantity: 0, price: 0, vat: 0 },
      line('116', 1),
      { name: 'Ekspedisjonsgebyr', quantity: 1, price: 49, vat: 25 },
    ],
  },
  { heading: 'Strukturvare og medlemmer', customer: 1001, lines: [line('SETT-HELG', 1), line('SETT-STOR', 2, { discount: 3.3333 })] },
  {
    heading: 'Rare varenumre',
    customer: 1001,
    lines: [line('A/1', 3), line('B#2', 1), line('SEKK 40/60 L', 1), line('100%ULL', 4), line('SETT/GAVE #1', 1)],
  },
  { heading: 'Rabatt på hele fakturaen', customer: 1002, lines: [line('110', 1), line('112', 3)], more: { general_discount: 7.5 } },
  {
    heading: 'Fem satser og frakt',
    customer: 1001,
    lines: [line('101', 3), line('230', 1), line('220', 2), line('200', 1.75), line('201', 1)],
  },
  { heading: 'Endret sats på en linje', customer: 1001, lines: [line('128', 1, { vat: 0 }), line('129', 10)] },
  { heading: 'Annen enhet enn varens', customer: 1001, lines: [line('135', 3, { price: 24.69, unit: 1004 })] },
  {
    heading: 'Lang merknad og lang referanse',
    customer: 1001,
    lines: [line('139', 1)],
    more: { note: long, other_reference: 'PO-2026-000471-REV-B / Prosjekt Vestland / Fase 2 / Ansvarlig 9' },
  },
  { heading: 'Store beløp', customer: 1002, lines: [line('111', 411.333333, { price: 2_999.99 }), line('110', 0.01)] },
  { heading: 'Sum null', customer: 1001, lines: [line('118', 1), line('118', -1)] },
  { heading: 'Fremtidig dato', customer: 1001, day: 10, lines: [line('117', 4)] },
  { heading: 'Låst periode', customer: 1001, day: -100, lines: [line('117', 2)], becomes: 'booked' },
  { heading: 'Bokført, åpnet og bokført igjen', customer: 1002, day: -2, lines: [line('131', 5)], becomes: 'booked twice' },
  {
    heading: 'Bokført og kreditert',
    customer: 1002,
    day: -3,
    lines: [line('124', 1), line('121', 2, { discount: 12.5 })],
    becomes: 'booked and credited',
  },
  { heading: 'Kreditert, så åpnet igjen', customer: 1001, day: -3, lines: [line('125', 1)], becomes: 'credited and unbooked' },
  { heading: 'Privatperson', customer: -1, lines: [line('152', 3), line('122', 1), line('120', 1, { price: 149.01 })] },
  { heading: 'Levering til Danmark', customer: 1061, lines: [line('127', 2)] },
  { heading: 'Uten forfall', customer: 1065, lines: [line('211', 1)] },
  { heading: 'Betingelse uten motpart', customer: 1064, lines: [line('114', 6)] },
  { heading: 'EUR', customer: 1032, lines: [line('103', 2, { price: 106.4815 }), line('104', 1, { price: 161.78, discount: 2.5 })] },
  { heading: 'EUR uten nummer', customer: 1033, lines: [line('103', 1, { price: 106.48 })] },
  { heading: 'DKK', customer: 1030, lines: [line('110', 1)] },
  { heading: 'JPY', customer: 1042, lines: [line('103', 1, { price: 18_597 })] },
  { heading: 'USD', customer: 1041, lines: [line('SETT-KOK', 3, { price: 74.095 })] },
  { heading: 'Nummeret er en annen kunde der borte', customer: 1007, lines: [line('102', 48)] },
  { heading: 'Slettet vare', customer: 1001, lines: [line('SLETTET-1', 2), line('130', 1)] },
  {
    heading: 'Tusen linjer',
    customer: 1001,
    lines: Array.from({ length: 1_000 }, (_, index) => line('135', (index % 9) + 1, { price: 1 + (index % 7) / 1_000 })),
  },
];

/** The words above in Swedish, for the other account. */
export const inSwedish: Record<string, string> = {
  'To varer': 'Två varor',
  'To satser: 10,02 og 10,01': 'Två satser: 10,02 och 10,01',
  'Tre desimaler og rabatt': 'Tre decimaler och rabatt',
  'Seks desimaler i antall og pris': 'Sex decimaler i antal och pris',
  'Pris under en øre': 'Pris under ett öre',
  'Retur på samme faktura': 'Retur på samma faktura',
  'Hundre prosent rabatt': 'Hundra procents rabatt',
  Fritekstlinjer: 'Fritextrader',
  'Levert etter avtale med Anne': 'Levererat enligt avtal med Anne',
  Ekspedisjonsgebyr: 'Expeditionsavgift',
  'Strukturvare og medlemmer': 'Strukturartikel',
  'Rare varenumre': 'Udda artikelnummer',
  'Rabatt på hele fakturaen': 'Rabatt på hela fakturan',
  'Fem satser og frakt': 'Flera satser och frakt',
  'Endret sats på en linje': 'Ändrad sats på en rad',
  'Annen enhet enn varens': 'Annan enhet än artikelns',
  'Lang merknad og lang referanse': 'Lång anmärkning och lång referens',
  'Store beløp': 'Stora belopp',
  'Sum null': 'Summa noll',
  'Fremtidig dato': 'Framtida datum',
  'Låst periode': 'Låst period',
  'Bokført, åpnet og bokført igjen': 'Bokförd, öppnad och bokförd igen',
  'Bokført og kreditert': 'Bokförd och krediterad',
  'Kreditert, så åpnet igjen': 'Krediterad, sedan öppnad igen',
  'Levering til Danmark': 'Leverans till Danmark',
  'Uten forfall': 'Utan förfallodag',
  'Betingelse uten motpart': 'Villkor utan motpart',
  'EUR uten nummer': 'EUR utan nummer',
  'Nummeret er en annen kunde der borte': 'Numret är en annan kund där borta',
  'Slettet vare': 'Raderad artikel',
  'Tusen linjer': 'Tusen rader',
  'Fra ordre': 'Från order',
};

const ordinary: [customer: number, day: number, lines: SeedLine[]][] = [
  [1001, -75, [line('100', 12), line('101', 24)]],
  [1002, -68, [line('125', 2), line('127', 6)]],
  [1003, -61, [line('112', 4)]],
  [1007, -54, [line('101', 60), line('102', 36)]],
  [1001, -47, [line('200', 3.5), line('201', 1)]],
  [1002, -40, [line('SETT-FISKE', 3)]],
  [1003, -33, [line('SETT-VINTER', 2), line('123', 5, { discount: 10 })]],
  [1001, -26, [line('110', 1), line('113', 2), line('114', 1)]],
  [1007, -19, [line('152', 40), line('153', 40)]],
  [1002, -12, [line('124', 3, { discount: 15 })]],
  [1003, -8, [line('131', 10)]],
  [1001, -5, [line('104', 2), line('117', 2)]],
  [1002, -1, [line('126', 1), line('115', 12)]],
];

export const ordinaryInvoices: InvoiceRow[] = ordinary.map(([customer, day, lines]) => ({
  heading: 'Faktura',
  customer,
  day,
  lines,
  becomes: 'booked',
}));
