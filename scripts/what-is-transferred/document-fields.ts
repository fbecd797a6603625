/** Booked Rackbeat invoice or credit note → eAccounting draft, its header and its rows. */
import type { DraftBody, DraftRowBody } from '../../src/eaccounting/schema.ts';
import { type FieldTable, says } from './field-line.ts';

const never = says('Never.', 'Aldri.', 'Aldrig.', 'Aldrig.');
const delivery = says(
  'Whole, as on the invoice; when the invoice has none, its billing address. What does not fit follows as a text row.',
  'Hel, som på fakturaen; når fakturaen ikke har noen, fakturaadressen. Det som ikke får plass, følger som tekstrad.',
  'Hel, som på fakturan; när fakturan saknar en, fakturaadressen. Det som inte får plats följer som textrad.',
  'Hel, som på fakturaen; når fakturaen ikke har nogen, faktureringsadressen. Det, der ikke er plads til, følger som tekstlinje.',
);

export const headerFields = {
  CustomerId: {
    from: 'customer',
    says: says(
      'The linked customer; created with the invoice when it does not exist.',
      'Den koblede kunden; opprettes med fakturaen når den ikke finnes.',
      'Den kopplade kunden; skapas med fakturan när den inte finns.',
      'Den koblede kunde; oprettes med fakturaen, når den ikke findes.',
    ),
  },
  IsCreditInvoice: {
    from: 'is_creditnote',
    says: says(
      'A credit note crosses as a credit invoice with negative quantities.',
      'En kreditnota går over som kreditfaktura med negative antall.',
      'En kreditnota går över som kreditfaktura med negativa antal.',
      'En kreditnota går over som kreditfaktura med negative antal.',
    ),
  },
  RotReducedInvoicingType: { from: null, says: never },
  EuThirdParty: { from: null, says: never },
  ReplaceUnitPriceWhenZero: {
    from: null,
    says: says(
      'Never: a price of 0 stays 0.',
      'Aldri: en pris på 0 forblir 0.',
      'Aldrig: ett pris på 0 förblir 0.',
      'Aldrig: en pris på 0 forbliver 0.',
    ),
  },
  InvoiceDate: {
    from: 'invoice_date',
    says: says(
      'As in Rackbeat, kept also when the draft is booked later. In a closed period nothing is moved: the invoice waits for you.',
      'Som i Rackbeat, også når kladden bokføres senere. I en lukket periode flyttes ingenting: fakturaen venter på deg.',
      'Som i Rackbeat, även när utkastet bokförs senare. I en stängd period flyttas inget: fakturan väntar på dig.',
      'Som i Rackbeat, også når kladden bogføres senere. I en lukket periode flyttes intet: fakturaen venter på dig.',
    ),
  },
  DueDate: {
    from: 'due_date',
    says: says(
      'As in Rackbeat; none: from the payment term; before the invoice date: the invoice date, noted.',
      'Som i Rackbeat; mangler den: etter betalingsbetingelsen; før fakturadatoen: fakturadatoen, og det merkes.',
      'Som i Rackbeat; saknas det: enligt betalningsvillkoret; före fakturadatumet: fakturadatumet, och det noteras.',
      'Som i Rackbeat; mangler den: efter betalingsbetingelsen; før fakturadatoen: fakturadatoen, og det noteres.',
    ),
  },
  DeliveryDate: {
    from: 'deliver_at, order.deliver_at',
    says: says(
      'The invoice’s, else the order’s when it is not later; in Norway else the invoice date.',
      'Fakturaens, ellers ordrens når den ikke er senere; i Norge ellers fakturadatoen.',
      'Fakturans, annars orderns om det inte är senare; i Norge annars fakturadatumet.',
      'Fakturaens, ellers ordrens, når den ikke er senere; i Norge ellers fakturadatoen.',
    ),
  },
  TermsOfPaymentId: {
    from: 'payment_terms',
    says: says(
      'By the mapping; a term without a mapping stops the invoice until it has one.',
      'Etter koblingen; en betingelse uten kobling stopper fakturaen til den har en.',
      'Enligt kopplingen; ett villkor utan koppling stoppar fakturan tills det har en.',
      'Efter koblingen; en betingelse uden kobling stopper fakturaen, til den har en.',
    ),
  },
  YourReference: {
    from: 'your_reference, their_reference, attention',
    says: says(
      'The first that is filled in, from the invoice, else from the customer.',
      'Den første som er fylt ut, fra fakturaen, ellers fra kunden.',
      'Den första som är ifylld, från fakturan, annars från kunden.',
      'Den første, der er udfyldt, fra fakturaen, ellers fra kunden.',
    ),
  },
  OurReference: {
    from: 'employee.name, our_reference',
    says: says('The employee’s name.', 'Navnet på den ansatte.', 'Den anställdas namn.', 'Medarbejderens navn.'),
  },
  BuyersOrderReference: {
    from: 'other_reference',
    says: says(
      'At most 35 characters. A longer one is never cut, because buyers match by it: it follows whole as a text row.',
      'Høyst 35 tegn. En lengre kuttes aldri, for kjøpere kobler etter den: den følger hel som tekstrad.',
      'Högst 35 tecken. En längre kortas aldrig, för köpare matchar på den: den följer hel som textrad.',
      'Højst 35 tegn. En længere afkortes aldrig, for købere matcher på den: den følger hel som tekstlinje.',
    ),
  },
  DeliveryCustomerName: { from: 'delivery_address.name', says: delivery },
  DeliveryAddress1: { from: 'delivery_address.street', says: delivery },
  DeliveryAddress2: { from: 'delivery_address.street2', says: delivery },
  DeliveryPostalCode: { from: 'delivery_address.zipcode', says: delivery },
  DeliveryCity: { from: 'delivery_address.city', says: delivery },
  DeliveryCountryCode: { from: 'delivery_address.country', says: delivery },
  Rows: {
    from: 'lines, heading, note',
    says: says(
      'In Rackbeat’s order; heading and note as text rows; last, always, a row with the Rackbeat invoice number and our mark.',
      'I Rackbeats rekkefølge; overskrift og notat som tekstrader; sist, alltid, en rad med Rackbeat-fakturaens nummer og merket vårt.',
      'I Rackbeats ordning; rubrik och notering som textrader; sist, alltid, en rad med Rackbeat-fakturans nummer och vårt märke.',
      'I Rackbeats rækkefølge; overskrift og note som tekstlinjer; sidst, altid, en linje med Rackbeat-fakturaens nummer og vores mærke.',
    ),
  },
} as const satisfies FieldTable<DraftBody>;

