/** På dansk: advarsler pr. e-mail. */
import type { mail as english } from '../en/mail.ts';

export const mail: Record<keyof typeof english, string> = {
  'mail.subject-issue': '{company}: én ting stopper {count, plural, one {# post} other {# poster}} på vej til eAccounting',
  'mail.subject-digest': '{company}: {count, plural, one {# besked} other {# beskeder}} om overførslen til eAccounting',
  'mail.subject-resolved': '{company}: bragt i orden, og går videre',
  'mail.subject-lost': '{company}: tilslutningen skal laves om',
  'mail.subject-back': '{company}: tilsluttet igen',
  'mail.subject-silence': '{company}: ingen faktura har nået eAccounting et stykke tid',
  'mail.stops':
    'Det stopper {count, plural, one {# post} other {# poster}}. Hvem der kan bringe det i orden: {who_, select, accountant {bogholderen} operator {driftsansvarlig} other {en bruger af Rackbeat}}. Når det er i orden, går alt videre af sig selv.',
  'mail.more': 'Og {count, plural, one {# ting mere} other {# ting mere}}, som du finder på siden.',
  'mail.mended': 'Dette er bragt i orden, og det, der blev stoppet, går videre:',
  'mail.connected-again': 'Rackbeat og eAccounting er forbundet igen, og alt, der ventede, går videre.',
  'mail.repeat': 'Denne besked kan nå dig for anden gang: programmet blev afbrudt, mens den blev sendt.',
  'mail.where':
    'For at se på det: åbn Rackbeat ({rackbeat}), derefter Brugerindstillinger → Apps → eAccounting / eEkonomi → Indstillinger.',
  'mail.why-you': 'Du får dette, fordi din adresse står under Beskeder i indstillingerne for {company} ({address}).',
  'alert.silence':
    '{count, plural, one {# faktura er bogført} other {# fakturaer er bogført}} i Rackbeat, men ingen har nået eAccounting i {minutes} arbejdsminutter, selv om ingen fejl blev meldt.',
  'alert.silence.next': 'Se på overførslerne og på lægen. Finder ingen af dem noget, så sig det til driftsansvarlig.',
};
