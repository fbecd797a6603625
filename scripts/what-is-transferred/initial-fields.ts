/** The initial sync, eAccounting → Rackbeat: product groups, units, customers, suppliers, products, delivery addresses and opening stock. */
import type {
  CustomerCreation,
  DeliveryAddressCreation,
  ProductCreation,
  ProductGroupCreation,
  StockAdjustment,
  SupplierCreation,
  UnitCreation,
} from '../../src/rackbeat/schema.ts';
import { type FieldTable, says } from './field-line.ts';

const zero = says('0.', '0.', '0.', '0.');
const asWritten = says('As it is.', 'Uendret.', 'Oförändrat.', 'Uændret.');
const ownNumber = says('The next free one.', 'Det neste ledige.', 'Nästa lediga.', 'Det næste ledige.');
const emptyPlace = says(
  'As it is; “-” counts as empty.',
  'Uendret; «-» regnes som tomt.',
  'Oförändrat; ”-” räknas som tomt.',
  'Uændret; ”-” regnes som tomt.',
);
const fromSettings = says(
  'From the settings; asked for in the preview when Rackbeat has a choice.',
  'Fra innstillingene; spurt om i forhåndsvisningen når Rackbeat har flere.',
  'Från inställningarna; frågas efter i förhandsgranskningen när Rackbeat har flera.',
  'Fra indstillingerne; der spørges i forhåndsvisningen, når Rackbeat har flere.',
);
const barred = says(
  'Barred when inactive over there; inactive ones come only when asked for.',
  'Sperret når den er inaktiv der; inaktive tas bare med når det bes om det.',
  'Spärrad när den är inaktiv där; inaktiva tas bara med när det begärs.',
  'Spærret, når den er inaktiv der; inaktive kommer kun med, når der bedes om det.',
);

export const groupFields = {
  number: { from: null, says: ownNumber },
  name: {
    from: 'Name',
    says: says(
      'Of each active article account coding; it becomes the group’s mapping.',
      'Fra hver aktive artikkelkontering; den blir gruppens kobling.',
      'Från varje aktiv artikelkontering; den blir gruppens koppling.',
      'Fra hver aktiv artikelkontering; den bliver gruppens kobling.',
    ),
  },
  has_inventory: {
    from: 'Type',
    says: says(
      'Suggested from goods or services, and can be changed in the preview: Rackbeat locks it after the first transaction.',
      'Foreslås etter vare eller tjeneste, og kan endres i forhåndsvisningen: Rackbeat låser det etter første transaksjon.',
      'Föreslås efter vara eller tjänst, och kan ändras i förhandsgranskningen: Rackbeat låser det efter första transaktionen.',
      'Foreslås efter vare eller ydelse, og kan ændres i forhåndsvisningen: Rackbeat låser det efter første transaktion.',
    ),
  },
  is_sellable: { from: null, says: says('Yes.', 'Ja.', 'Ja.', 'Ja.') },
  vat_domestic: {
    from: 'VatRatePercent',
    says: says('The coding’s VAT percent.', 'Konteringens mva-prosent.', 'Konteringens momsprocent.', 'Konteringens momsprocent.'),
  },
  vat_eu: { from: null, says: zero },
  vat_abroad: { from: null, says: zero },
  vat_domestic_exempt: { from: null, says: zero },
} as const satisfies FieldTable<ProductGroupCreation>;

export const unitFields = {
  number: { from: null, says: ownNumber },
  name: {
    from: 'Name',
    says: says(
      'As it is; it becomes the unit’s mapping.',
      'Uendret; den blir enhetens kobling.',
      'Oförändrat; den blir enhetens koppling.',
      'Uændret; den bliver enhedens kobling.',
    ),
  },
} as const satisfies FieldTable<UnitCreation>;

