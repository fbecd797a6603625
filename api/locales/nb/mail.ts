/** In bokmål: alerts by e-mail. */
import type { mail as english } from '../en/mail.ts';

export const mail: Record<keyof typeof english, string> = {
  'mail.subject-issue': '{company}: én ting stopper {count, plural, one {# post} other {# poster}} på vei til eAccounting',
  'mail.subject-digest': '{company}: {count, plural, one {# melding} other {# meldinger}} om overføringen til eAccounting',
  'mail.subject-resolved': '{company}: rettet, og går videre',
  'mail.subject-lost': '{company}: tilkoblingen må gjøres på nytt',
  'mail.subject-back': '{company}: tilkoblet igjen',
  'mail.subject-silence': '{company}: ingen faktura har nådd eAccounting på en stund',
  'mail.stops':
    'Det stopper {count, plural, one {# post} other {# poster}}. Hvem som kan rette det: {who_, select, accountant {regnskapsføreren} operator {driftsansvarlig} other {en Rackbeat-bruker}}. Når det er rettet, går alt videre av seg selv.',
  'mail.more': 'Og {count, plural, one {# ting til} other {# ting til}}, som du finner på siden.',
  'mail.mended': 'Dette er rettet, og det som ble stoppet, går videre:',
  'mail.connected-again': 'Rackbeat og eAccounting er koblet sammen igjen, og alt som ventet, går videre.',
  'mail.repeat': 'Denne meldingen kan nå deg for andre gang: programmet ble avbrutt mens den ble sendt.',
  'mail.where':
    'For å se på det: åpne Rackbeat ({rackbeat}), deretter Brukerinnstillinger → Apps → eAccounting / eEkonomi → Innstillinger.',
  'mail.why-you': 'Du får dette fordi adressen din står under Varsler i innstillingene for {company} ({address}).',
  'alert.silence':
    '{count, plural, one {# faktura er bokført} other {# fakturaer er bokført}} i Rackbeat, men ingen har nådd eAccounting på {minutes} arbeidsminutter, selv om ingen feil ble meldt.',
  'alert.silence.next': 'Se på overføringene og på legen. Finner ingen av dem noe, si fra til driftsansvarlig.',
};
