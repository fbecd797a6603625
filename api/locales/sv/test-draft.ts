/** In Swedish: a test draft before invoices are switched on. */
import type { testDraft as english } from '../en/test-draft.ts';

export const testDraft: Record<keyof typeof english, string> = {
  'test.stands': 'Testutkastet för Rackbeat-faktura {number} finns i eAccounting. Titta på det där och ta bort det här.',
  'test.differs':
    'Testutkastet för Rackbeat-faktura {number} finns i eAccounting, men inte som det ska vara. Anmärkningen säger var det skiljer sig. Ta bort det här när du har tittat på det.',
  'test.edited': 'Någon har ändrat testutkastet för Rackbeat-faktura {number}, så det tas inte bort härifrån. Ta bort det i eAccounting.',
  'test.booked':
    'Testutkastet för Rackbeat-faktura {number} har bokförts som eAccounting-faktura {eaccounting}. Är det försäljningen hoppar du över Rackbeat-fakturan här. Annars krediterar du den i eAccounting och skickar Rackbeat-fakturan för hand.',
  'test.deleted': 'Testutkastet för Rackbeat-faktura {number} är borttaget. Fakturan kan föras över som om det aldrig hade funnits.',
  'test.deletion-asked': 'Någon har bett om att testutkastet för Rackbeat-faktura {number} ska tas bort.',
  'test.made-way': 'Testutkastet för Rackbeat-faktura {number} togs bort, eftersom själva fakturan nu förs över.',
  'test.invoice-there': 'Rackbeat-faktura {number} finns redan i eAccounting, så det finns inget att testa. Välj en annan.',
  'test.stands-already': 'Testutkastet för Rackbeat-faktura {number} finns kvar. Ta bort det först.',
  'test.none-stands': 'Det finns inte längre något testutkast för Rackbeat-faktura {number}.',
};
