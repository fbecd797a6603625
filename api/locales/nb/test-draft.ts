/** In bokmål: a test draft before invoices are switched on. */
import type { testDraft as english } from '../en/test-draft.ts';

export const testDraft: Record<keyof typeof english, string> = {
  'test.stands': 'Testkladden for Rackbeat-faktura {number} står i eAccounting. Se på den der, og slett den her.',
  'test.differs':
    'Testkladden for Rackbeat-faktura {number} står i eAccounting, men ikke slik den skal. Merknaden sier hvor den avviker. Slett den her når du har sett på den.',
  'test.edited': 'Noen har redigert testkladden for Rackbeat-faktura {number}, så den slettes ikke herfra. Slett den i eAccounting.',
  'test.booked':
    'Testkladden for Rackbeat-faktura {number} er bokført som eAccounting-faktura {eaccounting}. Er det salget, hopper du over Rackbeat-fakturaen her. Hvis ikke, krediterer du den i eAccounting og sender Rackbeat-fakturaen for hånd.',
  'test.deleted': 'Testkladden for Rackbeat-faktura {number} er slettet. Fakturaen kan overføres som om den aldri hadde vært der.',
  'test.deletion-asked': 'Noen har bedt om å få slettet testkladden for Rackbeat-faktura {number}.',
  'test.made-way': 'Testkladden for Rackbeat-faktura {number} ble slettet, fordi selve fakturaen nå overføres.',
  'test.invoice-there': 'Rackbeat-faktura {number} er allerede i eAccounting, så det er ingenting å teste. Velg en annen.',
  'test.stands-already': 'Testkladden for Rackbeat-faktura {number} står fortsatt. Slett den først.',
  'test.none-stands': 'Det står ikke lenger noen testkladd for Rackbeat-faktura {number}.',
};
