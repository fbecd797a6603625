/** One thing that the comparison has to say about one document, in the form that the API answers. */
import type { z } from 'zod';
import type { monthFinding } from '../../../api/completeness.ts';
import type { Message } from '../../core/failure.ts';
import { formatMoney } from '../../core/money.ts';
import type { Day } from '../facts.ts';
import type { Amounts, EAccountingDocument } from './documents.ts';
import type { Pair } from './pair.ts';

/** As the API tells it, but for the addresses of the documents, which only the outside knows. */
export interface Finding extends Omit<z.output<typeof monthFinding>, 'pages'> {
  document: Pick<EAccountingDocument, 'as' | 'id'> | null;
}

export const printed = ({ net, vat, gross }: Amounts): NonNullable<Finding['rackbeat']> => ({
  net: formatMoney(net),
  vat: formatMoney(vat),
  gross: formatMoney(gross),
});

export type Said = Pick<Finding, 'kind' | 'weight'> & Message;

/** `document`: the one in eAccounting that is meant, when it is not the pair's main one. */
export function findingOn(pair: Pair, { kind, weight, code, params }: Said, document: EAccountingDocument | null = pair.main): Finding {
  const { rackbeat } = pair;
  return {
    kind,
    weight,
    message: { code, params },
    rackbeatNumber: pair.number,
    eaccountingNumber: document?.number ?? null,
    customer: rackbeat?.customer ?? null,
    day: rackbeat?.date ?? document?.date ?? null,
    currency: rackbeat?.currency ?? document?.currency ?? null,
    rackbeat: rackbeat ? printed(rackbeat.totals) : null,
    eaccounting: document ? printed(document.totals) : null,
    transferId: pair.course?.transferId ?? null,
    document: document && { as: document.as, id: document.id },
  };
}

/** On a document that is nobody's we know. */
export const findingAlone = (document: EAccountingDocument, { kind, weight, code, params }: Said): Finding => ({
  kind,
  weight,
  message: { code, params },
  rackbeatNumber: null,
  eaccountingNumber: document.number,
  customer: null,
  day: document.date,
  currency: document.currency,
  rackbeat: null,
  eaccounting: printed(document.totals),
  transferId: null,
  document: { as: document.as, id: document.id },
});

/** About the period and no single document. */
export const findingOnPeriod = ({ kind, weight, code, params }: Said, day: Day | null = null): Finding => ({
  kind,
  weight,
  message: { code, params },
  rackbeatNumber: null,
  eaccountingNumber: null,
  customer: null,
  day,
  currency: null,
  rackbeat: null,
  eaccounting: null,
  transferId: null,
  document: null,
});
