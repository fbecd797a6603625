/** In bokmål: the page of the doctor. What was found and how it is mended are sentences of the catalogue. */
import type { doctor as english } from '../en/doctor.ts';

export const doctor: Record<keyof typeof english, string> = {
  'page.doctor': 'Helsesjekk',
  'doctor.title': 'Hva som ville stoppe en faktura',
  'doctor.about': 'Begge systemene undersøkes hver natt, og når du ber om det. Ingenting endres.',
  'doctor.checked': 'Undersøkt {at}',
  'doctor.again': 'Undersøk igjen',
  'doctor.well': 'Ingenting står i veien for fakturaer.',
  'doctor.state.fine': 'I orden',
  'doctor.state.notice': 'Å vite',
  'doctor.state.warning': 'Vil stoppe noen',
  'doctor.state.wrong': 'Stopper fakturaer',
  'doctor.state.unknown': 'Kunne ikke undersøkes',
  'doctor.records': '{count, plural, one {Vis posten} other {Vis de # postene}}',
  'doctor.to-settings': 'Til innstillingene',
  'doctor.to-system': 'Åpne det andre systemet',
  'doctor.in-order': 'I orden',
};
