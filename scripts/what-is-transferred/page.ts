/** The page's own words and its tables, in one language. */
import type { Language } from '../../api/catalogue.ts';
import { articleFields } from './article-fields.ts';
import { customerFields } from './customer-fields.ts';
import { headerFields, rowFields } from './document-fields.ts';
import { type FieldLine, type InAllLanguages, says } from './field-line.ts';
import {
  deliveryFields,
  groupFields,
  initialCustomerFields,
  initialProductFields,
  initialSupplierFields,
  stockFields,
  unitFields,
} from './initial-fields.ts';

const words = {
  title: says('What is transferred', 'Hva som overføres', 'Vad som överförs', 'Hvad der overføres'),
  about: says(
    'Field by field. This page is made from the program (`npm run what-is-transferred`).',
    'Felt for felt. Denne siden lages av programmet (`npm run what-is-transferred`).',
    'Fält för fält. Den här sidan skapas av programmet (`npm run what-is-transferred`).',
    'Felt for felt. Denne side laves af programmet (`npm run what-is-transferred`).',
  ),
  updates: says(
    'An update reads the whole record in eAccounting, changes only the fields marked below whose switch is on, and writes only when one of them differs. Everything else over there stays as it is: discounts, price lists, VAT settings, e-invoice addresses and labels.',
    'En oppdatering leser hele posten i eAccounting, endrer bare feltene som er merket nedenfor og slått på, og skriver bare når ett av dem er ulikt. Alt annet der blir stående: rabatter, prislister, mva-innstillinger, e-fakturaadresser og etiketter.',
    'En uppdatering läser hela posten i eAccounting, ändrar bara fälten som är markerade nedan och påslagna, och skriver bara när något av dem skiljer sig. Allt annat där står kvar: rabatter, prislistor, momsinställningar, e-fakturaadresser och etiketter.',
    'En opdatering læser hele posten i eAccounting, ændrer kun de felter, der er markeret nedenfor og slået til, og skriver kun, når et af dem er forskelligt. Alt andet der bliver stående: rabatter, prislister, momsindstillinger, e-fakturaadresser og etiketter.',
  ),
  field: says('eAccounting', 'eAccounting', 'eAccounting', 'eAccounting'),
  from: says('Rackbeat', 'Rackbeat', 'Rackbeat', 'Rackbeat'),
  how: says('How', 'Hvordan', 'Hur', 'Hvordan'),
  updated: says('Updated', 'Oppdateres', 'Uppdateras', 'Opdateres'),
  yes: says('yes', 'ja', 'ja', 'ja'),
  atCreation: says('at creation', 'ved opprettelse', 'vid skapandet', 'ved oprettelse'),
  ours: says('decided here', 'bestemmes her', 'bestäms här', 'bestemmes her'),
  articles: says(
    'Products and bills of materials → articles',
    'Varer og stykklister → artikler',
    'Produkter och strukturlistor → artiklar',
    'Varer og styklister → artikler',
  ),
  customers: says('Customers', 'Kunder', 'Kunder', 'Kunder'),
  headers: says(
    'Booked invoices and credit notes → drafts',
    'Bokførte fakturaer og kreditnotaer → kladder',
    'Bokförda fakturor och kreditnotor → utkast',
    'Bogførte fakturaer og kreditnotaer → kladder',
  ),
  rows: says('Rows of a draft', 'Radene i en kladd', 'Raderna i ett utkast', 'Linjerne i en kladde'),
  initial: says(
    'The initial sync, from eAccounting to Rackbeat',
    'Startsynkroniseringen, fra eAccounting til Rackbeat',
    'Startsynkroniseringen, från eAccounting till Rackbeat',
    'Startsynkroniseringen, fra eAccounting til Rackbeat',
  ),
  initialAbout: says(
    'A record whose number stands in Rackbeat already is linked, not made twice; its values there are overwritten only after the differences were shown and that was asked for.',
    'En post med et nummer som alt finnes i Rackbeat, kobles og lages ikke to ganger; verdiene der overskrives bare når forskjellene er vist og det er bedt om.',
    'En post vars nummer redan finns i Rackbeat kopplas och skapas inte två gånger; värdena där skrivs över bara när skillnaderna har visats och det har begärts.',
    'En post, hvis nummer allerede findes i Rackbeat, kobles og laves ikke to gange; værdierne der overskrives kun, når forskellene er vist, og der er bedt om det.',
  ),
  groups: says('Product groups', 'Varegrupper', 'Produktgrupper', 'Varegrupper'),
  units: says('Units', 'Enheter', 'Enheter', 'Enheder'),
  products: says('Products', 'Varer', 'Produkter', 'Varer'),
  deliveries: says('Delivery addresses', 'Leveringsadresser', 'Leveransadresser', 'Leveringsadresser'),
  suppliers: says('Suppliers', 'Leverandører', 'Leverantörer', 'Leverandører'),
  stock: says('Opening stock', 'Inngående lager', 'Ingående lager', 'Primolager'),
  not: says('Not transferred', 'Overføres ikke', 'Överförs inte', 'Overføres ikke'),
  notList: says(
    'Orders, supplier invoices, stock levels (but for the opening stock) and stock value, projects, Rackbeat’s internal notes, ROT and RUT, green technology, triangulation, factoring, e-invoices. Nothing flows back to Rackbeat apart from the initial sync, the note with the eAccounting number, and what you start by hand.',
    'Ordrer, leverandørfakturaer, lagerbeholdning (utenom inngående lager) og lagerverdi, prosjekter, Rackbeats interne notater, ROT og RUT, grønn teknologi, trepartshandel, factoring, e-faktura. Ingenting går tilbake til Rackbeat utenom startsynkroniseringen, notatet med eAccounting-nummeret, og det du starter for hånd.',
    'Ordrar, leverantörsfakturor, lagersaldo (utom ingående lager) och lagervärde, projekt, Rackbeats interna noteringar, ROT och RUT, grön teknik, trepartshandel, factoring, e-faktura. Inget går tillbaka till Rackbeat utom startsynkroniseringen, noteringen med eAccounting-numret och det du startar för hand.',
    'Ordrer, leverandørfakturaer, lagerbeholdning (bortset fra primolageret) og lagerværdi, projekter, Rackbeats interne noter, ROT og RUT, grøn teknologi, trekantshandel, factoring, e-faktura. Intet går tilbage til Rackbeat ud over startsynkroniseringen, noten med eAccounting-nummeret og det, du starter i hånden.',
  ),
} satisfies Record<string, InAllLanguages>;

