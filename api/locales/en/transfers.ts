/** In English: what happens to a record on its way. */
import { act, state } from './words.ts';

export const transfers = {
  // One invoice on its way
  'invoice.done': 'The Rackbeat invoice is in eAccounting.',
  'invoice.done-draft': 'The Rackbeat invoice stands as an eAccounting draft.',
  'invoice.done-booked': 'The Rackbeat invoice is booked as eAccounting invoice {eaccounting}.',
  'invoice.booked': 'The eAccounting draft was converted to eAccounting invoice {eaccounting}.',
  'invoice.emailed': 'eAccounting invoice {eaccounting} was sent by e-mail.',
  'invoice.changed-meanwhile': 'The Rackbeat invoice was changed or unbooked while we worked on it. It is read again at once.',
  'invoice.already-there':
    'Rackbeat invoice {number} is already in eAccounting, as {eaccounting_, select, none {a draft} other {invoice {eaccounting}}}. Nothing was sent.',
  'invoice.mismatch':
    'The eAccounting draft for Rackbeat invoice {number} differs {where_, select, row {{step_, select, price {in the price of a row} quantity {in the quantity of a row} discount {in the discount of a row} vat {in the VAT percent of a row} rounding {in the amount of a row} missing {by a row that is missing} extra {by a row too many} other {in a row}}} vat {in the VAT} rounding {in the rounding} other {in its date, currency or total}}: {rackbeat_, select, none {nothing} other {{rackbeat}{step_, select, vat { %} other {}}}} in Rackbeat, {eaccounting_, select, none {nothing} other {{eaccounting}{step_, select, vat { %} other {}}}} in eAccounting. Nothing was booked. Do not convert the draft before the cause is mended.',
  'invoice.vat-rounding-differs':
    'VAT differs between Rackbeat and eAccounting by rounding only. On the settings page, under VAT rounding differences, choose to accept this or to balance it with a rounding row. All such invoices then go on.',
  'invoice.booked-on-other-date':
    'Rackbeat invoice {number} is dated {rackbeat}, but its eAccounting invoice got the date {eaccounting}. Decide whether that date may stand. If not, correct it in eAccounting; nothing is sent again.',
  'invoice.changed-after-booking':
    'Rackbeat invoice {number} was changed after it became eAccounting invoice {eaccounting}, which was left as it is. In Rackbeat: undo the change; if it was right, credit the invoice and make a new one.',
  'invoice.unbooked':
    'Rackbeat invoice {number} was unbooked, but stands in eAccounting as {standing_, select, draft {a draft} other {an invoice}}. Book it again in Rackbeat, or {standing_, select, draft {delete the draft} other {credit the invoice}} in eAccounting.',
  'invoice.deleted-in-rackbeat':
    'Rackbeat invoice {number} was deleted, but still stands in eAccounting. In eAccounting: delete it if it is a draft, credit it if it is an invoice.',
  'transfer.gave-up':
    'Some records were tried again and again for days, and are not tried by themselves any more. Their stories say what stood in the way. When it is mended, choose “Check again” here.',
  'draft.created': 'The eAccounting draft for Rackbeat invoice {number} was created.',
  'draft.updated': 'The eAccounting draft for Rackbeat invoice {number} was updated.',
  'draft.corrected':
    'The eAccounting draft for Rackbeat invoice {number} was written once more, because eAccounting reads VAT or credit amounts in another way than expected.',
  'draft.edited-by-person':
    'A person has edited the eAccounting draft for Rackbeat invoice {number}, so it is left alone. In eAccounting: convert it if the change is right, or undo the change.',
  'draft.deleted-by-person':
    'A person has deleted the eAccounting draft for Rackbeat invoice {number}. It is not made again unasked: decide whether it shall be sent anew, or skip it here.',
  'draft.stopped':
    'The eAccounting draft for Rackbeat invoice {number} now begins with a warning, so that nobody books it before the cause is mended.',
  'draft.surplus-deleted':
    'The surplus eAccounting draft for Rackbeat invoice {number} was deleted: an interrupted process had left it, and nobody had edited it.',
  'surplus.touched-draft':
    'A second eAccounting draft carries the code {mark} of Rackbeat invoice {number}. It was edited, or is not the same as the first, so it was not deleted. In eAccounting: search for the code and delete the one that is too many.',
  'surplus.foreign-draft':
    'An eAccounting draft carries the code {mark}, which this connection has never written. Probably another installation writes to the same company. Nothing is deleted: see that only one is connected, and delete the draft if it is too many.',
  'invoice.booked-differs':
    'Rackbeat invoice {number} became eAccounting invoice {invoice}, and they differ{field_, select, currency { in the currency} invoiceDate { in the date} dueDate { in the due date} vat { in the VAT} net { in the amount} other {}}: {rackbeat} in Rackbeat, {eaccounting} in eAccounting. Credit it in eAccounting, or let it stand; nothing is sent again.',
  'invoice.not-delivered':
    'eAccounting invoice {eaccounting} (Rackbeat invoice {number}) was e-mailed, and eAccounting says that it did not arrive. Check the e-mail address of the customer in eAccounting and send the invoice again from there.',
  'invoice.voided-by-person':
    'eAccounting invoice {eaccounting} of Rackbeat invoice {number} was voided or removed in eAccounting. It is not made again unasked. Credit the invoice in Rackbeat, or send it anew by hand.',
  'invoice.number-reused':
    'Rackbeat gave number {number} out again: {standing_, select, draft {the draft} other {eAccounting invoice {eaccounting}}} that stands for it belongs to a deleted Rackbeat invoice. {standing_, select, draft {Delete that draft} other {Credit that invoice}} in eAccounting if it shall not stand, and send the new one as a second document.',
  'decision.send-dated': '{person} decided to send it dated {date}, the first open day. Its own date stands in a text row.',
  'decision.credit-without-original': '{person} stated that this credit note has no original invoice in eAccounting.',
  'decision.currency-customer': '{person} decided that the customer gets one more card in eAccounting, {number}, for this currency.',
  'decision.drop-draft':
    '{person} decided to delete the eAccounting draft and to skip this invoice together with its credit note {credit}.',
  'decision.not-asked': 'This decision is not asked for any more. Look at the story as it is now.',
  'credit.original-on-its-way':
    'Rackbeat credit note {number} credits Rackbeat invoice {original}, which is being transferred now. The credit note follows by itself.',
  'credit.original-is-draft':
    'Rackbeat credit note {number} credits Rackbeat invoice {original}, which is still a draft in eAccounting and has no number yet. In eAccounting: convert that draft, and the credit note follows by itself. Or let the draft be deleted and both be skipped, here.',
  'preview.already-draft': 'It already stands as an eAccounting draft. Sending would change nothing.',
  'preview.already-invoice': 'It is already booked as eAccounting invoice {eaccounting}. Sending would change nothing.',
  'preview.already-gone':
    'It was transferred, but what we made in eAccounting {eaccounting_, select, none {was deleted} other {(invoice {eaccounting}) was voided or removed}} there. It is not made again unasked.',
  'second.nothing-there':
    'Nothing stands in eAccounting for Rackbeat invoice {number} yet, so there is no second document to send. Send it in the ordinary way.',
  'second.first-unsettled':
    'Nobody knows yet how the last writing for Rackbeat invoice {number} ended. Wait until it has been looked up; otherwise there could be three documents.',
  'second.on-its-way':
    'A second document for Rackbeat invoice {number} has been asked for and is not there yet. Its story among the transfers says why.',
  'second.sent-meanwhile':
    'Another document for Rackbeat invoice {number} was sent after you looked. Preview it again before you send one more.',
  'second.number-not-typed': 'Type the number {number} exactly, to show that you mean this Rackbeat invoice.',

  // Customers and articles that an invoice needs
  'customer.created': 'Rackbeat customer {customer} was created in eAccounting as customer {number}.',
  'customer.linked': 'Rackbeat customer {customer} was linked to eAccounting customer {number}.',
  'customer.same-by-person': '{person} said that Rackbeat customer {customer} is eAccounting customer {number}.',
  'customer.reactivated': 'Customer {customer} was inactive in eAccounting and was made active, because this invoice needs it.',
  'customer.renumbered': 'Rackbeat gave customer {formerly} the number {customer}. The eAccounting customer stays the same.',
  'customer.card-gone':
    'The eAccounting customer that Rackbeat customer {customer} is linked to no longer exists. It was probably deleted there. Ask the operator to remove the link; the customer is then matched or created anew.',
  'customer.several-candidates':
    'Rackbeat customer {customer} fits several eAccounting customers: {numbers}. Say here which one it is, or delete the doubles in eAccounting.',
  'customer.no-free-number':
    'The number of Rackbeat customer {customer} is taken in eAccounting, and so are the numbers tried instead. Change the number of the customer in Rackbeat, or of the other one in eAccounting.',
  'article.created': 'Product {item} was created in eAccounting as an article.',
  'article.linked': 'Product {item} was linked to the eAccounting article with the same number.',
  'article.reactivated': 'The article of product {item} was inactive in eAccounting and was made active, because this invoice needs it.',
  'article.recoding-decided': '{person} decided that the article gets the account coding of its product group.',
  'article.mapping-changed': 'The account coding of the product group has changed; the product is looked at again.',
  'article.same-by-person': '{person} said that product {item} is the eAccounting article “{other}”.',
  'article.updated': 'The article of product {item} was updated in eAccounting.',
  'article.up-to-date': 'The article of product {item} is as it should be in eAccounting.',
  'article.closed': 'Product {item} is deleted in Rackbeat, so its article is inactive in eAccounting.',
  'article.needed-still':
    'The article of product {item} stays active for now, because the invoice {document} in Rackbeat still needs it. It is looked at again every few hours.',
  'customer.updated': 'Customer {customer} was updated in eAccounting.',
  'customer.up-to-date': 'Customer {customer} is as it should be in eAccounting.',
  'customer.closed': 'Customer {customer} is deleted in Rackbeat, so it is inactive in eAccounting.',
  'customer.needed-still':
    'Customer {customer} is deleted in Rackbeat but stays active in eAccounting for now: an unpaid or unfinished document ({document}) still needs it. It is looked at again every few hours.',
  'master-data.gathers-changes': 'It was written a moment ago. Further changes are gathered for a few seconds and written together.',
  'article.gone':
    'The eAccounting article that product {item} is linked to no longer exists. It was probably deleted there. Ask the operator to remove the link; the product is then matched or created anew.',
  'article.coding-gone':
    'The eAccounting article of product {item} has an account coding that no longer exists. In eAccounting: give the article another coding.',
  'article.other-under-number':
    'Article {item} in eAccounting is called “{other}”, but product {item} in Rackbeat “{name}”. If they are the same, say so here; if not, give one of them another number.',

  // Writes and what became of them
  'effect.in-flight': 'Another invoice is writing the same customer or article at this moment. It goes on in a few seconds.',
  'effect.done-by-other': 'Another invoice has just made the same customer or article. It goes on at once.',
  'invoice.cards-doubted': 'eAccounting refused it. The customer and the articles are read again there, and it is tried once more at once.',
  'effect.outcome-unknown': `While ${act}, no answer came from eAccounting, so nobody knows yet whether it was done. We look before anything is sent again.`,
  'effect.unknown': 'Nobody knows yet whether the last write to eAccounting was done. We look again soon and send nothing before that.',
  'effect.looking-again': `Nobody knows yet whether ${act} in eAccounting succeeded. We look again soon and send nothing before that.`,
  'effect.found-again': `A look in eAccounting shows that ${act} succeeded. It is not sent again.`,
  'effect.not-there': `A look in eAccounting shows that ${act} did not happen. It is sent again.`,
  'effect.asks': `Nobody knows whether ${act} succeeded, and a person must look. Check it in eAccounting, do there what is missing, and skip this here.`,
  'effect.asks-absent': `Nobody knows whether ${act} succeeded, and it cannot be looked up. It is never repeated by itself: check it in eAccounting, do there what is missing, and skip this here.`,
  'effect.asks-several': `While ${act}, no answer came, and now more than one document in eAccounting carries our mark. Keep one of them, and delete or credit the others in eAccounting.`,
  'effect.asks-lost': `While ${act}, no answer came, and now the draft is gone from eAccounting. Look there whether it became an invoice or was deleted. It is not sent again by itself.`,

  // The story of a transfer
  'transfer.running': 'It is being worked on.',
  'transfer.preview': 'This is a preview; nothing is sent.',
  'transfer.asked-by-person': '{person} asked for this invoice by its number.',
  'transfer.second-asked': '{person} asked for document number {generation} for this Rackbeat invoice, on purpose. It is never e-mailed.',
  'transfer.asked-again': 'A person asked for another try.',
  'transfer.bug':
    'The program met a fault of its own: {message}. It is tried again in five minutes. If it stays so, the operator should report it.',
  'transfer.ends-the-process':
    'This record has stopped the program several times, so it is not tried again by itself. The operator should report it, and ask for another try after that.',
  'transfer.unknown': 'There is no such transfer.',
  'transfer.cannot-be-retried': `It cannot be tried again now; its state is “${state}”.`,
  'transfer.being-looked-at': 'It is being looked at at this very moment. Try again in a few seconds.',
  'transfer.cannot-be-skipped': `It cannot be skipped now; its state is “${state}”.`,
} satisfies Record<string, string>;