export const rowFields = {
  LineNumber: {
    from: null,
    says: says('Counted from 0.', 'Telles fra 0.', 'Räknas från 0.', 'Tælles fra 0.'),
  },
  IsTextRow: {
    from: 'item, line_total',
    says: says(
      'A line without item and amount is a text row.',
      'En linje uten vare og beløp er en tekstrad.',
      'En rad utan produkt och belopp är en textrad.',
      'En linje uden vare og beløb er en tekstlinje.',
    ),
  },
  Text: {
    from: 'name',
    says: says(
      'The line’s text; longer than 2,000 characters it goes on in text rows. A row that had to be changed says what Rackbeat said.',
      'Linjens tekst; over 2000 tegn fortsetter den i tekstrader. En rad som måtte endres, sier hva Rackbeat sa.',
      'Radens text; över 2 000 tecken fortsätter den i textrader. En rad som måste ändras säger vad Rackbeat sade.',
      'Linjens tekst; over 2.000 tegn fortsætter den i tekstlinjer. En linje, der måtte ændres, siger, hvad Rackbeat sagde.',
    ),
  },
  ArticleId: {
    from: 'item',
    says: says(
      'The linked article; without item, or with another VAT percent than the article’s: the substitute article of that percent.',
      'Den koblede artikkelen; uten vare, eller med en annen mva-prosent enn artikkelens: erstatningsartikkelen for den prosenten.',
      'Den kopplade artikeln; utan produkt, eller med en annan momsprocent än artikelns: ersättningsartikeln för den procenten.',
      'Den koblede artikel; uden vare, eller med en anden momsprocent end artiklens: erstatningsartiklen for den procent.',
    ),
  },
  Quantity: {
    from: 'quantity',
    says: says(
      'As it is when it has at most 2 decimals and gives the line’s amount to the öre; else the row is split or becomes quantity 1.',
      'Uendret når det har høyst 2 desimaler og gir linjens beløp på øret; ellers deles raden eller blir antall 1.',
      'Oförändrat när det har högst 2 decimaler och ger radens belopp på öret; annars delas raden eller blir antal 1.',
      'Uændret, når det har højst 2 decimaler og giver linjens beløb på øren; ellers deles linjen eller bliver antal 1.',
    ),
  },
  UnitPrice: {
    from: 'line_price',
    says: says(
      'With 2 decimals (4 for foreign customers). The line’s amount is kept to the öre, always.',
      'Med 2 desimaler (4 for utenlandske kunder). Linjens beløp beholdes på øret, alltid.',
      'Med 2 decimaler (4 för utländska kunder). Radens belopp behålls på öret, alltid.',
      'Med 2 decimaler (4 for udenlandske kunder). Linjens beløb bevares på øren, altid.',
    ),
  },
  DiscountPercentage: {
    from: 'discount_percentage, general_discount',
    says: says(
      'As a fraction with 4 decimals; always sent, so that no price list or agreement in eAccounting applies.',
      'Som brøk med 4 desimaler; sendes alltid, så ingen prisliste eller avtale i eAccounting slår inn.',
      'Som andel med 4 decimaler; skickas alltid, så att ingen prislista eller inget avtal i eAccounting slår in.',
      'Som brøkdel med 4 decimaler; sendes altid, så ingen prisliste eller aftale i eAccounting slår ind.',
    ),
  },
  ReversedConstructionServicesVatFree: {
    from: 'vat_percentage',
    says: says(
      'Only when company, customer, coding and the line’s 0 % all agree on construction reverse charge.',
      'Bare når firma, kunde, kontering og linjens 0 % alle sier omvendt avgiftsplikt for bygg.',
      'Bara när företag, kund, kontering och radens 0 % alla säger omvänd byggmoms.',
      'Kun når firma, kunde, kontering og linjens 0 % alle siger omvendt betalingspligt for byggeri.',
    ),
  },
} as const satisfies FieldTable<DraftRowBody>;
