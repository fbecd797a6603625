/** Rackbeat customer → eAccounting customer. */
import type { Settings } from '../../api/settings.ts';
import type { CustomerBody } from '../../src/eaccounting/schema.ts';
import { type FieldLine, type FieldTable, says } from './field-line.ts';

interface CustomerLine extends FieldLine {
  updates?: keyof Settings['customers']['updateFields'];
}

const asWritten = says(
  'At most 50 characters, cut between words and noted.',
  'Høyst 50 tegn, kuttet mellom ord og merket.',
  'Högst 50 tecken, kortat mellan ord och noterat.',
  'Højst 50 tegn, afkortet mellem ord og noteret.',
);
const required = says(
  'eAccounting requires it: “-” stands where Rackbeat has none, and that is noted.',
  'eAccounting krever det: «-» står der Rackbeat mangler det, og det merkes.',
  'eAccounting kräver det: ”-” står där Rackbeat saknar det, och det noteras.',
  'eAccounting kræver det: ”-” står, hvor Rackbeat mangler det, og det noteres.',
);
const country = says(
  'Free text becomes a country code (names in seven languages); what cannot be understood becomes the company’s own country, noted.',
  'Fritekst blir landkode (navn på sju språk); det som ikke kan forstås, blir firmaets eget land, og det merkes.',
  'Fritext blir landskod (namn på sju språk); det som inte kan förstås blir företagets eget land, och det noteras.',
  'Fritekst bliver landekode (navne på syv sprog); det, der ikke kan forstås, bliver firmaets eget land, og det noteres.',
);
const delivery = says(
  'Written when the card has a delivery address.',
  'Skrives når kunden har en leveringsadresse.',
  'Skrivs när kunden har en leveransadress.',
  'Skrives, når kunden har en leveringsadresse.',
);