export const initialCustomerFields = {
  number: {
    from: 'CustomerNumber',
    says: says(
      'Kept when it is a number of at most 9 digits without a leading zero; otherwise the next free one, with a link.',
      'Beholdes når det er et tall på høyst 9 sifre uten null foran; ellers det neste ledige, med en kobling.',
      'Behålls när det är ett tal på högst 9 siffror utan inledande nolla; annars nästa lediga, med en koppling.',
      'Beholdes, når det er et tal på højst 9 cifre uden foranstillet nul; ellers det næste ledige, med en kobling.',
    ),
  },
  name: { from: 'Name', says: asWritten },
  company_name: { from: 'Name', says: asWritten },
  company_vat: {
    from: 'VatNumber, CorporateIdentityNumber',
    says: says(
      'The VAT number, else the organisation number. Numbers of private persons are not copied.',
      'Mva-nummeret, ellers organisasjonsnummeret. Numre til privatpersoner kopieres ikke.',
      'Momsregistreringsnumret, annars organisationsnumret. Privatpersoners nummer kopieras inte.',
      'Momsnummeret, ellers organisationsnummeret. Privatpersoners numre kopieres ikke.',
    ),
  },
  address_street: { from: 'InvoiceAddress1', says: asWritten },
  address_street2: { from: 'InvoiceAddress2', says: asWritten },
  address_city: { from: 'InvoiceCity', says: emptyPlace },
  address_zipcode: { from: 'InvoicePostalCode', says: emptyPlace },
  address_country: {
    from: 'InvoiceCountryCode',
    says: says('The country’s name.', 'Landets navn.', 'Landets namn.', 'Landets navn.'),
  },
  contact_email: {
    from: 'EmailAddress, EmailAddresses',
    says: says('All of them.', 'Alle.', 'Alla.', 'Alle.'),
  },
  contact_phone: {
    from: 'Telephone, MobilePhone',
    says: says('The telephone, else the mobile.', 'Telefonen, ellers mobilen.', 'Telefonen, annars mobilen.', 'Telefonen, ellers mobilen.'),
  },
  currency: {
    from: 'CurrencyCode',
    says: says('Its own, else the company’s.', 'Kundens, ellers firmaets.', 'Kundens, annars företagets.', 'Kundens, ellers firmaets.'),
  },
  vat_zone: {
    from: 'InvoiceCountryCode, VatNumber',
    says: says(
      'Home: domestic. EU with a VAT number: EU; without: domestic, because eAccounting charges VAT. Elsewhere, and everything foreign for a Norwegian company: abroad.',
      'Hjemme: innland. EU med mva-nummer: EU; uten: innland, fordi eAccounting krever mva. Ellers, og alt utenlandsk for et norsk firma: utland.',
      'Hemma: inrikes. EU med momsnummer: EU; utan: inrikes, eftersom eAccounting tar ut moms. Annars, och allt utländskt för ett norskt företag: utlandet.',
      'Hjemme: indland. EU med momsnummer: EU; uden: indland, fordi eAccounting opkræver moms. Ellers, og alt udenlandsk for et norsk firma: udland.',
    ),
  },
  payment_terms_id: {
    from: 'TermsOfPaymentId',
    says: says(
      'By the mapping of payment terms the other way; of several the one of the same name, else the lowest number, noted.',
      'Etter koblingen av betalingsbetingelser den andre veien; av flere den med samme navn, ellers laveste nummer, og det merkes.',
      'Enligt kopplingen av betalningsvillkor åt andra hållet; av flera det med samma namn, annars lägsta numret, och det noteras.',
      'Efter koblingen af betalingsbetingelser den anden vej; af flere den med samme navn, ellers laveste nummer, og det noteres.',
    ),
  },
  customer_group_id: { from: 'IsPrivatePerson', says: fromSettings },
  layout_id: { from: null, says: fromSettings },
  is_barred: { from: 'IsActive', says: barred },
} as const satisfies FieldTable<CustomerCreation>;

export const initialProductFields = {
  number: {
    from: 'Number',
    says: says(
      'As it is; longer than 25 characters: skipped, with the reason.',
      'Uendret; over 25 tegn: hoppes over, med årsak.',
      'Oförändrat; över 25 tecken: hoppas över, med orsak.',
      'Uændret; over 25 tegn: springes over, med årsag.',
    ),
  },
  name: { from: 'Name', says: asWritten },
  group: {
    from: 'CodingId',
    says: says(
      'The group that is mapped to the article’s coding.',
      'Gruppen som er koblet til artikkelens kontering.',
      'Gruppen som är kopplad till artikelns kontering.',
      'Gruppen, der er koblet til artiklens kontering.',
    ),
  },
  sales_price: { from: 'NetPrice', says: says('Without VAT.', 'Uten mva.', 'Utan moms.', 'Uden moms.') },
  recommended_cost_price: {
    from: 'PurchasePrice',
    says: says('When there is one.', 'Når det finnes en.', 'När det finns ett.', 'Når der er en.'),
  },
  unit_id: {
    from: 'UnitId',
    says: says(
      'The unit that is mapped to it.',
      'Enheten som er koblet til den.',
      'Enheten som är kopplad till den.',
      'Enheden, der er koblet til den.',
    ),
  },
  barcode: { from: 'Barcodes', says: says('The first.', 'Den første.', 'Den första.', 'Den første.') },
  description: { from: null, says: says('Left empty.', 'Står tomt.', 'Lämnas tomt.', 'Står tomt.') },
  is_barred: { from: 'IsActive', says: barred },
} as const satisfies FieldTable<ProductCreation>;

