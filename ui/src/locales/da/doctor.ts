/** In Danish: the page of the doctor. What was found and how it is mended are sentences of the catalogue. */
import type { doctor as english } from '../en/doctor.ts';

export const doctor: Record<keyof typeof english, string> = {
  'page.doctor': 'Eftersyn',
  'doctor.title': 'Hvad der ville stoppe en faktura',
  'doctor.about': 'Begge systemer undersøges hver nat, og når du beder om det. Intet ændres.',
  'doctor.checked': 'Undersøgt {at}',
  'doctor.again': 'Undersøg igen',
  'doctor.well': 'Intet står i vejen for fakturaer.',
  'doctor.state.fine': 'I orden',
  'doctor.state.notice': 'At vide',
  'doctor.state.warning': 'Vil stoppe nogle',
  'doctor.state.wrong': 'Stopper fakturaer',
  'doctor.state.unknown': 'Kunne ikke undersøges',
  'doctor.records': '{count, plural, one {Vis posten} other {Vis de # poster}}',
  'doctor.to-settings': 'Til indstillingerne',
  'doctor.to-system': 'Åbn det andet system',
  'doctor.in-order': 'I orden',
};
