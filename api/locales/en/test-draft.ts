/** In English: a test draft before invoices are switched on. */
export const testDraft = {
  'test.stands': 'The test draft of Rackbeat invoice {number} stands in eAccounting. Look at it there, then delete it here.',
  'test.differs':
    'The test draft of Rackbeat invoice {number} stands in eAccounting, but not as it should. The note says where it differs; delete it here when you have seen it.',
  'test.edited': 'Somebody has edited the test draft of Rackbeat invoice {number}, so it is not deleted here. Delete it in eAccounting.',
  'test.booked':
    'The test draft of Rackbeat invoice {number} was booked as eAccounting invoice {eaccounting}. If that is the sale, skip the Rackbeat invoice here; if not, credit it in eAccounting and send the Rackbeat invoice by hand.',
  'test.deleted': 'The test draft of Rackbeat invoice {number} is deleted. The invoice can cross as if it had never been.',
  'test.deletion-asked': 'The deletion of the test draft of Rackbeat invoice {number} was asked for.',
  'test.made-way': 'The test draft of Rackbeat invoice {number} was deleted, because the invoice itself is crossing.',
  'test.invoice-there': 'Rackbeat invoice {number} is in eAccounting already, so there is nothing to test. Choose another one.',
  'test.stands-already': 'The test draft of Rackbeat invoice {number} still stands. Delete it first.',
  'test.none-stands': 'No test draft of Rackbeat invoice {number} stands any more.',
};
