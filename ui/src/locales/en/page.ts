/** In English: the frame around every page, names, states and amounts. */
export const page = {
  // The page around everything
  'app.name': 'eAccounting / eEkonomi',
  'page.reading': 'Reading …',
  'page.settings': 'Settings',
  'page.transfers': 'Transfers',
  'page.issues': 'Issues',
  'page.pages': 'Pages',
  'page.issues-open': '{count, plural, one {# open} other {# open}}',
  'page.unsaved': 'unsaved changes',
  'page.broken': 'This part of the page could not be shown.',
  'page.language': 'Language',
  'page.back-to-rackbeat': 'Back to Rackbeat',
  'page.no-entrance': 'This is not the address of a settings page. Open it in Rackbeat: User settings → Apps → eAccounting / eEkonomi.',
  'act.try-again': 'Try again',
  'act.show-more': 'Show more',
  'act.cancel': 'Cancel',
  'failure.no-answer': 'The program does not answer. Check the connection to the internet, then try again.',
  'failure.unreadable': 'The answer could not be read. Load the page again; if it stays so, tell the operator.',
  'failure.field': 'This cannot be used here. Choose or write something else.',

  // The two companies
  'connection.title': 'Connection',
  'connection.number': 'Org. no. {number}',
  'connection.no-number': 'No organisation number',
  'connection.active': 'Connected',
  'connection.reconnect-needed': 'Must be connected again',
  'connection.unconfirmed': 'Not confirmed yet',
  'connection.uninstalled': 'Uninstalled',
  'connection.reconnect-how':
    'eAccounting does not let us in any more, so everything waits. Every setting, link and waiting transfer is kept.',
  'connection.reconnect': 'Connect again',
  'connection.reconnecting': 'Connecting again …',

  // Names and reasons
  'name.label': 'Your name',
  'name.why': 'Kept in this browser and written beside what you do: Rackbeat does not tell us who you are.',
  'name.change': 'Change',
  'name.missing': 'Write your name first.',

  // States of a transfer
  'state.waiting': 'Waiting',
  'state.running': 'Running',
  'state.done': 'Done',
  'state.done-with-notes': 'Done with notes',
  'state.needs-you': 'Needs you',
  'state.skipped': 'Skipped',
  'state.gave-up': 'Gave up',
  'kind.invoice': 'Rackbeat invoice',
  'kind.credit': 'Rackbeat credit note',
  'kind.product': 'Product',
  'kind.customer': 'Customer',
  'kind.test-draft': 'Test draft of Rackbeat invoice',

  // Amounts
  'totals.caption': 'Totals of both sides',
  'totals.expected': 'eAccounting, expected',
  'totals.there': 'eAccounting',
  'totals.net': 'Net',
  'totals.vat': 'VAT',
  'totals.gross': 'Total',
  'totals.equal': 'Equal',
  'totals.differs': 'Differs',

  // Foot of the page
  'about.title': 'About this integration',
  'about.transferred': 'Transferred: booked invoices and credit notes, and the customers and products that they need.',
  'about.not-transferred': 'Not transferred: orders, supplier invoices, stock value, projects, ROT and RUT, e-invoices.',
  'about.support':
    'Rackbeat’s support answers questions about the integration and can put you in touch with an onboarding partner, who sets it up with you.',
  'uninstall.title': 'Uninstall',
  'uninstall.about':
    'Ends the connection. What stands in eAccounting and in Rackbeat stays as it is; installing again finds the old links.',
  'uninstall.begin': 'Uninstall',
  'uninstall.what': 'Every transfer stops at once, our access to eAccounting and Rackbeat is given back, and this page closes.',
  'uninstall.now': 'Uninstall now',
  'uninstall.done': 'The integration is uninstalled. To connect again, go in Rackbeat to User settings → Apps.',
} satisfies Record<string, string>;
