/** In Danish: sending everything there is. */
import type { sendAll as english } from '../en/send-all.ts';

export const sendAll: Record<keyof typeof english, string> = {
  'send-all.product': 'Send alle eksisterende varer',
  'send-all.customer': 'Send alle eksisterende kunder',
  'send-all.about':
    'Den løbende synkronisering ser kun på det, der oprettes eller ændres. Dette sender alt, hvad der findes, én gang. Det, der allerede står i eAccounting, bliver kun opdateret, og at bede om det to gange gør ingen skade.',
  'send-all.count': 'Tæl først',
  'send-all.counted': '{total} findes i Rackbeat, {linked} af dem er allerede koblet.',
  'send-all.none': 'Der er intet at sende.',
  'send-all.start': '{count, plural, one {Send alle eksisterende (#)} other {Send alle eksisterende (#)}}',
  'send-all.progress': '{done} af {total} er set på, {left} har brug for nogen. Startet {at} af {by}.',
  'send-all.ended': 'Sidst sendt {at} af {by}: {done} set på, {left} havde brug for nogen.',
  'send-all.under-way': 'De sendes nu.',
};