const NAMES: InAllLanguages = says('English', 'Bokmål', 'Svenska', 'Dansk');

/** The file of a language, in docs. */
export const fileOf = (language: Language): string => (language === 'en' ? 'what-is-transferred.md' : `what-is-transferred.${language}.md`);

const codes = (names: string): string =>
  names
    .split(', ')
    .map((name) => `\`${name}\``)
    .join(', ');

interface Shown {
  /** Which fields an update may change. */
  withUpdates?: boolean;
  /** From eAccounting to Rackbeat. */
  isBack?: boolean;
}

function table(
  language: Language,
  fields: Readonly<Record<string, FieldLine>>,
  { withUpdates = false, isBack = false }: Shown = {},
): string {
  const say = (text: InAllLanguages): string => text[language];
  const head = [
    ...(isBack ? [words.from, words.field] : [words.field, words.from]),
    words.how,
    ...(withUpdates ? [words.updated] : []),
  ].map(say);
  const lines = Object.entries(fields).map(([field, line]) => [
    `\`${field}\``,
    line.from === null ? say(words.ours) : codes(line.from),
    say(line.says),
    ...(withUpdates ? [say(line.updates === undefined ? words.atCreation : words.yes)] : []),
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The whole page. */
export function transferredPage(language: Language): string {
  const say = (text: InAllLanguages): string => text[language];
  const others = (Object.keys(NAMES) as Language[]).filter((other) => other !== language);
  return `# ${say(words.title)}

${others.map((other) => `[${NAMES[other]}](${fileOf(other)})`).join(' · ')}

${say(words.about)}

## ${say(words.articles)}

${say(words.updates)}

${table(language, articleFields, { withUpdates: true })}

## ${say(words.customers)}

${table(language, customerFields, { withUpdates: true })}

## ${say(words.headers)}

${table(language, headerFields)}

## ${say(words.rows)}

${table(language, rowFields)}

## ${say(words.initial)}

${say(words.initialAbout)}

### ${say(words.groups)}

${table(language, groupFields, { isBack: true })}

### ${say(words.units)}

${table(language, unitFields, { isBack: true })}

### ${say(words.customers)}

${table(language, initialCustomerFields, { isBack: true })}

### ${say(words.deliveries)}

${table(language, deliveryFields, { isBack: true })}

### ${say(words.suppliers)}

${table(language, initialSupplierFields, { isBack: true })}

### ${say(words.products)}

${table(language, initialProductFields, { isBack: true })}

### ${say(words.stock)}

${table(language, stockFields, { isBack: true })}

## ${say(words.not)}

${say(words.notList)}
`;
}
