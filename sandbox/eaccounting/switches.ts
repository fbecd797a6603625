/**
 * What is not known for certain about eAccounting, as switches. The default is what the official specification or other
 * developers' observations suggest; the other answers are just as possible, so the product must hold under all of them.
 */
import { choice, flag, quantity } from '../kit/switches.ts';

const filterAnswers = { works: 'filters', refused: '400 with 6000, as for a property that can not be filtered' };

export const eaccountingSwitches = {
  // Identity
  accessTokenSeconds: quantity('Life of an access token; documented as 60 minutes.', { min: 1 }, 3600),
  refreshReuse: choice(
    'A refresh token used a second time.',
    {
      refused: '400 invalid_grant, nothing else happens',
      'family-revoked': '400 invalid_grant, and every token of that consent is dead',
      accepted: 'still works for 60 seconds, as with a grace period',
    },
    'refused',
  ),
  unauthorizedBody: choice('Body of a 401.', { json: 'error 4005 as JSON', empty: 'nothing' }, 'empty'),

  // Access
  apiModule: choice(
    'Is the API add-on active in the company?',
    { on: 'yes', off: '403 with 4002 on every call (seen by other developers)' },
    'on',
  ),
  companyActive: flag('Is the company active?', { true: 'yes', false: '403 with 4004' }, true),
  startupGuide: choice('Start-up guide of the company.', { completed: 'done', open: '403 with 4003' }, 'completed'),
  userMaySell: flag(
    'May the user reach the sales register?',
    { true: 'yes', false: '403 with 4007 on customers, drafts and invoices' },
    true,
  ),
  companyVariant: choice(
    'Kind of company, for both companies.',
    {
      standard: 'accrual, registered for VAT, variant Standard',
      cash: 'cash method in every fiscal year',
      'not-vat-registered': 'no VAT on anything',
      solo: 'variant Solo',
    },
    'standard',
  ),

  // Answers
  unknownIdStatus: choice('HTTP status of 3000 (unknown id).', { 404: '404', 400: '400' }, '404'),
  duplicateStatus: choice('HTTP status of 4000 (duplicate number).', { 400: '400', 409: '409, as an older client expects' }, '400'),
  deleteStatus: choice('Status of a DELETE that worked.', { 200: '200', 204: '204' }, '200'),
  tooManyForm: choice(
    'How a 429 tells the time to wait.',
    {
      message: 'in the message only (documented)',
      'message-and-header': 'in the message and in Retry-After',
      header: 'in Retry-After only, message without a number',
      date: 'in Retry-After as a date, message without a number',
      empty: 'not at all: no body, no header',
      html: 'not at all: a page of HTML',
    },
    'message',
  ),
  percentNotation: choice('VAT percent in codings and rows.', { percent: '25', fraction: '0.25' }, 'percent'),

  // Bodies
  unknownProperties: choice('Properties the model does not have.', { ignored: 'passed over', refused: '400 with 2000' }, 'ignored'),
  tooManyDecimals: choice(
    'More decimals than the field allows.',
    { refused: '400 with 2000', rounded: 'rounded, halves away from zero' },
    'refused',
  ),
  inactiveRecords: choice('An inactive customer or article on a draft.', { refused: '400 with 2000', accepted: 'taken' }, 'refused'),
  customerNumberForm: choice('What a customer number may be.', { any: 'up to 16 characters', digits: 'digits only' }, 'any'),
  corporateNumberCheck: flag(
    'Check digit of a domestic CorporateIdentityNumber.',
    { true: '4008 when wrong', false: 'not checked' },
    false,
  ),
  vies: choice(
    'The VAT number register (VIES).',
    {
      answers: 'answers: a number with 99999 in it is unknown (4025), one with 55555 makes it fail',
      down: 'down for every number',
    },
    'answers',
  ),
  viesDownCode: choice('Error when the VAT number register can not be reached.', { 4100: '400 with 4100', 5001: '500 with 5001' }, '4100'),

  // Lists
  draftListHasRows: flag('Do drafts in a list carry their rows?', { true: 'yes', false: 'Rows is absent' }, true),
  invoiceListHasRows: flag('Do invoices in a list carry their rows?', { true: 'yes', false: 'Rows is absent' }, true),
  draftFilterByRows: choice('Filtering drafts by the text of their rows.', filterAnswers, 'works'),
  draftFilterByCustomer: choice('Filtering drafts by CustomerId.', filterAnswers, 'works'),
  invoiceFilterByRows: choice('Filtering invoices by the text of their rows.', filterAnswers, 'works'),
  invoiceFilterByCustomer: choice('Filtering invoices by CustomerId.', filterAnswers, 'works'),
  invoiceFilterByDraft: choice('Filtering invoices by CreatedFromDraftId.', filterAnswers, 'works'),
  filterIgnoresCase: flag('Do text comparisons in filters ignore case?', { true: 'yes', false: 'no' }, false),
  defaultOrder: choice('Order of a list without $orderby.', { stored: 'oldest first', id: 'by id: no useful order' }, 'stored'),
  readLagMs: quantity('How long a new draft or invoice stays out of lists, in milliseconds of sandbox time.', { min: 0 }, 0),

  // Amounts
  vatRounding: choice('Where VAT is rounded.', { percent: 'once per VAT percent', row: 'on every row' }, 'percent'),
  includesVat: choice(
    'When do prices for private persons include VAT?',
    {
      checked: 'when the company setting ShowPricesExclVatPC is on (as the 2026 specification reads)',
      unchecked: 'when it is off (as the name of the setting reads)',
    },
    'checked',
  ),
  totalIncludesRounding: flag('Does TotalAmount include the rounding to whole kronor?', { true: 'yes', false: 'no' }, true),
  creditQuantity: choice(
    'Sign of the quantity on a credit draft.',
    {
      negative: 'negative quantities make a negative total; a positive total is refused (one client in production does it so)',
      positive: 'positive quantities; the sign is turned, so negative quantities give a positive total',
    },
    'negative',
  ),
  yenDecimals: choice('Decimals of amounts in JPY.', { 2: 'two, as in every other currency', 0: 'none' }, '2'),
  customerDiscountWhenAbsent: flag(
    'Does the discount of the customer apply to a row that does not name one?',
    { true: 'yes', false: 'no' },
    true,
  ),
  articlePriceAlone: choice(
    'An article with only one of net and gross price.',
    { computed: 'the other is computed', refused: '400 with 2000' },
    'computed',
  ),
  missingAccountAt: choice(
    'When a coding without an account for this kind of sale is refused (4024).',
    { draft: 'when the draft is saved', convert: 'at the conversion' },
    'draft',
  ),

  // Conversion and after
  draftAfterConvert: choice(
    'The draft after its conversion.',
    { gone: 'not found any more', stays: 'still there, but can not be converted again' },
    'gone',
  ),
  dueDateOnConvert: choice(
    'DueDate when the conversion moves the invoice date.',
    {
      kept: 'kept when the draft named one, otherwise computed from the terms',
      moved: 'always computed from the terms',
    },
    'kept',
  ),
  lockedCode: choice('Error for a date in a locked period.', { 4013: '4013', 4026: '4026', 4038: '4038' }, '4013'),
  zeroTotalConvert: choice('Converting a draft whose total is 0.', { allowed: 'books it', refused: '400 with 2000' }, 'allowed'),
  emailDelivery: choice(
    'What becomes of an e-mailed invoice.',
    { delivered: 'delivered', fails: 'IsNotDelivered becomes true' },
    'delivered',
  ),
};

export type EAccountingSwitches = typeof eaccountingSwitches;
