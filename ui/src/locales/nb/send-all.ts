/** In bokmål: sending everything there is. */
import type { sendAll as english } from '../en/send-all.ts';

export const sendAll: Record<keyof typeof english, string> = {
  'send-all.product': 'Send alle eksisterende varer',
  'send-all.customer': 'Send alle eksisterende kunder',
  'send-all.about':
    'Den løpende synkroniseringen ser bare på det som opprettes eller endres. Dette sender alt som finnes, én gang. Det som alt står i eAccounting, blir bare oppdatert, og å be om det to ganger gjør ingen skade.',
  'send-all.count': 'Tell først',
  'send-all.counted': '{total} finnes i Rackbeat, {linked} av dem er alt koblet.',
  'send-all.none': 'Det er ingenting å sende.',
  'send-all.start': '{count, plural, one {Send alle eksisterende (#)} other {Send alle eksisterende (#)}}',
  'send-all.progress': '{done} av {total} er sett på, {left} trenger noen. Startet {at} av {by}.',
  'send-all.ended': 'Sist sendt {at} av {by}: {done} sett på, {left} trengte noen.',
  'send-all.under-way': 'De sendes nå.',
};
