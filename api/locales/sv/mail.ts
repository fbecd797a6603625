/** På svenska: larm per e-post. */
import type { mail as english } from '../en/mail.ts';

export const mail: Record<keyof typeof english, string> = {
  'mail.subject-issue': '{company}: en sak stoppar {count, plural, one {# post} other {# poster}} på väg till eAccounting',
  'mail.subject-digest': '{company}: {count, plural, one {# meddelande} other {# meddelanden}} om överföringen till eAccounting',
  'mail.subject-resolved': '{company}: åtgärdat, och går vidare',
  'mail.subject-lost': '{company}: anslutningen måste göras om',
  'mail.subject-back': '{company}: ansluten igen',
  'mail.subject-silence': '{company}: ingen faktura har nått eAccounting på ett tag',
  'mail.stops':
    'Det stoppar {count, plural, one {# post} other {# poster}}. Vem som kan åtgärda det: {who_, select, accountant {redovisningskonsulten} operator {driftansvarig} other {en användare av Rackbeat}}. När det är åtgärdat går allt vidare av sig självt.',
  'mail.more': 'Och {count, plural, one {# sak till} other {# saker till}}, som du hittar på sidan.',
  'mail.mended': 'Det här är åtgärdat, och det som stoppades går vidare:',
  'mail.connected-again': 'Rackbeat och eAccounting är anslutna igen, och allt som väntade går vidare.',
  'mail.repeat': 'Det här meddelandet kan nå dig en andra gång: programmet avbröts medan det skickades.',
  'mail.where': 'För att se det: öppna Rackbeat ({rackbeat}), sedan Användarinställningar → Apps → eAccounting / eEkonomi → Inställningar.',
  'mail.why-you': 'Du får det här eftersom din adress står under Aviseringar i inställningarna för {company} ({address}).',
  'alert.silence':
    '{count, plural, one {# faktura är bokförd} other {# fakturor är bokförda}} i Rackbeat, men ingen har nått eAccounting på {minutes} arbetsminuter, fast inget fel har rapporterats.',
  'alert.silence.next': 'Titta på överföringarna och på doktorn. Om ingen av dem finner något, säg till driftansvarig.',
};
