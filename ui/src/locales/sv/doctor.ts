/** In Swedish: the page of the doctor. What was found and how it is mended are sentences of the catalogue. */
import type { doctor as english } from '../en/doctor.ts';

export const doctor: Record<keyof typeof english, string> = {
  'page.doctor': 'Hälsokontroll',
  'doctor.title': 'Vad som skulle stoppa en faktura',
  'doctor.about': 'Båda systemen undersöks varje natt, och när du ber om det. Inget ändras.',
  'doctor.checked': 'Undersökt {at}',
  'doctor.again': 'Undersök igen',
  'doctor.well': 'Inget står i vägen för fakturor.',
  'doctor.state.fine': 'I ordning',
  'doctor.state.notice': 'Att veta',
  'doctor.state.warning': 'Stoppar några',
  'doctor.state.wrong': 'Stoppar fakturor',
  'doctor.state.unknown': 'Kunde inte undersökas',
  'doctor.records': '{count, plural, one {Visa posten} other {Visa de # posterna}}',
  'doctor.to-settings': 'Till inställningarna',
  'doctor.to-system': 'Öppna det andra systemet',
  'doctor.in-order': 'I ordning',
};
