/**
 * Articles, customers and documents that are in a company from the start: the shop's (`kit/shop.ts`) or plain ones by number (`kit/scale.ts`).
 * They go through the same rules as any body, so the seed can hold nothing that the API would refuse.
 */

import { guidFor } from '../kit/random.ts';
import { over, plus, rational, round, times, toNumber } from '../kit/rational.ts';
import { scaleCustomer, scaleProduct } from '../kit/scale.ts';
import type { Seed } from '../kit/seed.ts';
import { type SharedCustomer, type SharedProduct, sharedCustomers, sharedProducts } from '../kit/shop.ts';
import { readArticle } from './articles.ts';
import type { Books } from './books.ts';
import { addDays } from './calendar.ts';
import type { DatedCoding } from './company.ts';
import { percentOn } from './company.ts';
import { convertDraft, settle } from './convert.ts';
import { readCustomer } from './customers.ts';
import { readDraft } from './drafts.ts';
import { unit as newUnit } from './reference/reference.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { seedSuppliers } from './seed-suppliers.ts';

/** The seed must be acceptable; anything else is a mistake in it. */
function accepted<Value>(result: Value | Refusal): Value {
  if (isRefusal(result)) throw new Error(`seed: ${result.message}`);
  return result;
}

/** Active coding of the kind whose percent is nearest today. */
function codingFor({ company, today }: Books, kind: 'goods' | 'service', percent: number): DatedCoding {
  const type = kind === 'goods' ? 'Goods' : 'Service';
  const candidates = company.codings.filter(({ coding }) => coding.Type === type && coding.IsActive);
  const [best] = candidates.toSorted((a, b) => Math.abs(percentOn(a, today) - percent) - Math.abs(percentOn(b, today) - percent));
  if (!best) throw new Error(`seed: no ${type} coding`);
  return best;
}

const swedishUnits: Record<string, string> = { stk: 'st', time: 'tim', eske: 'krt' };

function addArticle(
  books: Books,
  product: Pick<SharedProduct, 'number' | 'name' | 'barcode' | 'price' | 'kind' | 'percent' | 'unit'>,
  stock = 0,
): void {
  const { company } = books;
  const coding = codingFor(books, product.kind, product.percent);
  const abbreviation = company.key === 'SE' ? (swedishUnits[product.unit] ?? product.unit) : product.unit;
  const unit = company.units.find(({ Abbreviation }) => Abbreviation === abbreviation) ?? company.units[0];
  const factor = plus(rational(1), over(rational(percentOn(coding, books.today)), rational(100)));
  company.articles.put(
    accepted(
      readArticle(
        books,
        {
          Number: product.number,
          Name: product.name,
          IsActive: true,
          CodingId: coding.coding.Id,
          UnitId: unit?.Id,
          NetPrice: product.price,
          GrossPrice: toNumber(round(times(rational(product.price), factor), 2)),
          PurchasePrice: toNumber(round(times(rational(product.price), rational('0.55')), 2)),
          IsStock: stock > 0 && company.settings.stockModule,
          StockBalance: stock,
          UsesMoss: company.key === 'SE' && product.kind === 'goods',
          Barcodes: product.barcode ? [{ Barcode: product.barcode, BarcodeType: 0 }] : [],
        },
        null,
      ),
    ),
  );
}

const defaultTerms = ({ company }: Books): string => company.settings.termsOfPaymentId;

function addCustomer(books: Books, customer: SharedCustomer): void {
  const { company } = books;
  const { marks } = customer;
  // A VAT number stands on the card only where both are in different EU states, as VIES would have it.
  const vatNumber =
    company.key === 'SE' && (customer.country !== 'SE' || marks?.constructionReverseCharge) ? (customer.vatNumber ?? null) : null;
  company.customers.put(
    accepted(
      readCustomer(
        books,
        {
          CustomerNumber: customer.eaccountingNumber,
          Name: customer.name,
          CorporateIdentityNumber: customer.organisationNumber,
          VatNumber: vatNumber,
          InvoiceAddress1: customer.address,
          InvoicePostalCode: customer.postalCode,
          InvoiceCity: customer.city,
          InvoiceCountryCode: customer.country,
          EmailAddress: customer.email,
          CurrencyCode: customer.currency ?? null,
          TermsOfPaymentId: defaultTerms(books),
          IsPrivatePerson: customer.isPrivate ?? false,
          IsActive: !marks?.inactive,
          DiscountPercentage: marks?.discount ?? 0,
          ForceBookkeepVat: marks?.forceVat ?? false,
          DeliveryBasedVat: marks?.deliveryBasedVat ?? false,
          ReverseChargeOnConstructionServices: company.key === 'SE' && (marks?.constructionReverseCharge ?? false),
          ElectronicAddress: marks?.electronicAddress ?? null,
          DeliveryAddress1: marks?.delivery?.address ?? null,
          DeliveryPostalCode: marks?.delivery?.postalCode ?? null,
          DeliveryCity: marks?.delivery?.city ?? null,
          DeliveryCountryCode: marks?.delivery?.country ?? null,
        },
        null,
      ),
    ),
  );
}

