/** In Swedish: sending everything there is. */
import type { sendAll as english } from '../en/send-all.ts';

export const sendAll: Record<keyof typeof english, string> = {
  'send-all.product': 'Skicka alla befintliga produkter',
  'send-all.customer': 'Skicka alla befintliga kunder',
  'send-all.about':
    'Den löpande synkroniseringen tittar bara på det som skapas eller ändras. Det här skickar allt som finns, en gång. Det som redan står i eAccounting uppdateras bara, och att be om det två gånger gör ingen skada.',
  'send-all.count': 'Räkna först',
  'send-all.counted': '{total} finns i Rackbeat, {linked} av dem är redan kopplade.',
  'send-all.none': 'Det finns inget att skicka.',
  'send-all.start': '{count, plural, one {Skicka alla befintliga (#)} other {Skicka alla befintliga (#)}}',
  'send-all.progress': '{done} av {total} har gåtts igenom, {left} behöver någon. Startat {at} av {by}.',
  'send-all.ended': 'Senast skickat {at} av {by}: {done} gicks igenom, {left} behövde någon.',
  'send-all.under-way': 'De skickas nu.',
};
