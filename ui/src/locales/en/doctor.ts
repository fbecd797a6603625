/** In English: the page of the doctor. What was found and how it is mended are sentences of the catalogue. */
export const doctor = {
  'page.doctor': 'Doctor',
  'doctor.title': 'What would stop an invoice',
  'doctor.about': 'Both systems are examined every night, and whenever you ask. Nothing is changed.',
  'doctor.checked': 'Examined {at}',
  'doctor.again': 'Examine again',
  'doctor.well': 'Nothing stands in the way of invoices.',
  'doctor.state.fine': 'In order',
  'doctor.state.notice': 'To know',
  'doctor.state.warning': 'Will stop some',
  'doctor.state.wrong': 'Stops invoices',
  'doctor.state.unknown': 'Could not be looked at',
  'doctor.records': '{count, plural, one {Show the record} other {Show the # records}}',
  'doctor.to-settings': 'To the settings',
  'doctor.to-system': 'Open the other system',
  'doctor.in-order': 'In order',
} satisfies Record<string, string>;
