/** In Danish: a test draft before invoices are switched on. */
import type { testDraft as english } from '../en/test-draft.ts';

export const testDraft: Record<keyof typeof english, string> = {
  'test.stands': 'Testkladden for Rackbeat-faktura {number} står i eAccounting. Se på den dér, og slet den her.',
  'test.differs':
    'Testkladden for Rackbeat-faktura {number} står i eAccounting, men ikke som den skal. Bemærkningen siger, hvor den afviger. Slet den her, når du har set på den.',
  'test.edited': 'Nogen har redigeret testkladden for Rackbeat-faktura {number}, så den slettes ikke herfra. Slet den i eAccounting.',
  'test.booked':
    'Testkladden for Rackbeat-faktura {number} er bogført som eAccounting-faktura {eaccounting}. Er det salget, springer du Rackbeat-fakturaen over her. Ellers krediterer du den i eAccounting og sender Rackbeat-fakturaen manuelt.',
  'test.deleted': 'Testkladden for Rackbeat-faktura {number} er slettet. Fakturaen kan overføres, som om den aldrig havde været der.',
  'test.deletion-asked': 'Nogen har bedt om at få slettet testkladden for Rackbeat-faktura {number}.',
  'test.made-way': 'Testkladden for Rackbeat-faktura {number} blev slettet, fordi selve fakturaen nu overføres.',
  'test.invoice-there': 'Rackbeat-faktura {number} er allerede i eAccounting, så der er intet at teste. Vælg en anden.',
  'test.stands-already': 'Testkladden for Rackbeat-faktura {number} står der stadig. Slet den først.',
  'test.none-stands': 'Der står ikke længere nogen testkladde for Rackbeat-faktura {number}.',
};
