/** In English: alerts by e-mail. */
export const mail = {
  'mail.subject-issue': '{company}: one thing stops {count, plural, one {# record} other {# records}} on the way to eAccounting',
  'mail.subject-digest': '{company}: {count, plural, one {# message} other {# messages}} about the transfer to eAccounting',
  'mail.subject-resolved': '{company}: mended, and going on',
  'mail.subject-lost': '{company}: the connection must be made again',
  'mail.subject-back': '{company}: connected again',
  'mail.subject-silence': '{company}: no invoice has reached eAccounting for a while',
  'mail.stops':
    'It stops {count, plural, one {# record} other {# records}}. Who can mend it: {who_, select, accountant {the accountant} operator {the operator} other {a user of Rackbeat}}. When it is mended, everything goes on by itself.',
  'mail.more': 'And {count, plural, one {# more thing} other {# more things}}, which you find on the page.',
  'mail.mended': 'This is mended, and what it stopped goes on:',
  'mail.connected-again': 'Rackbeat and eAccounting are connected again, and everything that waited goes on.',
  'mail.repeat': 'This message may reach you a second time: the program was interrupted while it was being sent.',
  'mail.where': 'To look at it: open Rackbeat ({rackbeat}), then User settings → Apps → eAccounting / eEkonomi → Settings.',
  'mail.why-you': 'You receive this because your address stands under Alerts in the settings of {company} ({address}).',
  'alert.silence':
    '{count, plural, one {# invoice is} other {# invoices are}} booked in Rackbeat, but none has reached eAccounting for {minutes} working minutes, although no error was reported.',
  'alert.silence.next': 'Look at the transfers and at the doctor. If both find nothing, tell the operator.',
} satisfies Record<string, string>;
