/** In English: sending everything there is. */
export const sendAll = {
  'send-all.product': 'Send all existing products',
  'send-all.customer': 'Send all existing customers',
  'send-all.about':
    'The ongoing sync looks only at what is created or changed. This sends everything there is, once. What stands in eAccounting already is only brought up to date, and asking twice does no harm.',
  'send-all.count': 'Count first',
  'send-all.counted': '{total} stand in Rackbeat, {linked} of them linked already.',
  'send-all.none': 'There is nothing to send.',
  'send-all.start': '{count, plural, one {Send all existing (#)} other {Send all existing (#)}}',
  'send-all.progress': '{done} of {total} looked at, {left} need somebody. Started {at} by {by}.',
  'send-all.ended': 'Last sent {at} by {by}: {done} looked at, {left} needed somebody.',
  'send-all.under-way': 'They are being sent now.',
} satisfies Record<string, string>;
