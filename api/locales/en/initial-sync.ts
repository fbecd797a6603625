/** In English: the initial sync, eAccounting → Rackbeat. */
export const initialSync = {
  'initial-sync.coding-inactive': 'The account coding is not active in eAccounting, so no product group is made of it.',
  'initial-sync.inactive': 'It is inactive in eAccounting. Make the preview with inactive records if it should come along.',
  'initial-sync.name-missing': 'It has no name in eAccounting. Give it one there and make a new preview.',
  'initial-sync.number-too-long': 'The article number {number} is longer than the {most} characters that Rackbeat takes.',
  'initial-sync.number-missing': 'The article has no number in eAccounting.',
  'initial-sync.needs-company-group':
    'Rackbeat needs a customer group for every customer. On the settings page, under the initial sync, choose the one for companies.',
  'initial-sync.needs-private-group':
    'Rackbeat needs a customer group for every customer. On the settings page, under the initial sync, choose the one for private persons.',
  'initial-sync.needs-layout': 'Rackbeat needs a layout for every customer. On the settings page, under the initial sync, choose one.',
  'initial-sync.needs-payment-term':
    'No Rackbeat payment term is mapped to {name_, select, none {a card’s term} other {“{name}”}}. On the settings page: map one, or choose a payment term for the initial sync.',
  'initial-sync.needs-product-group':
    'No Rackbeat product group is mapped to the account coding “{name}”. On the settings page: map one, choose a product group for the initial sync, or let the product groups come along.',
  'initial-sync.needs-unit':
    'No Rackbeat unit is mapped to “{name}”. On the settings page: map one, choose a unit for the initial sync, or let the units come along.',
  'initial-sync.nothing-chosen':
    'Nothing is chosen for the initial sync. On the settings page, set at least one kind to “Sync from eAccounting to Rackbeat”.',
  'initial-sync.under-way': 'The initial sync is running. Wait until it has ended, or stop it first.',
  'initial-sync.other-preview': 'There is a newer preview. Look at it, then start.',
  'initial-sync.preview-unfinished': 'The preview is not complete. Wait until it is, or make a new one.',
  'initial-sync.questions-open':
    'Something must be set on the settings page before {kind_, select, product_groups {the product groups} units {the units} customers {the customers} delivery_addresses {the delivery addresses} suppliers {the suppliers} products {the products} opening_stock {the opening stock} other {this}} can run. The preview says what.',
  'initial-sync.cannot-start':
    'The initial sync cannot be started now: it is {state_, select, previewing {still previewing} running {running} stopping {stopping} done {done; make a new preview to run it again} other {not ready}}.',
  'initial-sync.nothing-to-stop': 'No initial sync is running.',
  'initial-sync.row-unknown': 'There is no such product group in the preview that is to be created.',
  'initial-sync.inventory-fixed': 'Whether products are kept in stock can only be changed between the preview and the start.',
  'initial-sync.no-run': 'There has been no initial sync yet.',
  'initial-sync.ends-the-process':
    'The program ended several times at the same place of the initial sync, so it is not tried again by itself. The operator should look at the log; then press Start again.',
  'initial-sync.other-product':
    'Number {number} is “{other}” in Rackbeat and “{name}” in eAccounting, and nothing shows that they are the same. Make name or barcode equal, or change one of the numbers, and make a new preview.',
  'initial-sync.customer-unsure':
    'Number {number} is “{other}” in Rackbeat and “{name}” in eAccounting, and nothing shows whether they are the same customer. Enter the organisation number on both sides and make a new preview.',
  'initial-sync.several-customers':
    'It fits several Rackbeat customers: {numbers}. Delete the doubles, or remove the organisation number from the wrong ones, and make a new preview.',
  'initial-sync.linked-record-gone': 'It is linked to number {number} in Rackbeat, which was deleted there. It is not made again unasked.',
  'initial-sync.number-linked': 'Number {number} in Rackbeat belongs to another record of eAccounting already.',
  'initial-sync.number-unreadable': 'Number {number} stands in Rackbeat, but cannot be read. The operator should look at it.',
  'initial-sync.number-taken':
    'Number {number} is taken in Rackbeat by another record, perhaps a deleted one. Change the number on one side and make a new preview.',
  'initial-sync.group-missing': 'Its product group for “{name}” was not made, so the product could not be made either.',
  'initial-sync.unit-missing': 'Its unit “{name}” was not made, so the product could not be made either.',
  'initial-sync.changed-since-preview':
    'Number {number} was changed in Rackbeat after the preview, so it was left alone. Make a new preview to see the differences.',
  'initial-sync.being-made':
    'Customer {customer} is just being created in Rackbeat by the initial sync. It is looked at again in a moment.',
  'initial-sync.not-there': 'Number {number} does not stand in Rackbeat any more, so nothing could be written to it. Make a new preview.',
  'initial-sync.record-not-made': 'The record that this belongs to was not made in Rackbeat, so this could not be written either.',
  'initial-sync.needs-purchase-right':
    'eAccounting shows suppliers only to those who may read purchases, and this connection may not yet. Save the settings with suppliers chosen, press “Connect again”, accept in eAccounting, and make a new preview.',
  'initial-sync.supplier-unsure':
    'Number {number} is “{other}” in Rackbeat and “{name}” in eAccounting, and nothing shows whether they are the same supplier. Enter the organisation number on both sides and make a new preview.',
  'initial-sync.several-suppliers':
    'It fits several Rackbeat suppliers: {numbers}. Delete the doubles, or remove the organisation number from the wrong ones, and make a new preview.',
  'initial-sync.delivery-no-customer':
    'The customer does not stand in Rackbeat and does not come along, so the delivery address has no place there.',
  'initial-sync.delivery-stands':
    'Customer {number} has another delivery address in Rackbeat. It is kept; change it there if eAccounting’s is right.',
  'initial-sync.stock-negative':
    'The balance in eAccounting is {quantity}. Less than nothing cannot be brought across; correct it there or count the stock in Rackbeat.',
  'initial-sync.stock-cost-missing':
    'The article has {quantity} in stock but no purchase price, so Rackbeat could not tell what the stock is worth. Enter the price in eAccounting and make a new preview.',
  'initial-sync.stock-no-product':
    'The article’s product does not stand in Rackbeat and does not come along, so its stock has no place there.',
  'initial-sync.stock-not-kept':
    'Rackbeat keeps no stock of number {number}: its product group is not kept in stock, or it is a bill of materials.',
  'initial-sync.stock-stands':
    'Number {number} has {rackbeat} in stock in Rackbeat and {quantity} in eAccounting. Rackbeat’s is kept: only a product without stock is given an opening stock. Count it in Rackbeat if it is wrong.',
  'initial-sync.stock-set-before':
    'The opening stock of number {number} was brought across before. That Rackbeat has nothing left of it is no reason to do so again.',
  'initial-sync.stock-value':
    'The stock that is brought across comes to {counted} {currency} by its purchase prices; eAccounting itself values it at {reckoned} {currency}. Only the quantity crosses: the value is not transferred.',
  'initial-sync.stock-place': 'Rackbeat has several stock locations. A product without a location of its own gets its stock at “{name}”.',
  'initial-sync.needs-location': 'Rackbeat has no stock location. Create one there and make a new preview.',
  'note.initial-number-not-kept':
    '{why_, select, taken {Number {number} belongs to somebody else in Rackbeat} other {Rackbeat cannot keep the number {number_, select, none {(there is none)} other {{number}}}}}, so the next free number is used.',
  'note.initial-term-chosen': '{count} Rackbeat payment terms are mapped to the card’s term; “{name}” was used.',
  'note.initial-term-suggested': 'The payment term “{name}” was found by its name or its days.',
  'note.initial-term-default':
    'The payment term for the initial sync was used: “{name}”{from_, select, none {} other { instead of “{from}”}}.',
  'note.initial-linked-by-percent': 'The Rackbeat group “{name}” has the same VAT percent and kind, so it is used for this account coding.',
  'note.initial-group-chosen': '{count} Rackbeat product groups are mapped to the article’s account coding; “{name}” was used.',
  'note.initial-group-default':
    'The product group for the initial sync was used, because no group is mapped to the account coding “{name}”.',
  'note.initial-unit-chosen': '{count} Rackbeat units are mapped to the article’s unit; “{name}” was used.',
  'note.initial-unit-default': 'The unit for the initial sync was used, because no unit is mapped to “{name}”.',
  'note.initial-first-barcode': 'The article has {count} barcodes; Rackbeat takes one, and {barcode} was used.',
  'note.initial-emails-left-out': 'These e-mail addresses do not fit into Rackbeat’s field and were left out: {addresses}',
  'note.initial-vat-forced': 'The card in eAccounting says that VAT is always charged, so the customer is in the VAT zone Domestic.',
  'report.column':
    '{column_, select, kind {Kind} source {In eAccounting} name {Name} rackbeat_number {Number in Rackbeat} intent {Planned} outcome {Outcome} reason {Reason} notes {Notes} differences {Differences} other {{column}}}',
  'report.kind':
    '{kind_, select, product_groups {Product group} units {Unit} customers {Customer} delivery_addresses {Delivery address} suppliers {Supplier} products {Product} opening_stock {Opening stock} other {{kind}}}',
  'report.intent':
    '{intent_, select, create {Create} link {Link} differs {Differs} unchanged {Unchanged} skip {Skip} ask {Needs an answer} other {{intent}}}',
  'report.outcome':
    '{outcome_, select, created {Created} linked {Linked} overwritten {Overwritten} unchanged {Unchanged} skipped {Skipped} failed {Failed} other {{outcome}}}',
};