export const customerFields = {
  CustomerNumber: {
    from: 'number',
    says: says(
      'As it is. Taken by another customer over there: R-<number>, noted.',
      'Uendret. Er det tatt av en annen kunde der: R-<nummer>, og det merkes.',
      'Oförändrat. Är det upptaget av en annan kund där: R-<nummer>, och det noteras.',
      'Uændret. Er det optaget af en anden kunde der: R-<nummer>, og det noteres.',
    ),
  },
  Name: {
    from: 'name',
    updates: 'name',
    says: says(
      'At most 50 characters, cut between words and noted. On documents the full name follows as a text row.',
      'Høyst 50 tegn, kuttet mellom ord og merket. På dokumenter følger hele navnet som tekstrad.',
      'Högst 50 tecken, kortat mellan ord och noterat. På dokument följer hela namnet som textrad.',
      'Højst 50 tegn, afkortet mellem ord og noteret. På dokumenter følger hele navnet som tekstlinje.',
    ),
  },
  InvoiceAddress1: { from: 'address_street', updates: 'address', says: asWritten },
  InvoiceAddress2: { from: 'address_street2', updates: 'address', says: asWritten },
  InvoicePostalCode: { from: 'address_zipcode', updates: 'address', says: required },
  InvoiceCity: { from: 'address_city', updates: 'address', says: required },
  InvoiceCountryCode: { from: 'address_country', updates: 'address', says: country },
  DeliveryCustomerName: { from: 'delivery_address.name', updates: 'delivery', says: delivery },
  DeliveryAddress1: { from: 'delivery_address.street', updates: 'delivery', says: delivery },
  DeliveryAddress2: { from: 'delivery_address.street2', updates: 'delivery', says: delivery },
  DeliveryPostalCode: { from: 'delivery_address.zipcode', updates: 'delivery', says: delivery },
  DeliveryCity: { from: 'delivery_address.city', updates: 'delivery', says: delivery },
  DeliveryCountryCode: { from: 'delivery_address.country', updates: 'delivery', says: country },
  CorporateIdentityNumber: {
    from: 'company_vat',
    updates: 'organisationNumber',
    says: says(
      'At home the organisation number, with its check digit; outside the EU the number as it is written. Numbers of private persons are not copied.',
      'Innenlands organisasjonsnummeret, med kontrollsiffer; utenfor EU nummeret slik det står. Numre til privatpersoner kopieres ikke.',
      'Inom landet organisationsnumret, med kontrollsiffra; utanför EU numret som det står. Privatpersoners nummer kopieras inte.',
      'Indenlands CVR-/organisationsnummeret, med kontrolciffer; uden for EU nummeret, som det står. Privatpersoners numre kopieres ikke.',
    ),
  },
  VatNumber: {
    from: 'company_vat',
    updates: 'organisationNumber',
    says: says(
      'Only between two EU countries, because there it decides about VAT. Never blanked, also not when the EU’s register refuses it.',
      'Bare mellom to EU-land, for der avgjør det mva. Tømmes aldri, heller ikke når EUs register avviser det.',
      'Bara mellan två EU-länder, för där avgör det momsen. Töms aldrig, inte heller när EU:s register avvisar det.',
      'Kun mellem to EU-lande, for der afgør det momsen. Tømmes aldrig, heller ikke når EU’s register afviser det.',
    ),
  },
  EmailAddress: {
    from: 'contact_email',
    updates: 'email',
    says: says(
      'The first valid address of the field.',
      'Den første gyldige adressen i feltet.',
      'Den första giltiga adressen i fältet.',
      'Den første gyldige adresse i feltet.',
    ),
  },
  EmailAddresses: {
    from: 'contact_email',
    updates: 'email',
    says: says(
      'Up to five more valid addresses, as copies; bad ones are left out and noted. Addresses that others have added stay.',
      'Inntil fem gyldige adresser til, som kopi; ugyldige utelates og merkes. Adresser som andre har lagt til, blir stående.',
      'Upp till fem giltiga adresser till, som kopia; ogiltiga utelämnas och noteras. Adresser som andra har lagt till står kvar.',
      'Op til fem gyldige adresser mere, som kopi; ugyldige udelades og noteres. Adresser, som andre har tilføjet, bliver stående.',
    ),
  },
  Telephone: { from: 'contact_phone', updates: 'phone', says: asWritten },
  CurrencyCode: {
    from: 'currency',
    updates: 'currency',
    says: says(
      'Rackbeat’s, else the company’s own.',
      'Rackbeats, ellers firmaets egen.',
      'Rackbeats, annars företagets egen.',
      'Rackbeats, ellers firmaets egen.',
    ),
  },
  TermsOfPaymentId: {
    from: 'payment_terms_id',
    updates: 'paymentTerm',
    says: says(
      'By the mapping of payment terms, else the term of the same name, else the default term.',
      'Etter koblingen av betalingsbetingelser, ellers betingelsen med samme navn, ellers standardbetingelsen.',
      'Enligt kopplingen av betalningsvillkor, annars villkoret med samma namn, annars standardvillkoret.',
      'Efter koblingen af betalingsbetingelser, ellers betingelsen med samme navn, ellers standardbetingelsen.',
    ),
  },
  IsPrivatePerson: {
    from: 'customer_group',
    says: says(
      'By the customer groups that are marked as private persons.',
      'Etter kundegruppene som er merket som privatpersoner.',
      'Enligt de kundgrupper som är markerade som privatpersoner.',
      'Efter de kundegrupper, der er markeret som privatpersoner.',
    ),
  },
  IsActive: {
    from: 'deleted_at',
    says: says(
      'Closed only when deleted in Rackbeat and nothing open needs it; barred alone closes nobody.',
      'Lukkes bare når kunden er slettet i Rackbeat og ingenting åpent trenger den; sperret alene lukker ingen.',
      'Stängs bara när kunden är borttagen i Rackbeat och inget öppet behöver den; enbart spärrad stänger ingen.',
      'Lukkes kun, når kunden er slettet i Rackbeat, og intet åbent har brug for den; spærret alene lukker ingen.',
    ),
  },
  EdiGlnNumber: {
    from: 'ean',
    updates: 'organisationNumber',
    says: says(
      'When its check digit is right; else left out and noted.',
      'Når kontrollsifferet stemmer; ellers utelates det og merkes.',
      'När kontrollsiffran stämmer; annars utelämnas det och noteras.',
      'Når kontrolcifferet passer; ellers udelades det og noteres.',
    ),
  },
} as const satisfies FieldTable<CustomerBody> & Record<string, CustomerLine>;
