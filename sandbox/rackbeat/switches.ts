/**
 * The doubtful behaviours of Rackbeat, each with its possible answers. A behaviour stands here when Rackbeat's public
 * pages and the code of its users leave it open; the initial answer is the one that they make most likely.
 */
import { choice, createSwitches, type Switches as SwitchBoard, type SwitchValue } from '../kit/switches.ts';

/** How documents add up. */
const amounts = {
  vatRounding: choice(
    'Where Rackbeat rounds the VAT of a document is not published; its VAT helper does not round at all.',
    {
      document: 'once, over all lines',
      'document-of-nets': 'once, over nets rounded per percent',
      'per-percent': 'per VAT percent',
      'per-line': 'per line',
    },
    'document',
  ),
  grossTotal: choice(
    'Whether total_total is added up from its two parts.',
    { 'net-plus-vat': 'net plus VAT', 'rounded-alone': 'rounded by itself, so it may be a cent beside them' },
    'net-plus-vat',
  ),
  lineTotalDecimals: choice('How many decimals line_total has.', { six: 'six, as prices may have', two: 'two' }, 'six'),
  totalDecimals: choice('How many decimals the totals have.', { two: 'two', six: 'six, not rounded to cents' }, 'two'),
  documentDiscount: choice(
    'Whether a discount on the whole document is already inside line_total.',
    { 'in-lines': 'yes', 'in-totals': 'no, only in the totals' },
    'in-lines',
  ),
  currencyRate: choice(
    'Scale of currency_rate.',
    { 'for-one': 'base currency for one unit', 'for-hundred': 'for a hundred units, as e-conomic has it' },
    'for-one',
  ),
  creditNoteSign: choice(
    'Sign of quantities and totals where is_creditnote is true.',
    { negative: 'negative', positive: 'positive' },
    'negative',
  ),
  creditNoteReference: choice(
    'Whether a credit note says which invoice it credits.',
    { given: 'credited_invoice_number is there', absent: 'no such field' },
    'given',
  ),
};

/** Documents and their life. */
const documents = {
  bookingTouchesUpdatedAt: choice('Whether booking and unbooking move updated_at.', { yes: 'they do', no: 'they do not' }, 'yes'),
  noteTouchesUpdatedAt: choice('Whether a note moves updated_at of its invoice.', { no: 'it does not', yes: 'it does' }, 'no'),
  postInvoice: choice(
    'What the plain POST /customer-invoices makes (…/drafts always makes a draft).',
    { draft: 'a draft', booked: 'a booked invoice' },
    'draft',
  ),
  invoiceDates: choice('Form of invoice_date and due_date.', { day: '2026-11-20', moment: '2026-11-20T00:00:00+01:00' }, 'day'),
  deletedDraftNumber: choice(
    'What becomes of the number of a deleted draft.',
    { gap: 'never used again', reused: 'given out again when it was the highest' },
    'gap',
  ),
};

/** Lists, filters and keys. */
const lists = {
  dateTimes: choice(
    'Zone of date-times in answers.',
    { 'account-zone': "the account's, with its offset", utc: 'UTC (+00:00)' },
    'account-zone',
  ),
  filterTimes: choice('Zone of a time in a filter, which carries none.', { 'account-zone': "the account's", utc: 'UTC' }, 'account-zone'),
  timeFilters: choice(
    'Which lists obey updated_at_from and its like (documented for customer invoices only).',
    { 'all-lists': 'all', 'invoices-only': 'customer invoices', ignored: 'none' },
    'all-lists',
  ),
  ordering: choice('Whether order_by is obeyed.', { obeyed: 'yes', ignored: 'no, always in order of creation' }, 'obeyed'),
  deletedRecords: choice(
    'What becomes of deleted products and customers.',
    { gone: '404, and absent from lists', visible: 'found and listed, with deleted_at' },
    'gone',
  ),
  deletedNumber: choice('Whether the number of a deleted record may be used again.', { taken: 'no (422)', free: 'yes' }, 'taken'),
  urlfriendlyNumber: choice('Form of urlfriendly_number.', { twice: 'encoded twice (A%252F1)', once: 'encoded once (A%2F1)' }, 'twice'),
  unknownFields: choice('Fields that nobody has heard of.', { none: 'none', everywhere: 'in every answer' }, 'none'),
  refusalBody: choice(
    'Body of a 422 that is a rule of the business and not of one field.',
    { errors: '{ errors: { … } }', message: '{ message }', error: '{ error }' },
    'errors',
  ),
  validationMessage: choice('Whether a 422 has a message at the top too, as Laravel does it.', { absent: 'no', present: 'yes' }, 'absent'),
  paymentTermTypes: choice(
    'How the API spells the type of a payment term.',
    { 'e-conomic': 'net, invoiceMonth, paidInCash, prepaid, …', 'snake-case': 'net, end_of_month, cash, prepayment, …' },
    'e-conomic',
  ),
  customerRequires: choice(
    'What a new customer must have.',
    { 'term-group-layout': 'name, payment term, group and layout, as the pages ask', term: 'name and payment term, as the API of 2018' },
    'term-group-layout',
  ),
};

/** Webhooks and apps. */
const apps = {
  webhookEvents: choice(
    'Names of webhook events; only some are confirmed in public.',
    {
      convention: 'singular entity and past verb: customer_invoice.booked, lot.updated',
      plural: 'customer_invoices.booked, lots.updated',
      'other-words': 'invoice.booked, bom.updated, item_group.updated, item_unit.updated',
      'confirmed-only': 'only the confirmed ones; nothing about invoices and customers',
    },
    'convention',
  ),
  webhookKey: choice('Type of key in a webhook body.', { text: 'always a string', number: 'a number where the key is one' }, 'text'),
  webhookTokenAgain: choice(
    'Whether registering the same event and address once more shows the token.',
    { hidden: 'no', shown: 'yes' },
    'hidden',
  ),
  webhookGivesUp: choice(
    'What becomes of a webhook when a delivery failed to the end.',
    { 'stays-active': 'nothing', deactivated: 'is_active becomes false' },
    'stays-active',
  ),
  uninstallRemovesWebhooks: choice(
    "Whether uninstalling removes the app's webhooks.",
    { no: 'they stay', yes: 'they go, after the last delivery' },
    'no',
  ),
  uninstallRevokesToken: choice("Whether the app's token dies with the uninstallation.", { yes: 'at once', no: 'it lives on' }, 'yes'),
  installToken: choice('How long an Install click may be accepted.', { lasting: 'without end', 'ten-minutes': 'ten minutes' }, 'lasting'),
  redirectTo: choice('redirect_to in the answer to an accepted installation.', { 'apps-page': 'the Apps page', none: 'null' }, 'apps-page'),
};

export const rackbeatSwitches = { ...amounts, ...documents, ...lists, ...apps };

export type Switches = { [Name in keyof typeof rackbeatSwitches]: SwitchValue<(typeof rackbeatSwitches)[Name]> };

/** The present answers of a board, typed. */
export const answersOf = (board: Pick<SwitchBoard<typeof rackbeatSwitches>, 'values'>): Switches => board.values() as Switches;

/** Every switch at its initial answer. */
export const usualSwitches = (): Switches => answersOf(createSwitches(rackbeatSwitches));