export const initialSupplierFields = {
  number: { from: 'SupplierNumber', says: initialCustomerFields.number.says },
  name: { from: 'Name', says: asWritten },
  company_name: { from: 'Name', says: asWritten },
  company_vat: {
    from: 'VatNumber, CorporateIdentityNumber',
    says: says(
      'The organisation number; abroad the VAT number first.',
      'Organisasjonsnummeret; i utlandet mva-nummeret først.',
      'Organisationsnumret; i utlandet momsregistreringsnumret först.',
      'Organisationsnummeret; i udlandet momsnummeret først.',
    ),
  },
  address_street: {
    from: 'Address1, Address2',
    says: says('Both lines in one.', 'Begge linjer i én.', 'Båda raderna i en.', 'Begge linjer i én.'),
  },
  address_zipcode: { from: 'PostalCode', says: emptyPlace },
  address_city: { from: 'City', says: emptyPlace },
  address_country: { from: 'CountryCode', says: initialCustomerFields.address_country.says },
  contact_email: { from: 'EmailAddress', says: asWritten },
  contact_phone: { from: 'Telephone, MobilePhone', says: initialCustomerFields.contact_phone.says },
  currency: { from: 'CurrencyCode', says: initialCustomerFields.currency.says },
  vat_zone: { from: 'CountryCode, VatNumber', says: initialCustomerFields.vat_zone.says },
  payment_terms_id: { from: 'TermsOfPaymentId', says: initialCustomerFields.payment_terms_id.says },
} as const satisfies FieldTable<SupplierCreation>;

export const deliveryFields = {
  name: { from: 'DeliveryCustomerName', says: asWritten },
  street: {
    from: 'DeliveryAddress1',
    says: says(
      'An address of its own, of the type delivery, where the customer has none and it is another place than the invoice’s.',
      'En egen adresse av typen levering, der kunden ikke har noen og det er et annet sted enn fakturaens.',
      'En egen adress av typen leverans, där kunden inte har någon och det är en annan plats än fakturans.',
      'En adresse for sig af typen levering, hvor kunden ingen har, og det er et andet sted end fakturaens.',
    ),
  },
  street2: { from: 'DeliveryAddress2', says: asWritten },
  zipcode: { from: 'DeliveryPostalCode', says: asWritten },
  city: { from: 'DeliveryCity', says: asWritten },
  country: { from: 'DeliveryCountryCode', says: initialCustomerFields.address_country.says },
} as const satisfies FieldTable<DeliveryAddressCreation>;

export const stockFields = {
  item_id: {
    from: 'Number',
    says: says(
      'The product that is linked to the article.',
      'Produktet som er koblet til artikkelen.',
      'Produkten som är kopplad till artikeln.',
      'Produktet, der er koblet til artiklen.',
    ),
  },
  quantity: {
    from: 'StockBalance, PurchasePrice',
    says: says(
      'Only where Rackbeat has none of it. Below zero, or without a purchase price: skipped, with the reason. The value is not transferred.',
      'Bare der Rackbeat ikke har noe av det. Under null, eller uten innkjøpspris: hoppes over, med årsak. Verdien overføres ikke.',
      'Bara där Rackbeat inte har något av det. Under noll, eller utan inköpspris: hoppas över, med orsak. Värdet förs inte över.',
      'Kun hvor Rackbeat intet har af det. Under nul, eller uden købspris: springes over, med årsag. Værdien overføres ikke.',
    ),
  },
  location: {
    from: null,
    says: says(
      'The product’s own, else the first.',
      'Produktets eget, ellers det første.',
      'Produktens egen, annars den första.',
      'Produktets egen, ellers den første.',
    ),
  },
  regulated_at: { from: null, says: says('Today.', 'I dag.', 'I dag.', 'I dag.') },
  reason: {
    from: null,
    says: says('Where it comes from.', 'Hvor det kommer fra.', 'Varifrån det kommer.', 'Hvor det kommer fra.'),
  },
} as const satisfies FieldTable<StockAdjustment>;
