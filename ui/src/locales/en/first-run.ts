/** In English: the way from the connection to the first invoice. */
export const firstRun = {
  'page.start': 'Set up',
  'start.title': 'From connection to the first invoice',
  'start.about': 'You can leave and come back: what is done is seen from how things stand.',
  'start.state.done': 'Done',
  'start.state.next': 'Next',
  'start.state.later': 'Later',
  'start.state.optional': 'If you like',
  'start.state.looking': 'Looking …',
  'start.all-done': 'Everything is set up. Invoices cross by themselves.',
  'start.step.connect': 'Connect the two companies',
  'start.step.connect.about': '{rackbeat} in Rackbeat and {eaccounting} in eAccounting.',
  'start.step.doctor': 'See whether anything stands in the way',
  'start.step.doctor.about':
    '{count, plural, =0 {The doctor found nothing that stops invoices.} one {The doctor found # thing that stops invoices.} other {The doctor found # things that stop invoices.}}',
  'start.step.initial-sync': 'Bring over what you have in eAccounting',
  'start.step.initial-sync.about': 'Product groups, units, customers and products, once. Leave it out if Rackbeat has them already.',
  'start.step.settings': 'Map what belongs together, and save',
  'start.step.settings.about':
    '{count, plural, =0 {Every payment term is mapped.} one {# payment term has no counterpart yet.} other {# payment terms have no counterpart yet.}}',
  'start.step.settings.sender': 'Choose who sends the invoice to the buyer.',
  'start.step.test': 'Try one invoice as a draft',
  'start.step.test.about':
    'The invoice is made as a draft in eAccounting, with a first row that says TEST. Nothing is booked. Its customer and articles are created if they are missing, as they will be later. Look at it, delete it with one click, and the invoice can cross afterwards as usual.',
  'start.step.flow': 'Let the invoices flow',
  'start.step.flow.about':
    'Set “Start order flow from” to Rackbeat and save. With the status “Draft” nothing is booked: look at the first drafts in eAccounting, then choose another status.',
  'start.step.first': 'See the first invoice arrive',
  'start.step.first.about': 'Book an invoice in Rackbeat. Seconds later it stands among the transfers.',
  'start.go': 'Go there',
  'start.link': 'New here? The way to the first invoice, step by step',
  'test.choose': 'Booked invoice in Rackbeat',
  'test.make': 'Make a test draft',
  'test.open': 'Open it in eAccounting',
  'test.delete': 'Delete the test draft',
  'test.none-booked': 'No invoice is booked in Rackbeat that is not in eAccounting already. Book one, then come back.',
} satisfies Record<string, string>;
