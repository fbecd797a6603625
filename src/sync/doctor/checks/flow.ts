/** Whether we hear at once what happens in Rackbeat: webhooks that stand and are active, and an address that they can reach. */
import type { DoctorFacts } from '../facts.ts';
import { fine, found, given, type Line } from '../line.ts';

const MOST_IMPORTANT = 'invoice-booked';

export function webhooks({ webhooks: { listed, registered, wished, lastReceivedAt }, isReachable }: DoctorFacts): readonly Line[] {
  if (!isReachable) return [];
  return given('webhooks', { listed }, (known) => {
    const active = new Set(known.listed.filter((webhook) => webhook.is_active).map(({ id }) => String(id)));
    const heard = new Set(registered.filter(({ webhookId }) => active.has(webhookId)).map(({ wish }) => wish));
    const unheard = wished.filter((wish) => !heard.has(wish));
    const mending = { who: 'operator', place: null, records: unheard.map((wish) => ({ number: wish, name: '' })) } as const;
    if (heard.size === 0) return [found('webhooks', 'warning', { code: 'doctor.webhooks-none', params: {} }, mending)];
    if (!heard.has(MOST_IMPORTANT))
      return [found('webhooks', 'warning', { code: 'doctor.webhook-of-booking-missing', params: {} }, mending)];
    if (unheard.length > 0)
      return [found('webhooks', 'notice', { code: 'doctor.webhooks-some-missing', params: { count: unheard.length } }, mending)];
    return [
      fine('webhooks', {
        code: 'doctor.webhooks-fine',
        params: { count: heard.size, last: lastReceivedAt?.toISOString().slice(0, 10) ?? '' },
      }),
    ];
  });
}

export const publicAddress = ({ isReachable }: DoctorFacts): readonly Line[] =>
  isReachable
    ? [fine('public-address', { code: 'doctor.public-address-fine', params: {} })]
    : [found('public-address', 'notice', { code: 'doctor.sweep-only', params: {} }, { who: 'operator', place: null })];
