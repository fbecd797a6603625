import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { nb } from './nb.ts';

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

test.each([
  ['English', en],
  ['bokmål', nb],
])('%s holds the words of the help article to the letter', (_, texts) => {
  expect(texts).toMatchObject(ARTICLE);
});

test('every text compiles, and both languages have the same parameters', () => {
  const parameters = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].sort();
  for (const [id, text] of Object.entries(en)) {
    const other = nb[id as keyof typeof en];
    expect(() => [compileMessageOrThrow(text), compileMessageOrThrow(other)], id).not.toThrow();
    expect(parameters(other), id).toEqual(parameters(text));
  }
});