/** A draft or a booked invoice of other origin: no mark, made by a person over there. */
function addDocument(
  books: Books,
  {
    customerNumber,
    articleNumber,
    quantity,
    daysAgo,
    booked,
  }: { customerNumber: string; articleNumber: string; quantity: number; daysAgo: number; booked: boolean },
): void {
  const { company } = books;
  const customer = company.customers.find(customerNumber);
  const article = company.articles.find(articleNumber);
  if (!customer || !article) throw new Error(`seed: no customer ${customerNumber} or article ${articleNumber}`);
  const draft = accepted(
    readDraft(
      books,
      {
        CustomerId: customer.Id,
        InvoiceDate: addDays(books.today, -daysAgo),
        YourReference: 'by hand',
        Rows: [{ IsTextRow: false, ArticleId: article.Id, Quantity: quantity, UnitPrice: article.NetPrice, DiscountPercentage: 0 }],
      },
      null,
    ),
  );
  company.drafts.put(draft);
  if (booked)
    settle(
      books,
      draft,
      accepted(convertDraft(books, draft, { keepOriginalDraftDate: true, overrideCompanyKeepOriginalDraftDate: true }, undefined)),
    );
}

function seedShop(books: Books): void {
  // Without the stock module a balance is a figure that somebody has written on the card.
  const inStock = new Set(['100', '101', '103']);
  for (const product of sharedProducts) addArticle(books, product, inStock.has(product.number) ? 24 : 0);
  for (const customer of sharedCustomers) addCustomer(books, customer);
  seedSuppliers(books);
  addDocument(books, { customerNumber: '0010', articleNumber: '200', quantity: 3, daysAgo: 3, booked: true });
  addDocument(books, { customerNumber: '1001', articleNumber: '201', quantity: 1, daysAgo: 2, booked: true });
  addDocument(books, { customerNumber: '0010', articleNumber: '100', quantity: 12, daysAgo: 0, booked: false });
}

/** Units and account codings beside those of every company, so that a register is as long as a real one. */
function addRegisters({ company }: Books, units: number, codings: number): void {
  const [pattern] = company.codings;
  for (let i = 1; i <= units; i += 1) company.units.push(newUnit(company.key, `e${i}`, `Enhet ${i}`, `unit ${i}`));
  if (!pattern) throw new Error('seed: no coding to follow');
  for (let i = 1; i <= codings; i += 1) {
    const name = `Varegruppe ${i}`;
    company.codings.push({
      ...pattern,
      coding: { ...pattern.coding, Id: guidFor(`${company.key}:coding:${name}`), Name: name, NameEnglish: `Goods ${i}` },
    });
  }
}

function seedScale(books: Books, { products, customers, invoices, units = 0, codings = 0 }: Exclude<Seed, string>): void {
  addRegisters(books, units, codings);
  const { company } = books;
  const all = { kind: 'goods', percent: 25, unit: 'stk' } as const;
  for (let i = 0; i < products; i += 1) {
    addArticle(books, { ...scaleProduct(i), ...all });
    const article = company.articles.find(scaleProduct(i).number);
    // The first codings and units are the company's own: only the added ones are spread.
    const coding = codings > 0 ? company.codings.at(-1 - (i % codings)) : undefined;
    const unitOf = units > 0 ? company.units.at(-1 - (i % units)) : undefined;
    if (article && coding) Object.assign(article, { CodingId: coding.coding.Id, CodingName: coding.coding.Name });
    if (article && unitOf) Object.assign(article, { UnitId: unitOf.Id, UnitName: unitOf.Name, UnitAbbreviation: unitOf.Abbreviation });
  }
  for (let i = 0; i < customers; i += 1) {
    const { number, name, organisationNumber, email, address, postalCode, city } = scaleCustomer(i);
    addCustomer(books, {
      eaccountingNumber: number,
      rackbeatNumber: number,
      name,
      organisationNumber,
      country: 'NO',
      address,
      postalCode,
      city,
      email,
      match: 'same organisation',
    });
  }
  if (products === 0 || customers === 0) return;
  for (let i = 0; i < invoices; i += 1) {
    addDocument(books, {
      customerNumber: scaleCustomer(i % customers).number,
      articleNumber: scaleProduct(i % products).number,
      quantity: 1 + (i % 9),
      daysAgo: 0,
      booked: true,
    });
  }
}

export function seedRecords(books: Books, seed: Seed): void {
  if (seed === 'shop') seedShop(books);
  else if (seed !== 'empty') seedScale(books, seed);
  const { company } = books;
  const highest = (numbers: (string | null)[]): number =>
    Math.max(0, ...numbers.map((number) => (/^\d+$/.test(number ?? '') ? Number(number) : 0)));
  company.next.customer = Math.max(company.next.customer, highest(company.customers.all().map(({ CustomerNumber }) => CustomerNumber)) + 1);
  company.next.article = highest(company.articles.all().map((article) => article.Number)) + 1;
}
