/** Whether Rackbeat's payment term of a record is the card's: mapped to it, or the settings say nothing about it. */
import type { ReverseCustomerInput } from '../../mapping/to-rackbeat/customer.ts';

type Input = Pick<ReverseCustomerInput, 'settings' | 'terms'> & { rackbeat: Pick<ReverseCustomerInput['rackbeat'], 'terms'> };

export function comparedTerms(input: Input, cardTerm: string | null, rackbeatTerm: string | null) {
  const mapped = rackbeatTerm === null ? undefined : input.settings.paymentTerms.mapping[rackbeatTerm];
  return {
    rackbeat: input.rackbeat.terms.find((term) => term.number === rackbeatTerm)?.name ?? rackbeatTerm,
    eaccounting: input.terms.get(cardTerm ?? '')?.name ?? '',
    match: mapped === undefined || cardTerm === null || mapped === cardTerm,
  };
}
