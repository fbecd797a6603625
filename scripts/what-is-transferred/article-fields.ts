/** Rackbeat product or bill of materials → eAccounting article. */
import type { Settings } from '../../api/settings.ts';
import type { ArticleBody } from '../../src/eaccounting/schema.ts';
import { type FieldLine, type FieldTable, says } from './field-line.ts';

interface ArticleLine extends FieldLine {
  updates?: keyof Settings['products']['updateFields'];
}

export const articleFields = {
  Number: {
    from: 'number',
    says: says(
      'As it is, at most 40 characters. A new number in Rackbeat keeps the link to the same article.',
      'Uendret, høyst 40 tegn. Et nytt nummer i Rackbeat beholder koblingen til samme artikkel.',
      'Oförändrat, högst 40 tecken. Ett nytt nummer i Rackbeat behåller kopplingen till samma artikel.',
      'Uændret, højst 40 tegn. Et nyt nummer i Rackbeat beholder koblingen til samme artikel.',
    ),
  },
  Name: {
    from: 'name',
    updates: 'name',
    says: says(
      'At most 50 characters, cut between words and noted. The invoice row carries the full name.',
      'Høyst 50 tegn, kuttet mellom ord og merket. Fakturaraden har hele navnet.',
      'Högst 50 tecken, kortat mellan ord och noterat. Fakturaraden har hela namnet.',
      'Højst 50 tegn, afkortet mellem ord og noteret. Fakturalinjen har hele navnet.',
    ),
  },
  IsActive: {
    from: 'is_barred, deleted_at',
    updates: 'active',
    says: says(
      'Active unless barred or deleted; stays active while an invoice that waits needs it.',
      'Aktiv med mindre den er sperret eller slettet; forblir aktiv så lenge en ventende faktura trenger den.',
      'Aktiv om den inte är spärrad eller borttagen; förblir aktiv så länge en väntande faktura behöver den.',
      'Aktiv medmindre den er spærret eller slettet; forbliver aktiv, så længe en ventende faktura har brug for den.',
    ),
  },
  CodingId: {
    from: 'group',
    updates: 'coding',
    says: says(
      'By the mapping of product groups, else the default coding. An existing article is re-coded only after somebody has confirmed it.',
      'Etter koblingen av varegrupper, ellers standardkonteringen. En artikkel som finnes, får ny kontering bare når noen har bekreftet det.',
      'Enligt kopplingen av produktgrupper, annars standardkonteringen. En befintlig artikel får ny kontering först när någon har bekräftat det.',
      'Efter koblingen af varegrupper, ellers standardkonteringen. En eksisterende artikel får først ny kontering, når nogen har bekræftet det.',
    ),
  },
  UnitId: {
    from: 'unit',
    updates: 'unit',
    says: says(
      'By the mapping of units, else the unit of the same name, else the default unit.',
      'Etter koblingen av enheter, ellers enheten med samme navn, ellers standardenheten.',
      'Enligt kopplingen av enheter, annars enheten med samma namn, annars standardenheten.',
      'Efter koblingen af enheder, ellers enheden med samme navn, ellers standardenheden.',
    ),
  },
  NetPrice: {
    from: 'sales_price',
    updates: 'price',
    says: says(
      'Without VAT, rounded to 2 decimals (half away from zero) and noted when that changes it; a negative price becomes 0.',
      'Uten mva, avrundet til 2 desimaler (halve bort fra null) og merket når det endrer prisen; en negativ pris blir 0.',
      'Utan moms, avrundat till 2 decimaler (halva bort från noll) och noterat när det ändrar priset; ett negativt pris blir 0.',
      'Uden moms, afrundet til 2 decimaler (halve væk fra nul) og noteret, når det ændrer prisen; en negativ pris bliver 0.',
    ),
  },
  GrossPrice: {
    from: null,
    says: says(
      'Computed from the net price and the VAT percent of the coding at each write; a difference in it alone causes no write.',
      'Regnet ut av nettoprisen og konteringens mva-prosent ved hver skriving; en forskjell bare her gir ingen skriving.',
      'Räknas ut av nettopriset och konteringens momsprocent vid varje skrivning; en skillnad bara här ger ingen skrivning.',
      'Beregnes af nettoprisen og konteringens momsprocent ved hver skrivning; en forskel alene her giver ingen skrivning.',
    ),
  },
  PurchasePrice: {
    from: 'recommended_cost_price',
    updates: 'costPrice',
    says: says(
      'Rounded to 2 decimals. Rackbeat’s running cost price is not sent; an update changes it only when switched on.',
      'Avrundet til 2 desimaler. Rackbeats løpende kostpris sendes ikke; en oppdatering endrer den bare når det er slått på.',
      'Avrundat till 2 decimaler. Rackbeats löpande självkostnad skickas inte; en uppdatering ändrar det bara när det är påslaget.',
      'Afrundet til 2 decimaler. Rackbeats løbende kostpris sendes ikke; en opdatering ændrer den kun, når det er slået til.',
    ),
  },
  IsStock: {
    from: null,
    says: says(
      'Never a stock article: Rackbeat keeps the stock. On an existing article it is left alone.',
      'Aldri en lagerartikkel: Rackbeat fører lageret. På en artikkel som finnes, røres det ikke.',
      'Aldrig en lagerartikel: Rackbeat för lagret. På en befintlig artikel rörs det inte.',
      'Aldrig en lagerartikel: Rackbeat fører lageret. På en eksisterende artikel røres det ikke.',
    ),
  },
  Barcodes: {
    from: 'barcode',
    says: says(
      'At most 50 characters; a longer one is left out and noted.',
      'Høyst 50 tegn; en lengre utelates og merkes.',
      'Högst 50 tecken; en längre utelämnas och noteras.',
      'Højst 50 tegn; en længere udelades og noteres.',
    ),
  },
} as const satisfies FieldTable<ArticleBody> & Record<string, ArticleLine>;
