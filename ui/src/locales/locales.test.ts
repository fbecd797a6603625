import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

/** The help article's own words; whoever follows it must find them in every language of the page. */
const ARTICLE = {
  'initial.title': 'INITIAL SYNC',
  'sync.from-eaccounting': 'Sync from eAccounting to Rackbeat',
  'products.title': 'Product settings',
  'f.products.ongoing.to-eaccounting': 'Rackbeat -> EAccounting',
  'customers.title': 'Customer settings',
  'f.customers.ongoing.to-eaccounting': 'Rackbeat -> EAccounting',
  'terms.title': 'Payment terms mapping',
  'f.paymentTerms.mapping.column': 'eAccounting payment method',
  'invoices.title': 'Invoice settings',
  'f.invoices.startFrom': 'Start order flow from',
  'f.invoices.startFrom.rackbeat': 'Rackbeat',
  'f.invoices.startFrom.none': "Don't transfer",
  'f.invoices.status': 'Status of new eAccounting invoices',
  'f.invoices.status.draft': 'Draft',
  'f.invoices.status.invoiced': 'Invoiced',
  'f.invoices.status.invoiced-and-emailed': 'Invoiced and send email',
  'f.invoices.exactQuantity': 'Use the exact quantity',
  'manual.title': 'Manual GET Rackbeat customer invoice',
  'save.save': 'Save Settings',
} as const;

const OTHERS = Object.entries({ nb, sv, da });

test.each([
  ['English', en],
  ['bokmål', nb],
])('%s holds the words of the help article to the letter', (_, texts) => {
  expect(texts).toMatchObject(ARTICLE);
});

test.each([
  ['Swedish', sv],
  ['Danish', da],
])('%s translates the words of the help article and keeps them beside the translation', (_, texts) => {
  for (const [id, label] of Object.entries(ARTICLE)) {
    // A list of the device cuts off what is too long for it, so both would not fit there: the sentence above it quotes the label.
    const place = id === 'sync.from-eaccounting' ? 'initial.about' : (id as keyof typeof ARTICLE);
    expect(texts[place], id).toContain(label);
  }
});

test.each(OTHERS)('%s has every text of the English page, and none besides', (_, texts) => {
  expect(Object.keys(texts).sort()).toEqual(Object.keys(en).sort());
  expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each([['en', en] as const, ...OTHERS])('every text of %s compiles and has the parameters of the English one', (_, texts) => {
  const parameters = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].sort();
  for (const [id, text] of Object.entries(texts)) {
    expect(() => compileMessageOrThrow(text), id).not.toThrow();
    expect(parameters(text), id).toEqual(parameters(en[id as keyof typeof en]));
  }
});
